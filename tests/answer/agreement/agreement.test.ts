import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Library } from "../../../src/library/library.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { groups } from "./judged.ts";

/* What was judged by reading the articles: which of them state the same. */

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
