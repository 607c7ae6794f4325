import { realpathSync } from "node:fs";
import { errorCode, UserError } from "../errors.ts";
import { decode } from "./decode.ts";
import { readFile } from "./read-file.ts";

/**
 * The text of a file that stands beside the articles and is none; null where there is no such file.
 *
 * @throws UserError, naming it, when it cannot be read as an article could: a plain file inside the folder, UTF-8, of at
 *   most FILE_BYTES.
 */
export function readBeside(folder: string, name: string): string | null {
  try {
    return decode(readFile(realpathSync(folder), name));
  } catch (cause) {
    const code = errorCode(cause);
    if (code === "ENOENT") return null;
    if (cause instanceof UserError)
      throw new UserError(`${name} cannot be read: ${cause.message}.`, { cause });
    if (code === undefined) throw cause;
    throw new UserError(`${name} cannot be read (${code}). Make it a file that you may read, or delete it.`, {
      cause,
    });
  }
}
