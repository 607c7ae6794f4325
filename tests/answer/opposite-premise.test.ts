import { describe, expect, test } from "vitest";
import { answering } from "./samples.ts";

const { respond } = answering({
  "a.txt": [
    "Norway’s oil firm waited for the offer of a merger. Snow fell on the harbour.",
    "Emil Brandt, who still owns a tenth of Fjordbank, bought 400 shares on Friday. Banks closed.",
    "Denmark lost the final against Malta in the rain. The bus was late.",
  ],
  "b.txt": [
    "Finland denied any part in the raid. Trains stopped.",
    "Clara Orlov did not accept the prize of the academy. Gulls cried.",
    "Syldavia joined the treaty in May, and Malta signed it. It rained.",
  ],
});

/** The sentences that say otherwise than a question takes for granted. */
const otherwise = (question: string) => {
  const { citations, otherwise: numbers } = respond(question);
  return citations
    .filter(({ number }) => numbers.includes(number))
    .map(({ passage: { article, sentence } }) => article.text.slice(sentence.start, sentence.end));
};

describe("who is said to do something does the opposite, or does not do it", () => {
  test.each([
    ["When did Emil Brandt sell his Fjordbank shares?", "Emil Brandt, who"],
    ["why did denmark win the final", "Denmark lost"],
    ["why denmark won the final in the rain", "Denmark lost"],
    ["Why did Finland admit its part in the raid?", "Finland denied"],
    ["Why did Syldavia leave the treaty in May?", "Syldavia joined"],
    ["Why did Clara Orlov accept the academy’s prize?", "Clara Orlov did not"],
  ])("“%s”: %s …", (question, beginning) => {
    const [first, ...others] = otherwise(question);
    expect(first?.slice(0, beginning.length)).toBe(beginning);
    expect(others).toEqual([]);
  });
});

describe("nothing is said against a question", () => {
  test.each([
    ["it is so", "When did Emil Brandt buy his Fjordbank shares?"],
    ["it may be of another", "When did Malta leave the treaty in May?"],
    ["it asks what they said", "What did Finland admit about its part in the raid?"],
    ["it asks just that", "Did Emil Brandt sell his Fjordbank shares?"],
    ["it need not be so", "What if Denmark had won the final?"],
    ["it will be", "When will Emil Brandt sell his Fjordbank shares?"],
    ["it is not", "Why didn’t Denmark win the final?"],
    ["it is the denial that it asks about", "Why did Clara Orlov not accept the academy’s prize?"],
    ["it is about something else", "When did Emil Brandt sell his house in the harbour?"],
  ])("%s: “%s”", (_, question) => {
    expect(otherwise(question)).toEqual([]);
  });
});
