import { UserError } from "../errors.ts";

/**
 * The text of a file's bytes, the same as `readFile(file, "utf8")` gives, so that offsets into one are
 * offsets into the other: a byte order mark stays as U+FEFF.
 *
 * @throws UserError when the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("it is not UTF-8 text; save it as UTF-8", { cause });
  }
}
