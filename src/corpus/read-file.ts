import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

/** A file with more bytes is left out. */
export const FILE_BYTES = 2 * 1024 * 1024;

/** So often is a file read that is written to meanwhile. */
const TRIES = 3;

/** Without O_NONBLOCK, opening a named pipe would wait for a writer; the path has no links left to follow. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** The bytes of an open file; null where it was written to while it was read. */
function readUnchanged(file: number): Uint8Array | null {
  const before = fstatSync(file);
  if (!before.isFile()) throw new UserError("it is not a plain file; replace it by one");
  if (before.size > FILE_BYTES) {
    throw new UserError(`it is larger than ${FILE_BYTES / 1024 / 1024} MiB; split it into several articles`);
  }
  const bytes = readFileSync(file);
  const after = fstatSync(file);
  const unchanged = bytes.length === after.size && before.mtimeMs === after.mtimeMs;
  return unchanged ? bytes : null;
}

/**
 * Reads a file of a folder, as it was at one time.
 *
 * @param folder its real path
 * @throws UserError when it is not a plain file inside the folder, is larger than FILE_BYTES or does not stay the same
 *   while it is read; in words that go on from the file's name. Node's error when it cannot be read.
 */
export function readFile(folder: string, name: string): Uint8Array {
  const file = realpathSync.native(path.join(folder, name));
  const [first] = path.relative(folder, file).split(path.sep);
  if (first === "..") {
    throw new UserError("it is a link to a place outside the folder; copy the file itself into it");
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const handle = openSync(file, FLAGS);
    try {
      const bytes = readUnchanged(handle);
      if (bytes !== null) return bytes;
    } finally {
      closeSync(handle);
    }
  }
  throw new UserError("it changed while it was read; read the articles again when it is written");
}
