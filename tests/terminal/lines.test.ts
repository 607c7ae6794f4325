import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../src/terminal/lines.ts";
import { linesOf } from "./samples.ts";

function linesIn(...chunks: readonly string[]): Promise<string[]> {
  return Readable.from(readLines(linesOf(...chunks))).toArray();
}

test("lines are the same however the text arrives in chunks", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", " ", "\u2028") });
  const cuts = fc.array(fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(line), cuts, async (lines, cuts) => {
      const text = lines.map((one) => `${one}\n`).join("");
      const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      const chunks = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(await linesIn(...chunks)).toEqual(lines);
    }),
  );
});

test("CR LF ends a line, also when it is cut in two", async () => {
  expect(await linesIn("one\r\ntwo\r", "\nthree")).toEqual(["one", "two", "three"]);
});

test("an empty line is a line; nothing after the last line's end is none", async () => {
  expect(await linesIn("one\n\ntwo\n")).toEqual(["one", "", "two"]);
});
