import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import type { Library } from "../../../src/library/library.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { parseJson } from "../../parse-json.ts";

/* Where the episode's articles differ, found by reading them, and whether a comparison shows it. */

/**
 * Subjects on which the articles differ, each with a question about it, the different accounts and every place of each,
 * and figures or dates that have to stand beside one another.
 */
const subjects = parseJson(
  v.array(
    v.strictObject({
      subject: v.string(),
      question: v.string(),
      accounts: v.array(v.array(v.strictObject({ article: v.string(), quote: v.string() }))),
      values: v.array(v.string()),
    }),
  ),
  readFileSync(join(import.meta.dirname, "differing.json"), "utf8"),
);

let library: Library;
beforeAll(async () => {
  library = await sharedLibrary(join(import.meta.dirname, "../../../seeds"));
});

/** How many of the accounts stand, word for word, in what is set side by side. */
function accountsShown({ question, accounts }: (typeof subjects)[number]): number {
  const { citations } = library.compare(question);
  const shown = citations.map(({ passage: { article, start, end } }) => ({
    article: article.id,
    text: article.text.slice(start, end),
  }));
  return accounts.filter((places) =>
    places.some(({ article, quote }) =>
      shown.some((passage) => passage.article === article && passage.text.includes(quote)),
    ),
  ).length;
}

test("of 17 subjects on which they differ, two accounts or more are shown side by side of 15", () => {
  expect(subjects).toHaveLength(17);
  expect(subjects.filter((subject) => accountsShown(subject) > 1).length).toBeGreaterThanOrEqual(15);
});

describe("figures and dates stand beside one another, each with another citation's number", () => {
  test.each(subjects.filter(({ values }) => values.length > 0))("$subject", ({ question, values }) => {
    const { values: given } = library.compare(question);
    const numbers = values.map(
      (value) =>
        given.find(({ passage, start, end }) => passage.article.text.slice(start, end) === value)?.number,
    );
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(values.length);
  });
});

test("where figures are surely of the same thing, they are said to differ", () => {
  const { differences } = library.compare("How many people were sanctioned for meddling in the election?");
  const texts = differences.map((difference) =>
    difference.map((values) =>
      values.map(({ passage, start, end }) => passage.article.text.slice(start, end)),
    ),
  );
  expect(texts).toEqual([[["32 people", "32 Russians"], ["16 individuals"]]]);
});
