import { expect, test } from "vitest";
import { expectedKind } from "../../src/answer/expected-kind.ts";
import { rehearsalOf } from "../../src/answer/rehearsal.ts";
import { corpusOf } from "../search/samples.ts";

const articles = (number: number) =>
  corpusOf(Object.fromEntries(Array.from({ length: number }, (_, at) => [`${at}.txt`, ["Ships sank."]])))
    .articles;

test("a headline is asked about in several ways: who, when, where, how many, why", () => {
  const kinds = new Set(rehearsalOf(articles(1)).map((question) => expectedKind(question).kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining(["anything", "who", "date", "where", "number", "reason"]),
  );
});

test("a headline is asked about in words that no article has as well", () => {
  expect(rehearsalOf(articles(1))).toContain("Shpis sakn.?");
});

test("of many articles no more is asked than of a few", () => {
  expect(rehearsalOf(articles(30))).toHaveLength(rehearsalOf(articles(5)).length);
});
