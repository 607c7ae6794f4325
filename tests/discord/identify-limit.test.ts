import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createIdentifyLimit,
  type IdentifyRecord,
  LONGEST_PAUSE,
  pauseBeforeIdentify,
} from "../../src/discord/identify-limit.ts";
import type { Log } from "../../src/log.ts";
import { createClock } from "./clock.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** When a bot identifies that comes up again so many milliseconds after each time, beginning with what was before. */
function identifies(delays: readonly number[], before: readonly number[] = []): readonly number[] {
  const times = [...before];
  let now = Math.max(0, ...before);
  for (const delay of delays) {
    now += delay;
    now += pauseBeforeIdentify(times, now);
    times.push(now);
  }
  return times;
}

/** The most that lie in any 24 hours. */
function mostInADay(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.max(...sorted.map((from) => sorted.filter((time) => time >= from && time < from + DAY).length));
}

describe("how long to wait before IDENTIFY", () => {
  test("is nothing for the first one, and after a day", () => {
    expect(pauseBeforeIdentify([], 0)).toBe(0);
    expect(pauseBeforeIdentify([0], DAY)).toBe(0);
  });

  test("is next to nothing for twenty starts in a day", () => {
    const minutes = identifies(Array.from({ length: 21 }, () => MINUTE));
    expect(minutes).toEqual(Array.from({ length: 21 }, (_, index) => (index + 1) * MINUTE));
    expect(pauseBeforeIdentify([0, 0, 0], 2 * SECOND)).toBe(3 * SECOND);
  });

  test("grows from five seconds to eight minutes while a bot crashes at once", () => {
    const times = identifies(Array.from({ length: 60 }, () => 0));
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses[0]).toBe(5 * SECOND);
    expect(pauses.at(-1)).toBe(8 * MINUTE);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  });

  test("lets no more than 240 through in any 24 hours, however fast a bot crashes", () => {
    const crashing = fc.array(fc.nat({ max: 30 * SECOND }), { minLength: 300, maxLength: 300 });
    const before = fc.array(fc.nat({ max: DAY }), { maxLength: 5 });
    fc.assert(
      fc.property(crashing, before, (delays, early) => {
        expect(mostInADay(identifies(delays, identifies(early)))).toBeLessThanOrEqual(240);
      }),
      { numRuns: 10 },
    );
  });

  test("is never negative and never over eight minutes, whatever the clock and the record say", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.double({ noNaN: true }), (past, now) => {
        const pause = pauseBeforeIdentify(past, now);
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(LONGEST_PAUSE);
      }),
    );
  });

  test("counts what lies in the future, because the clock has gone back, as just now", () => {
    expect(pauseBeforeIdentify([DAY, DAY + 1], 0)).toBe(5 * SECOND);
  });
});

describe("the limit", () => {
  const silent = () => undefined;
  const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

  function limitAfter(past: readonly number[]) {
    const clock = createClock();
    const kept = [...past];
    const record: IdentifyRecord = {
      read: async () => kept,
      add: async (time) => void kept.push(time),
    };
    const printed: string[] = [];
    const printError = (line: string) => void printed.push(line);
    const limit = createIdentifyLimit({ record, now: clock.now, sleep: clock.sleep, printError, log });
    return { clock, kept, printed, limit };
  }
  const never = new AbortController().signal;

  test("counts an IDENTIFY when it may be sent, and not before", async () => {
    const { clock, kept, limit, printed } = limitAfter([0]);
    const taken = limit.take(never);
    await clock.asleep(5 * SECOND);
    expect(kept).toEqual([0]);
    await clock.pass(5 * SECOND);
    await taken;
    expect(kept).toEqual([0, 5 * SECOND]);
    expect(printed).toEqual([]);
  });

  test("says at the console what it waits for", async () => {
    const { clock, limit, printed } = limitAfter(Array.from({ length: 60 }, () => 0));
    const waited = limit.pause(never);
    await clock.asleep(8 * MINUTE);
    expect(printed).toEqual([
      "Waiting 480 s before connecting to Discord, which was done too often in the last 24 hours: Discord resets the " +
        "token of a bot that goes on like that. If Footnote ends again and again, mend that first.",
    ]);
    await clock.pass(8 * MINUTE);
    await waited;
  });

  test("counts nothing when it is given up", async () => {
    const { clock, kept, limit } = limitAfter([0]);
    const closed = new AbortController();
    const taken = limit.take(closed.signal);
    await clock.asleep(5 * SECOND);
    closed.abort();
    await expect(taken).rejects.toBe(closed.signal.reason);
    expect(kept).toEqual([0]);
  });
});
