import { expect, test } from "vitest";
import { readQuestionSet } from "../question-sets.ts";
import { question } from "../samples.ts";
import { isGold, openSet } from "./examples.ts";

const { corpus } = await openSet(readQuestionSet("other-episode"));

test.each([
  ["its sentence holds a gold quote", "84 micrograms per litre", "trichloroethylene", true],
  ["a gold quote holds its sentence", "SENTENCE and what follows", "trichloroethylene", true],
  ["the quote is elsewhere", "Hydrel, which employs 1,900 people", "trichloroethylene", false],
  ["it does not show what it must", "84 micrograms per litre", "Hydrel", false],
])("whether a passage is right: %s", (_, quote, must, right) => {
  const passage = corpus.passages.find(({ article, sentence }) =>
    article.text.slice(sentence.start, sentence.end).includes("84 micrograms per litre"),
  );
  if (passage === undefined) throw new Error("The article has changed.");
  const { article, sentence } = passage;
  const whole = quote.replace("SENTENCE", () => article.text.slice(sentence.start, sentence.end));
  const asked = question({ gold: [{ file: article.id, quote: whole }], must: [must] });
  expect(isGold(asked, passage)).toBe(right);
});
