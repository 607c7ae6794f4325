import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Library } from "../../../src/library/library.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { differences } from "./judged.ts";

/* What was judged by reading the articles: where they differ. */

const articleOf = ({ citations }: Answer, number: number) =>
  citations[number - 1]?.passage.article.id.slice(0, 3) ?? "";

describe("where the articles of the episode differ, it is shown", () => {
  let library: Library;
  beforeAll(async () => {
    library = await sharedLibrary(join(import.meta.dirname, "../../../seeds"));
  });

  const asked = differences.subjects.flatMap(({ subject, questions, articles }) =>
    questions.map((question) => ({ subject, question, articles })),
  );

  test.each(asked)("$subject: “$question”", ({ question, articles }) => {
    const answer = library.ask(question);
    const shown = [1, ...answer.differs].map((number) => articleOf(answer, number));
    expect(shown.length).toBeGreaterThan(1);
    expect(articles).toEqual(expect.arrayContaining(shown));
  });
});
