import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Library } from "../../../src/library/library.ts";
import { readQuestionSet, SET_NAMES } from "../../eval/question-sets.ts";
import { TIMEOUT_MILLIS } from "../../eval/timeout.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { parseJson } from "../../parse-json.ts";

/* What was judged by reading the articles: which of them state the same, and which claims of agreement are right. */

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");

/** Subjects on which several articles of the episode state the same, each with a question about it and every place. */
const groups = parseJson(
  v.array(
    v.strictObject({
      subject: v.string(),
      question: v.string(),
      statements: v.array(v.strictObject({ article: v.string(), quote: v.string() })),
    }),
  ),
  read("groups.json"),
);

/**
 * For questions on which agreement was ever claimed, rightly or not: the beginnings of the names of all articles that
 * state what the lead of that article states in answer.
 */
const judged = parseJson(
  v.array(
    v.strictObject({
      set: v.picklist(SET_NAMES),
      id: v.string(),
      lead: v.string(),
      same: v.array(v.string()),
    }),
  ),
  read("judged.json"),
);

const leadOf = ({ citations: [lead] }: Answer) => lead?.passage.article.id ?? "";

describe("the episode's groups of articles that state the same", () => {
  let library: Library;
  beforeAll(async () => {
    library = await sharedLibrary(join(import.meta.dirname, "../../../seeds"));
  });

  const isRecognised = ({ question, statements }: (typeof groups)[number]) => {
    const answer = library.ask(question);
    const members = new Set(statements.map(({ article }) => article));
    return members.has(leadOf(answer)) && answer.agreement.articles > 1;
  };

  test.each(groups)("no more are claimed than are: $subject", ({ question, statements }) => {
    const { agreement } = library.ask(question);
    expect(agreement.articles).toBeLessThanOrEqual(new Set(statements.map(({ article }) => article)).size);
  });

  test.each(groups)(
    "none but its articles are said to agree in a comparison: $subject",
    ({ question, statements }) => {
      const { citations, agreeing } = library.compare(question);
      const articles = agreeing.map((number) => citations[number - 1]?.passage.article.id);
      const members = statements.map(({ article }) => article);
      expect(articles.filter((article) => !members.includes(article ?? ""))).toEqual([]);
    },
  );

  test("22 of 24 are recognised in a comparison", () => {
    const recognised = groups.filter(({ question }) => library.compare(question).agreeing.length > 1);
    expect(recognised.length).toBeGreaterThanOrEqual(22);
  });

  test("22 of 24 are recognised", () => {
    expect(groups.filter(isRecognised).length).toBeGreaterThanOrEqual(22);
  });
});

describe("the question sets", () => {
  test.each(SET_NAMES)(
    "%s: no more articles are claimed to agree than do",
    { timeout: TIMEOUT_MILLIS },
    async (name) => {
      const { articles, questions } = readQuestionSet(name);
      const library = await sharedLibrary(articles);
      const claimed = questions.flatMap(({ id, question }) => {
        const answer = library.ask(question);
        const { articles: count } = answer.agreement;
        const truth = judged.find(
          (one) => one.set === name && one.id === id && leadOf(answer).startsWith(one.lead),
        );
        return count > (truth?.same.length ?? 1) ? [{ id, lead: leadOf(answer), count }] : [];
      });
      // What was never judged is to be judged by reading, and added to judged.json.
      expect(claimed).toEqual([]);
    },
  );
});
