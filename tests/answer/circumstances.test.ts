import { expect, test } from "vitest";
import { areDatedApart, arePlacesApart, type Part } from "../../src/answer/circumstances.ts";
import { answering, lastOf, sliceOf } from "./samples.ts";

const { lexicon } = answering({ "a.txt": ["Snow fell."] });

/** A sentence, or a part of it. */
function partOf(sentence: string, words?: string): Part {
  const statement = lastOf("It was in Sweden on Sunday.", sentence);
  const { article, sentence: whole } = statement.passage;
  return [statement, words === undefined ? whole : sliceOf(article.text, words)];
}

test.each([
  ["on two days", "Norway waited on Friday.", "Norway waited on Monday.", true],
  ["on one day", "Norway waited on Friday.", "On Friday Norway waited.", false],
  ["on a day of the week and in a month", "Norway waited on Friday.", "Norway waited in May.", true],
  ["on one of two days", "Norway waited on Friday and Monday.", "Norway waited on Monday.", false],
  ["on a day that only one says", "Norway waited on Friday.", "Norway waited.", false],
  ["as seen from the day of writing", "Norway waited last month.", "Norway waited on Friday.", false],
])("%s: “%s” “%s” are dated apart: %s", (_, one, other, apart) => {
  expect(areDatedApart(partOf(one), partOf(other))).toBe(apart);
  expect(areDatedApart(partOf(other), partOf(one))).toBe(apart);
});

test.each([
  ["in two countries", "Norway waited.", "Finland waited.", true],
  ["in a capital and its country", "Oslo waited.", "Norway waited.", false],
  ["at a seat of power and elsewhere", "The White House waited.", "Finland waited.", true],
  ["in two countries with a word in common", "South Korea waited.", "North Korea waited.", true],
  ["in two countries, one of them shared", "Norway and Finland waited.", "Finland waited.", false],
  ["in none", "Snow fell.", "Finland waited.", false],
])("%s: “%s” “%s” are in places apart: %s", (_, one, other, apart) => {
  expect(arePlacesApart(partOf(one), partOf(other), lexicon)).toBe(apart);
  expect(arePlacesApart(partOf(other), partOf(one), lexicon)).toBe(apart);
});

test("of a part, only what stands in it counts", () => {
  const one = "Norway waited on Friday, and then Finland moved on Monday.";
  expect(areDatedApart(partOf(one, "Norway waited on Friday"), partOf("It moved on Monday."))).toBe(true);
  expect(areDatedApart(partOf(one, "Finland moved on Monday"), partOf("It moved on Monday."))).toBe(false);
  expect(arePlacesApart(partOf(one, "Norway waited on Friday"), partOf("Austria moved."), lexicon)).toBe(
    true,
  );
  expect(arePlacesApart(partOf(one, "and then"), partOf("Austria moved."), lexicon)).toBe(false);
});

test("a country that the other sentence names elsewhere is no other", () => {
  const other = partOf("Finland moved after Norway.", "Finland moved");
  expect(arePlacesApart(partOf("Norway waited."), other, lexicon)).toBe(false);
});
