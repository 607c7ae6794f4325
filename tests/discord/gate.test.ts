import fc from "fast-check";
import { expect, test } from "vitest";
import { createGate } from "../../src/discord/gate.ts";
import { UserError } from "../../src/errors.ts";
import { createClock } from "./clock.ts";
import { withResolvers } from "./stand-in/http.ts";

const PATIENCE = 20_000;

test("as much as may runs at once, and the rest in the order in which it came", async () => {
  const { sleep, settle } = createClock();
  const gate = createGate({ atOnce: 2, mostWaiting: 10, sleep: sleep, onBusy: () => undefined });
  const begun: number[] = [];
  const steps = Array.from({ length: 4 }, () => withResolvers());
  const all = steps.map(({ promise }, index) =>
    gate.pass(async () => {
      begun.push(index);
      await promise;
    }, PATIENCE),
  );
  await settle();
  expect([begun, gate.load()]).toEqual([[0, 1], { running: 2, waiting: 2 }]);
  steps[1]?.resolve();
  await settle();
  expect([begun, gate.load()]).toEqual([[0, 1, 2], { running: 2, waiting: 1 }]);
  for (const { resolve } of steps) resolve();
  await Promise.all(all);
  expect([begun, gate.load()]).toEqual([[0, 1, 2, 3], { running: 0, waiting: 0 }]);
});

test("what fails fails for its own caller, and leaves its place to the next", async () => {
  const { sleep } = createClock();
  const gate = createGate({ atOnce: 1, mostWaiting: 10, sleep: sleep, onBusy: () => undefined });
  const failing = gate.pass(() => Promise.reject(new Error("broken")), PATIENCE);
  const next = gate.pass(async () => "done", PATIENCE);
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});

test("who waits too long is told so, and nobody is kept waiting for them", async () => {
  const { sleep, pass, settle, sleeping } = createClock();
  const gate = createGate({ atOnce: 1, mostWaiting: 10, sleep: sleep, onBusy: () => undefined });
  const slow = withResolvers();
  const first = gate.pass(() => slow.promise, PATIENCE);
  const impatient = gate.pass(async () => "never", PATIENCE);
  const told = expect(impatient).rejects.toThrow(UserError);
  const patient = gate.pass(async () => "at last", 2 * PATIENCE);
  await pass(PATIENCE);
  await told;
  expect(gate.load()).toEqual({ running: 1, waiting: 1 });
  slow.resolve();
  await first;
  expect(await patient).toBe("at last");
  await settle();
  expect(sleeping()).toBe(0);
});

test("where too much waits already, the next is told at once", async () => {
  const { sleep } = createClock();
  const gate = createGate({ atOnce: 1, mostWaiting: 1, sleep: sleep, onBusy: () => undefined });
  const slow = withResolvers();
  const all = [gate.pass(() => slow.promise, PATIENCE), gate.pass(async () => undefined, PATIENCE)];
  await expect(gate.pass(async () => undefined, PATIENCE)).rejects.toThrow(/Many people are asking/);
  slow.resolve();
  await Promise.all(all);
});

test("never does more run than may, whatever ends when", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }),
      async (most, turns) => {
        const gate = createGate({
          atOnce: most,
          mostWaiting: 100,
          sleep: createClock().sleep,
          onBusy: () => undefined,
        });
        let running = 0;
        let highest = 0;
        const done = await Promise.all(
          turns.map((steps, index) =>
            gate.pass(async () => {
              running += 1;
              highest = Math.max(highest, running);
              for (let step = 0; step < steps; step++) await undefined;
              running -= 1;
              return index;
            }, PATIENCE),
          ),
        );
        expect(done).toEqual(turns.map((_steps, index) => index));
        expect(highest).toBe(Math.min(most, turns.length));
        expect(gate.load()).toEqual({ running: 0, waiting: 0 });
      },
    ),
  );
});
