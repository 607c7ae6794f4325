import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Allowance,
  admit,
  createCooldown,
  type Pace,
  type Verdict,
} from "../../src/discord/cooldown.ts";

const PACE: Pace = { burst: 5, every: 3_000 };
const SECRET = new Uint8Array(32);

/** What becomes of somebody who asks at these moments. */
function asking(moments: readonly number[], pace = PACE): readonly Verdict[] {
  let known: Allowance | undefined;
  return moments.map((now) => {
    const { verdict, next } = admit(known, now, pace);
    known = next;
    return verdict;
  });
}

const paces = fc.record({ burst: fc.integer({ min: 1, max: 6 }), every: fc.integer({ min: 1, max: 100 }) });
/** Moments in order, with pauses of which some matter for these paces. */
const momentsInOrder = fc
  .array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 })
  .map((pauses) => pauses.map((_pause, at) => pauses.slice(0, at + 1).reduce((sum, one) => sum + one, 0)));

describe("one person", () => {
  test("may ask five times at once, and is then told how long to wait", () => {
    const verdicts = asking([0, 0, 0, 0, 0, 1_000]);
    expect(verdicts.slice(0, 5).every(({ admitted }) => admitted)).toBe(true);
    expect(verdicts[5]).toEqual({ admitted: false, wait: 2_000, isFirst: true });
  });

  test("is told so for the first time once, until they are let through again", () => {
    const verdicts = asking([0, 0, 0, 0, 0, 1, 2, 3_000, 3_001, 3_002]);
    expect(verdicts.map((verdict) => (verdict.admitted ? "in" : verdict.isFirst))).toEqual([
      ...Array(5).fill("in"),
      true,
      false,
      "in",
      true,
      false,
    ]);
  });

  test("never gets more than a burst and one for each interval, in any stretch of time", () => {
    fc.assert(
      fc.property(momentsInOrder, paces, (moments, pace) => {
        const verdicts = asking(moments, pace);
        const admitted = moments.filter((_moment, at) => verdicts[at]?.admitted);
        for (const [at, start] of admitted.entries())
          for (const [more, end] of admitted.slice(at).entries())
            expect(more + 1).toBeLessThanOrEqual(pace.burst + Math.floor((end - start) / pace.every));
      }),
    );
  });

  test("who waits as long as they are told is let through, and no sooner", () => {
    fc.assert(
      fc.property(momentsInOrder, paces, (moments, pace) => {
        const last = moments.at(-1) ?? 0;
        const [verdict] = asking([...moments, last], pace).slice(-1);
        if (verdict === undefined || verdict.admitted) return;
        const askedAfter = (wait: number) => asking([...moments, last, last + wait], pace).at(-1)?.admitted;
        expect([askedAfter(verdict.wait - 1), askedAfter(verdict.wait)]).toEqual([false, true]);
      }),
    );
  });
});

describe("many people", () => {
  const steps = fc.array(
    fc.record({ person: fc.integer({ min: 0, max: 9 }), pause: fc.integer({ min: 0, max: 60 }) }),
    { maxLength: 120 },
  );

  test("are held to their own asking, and forgotten only when that makes no difference", () => {
    fc.assert(
      fc.property(steps, paces, (asked, pace) => {
        let now = 0;
        const cooldown = createCooldown({ pace, secret: SECRET, now: () => now, mostPeople: 20 });
        const known = new Map<number, Allowance>();
        for (const { person, pause } of asked) {
          now += pause;
          const { verdict, next } = admit(known.get(person), now, pace);
          known.set(person, next);
          const { admitted } = cooldown.ask(String(person));
          expect(admitted).toBe(verdict.admitted);
        }
      }),
    );
  });

  test("are never more than may be known, and whoever is new is let through", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(10), (people, pause) => {
        let now = 0;
        const cooldown = createCooldown({ pace: PACE, secret: SECRET, now: () => now, mostPeople: 8 });
        const seen = new Set<number>();
        for (const person of people) {
          now += pause;
          const { admitted } = cooldown.ask(String(person));
          if (!seen.has(person)) expect(admitted).toBe(true);
          seen.add(person);
          expect(cooldown.people()).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  test("are forgotten when they have recovered, as soon as somebody asks", () => {
    let now = 0;
    const cooldown = createCooldown({ pace: PACE, secret: SECRET, now: () => now });
    for (let person = 0; person < 100; person++) cooldown.ask(`person ${person}`);
    expect(cooldown.people()).toBe(100);
    now = 2 * PACE.burst * PACE.every;
    cooldown.ask("somebody else");
    expect(cooldown.people()).toBe(1);
  });
});
