import * as v from "valibot";
import { parse } from "yaml";
import type { Group } from "../answer/vocabulary/thesaurus.ts";
import { readBeside } from "../corpus/read-beside.ts";
import { isNestedDeeply } from "../corpus/yaml-nesting.ts";
import { UserError } from "../errors.ts";

/** Stands beside the articles. It is no article; moderators keep it. */
export const NAMES_FILE = "names.yaml";

/** In UTF-16 code units: a thousand names. What the parser takes for a longer file can grow with its square. */
export const NAMES_LENGTH = 32_768;

/** Names of one person, body or thing are as good as one another. */
const WEIGHT = 0.9;

const Names = v.nullable(
  v.array(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.minLength(2))),
);

/** Reads a list of lists of names. Throws UserError when it is anything else. */
export function parseNames(text: string): Group[] {
  const fault = (detail: string) =>
    new UserError(
      `${NAMES_FILE} cannot be read (${detail}). Give each person, body or thing a line: "- [one name, another name]".`,
    );
  if (text.length > NAMES_LENGTH)
    throw fault(`it has more than ${NAMES_LENGTH.toLocaleString("en")} characters`);
  if (isNestedDeeply(text)) throw fault("it has lists in lists in lists");
  let value: unknown;
  try {
    // The mark that some editors begin a file with would make the first line more indented than the next. "failsafe"
    // leaves every name the text that it is, also 007 and null.
    value = parse(text.replace(/^\uFEFF/, ""), { schema: "failsafe", logLevel: "error" });
  } catch (error) {
    // The parser's first line ends in a colon where it goes on to show the place.
    throw fault((error as Error).message.replace(/:?\n.*$/su, ""));
  }
  const names = v.safeParse(Names, value);
  if (!names.success) {
    const entry = names.issues[0].path?.[0]?.key;
    throw fault(
      entry === undefined ? "it is no list" : `entry ${Number(entry) + 1} is no list of two names or more`,
    );
  }
  return (names.output ?? []).map((forms) => ({ forms, weight: WEIGHT }));
}

/** The names beside the articles of a folder; none where it has no such file. Throws UserError when it cannot be read. */
export async function readNames(folder: string): Promise<Group[]> {
  const text = readBeside(folder, NAMES_FILE);
  return text === null ? [] : parseNames(text);
}
