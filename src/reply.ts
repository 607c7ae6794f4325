import type { Slice } from "./corpus/corpus.ts";
import type { Turn } from "./turn.ts";

/*
 * The view that every command returns. It holds plain text only: whatever shows it (Discord, a terminal)
 * escapes, wraps and styles it in its own way, so that no text of an article or a person can act as markup.
 */

/** Runs `press` of a command with `state`. It must survive a restart, so state is all that the press knows. */
export interface Button {
  readonly label: string;
  readonly command: string;
  /** Printable ASCII, at most STATE_LENGTH characters. Holds no text of a person. */
  readonly state: string;
  /**
   * What the press does: a new reply, in a server for the presser alone; or the new reply takes the place
   * of the one that carries the button.
   */
  readonly effect: "answer" | "replace";
}

/** Discord's limit for a custom id is 100 characters; the rest of them name command and effect. */
export const STATE_LENGTH = 64;

/** A title of the reply or of a part of it. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

/** Footnote's own words. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** An aside is shown smaller or fainter. */
  readonly tone: "normal" | "aside";
}

/** A title of the reply or of a part of it. */
export const heading = (content: string): Heading => ({ kind: "heading", text: content });
/** Footnote's own words in the normal tone. */
export const text = (content: string): Text => ({ kind: "text", text: content, tone: "normal" });
/** Footnote's own words, less prominent. */
export const aside = (content: string): Text => ({ kind: "text", text: content, tone: "aside" });

/** An exact slice of an article. Shown whole or not at all, never shortened. */
export interface Quotation {
  readonly kind: "quotation";
  /** Stands before it: a citation's number ("1"), a paragraph's ("¶ 5"). */
  readonly mark: string;
  readonly text: string;
  /** The part that stands out, in offsets into `text`. */
  readonly strong: Slice | null;
  /** Where it stands: title, outlet, paragraph. Null where the reply says it once for all. */
  readonly source: string | null;
  readonly button: Button | null;
}

/** A short fact: a name and what there is to say of it. */
export interface Entry {
  readonly kind: "entry";
  readonly name: string;
  readonly detail: string;
  readonly button: Button | null;
}

export type ReplyBlock = Heading | Text | Quotation | Entry;

/** A text to take away. */
export interface ReplyFile {
  /** Of letters, digits, hyphens and a dot. */
  readonly name: string;
  readonly content: string;
}

export interface Reply {
  readonly blocks: readonly ReplyBlock[];
  /** Below the blocks, in order; at most 5. */
  readonly buttons: readonly Button[];
  /** Attached to it, each under a name of its own; a terminal prints them. */
  readonly files?: readonly ReplyFile[];
  /** What a follow-up to it can be about. Not shown. */
  readonly turn?: Turn | null;
}

/** Short facts in a row, those that are not known left out. */
export const factsInRow = (facts: readonly (string | null)[]): string =>
  facts.filter((fact) => fact !== null).join(" · ");
