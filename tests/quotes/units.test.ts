import { expect, test } from "vitest";
import { unitsOf } from "../../src/quotes/units.ts";
import { articleOf } from "../view/samples.ts";

test("a sentence is a unit, with all that a quotation of it reaches into", () => {
  const article = articleOf("Snow fell. “It is open. It is free,” said Bell. Nobody spoke.", "It is “old”.");
  expect(unitsOf(article).map(({ start, end }) => article.text.slice(start, end))).toEqual([
    "Snow fell.",
    "“It is open. It is free,” said Bell.",
    "Nobody spoke.",
    "It is “old”.",
  ]);
});

test("quotations belong to the unit that they stand in", () => {
  const article = articleOf("It is “open”, and “free”. Nobody spoke.", "It is “old”.");
  expect(
    unitsOf(article).map(({ quotations }) =>
      quotations.map(({ inside }) => article.text.slice(inside.start, inside.end)),
    ),
  ).toEqual([["open", "free"], [], ["old"]]);
});
