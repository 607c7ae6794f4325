import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { readQuestionSet } from "../../eval/question-sets.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { agreements, differences } from "./judged.ts";

/* What the answers to the question sets claim of other articles, against what was judged by reading them. */

const JUDGED = [
  "episode",
  "typed",
  "other-episode",
  "four-people",
  "argument",
  "plain",
  "fresh",
  "breach",
  "strike",
] as const;

const articleOf = ({ citations }: Answer, number: number) => citations[number - 1]?.passage.article.id ?? "";

describe.each(JUDGED)("%s", (name) => {
  const { articles, questions } = readQuestionSet(name);
  const answered = async () => {
    const { ask } = await sharedLibrary(articles);
    return questions.map(({ id, question }) => ({ id, answer: ask(question) }));
  };

  test("no more articles are claimed to agree than do", async () => {
    const claimed = (await answered()).flatMap(({ id, answer }) => {
      const lead = articleOf(answer, 1);
      const { articles: count } = answer.agreement;
      const truth = agreements.find((one) => one.set === name && one.id === id && lead.startsWith(one.lead));
      return count > (truth?.same.length ?? 1) ? [{ id, lead, count }] : [];
    });
    // What was never judged is to be judged by reading, and added to judged.json.
    expect(claimed).toEqual([]);
  });

  test("no difference is shown that is none", async () => {
    const wrong = (await answered()).flatMap(({ id, answer }) => {
      const lead = articleOf(answer, 1).slice(0, 3);
      const right = differences.judged.find((one) => one.set === name && one.id === id && one.lead === lead);
      return answer.differs
        .map((number) => articleOf(answer, number).slice(0, 3))
        .filter((article) => !right?.differs.includes(article))
        .map((article) => `${id}: ${article}`);
    });
    expect(wrong).toEqual([]);
  });
});
