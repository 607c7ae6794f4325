import { join } from "node:path";
import * as v from "valibot";
import { errorCode, UserError } from "../errors.ts";
import { factsOf, readPlainFile, replaceFile } from "../folder/durable.ts";
import type { Files } from "../folder/files.ts";
import { DAY, type IdentifyRecord, LONGEST_PAUSE } from "./identify-limit.ts";

const FILE = "sessions.json";

/** Times in milliseconds since 1970, and nothing else: not whose sessions they were. */
const SCHEMA = v.object({ begun: v.array(v.pipe(v.number(), v.safeInteger())) });

/** As many as make the next pause the longest. */
const MANY = 100;
/** Clocks are set right by seconds all the time. */
const SET_RIGHT_MILLISECONDS = 60_000;

/**
 * A record in a file of a folder, which is made where it is not there yet. A file that cannot be read is replaced. Where
 * none can be written, nobody knows of earlier starts: so it is taken that there were many just now.
 *
 * @param now milliseconds since 1970
 * @param complain tells who runs Footnote, in a sentence, what is wrong
 */
export function openIdentifyFile(
  folder: string,
  files: Files,
  now: () => number,
  complain: (problem: string) => void,
): IdentifyRecord {
  const path = join(folder, FILE);
  let begun: Promise<readonly number[]> | null = null;
  let assumed: readonly number[] = [];
  let isTold = false;

  async function readTimes(): Promise<readonly number[]> {
    try {
      if ((await factsOf(files, path)) === null) return [];
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await readPlainFile(files, path));
      return v.parse(SCHEMA, JSON.parse(text)).begun;
    } catch (error) {
      const reason = error instanceof UserError ? error.message : (errorCode(error) ?? "it is damaged");
      complain(
        `${path}, which says when Footnote connected to Discord, cannot be read (${reason}). It is written anew and counts from zero.`,
      );
      return [];
    }
  }

  /** Says whether it is kept. */
  async function write(times: readonly number[]): Promise<boolean> {
    try {
      await replaceFile(files, path, new TextEncoder().encode(`${JSON.stringify({ begun: times })}\n`));
      return true;
    } catch (error) {
      if (isTold) return false;
      isTold = true;
      complain(
        `${path}, which says when Footnote connected to Discord, cannot be written (${errorCode(error) ?? "an unknown error"}). ` +
          "Let Footnote write into that folder, or set STATE_DIR to one that it may write into; until then each start waits " +
          `${LONGEST_PAUSE / 60_000} minutes, so that a loop of crashes does not cost the token.`,
      );
      return false;
    }
  }

  async function load(): Promise<readonly number[]> {
    const time = now();
    const read = await readTimes();
    if (read.some((one) => one > time + SET_RIGHT_MILLISECONDS)) {
      complain(
        "The clock of this machine has gone back since Footnote last connected to Discord: what it did later than now counts as just now.",
      );
    }
    const times = lastDay(
      read.map((one) => Math.min(one, time)),
      time,
    );
    if (!(await write(times))) assumed = Array.from({ length: MANY }, () => time);
    return times;
  }

  function current(): Promise<readonly number[]> {
    begun ??= load();
    return begun;
  }

  return {
    read: async () => [...(await current()), ...assumed],
    async add(time) {
      const times = [...lastDay(await current(), time), time];
      begun = Promise.resolve(times);
      await write(times);
    },
  };
}

const lastDay = (times: readonly number[], now: number): readonly number[] =>
  times.filter((time) => now - time < DAY);
