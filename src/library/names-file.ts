import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Group } from "../answer/vocabulary/thesaurus.ts";
import { UserError } from "../errors.ts";

/** Stands beside the articles. It is no article; moderators keep it. */
export const NAMES_FILE = "names.yaml";

/** Names of one person, body or thing are as good as one another. */
const WEIGHT = 0.9;

const Names = z.array(z.array(z.string().trim().min(1)).min(2)).nullable();

/** Reads a list of lists of names. Throws UserError when it is anything else. */
export function parseNames(text: string): Group[] {
  const fault = (detail: string) =>
    new UserError(
      `${NAMES_FILE} cannot be read (${detail}). Give each person, body or thing a line: "- [one name, another name]".`,
    );
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw fault(error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error));
  }
  const names = Names.safeParse(value);
  if (!names.success) throw fault(z.prettifyError(names.error).split("\n", 1)[0] ?? "");
  return (names.data ?? []).map((forms) => ({ forms, weight: WEIGHT }));
}

/** The names beside the articles of a folder; none where it has no such file. */
export async function readNames(folder: string): Promise<Group[]> {
  try {
    return parseNames(await readFile(join(folder, NAMES_FILE), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
