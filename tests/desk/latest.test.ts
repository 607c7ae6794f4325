import { expect, test } from "vitest";
import { createLatest } from "../../src/desk/latest.ts";

test("a slow listener gets the newest value each time, and the last one last", async () => {
  const latest = createLatest(1);
  const values = latest.values()[Symbol.asyncIterator]();
  expect(await values.next()).toEqual({ value: 1, done: false });
  latest.set(2);
  latest.set(3);
  expect(await values.next()).toEqual({ value: 3, done: false });
  latest.set(4);
  latest.end(5);
  expect(await values.next()).toEqual({ value: 5, done: false });
  expect(await values.next()).toEqual({ value: undefined, done: true });
});

test("a listener that waits is woken by the next value", async () => {
  const latest = createLatest("first");
  const values = latest.values()[Symbol.asyncIterator]();
  await values.next();
  const next = values.next();
  latest.set("second");
  expect(await next).toEqual({ value: "second", done: false });
});

test("who comes when it is over gets the last value alone", async () => {
  const latest = createLatest(1);
  latest.end(2);
  const seen: number[] = [];
  for await (const value of latest.values()) seen.push(value);
  expect(seen).toEqual([2]);
});

test("listeners do not take values from one another", async () => {
  const latest = createLatest(1);
  const both = [latest.values(), latest.values()].map(async (values) => {
    const seen: number[] = [];
    for await (const value of values) seen.push(value);
    return seen;
  });
  latest.end(2);
  for (const seen of await Promise.all(both)) expect(seen.at(-1)).toBe(2);
});
