/*
 * What a person is asked to fill in before a command goes on: a modal in Discord, one question after another in a
 * terminal.
 */

/** Runs `submit` of a command with `state` and what was filled in. */
export interface Form {
  /** 1 to 45 characters. */
  readonly title: string;
  readonly command: string;
  /** As a button's. */
  readonly state: string;
  /** 1 to 5; Discord has no room for more. */
  readonly fields: readonly Field[];
}

export interface Field {
  /** A line of text, text of any length that Discord allows (4,000 characters), or a file. */
  readonly kind: "line" | "text" | "file";
  readonly name: string;
  /** 1 to 45 characters. */
  readonly label: string;
  /** At most 100 characters; what to put there. */
  readonly description: string | null;
  /** What stands in a field of text beforehand. */
  readonly value: string | null;
}

/** A file that was handed in. */
export interface UploadedFile {
  /** As its owner called it; any text. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was filled in, by the field's name; fields that were left empty are not there. Every field may be left empty. */
export interface Entries {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, UploadedFile>;
}
