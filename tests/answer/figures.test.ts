import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areApart, type Figure, figuresIn, isSameFigure } from "../../src/answer/figures.ts";

const found = (sentence: string) =>
  figuresIn(sentence).map(({ start, end, low, high, unit }) => [sentence.slice(start, end), low, high, unit]);

function only(text: string): Figure {
  const [figure, ...others] = figuresIn(text);
  if (!figure || others.length > 0) throw new Error(`“${text}” has not one figure.`);
  return figure;
}

test.each([
  ["ten", 10],
  ["Twenty-five", 25],
  ["a dozen", 12],
  ["one hundred", 100],
  ["two hundred thousand", 200_000],
  ["1,900", 1900],
  ["200 thousand", 200_000],
  ["3.5 million", 3_500_000],
])("%s is %d", (text, amount) => {
  expect(found(`There were ${text} people.`)).toEqual([[text, amount, amount, ""]]);
});

test.each([
  ["€1.3bn", 1_300_000_000, "€"],
  ["£2.1million", 2_100_000, "£"],
  ["27 per cent", 27, "%"],
  ["11%", 11, "%"],
  ["a quarter of", 25, "%"],
])("%s has a unit", (text, amount, unit) => {
  expect(found(`It was ${text} the sum.`)).toEqual([[text, amount, amount, unit]]);
});

test.each([
  ["more than a hundred", 100, Number.POSITIVE_INFINITY],
  ["up to eight", 0, 8],
  ["Almost 200", 160, 200],
  ["about 300", 270, 330],
  ["thousands", 1000, 1_000_000],
  ["tens of thousands", 10_000, 10_000_000],
])("%s is rough", (text, low, high) => {
  const [[shown, least, most] = []] = found(`${text} people came.`);
  expect([shown, Math.round(Number(least)), Math.round(Number(most))]).toEqual([text, low, high]);
});

test.each([
  "One of them left.",
  "a two-page note",
  "at 8:42 PM",
  "at 6 a.m.",
  "the well number 4 closed",
  "the 3rd time",
  "a third country",
  "No. 7",
])("no figure: %s", (sentence) => {
  expect(found(sentence)).toEqual([]);
});

describe("two figures", () => {
  test.each([
    ["ten", "10", "same"],
    ["a dozen", "12", "same"],
    ["about 10", "10", "same"],
    ["10", "12", "apart"],
    ["more than a hundred", "90", "apart"],
    ["thousands", "a dozen", "apart"],
    ["more than a hundred", "2,000", "neither"],
    ["about a hundred", "97", "neither"],
    ["10%", "10", "neither"],
    ["€10", "£12", "neither"],
  ])("%s and %s: %s", (one, other, relation) => {
    const pair = [only(one), only(other)] as const;
    expect([isSameFigure(...pair), areApart(...pair)]).toEqual([relation === "same", relation === "apart"]);
  });

  test("are never both the same and apart, and either holds both ways round", () => {
    const some = fc
      .tuple(
        fc.constantFrom("", "about ", "more than ", "up to ", "almost "),
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom("", " thousand", "%"),
      )
      .map((parts) => only(parts.join("")));
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(isSameFigure(one, other) && areApart(one, other)).toBe(false);
        expect(isSameFigure(one, other)).toBe(isSameFigure(other, one));
        expect(areApart(one, other)).toBe(areApart(other, one));
        expect(isSameFigure(one, one)).toBe(true);
      }),
    );
  });
});

test("a text of any length takes time in proportion", () => {
  for (const unit of ["one hundred ", "hundreds of ", "1,000", "more than ", "twenty-"])
    expect(figuresIn(unit.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
});
