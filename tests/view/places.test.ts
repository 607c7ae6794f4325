import { expect, test } from "vitest";
import type { Place } from "../../src/quotes/finding.ts";
import { placeQuotation, restOf } from "../../src/view/places.ts";
import { articleOf } from "./samples.ts";

/** Where words stand in an article of one paragraph. */
function placeIn(text: string, words: string): Place {
  const article = articleOf(text);
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("There is no paragraph.");
  const start = article.text.indexOf(words);
  return { article, paragraph, start, end: start + words.length };
}

/** What is shown of a place, and what stands out in it. */
function shownOf(place: Place) {
  const { text, strong } = placeQuotation(place);
  return { text, strong: text.slice(strong?.start, strong?.end) };
}

const restIn = (text: string, words: string) => restOf(placeIn(text, words)).map((block) => block.text);

test("a place is shown in the sentences that it touches, and in no other", () => {
  const text = "Snow fell. Ann Bell came to the harbour. She left at six. Rain fell.";
  expect(shownOf(placeIn(text, "the harbour. She left"))).toEqual({
    text: "Ann Bell came to the harbour. She left at six.",
    strong: "the harbour. She left",
  });
  expect(shownOf(placeIn(text, "Ann Bell came to the harbour."))).toEqual({
    text: "Ann Bell came to the harbour.",
    strong: "Ann Bell came to the harbour.",
  });
});

test("of a very long place the first sentences are shown, as many as have room", () => {
  const sentence = (length: number) => `It ${"x".repeat(length - 4)}.`;
  const place = (...lengths: readonly number[]) => {
    const text = lengths.map(sentence).join(" ");
    return placeIn(text, text.slice(3));
  };
  expect(shownOf(place(500, 499, 20)).text).toHaveLength(1_000);
  expect(shownOf(place(500, 500, 20)).text).toHaveLength(500);
});

test.each([
  ["before", "The smugglers allegedly left by the gate.", "left by the gate", "allegedly"],
  ["behind", "The smugglers left by the gate, but never came back.", "The smugglers left", "never"],
])("a hedge or negation %s the place in its sentence is named", (_, text, words, word) => {
  expect(restIn(text, words)).toEqual([
    `Read on: the sentence also has “${word}”, which the quotation leaves out.`,
  ]);
});

test("each is named once, of all the sentences that the place touches and of no other", () => {
  const text = "Nobody sang. They never came and never left by the gate. It was not shut. Nothing moved.";
  expect(restIn(text, "by the gate. It was")).toEqual([
    "Read on: the sentences also have “never” and “not”, which the quotation leaves out.",
  ]);
});

test("what the place itself has is left out by nobody", () => {
  expect(restIn("They never came by the gate.", "They never came")).toEqual([]);
});

test("of what somebody said between quotation marks, only what is between the same marks counts", () => {
  const text = "“We never sang. We came by the gate,” said Bell, who denied it.";
  expect(restIn(text, "We came by")).toEqual([]);
  expect(restIn(text, "sang. We came")).toEqual([
    "Read on: the sentences also have “never”, which the quotation leaves out.",
  ]);
  expect(restIn(text, "the gate,” said Bell")).toEqual([
    "Read on: the sentence also has “denied”, which the quotation leaves out.",
  ]);
});
