import { expect, test } from "vitest";
import { buildVocabulary } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { values } from "../../report/measure.ts";
import { judgeQuestionSet, readQuestionSet } from "../question-sets.ts";
import { summary } from "../summary.ts";
import { TIMEOUT_MILLIS } from "../timeout.ts";
import { examplesOf, openSet } from "./examples.ts";
import { measuresOf } from "./measures.ts";
import { IN_FORCE } from "./samples.ts";

const set = readQuestionSet("other-episode");

test(
  "with the weights in force, confidence measures as it does in the evaluation",
  async () => {
    const open = await openSet(set);
    const examples = examplesOf(open, buildVocabulary(open.corpus, open.names));
    const verdicts = judgeQuestionSet(set, await openLibrary(set.articles));
    const { evaluated = {}, trained = {} } = values([
      { name: "evaluated", measures: summary(verdicts) },
      { name: "trained", measures: measuresOf(IN_FORCE, examples) },
    ]);
    expect([trained["AUROC"], trained["over-refusal"], trained["abstained"]]).toEqual([
      evaluated["AUROC of confidence"],
      evaluated["over-refusal"],
      evaluated["abstained"],
    ]);
  },
  TIMEOUT_MILLIS,
);
