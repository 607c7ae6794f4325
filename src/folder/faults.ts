import { printableName } from "../corpus/file-name.ts";
import { errorCode, UserError } from "../errors.ts";
import { HalfDone } from "./steps.ts";

const NO_ROOM = "there is no room left where the articles are; make some and try again";
const NOT_WRITABLE = "Footnote may not write there; let it write into the folder of articles";

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EACCES: NOT_WRITABLE,
  EROFS: NOT_WRITABLE,
  EPERM: `${NOT_WRITABLE}, and keep it on a drive on which files can have two names`,
  ENOTSUP: "the drive does not let a file have two names; keep the articles on another one",
  EEXIST: "there is a file of that name already; rename that one or remove it first",
  ENOENT: "it, or the folder of articles, is no longer there",
  ENOTDIR: "the folder of articles is no folder; put one there",
  ELOOP: "it is a link; replace it by a plain file",
  ENAMETOOLONG: "its name is too long; give it a shorter one",
  EMFILE: "too many files are open; try again",
  ENFILE: "too many files are open; try again",
  EBUSY: "another program uses it; close that and try again",
  EIO: "the drive reports an error; have it checked before you try again",
};

/** `name` could not be `done`, and why; null for an error that is not a file system's. */
function sentence(name: string, done: string, error: unknown): string | null {
  const code = errorCode(error);
  if (code === undefined) return null;
  const advice = ADVICE[code] ?? "check the folder of articles and try again";
  return `“${printableName(name)}” could not be ${done} (${code}): ${advice}.`;
}

/**
 * Does some work on a file, and says in plain words what the file system had against it.
 *
 * @param done what was to be done: "removed"
 * @throws UserError instead of a file system's error; other errors as they are.
 */
export async function inPlainWords<T>(name: string, done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isHalfDone = error instanceof HalfDone;
    const cause = isHalfDone ? error.cause : error;
    const message = cause instanceof UserError ? cause.message : sentence(name, done, cause);
    if (message === null) throw error;
    const rest = isHalfDone ? " Some of it may have been done: look into the folder." : "";
    throw new UserError(message + rest, { cause: error });
  }
}

/**
 * Does some work whose UserErrors go on from the file's name ("it is empty; …"), and puts the name before them.
 *
 * @param done what was to be done: "edited"
 */
export async function naming<T>(name: string, done: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`“${printableName(name)}” could not be ${done}: ${cause.message}.`, { cause });
  }
}
