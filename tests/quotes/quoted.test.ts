import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../src/quotes/quoted.ts";

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe("quotation marks of any language", () => {
  test.each([
    "“We want calm”",
    '"We want calm"',
    "„We want calm“",
    "”We want calm”",
    "«We want calm»",
    "« We want calm »",
    "»We want calm«",
    "‹We want calm›",
    "「We want calm」",
    "『We want calm』",
    "‘We want calm’",
    "'We want calm'",
  ])("%s", (text) => {
    expect(quoted(`Peskov: ${text} (yesterday)`)).toEqual(["We want calm"]);
  });
});

test("each quotation of a text is one, in order", () => {
  expect(quoted('He said “calm”, she «war».\n\nThey said "nothing".')).toEqual(["calm", "war", "nothing"]);
});

test("apostrophes quote nothing", () => {
  expect(quoted("It's the officials' view, and that's Biden's.")).toEqual([]);
});

test("marks with nothing between them quote nothing", () => {
  expect(quoted('“” "  " 「 」')).toEqual([]);
});

test("what is quoted stands in the text without white space around it, none inside another, whatever the text", () => {
  const marks = fc
    .array(fc.constantFrom(..."“”„\"«»‹›「」『』‘’' \n", "word", "s", "\ud800", "\0", "\u202e"), {
      maxLength: 30,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(marks, (text) => {
      const found = quoted(text);
      expect(found).toEqual(found.map((one) => one.trim()));
      expect(found).not.toContain("");
      const places = quotationsIn(text).flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});
