import { EventEmitter, once } from "node:events";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { leaveQuietly, print } from "../../src/terminal/output.ts";

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
