import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { dirname, join } from "node:path";
import { FILE_BYTES } from "../corpus/read-file.ts";
import { errorCode, UserError } from "../errors.ts";
import type { Facts, Files } from "./files.ts";

const TEMPORARY = /^\.footnote-[0-9a-f]{16}\.tmp$/;

/** Whether a file has the name of one that is being written, or that a killed process left. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/** A name that no file has, and that is no article's. */
export const temporaryName = (): string => `.footnote-${randomBytes(8).toString("hex")}.tmp`;

/** Writes a new file, and resolves when its content would outlast a loss of power. */
export async function writeNew(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What Windows and some network drives say: they keep a folder's names without being asked. */
const KNOWS_NO_FOLDER_SYNC = new Set(["EPERM", "EISDIR", "EINVAL"]);

/** Resolves when the names in a folder would outlast a loss of power. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  try {
    const opened = await files.open(folder, "r");
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!KNOWS_NO_FOLDER_SYNC.has(errorCode(error) ?? "")) throw error;
  }
}

/**
 * Writes a file in the place of the one that has the name, where there is one, and makes its folder where that is not there
 * yet. Resolves when it would outlast a loss of power; at no moment the name has anything but one of the two, whole.
 */
export async function replaceFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  if ((await factsOf(files, folder)) === null) await makeFolder(files, folder);
  const temporary = join(folder, temporaryName());
  try {
    await writeNew(files, temporary, bytes);
    await files.rename(temporary, path);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, folder);
}

/** Others may make the same folder at the same time. */
async function makeFolder(files: Files, folder: string): Promise<void> {
  try {
    await files.mkdir(folder);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}

/** What is known of a name; null where nothing has it. */
export async function factsOf(files: Files, path: string): Promise<Facts | null> {
  try {
    return await files.lstat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * The bytes of a plain file, no link followed and no pipe waited for.
 *
 * @throws UserError, whose message goes on from the file's name, when it is something else or too large for an article.
 */
export async function readPlainFile(files: Files, path: string): Promise<Uint8Array> {
  const file = await files.open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new UserError("it is not a plain file; replace it by one");
    if (stats.size > FILE_BYTES) {
      throw new UserError(
        `it is larger than ${FILE_BYTES / 1024 / 1024} MiB; split it into several articles`,
      );
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
