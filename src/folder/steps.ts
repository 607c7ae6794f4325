import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import { factsOf, syncFolder } from "./durable.ts";
import { type Files, isSameFile } from "./files.ts";

/*
 * A change of the folder is a row of steps, each of which only gives or takes away a name. No step overwrites a file or
 * lets it lose its last name, whoever else writes into the folder: a name is given by `link`, which refuses one that is
 * taken, and taken away or passed on only where the file was just seen to have another. So whatever fails, and wherever
 * the process is killed, every file is still there and whole.
 */

/** One step, and what takes it back: looks at what is there, because a step that failed may have been done. */
export interface Step {
  take(): Promise<void>;
  takeBack(): Promise<void>;
}

/** Some of a change stayed: a step failed, and then one could not be taken back. */
export class HalfDone extends Error {}

/** Takes the steps in order. Where one fails, takes back what was done and passes the error on. */
export async function takeAll(steps: readonly Step[]): Promise<void> {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      begun.unshift(step);
      await step.take();
    }
  } catch (error) {
    try {
      for (const step of begun) await step.takeBack();
    } catch {
      throw new HalfDone("A change was not taken back.", { cause: error });
    }
    throw error;
  }
}

async function areOneFile(files: Files, one: string, other: string): Promise<boolean> {
  const [first, second] = [await factsOf(files, one), await factsOf(files, other)];
  return first !== null && second !== null && isSameFile(first, second);
}

async function expectOneFile(files: Files, one: string, other: string): Promise<void> {
  if (await areOneFile(files, one, other)) return;
  throw new UserError("Somebody else changes the folder of articles at the same time. Please try again.");
}

/** Gives the file a second name. */
export const giveName = (files: Files, path: string, name: string): Step => ({
  take: () => files.link(path, name),
  takeBack: async () => {
    if (await areOneFile(files, path, name)) await files.unlink(name);
  },
});

/** Takes a name away from a file that has another. */
export const takeName = (files: Files, name: string, other: string): Step => ({
  take: async () => {
    await expectOneFile(files, name, other);
    await files.unlink(name);
  },
  takeBack: async () => {
    if ((await factsOf(files, name)) === null) await files.link(other, name);
  },
});

/** Passes the name on to the file at `path`; the file that had it keeps the name `kept`. At no time has nobody the name. */
export const passName = (files: Files, path: string, name: string, kept: string): Step => ({
  take: async () => {
    await expectOneFile(files, name, kept);
    await files.rename(path, name);
  },
  takeBack: async () => {
    if ((await factsOf(files, path)) !== null) return;
    await files.link(name, path);
    await files.rename(kept, name);
  },
});

/** Makes the names in the folder of `path` durable. */
export const keepNames = (files: Files, path: string): Step => ({
  take: () => syncFolder(files, dirname(path)),
  takeBack: async () => {},
});

/** The new name is durable before the old one goes. */
export const move = (files: Files, from: string, to: string): readonly Step[] => [
  giveName(files, from, to),
  keepNames(files, to),
  takeName(files, from, to),
  keepNames(files, from),
];

/** Puts the file at `path` in place of the one at `name`, which is then at `kept`. */
export const replace = (files: Files, path: string, name: string, kept: string): readonly Step[] => [
  giveName(files, name, kept),
  keepNames(files, kept),
  passName(files, path, name, kept),
  keepNames(files, name),
];
