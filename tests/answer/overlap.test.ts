import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap, withoutOverlaps } from "../../src/answer/overlap.ts";
import type { Passage } from "../../src/corpus/corpus.ts";
import { articleOf, passageOf } from "./samples.ts";

const TEXT = "Ten envoys left. Snow fell.";
const articles = { a: articleOf("a.txt", TEXT), b: articleOf("b.txt", TEXT) };

const at = (article: keyof typeof articles, start: number, end: number) =>
  passageOf(articles[article], { start, end });

test.each([
  ["the same text", at("a", 0, 16), at("a", 0, 16), true],
  ["some of the same text", at("a", 0, 16), at("a", 15, 27), true],
  ["text that stands inside the other's", at("a", 0, 27), at("a", 4, 10), true],
  ["text that begins where the other's ends", at("a", 0, 16), at("a", 16, 27), false],
  ["text apart from the other's", at("a", 0, 10), at("a", 17, 27), false],
  ["the same words of another article", at("a", 0, 16), at("b", 0, 16), false],
])("whether two passages overlap that show %s", (_, one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
  expect(overlap(other, one)).toBe(expected);
});

const kept = (passages: readonly Passage[], most = 10) =>
  withoutOverlaps(passages, (passage) => passage, most);

test("the first of those that overlap stays, and what overlaps only those left out", () => {
  const [first, second, third] = [at("a", 5, 10), at("a", 8, 15), at("a", 12, 20)];
  expect(kept([first, second, third, at("b", 5, 10)])).toEqual([first, third, at("b", 5, 10)]);
});

test("items stay what they are, whatever their passage is in", () => {
  const items = [
    { name: "one", shown: at("a", 0, 5) },
    { name: "two", shown: at("a", 4, 9) },
  ];
  expect(withoutOverlaps(items, ({ shown }) => shown, 5)).toEqual(items.slice(0, 1));
});

test("none overlap, none is left out without need, and a limit only shortens the list, for any passages", () => {
  const passage = fc
    .tuple(fc.constantFrom("a" as const, "b" as const), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 7 }))
    .map(([article, start, length]) => at(article, start, start + length));
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), fc.nat({ max: 12 }), (passages, most) => {
      const all = kept(passages, passages.length);
      for (const one of passages) expect(all.some((other) => overlap(one, other))).toBe(true);
      for (const [index, one] of all.entries())
        for (const other of all.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      expect(kept(passages, most)).toEqual(all.slice(0, most));
    }),
  );
});
