import { expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { tokenise } from "../../../src/search/tokens.ts";
import { readQuestionSet } from "../question-sets.ts";
import { vocabularyWithout } from "./ablation.ts";
import { openSet } from "./examples.ts";

const open = await openSet(readQuestionSet("episode"));

test("the whole vocabulary is Footnote's", () => {
  const [footnotes, whole] = [buildVocabulary(open.corpus, open.names), vocabularyWithout(null, open)];
  for (const { question } of open.set.questions) {
    const tokens = tokenise(question);
    tokens.forEach((_, at) => {
      expect(whole.find(tokens, at)).toEqual(footnotes.find(tokens, at));
    });
  }
});

test("a vocabulary without the places knows no nationality", () => {
  const tokens = tokenise("the French president");
  expect(vocabularyWithout(null, open).find(tokens, 1)).toBeDefined();
  expect(vocabularyWithout("places", open).find(tokens, 1)).toBeUndefined();
});
