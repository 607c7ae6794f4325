import { expect, test } from "vitest";
import { sharedLibrary } from "../library/shared.ts";
import { judgeHeldOut } from "./held-out.ts";
import { judgeQuestionSet, readQuestionSet } from "./question-sets.ts";
import { isOdd } from "./questions.ts";
import { TIMEOUT_MILLIS } from "./timeout.ts";

test(
  "the questions with even numbers are asked, with other weights than those in force",
  async () => {
    const set = readQuestionSet("other-episode");
    const [heldOut = []] = await judgeHeldOut([set]);
    const even = set.questions.filter((question) => !isOdd(question));
    expect(heldOut.map(({ question }) => question.id)).toEqual(even.map(({ id }) => id));
    const inForce = judgeQuestionSet({ ...set, questions: even }, await sharedLibrary(set.articles));
    expect(heldOut.map(({ answer }) => answer.confidence)).not.toEqual(
      inForce.map(({ answer }) => answer.confidence),
    );
  },
  TIMEOUT_MILLIS,
);
