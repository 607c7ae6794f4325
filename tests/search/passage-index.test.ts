import { describe, expect, test } from "vitest";
import { LONG_TEXTS, SHORT_TEXTS } from "../../src/search/inverted-index.ts";
import { indexPassages, type Retrieved } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { corpusOf, indexTerms } from "./samples.ts";

const corpus = corpusOf({
  "a.txt": [
    "The White House expelled ten envoys on Thursday. The decree was signed by the president. Banks may not trade the debt.",
    "The weather in Vienna was mild.",
  ],
  "b.txt": [
    "Moscow summoned the ambassador. He listened. The envoys must leave within a month.",
    "A summit was offered. It may be held in Vienna, the chancellor said.",
  ],
  "c.txt": ["Snow fell. Trains stopped. The summit of the mountain was closed."],
});
const index = indexPassages(corpus);

const retrieve = (words: string, limit = 20) =>
  index.retrieve(new Map(termsOf(words).map((term) => [term, 1])), limit);
const sentenceOf = ({ passage: { article, sentence } }: Retrieved) =>
  article.text.slice(sentence.start, sentence.end);
const sentences = (words: string) => retrieve(words).map(sentenceOf);

describe("whole rankings", () => {
  test("a neighbour's help and the paragraph's", () => {
    expect(sentences("summit Vienna")).toEqual([
      // One of the words, and its neighbour and their paragraph have both.
      "A summit was offered.",
      "It may be held in Vienna, the chancellor said.",
      // One of the words, in a sentence that is its whole paragraph: no neighbour helps.
      "The weather in Vienna was mild.",
      // One of the words in a longer paragraph of other things.
      "The summit of the mountain was closed.",
      // Not one of the words, but its neighbour's help and the paragraph's.
      "Trains stopped.",
      // Not one of the words, and no neighbour has one either: only the paragraph's help.
      "Snow fell.",
    ]);
  });

  test("between sentences with the same words, the paragraph that has more of the question decides", () => {
    expect(sentences("envoys ambassador Moscow")).toEqual([
      // Two of the three words.
      "Moscow summoned the ambassador.",
      // One word, and the paragraph has all three.
      "The envoys must leave within a month.",
      // No word of its own, but stands between the two in that paragraph.
      "He listened.",
      // One word, in a paragraph without the other two.
      "The White House expelled ten envoys on Thursday.",
      // Behind the word's sentence, and then further behind.
      "The decree was signed by the president.",
      "Banks may not trade the debt.",
    ]);
  });

  test("ties stand in order of their place", () => {
    const twins = indexPassages(
      corpusOf({ "a.txt": ["Envoys left, it said."], "b.txt": ["Envoys left."], "c.txt": ["Envoys left!"] }),
    );
    // The same terms in the last two, which differ in a mark only; the first has one more and is longer.
    expect(twins.retrieve(new Map([["envoy", 1]]), 5).map(({ passage }) => passage.article.id)).toEqual([
      "b.txt",
      "c.txt",
      "a.txt",
    ]);
  });
});

describe("the scores", () => {
  test("a sentence alone in its paragraph gains from the paragraph only: the one before is in another", () => {
    const found = retrieve("weather debt");
    const alone = found.find((one) => sentenceOf(one).startsWith("The weather"));
    expect(found.map(sentenceOf)).toContain("Banks may not trade the debt.");
    expect(alone?.score).toBeCloseTo((alone?.sentenceScore ?? 0) + 0.6 * (alone?.paragraphScore ?? 0), 9);
    expect(alone?.score).toBeGreaterThan(alone?.sentenceScore ?? Infinity);
  });

  test("the better of two neighbours helps, not both", () => {
    const middle = retrieve("Moscow envoys").find((one) => sentenceOf(one) === "He listened.");
    const neighbours = retrieve("Moscow envoys").filter((one) =>
      ["Moscow summoned the ambassador.", "The envoys must leave within a month."].includes(sentenceOf(one)),
    );
    const best = Math.max(...neighbours.map((one) => one.sentenceScore));
    expect(neighbours).toHaveLength(2);
    expect(middle?.sentenceScore).toBe(0);
    expect(middle?.score).toBeCloseTo(0.6 * (middle?.paragraphScore ?? 0) + 0.2 * best, 9);
  });
});

describe("how much a word said again, and a long text, count", () => {
  /** A paragraph of six sentences of ten words, and of some words more. */
  const paragraph = (name: string, more: string) =>
    Array.from(
      { length: 6 },
      (_, at) => `Envoys ${`${name}${at} `.repeat(8)}left${at === 0 ? more : ""}.`,
    ).join(" ");

  test.each([
    ["60 words or fewer", "", SHORT_TEXTS],
    ["more", " Vienna", LONG_TEXTS],
  ])("is as for texts of that length where paragraphs have on the mean %s", (_, more, parameters) => {
    const texts = [paragraph("one", more), paragraph("two", more)];
    const weights = new Map([["envoy", 1]]);
    const [expected] = indexTerms(texts.map(termsOf), parameters).search(weights, 1);
    const found = indexPassages(corpusOf({ "a.txt": texts })).retrieve(weights, 20);
    expect(found).toHaveLength(12);
    for (const { paragraphScore } of found) expect(paragraphScore).toBeCloseTo(expected?.score ?? 0, 9);
  });
});

test("a passage's place in the sentences' index is its id", () => {
  const found = index.sentences.search(new Map([["envoy", 1]]), 20);
  expect(found).toHaveLength(2);
  for (const { id } of found) {
    const passage = corpus.passages[id];
    expect(passage?.article.text.slice(passage.sentence.start, passage.sentence.end)).toContain("envoys");
  }
});

test("a limit shortens the list and changes nothing else", () => {
  expect(retrieve("summit Vienna", 2)).toEqual(retrieve("summit Vienna").slice(0, 2));
});

test("words that no article has find nothing", () => {
  expect(retrieve("earthquake")).toEqual([]);
  expect(index.retrieve(new Map(), 5)).toEqual([]);
});

test("what is no paragraph is not found", () => {
  const withHeading = indexPassages(
    corpusOf({ "a.txt": ["Snow fell on Moscow.", "Earthquake", "Trains stopped."] }),
  );
  expect(withHeading.retrieve(new Map([["earthquak", 1]]), 5)).toEqual([]);
  expect(withHeading.retrieve(new Map([["train", 1]]), 5)).toHaveLength(1);
});
