import { describe, expect, test } from "vitest";
import { tenseOf } from "../../src/answer/when.ts";
import { answering, sentenceOf, textOf } from "./samples.ts";

describe("a question asks for a day", () => {
  test.each([
    ["When is the vote?", "ahead"],
    ["what day will the bridge open", "ahead"],
    ["When did the bridge fall?", "behind"],
    ["which month was he born in", "behind"],
    ["Since when is the bridge closed?", null],
    ["When did they propose to meet?", null],
    ["When did she say that they would leave?", null],
    ["when?", null],
    ["Who fell?", null],
  ] as const)("“%s”: %s", (question, tense) => {
    expect(tenseOf(question)).toBe(tense);
  });
});

describe("a date may be when something happens:", () => {
  /** The dates of one sentence that could be the answer. */
  function dates(question: string, sentence: string): string[] {
    const found = answering({ "a.txt": [sentence] })
      .rank(question)
      .find((ranked) => sentenceOf(ranked) === sentence);
    return found?.answers.map((slice) => textOf(found, slice)) ?? [];
  }

  test.each([
    [
      "not the day on which somebody said so",
      "When does the toll start?",
      "The mayor announced on Monday that the toll starts in June.",
      ["June"],
    ],
    [
      "nor right behind the verb",
      "when is the strike",
      "The union warned Thursday that a strike was near.",
      [],
    ],
    [
      "the day on which it was said, where that is asked for",
      "When did the mayor announce the toll?",
      "The mayor announced on Monday a toll on the bridge.",
      ["on Monday"],
    ],
    [
      "a day gone by is none of what will be",
      "When will the bridge open?",
      "The bridge, closed since May, opened last year for a day and opens next week.",
      ["next week"],
    ],
    [
      "a day to come is none of what was",
      "When did the bridge fall?",
      "The bridge fell on Friday and will be rebuilt in the coming months.",
      ["on Friday"],
    ],
    [
      "where the tense is not told, both",
      "bridge rebuilt when",
      "The bridge fell last year and is rebuilt next year.",
      ["last year", "next year"],
    ],
  ])("%s", (_, question, sentence, expected) => {
    expect(dates(question, sentence)).toEqual(expected);
  });
});
