import { EventEmitter, once } from "node:events";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { onUnwritable, print } from "../../src/terminal/output.ts";

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

test.each([
  ["EPIPE", "a reader that has gone is left quietly", null],
  ["ENOSPC", "a full disk is told", "The answer cannot be written (ENOSPC). Check where it goes."],
])("%s: %s", async (code, _, problem) => {
  const broken = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("broken"), { code })),
  });
  const left = new EventEmitter();
  onUnwritable(broken, (told) => left.emit("left", told));
  const leaving = once(left, "left");
  broken.write("x");
  expect(await leaving).toEqual([problem]);
});
