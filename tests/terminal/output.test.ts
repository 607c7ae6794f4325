import { EventEmitter, once } from "node:events";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { leaveQuietly, print, windowOf } from "../../src/terminal/output.ts";
import { paper } from "./samples.ts";

const screen = (more: object) => Object.assign(paper(), { isTTY: true, hasColors: () => true, ...more });

test("a terminal's window has its columns and styles", () => {
  expect(windowOf(screen({ columns: 120 }))).toEqual({ columns: 120, styled: true });
});

test("NO_COLOR, which a terminal's hasColors heeds, switches styles off", () => {
  expect(windowOf(screen({ columns: 120, hasColors: () => false })).styled).toBe(false);
});

test("a pipe has 80 columns and no styles", () => {
  expect(windowOf(paper())).toEqual({ columns: 80, styled: false });
});

test("a window that is unknown or too narrow for words counts as wider", () => {
  expect(windowOf(screen({ columns: 0 })).columns).toBe(80);
  expect(windowOf(screen({ columns: 3 })).columns).toBe(20);
});

test("printing waits for a slow reader", async () => {
  const turns = new EventEmitter();
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => turns.once("read", done),
  });
  let printed = false;
  const printing = print(slow, "long").then(() => {
    printed = true;
  });
  await Promise.resolve();
  expect(printed).toBe(false);
  turns.emit("read");
  await printing;
  expect(printed).toBe(true);
});

test("a reader that has gone is left quietly", async () => {
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
  });
  const left = new EventEmitter();
  leaveQuietly(gone, () => left.emit("left"));
  const leaving = once(left, "left");
  gone.write("x");
  await leaving;
});
