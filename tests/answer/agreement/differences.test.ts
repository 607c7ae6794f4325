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

/* What was judged by reading the articles: where they differ, and which differences shown for the question sets are some. */

const { subjects, judged } = parseJson(
  v.strictObject({
    /** With every question about it that shows the difference, and the beginnings of the names of the articles that differ. */
    subjects: v.array(
      v.strictObject({
        subject: v.string(),
        questions: v.array(v.string()),
        articles: v.array(v.string()),
      }),
    ),
    /** Every difference that is right: the article of the lead, and those that differ from it. */
    judged: v.array(
      v.strictObject({
        set: v.picklist(SET_NAMES),
        id: v.string(),
        lead: v.string(),
        differs: v.array(v.string()),
      }),
    ),
  }),
  readFileSync(join(import.meta.dirname, "differences.json"), "utf8"),
);

const articleOf = ({ citations }: Answer, number: number) =>
  citations[number - 1]?.passage.article.id.slice(0, 3) ?? "";

describe("where the articles of the episode differ, it is shown", () => {
  let library: Library;
  beforeAll(async () => {
    library = await sharedLibrary(join(import.meta.dirname, "../../../seeds"));
  });

  const asked = subjects.flatMap(({ subject, questions, articles }) =>
    questions.map((question) => ({ subject, question, articles })),
  );

  test.each(asked)("$subject: “$question”", ({ question, articles }) => {
    const answer = library.ask(question);
    const shown = [1, ...answer.differs].map((number) => articleOf(answer, number));
    expect(shown.length).toBeGreaterThan(1);
    expect(articles).toEqual(expect.arrayContaining(shown));
  });
});

test.each(SET_NAMES)("%s: no difference is shown that is none", { timeout: TIMEOUT_MILLIS }, async (name) => {
  const { articles, questions } = readQuestionSet(name);
  const library = await sharedLibrary(articles);
  const wrong = questions.flatMap(({ id, question }) => {
    const answer = library.ask(question);
    const right = judged.find(
      (one) => one.set === name && one.id === id && one.lead === articleOf(answer, 1),
    );
    return answer.differs
      .map((number) => articleOf(answer, number))
      .filter((article) => !right?.differs.includes(article))
      .map((article) => `${id}: ${article}`);
  });
  expect(wrong).toEqual([]);
});
