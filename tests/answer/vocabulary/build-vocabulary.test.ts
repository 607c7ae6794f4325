import { expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { termsOf, tokenise } from "../../../src/search/tokens.ts";
import { corpusOf } from "../../search/samples.ts";

const corpus = corpusOf({
  "a.txt": ["The Foreign Intelligence Service (SVR) denied it. Banks may not trade."],
});
const vocabulary = buildVocabulary(corpus, [{ forms: ["Vladimir Putin", "Poutine"], weight: 0.9 }]);

/** How far the second stands for the first; 0 when not at all. */
function weight(form: string, other: string): number {
  const alternates = vocabulary.find(tokenise(form), 0)?.alternates ?? [];
  return alternates.find(({ indexed }) => indexed.join(" ") === termsOf(other).join(" "))?.weight ?? 0;
}

test("everyday words, places, the articles' abbreviations and the episode's names all stand for one another", () => {
  expect(weight("kicked out", "expelled")).toBeGreaterThan(0);
  expect(weight("Kremlin", "Russia")).toBeGreaterThan(0);
  expect(weight("SVR", "Foreign Intelligence Service")).toBeGreaterThan(0);
  expect(weight("Poutine", "Vladimir Putin")).toBeGreaterThan(0);
});

test("the surer the source, the more its words weigh", () => {
  expect(weight("kicked out", "expelled")).toBeLessThan(weight("Kremlin", "Russia"));
  expect(weight("Kremlin", "Russia")).toBeLessThan(weight("Poutine", "Vladimir Putin"));
});

test("another episode's names are not known", () => {
  expect(buildVocabulary(corpus, []).find(tokenise("Poutine"), 0)).toBeUndefined();
});
