import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { readFile } from "../corpus/read-file.ts";
import { errorCode, UserError } from "../errors.ts";
import type { UploadedFile } from "../form.ts";

/** Where paths begin. */
export interface Whereabouts {
  /** Where the person stands: what relative paths are relative to. */
  readonly folder: string;
  /** What `~` stands for. */
  readonly home: string;
}

/** The path that a person means by what they typed or dragged into the terminal, which quotes it or escapes spaces. */
export function pathMeant(typed: string, { folder, home }: Whereabouts): string {
  const path = withoutQuotes(typed.trim());
  return resolve(folder, /^~(?=$|[/\\])/.test(path) ? join(home, path.slice(1)) : path);
}

/**
 * Reads the file that a person typed or dragged into the terminal. Throws a UserError where it cannot be read or is
 * larger than an article may be.
 */
export async function readUpload(typed: string, whereabouts: Whereabouts): Promise<UploadedFile> {
  const path = pathMeant(typed, whereabouts);
  try {
    const file = await realpath(path);
    return { name: basename(path), bytes: readFile(dirname(file), basename(file)) };
  } catch (cause) {
    const reason = cause instanceof UserError ? cause.message : reasonFor(errorCode(cause));
    if (reason === undefined) throw cause;
    throw new UserError(`${path} cannot be taken: ${reason}.`, { cause });
  }
}

function reasonFor(code: string | undefined): string | undefined {
  if (code === "ENOENT") return "there is no such file; type another path, or nothing";
  return code && `it cannot be read (${code}); check that you may read it`;
}

function withoutQuotes(text: string): string {
  const [, quoted] = /^"(.*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  const [, shellQuoted] = /^'(.*)'$/.exec(text) ?? [];
  // A shell's quotes end for the one that stands in a name.
  if (shellQuoted !== undefined) return shellQuoted.replaceAll("'\\''", "'");
  return sep === "/" ? text.replace(/\\(.)/g, "$1") : text;
}
