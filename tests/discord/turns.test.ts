import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "../../src/discord/turns.ts";

test("between two jobs, whatever else waits gets its turn", async () => {
  const order: string[] = [];
  const inTurn = createTurns();
  const jobs = ["first", "second", "third"].map((name) =>
    inTurn(() => {
      order.push(name);
      void setImmediate().then(() => order.push(`after ${name}`));
    }),
  );
  await Promise.all(jobs);
  expect(order).toEqual(["first", "after first", "second", "after second", "third"]);
});

test("a job that waits for something holds nobody back", async () => {
  const inTurn = createTurns();
  void inTurn(() => new Promise<void>(() => undefined));
  expect(await inTurn(() => "done")).toBe("done");
});

test("a job that fails fails alone", async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await inTurn(() => "done")).toBe("done");
});
