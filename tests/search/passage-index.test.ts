import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Article, Corpus } from "../../src/corpus/corpus.ts";
import { LONG_TEXTS, SHORT_TEXTS } from "../../src/search/inverted-index.ts";
import {
  createPassageIndexer,
  indexPassages,
  type PassageIndex,
  type Retrieved,
} from "../../src/search/passage-index.ts";
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

describe("a corpus that changes", () => {
  const WORDS = ["envoys", "left", "Moscow", "snow", "summit"];
  const QUERIES = ["envoys", "envoys left", "Moscow snow summit", "left snow", "summit summit envoys Moscow"];
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
    .map((words) => `The ${words.join(" ")}.`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
  const anyText = fc.array(paragraph, { minLength: 1, maxLength: 3 });

  /** Six files, each in two versions. */
  const anyFiles = fc
    .array(fc.tuple(anyText, anyText), { minLength: 6, maxLength: 6 })
    .map((files) =>
      files.map((versions, at) =>
        versions.flatMap(
          (paragraphs) => corpusOf({ [`${at}.txt`]: [`File ${at}.`, ...paragraphs] }).articles,
        ),
      ),
    );
  /** What becomes of some files from one time to the next: version 0 or 1, or gone. All are there in version 0 at first. */
  const anyChange = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 2 })), { maxLength: 3 });
  type Change = readonly (readonly [file: number, version: number])[];
  const anyChanges: fc.Arbitrary<readonly Change[]> = fc.array(anyChange, { minLength: 1, maxLength: 5 });

  function corporaOf(files: readonly (readonly Article[])[], changes: readonly Change[]): Corpus[] {
    const state = files.map(() => 0);
    return [[], ...changes].map((change) => {
      for (const [at, version] of change) state[at] = version;
      return buildCorpus(
        files.flatMap((versions, at) => versions[state[at] ?? 0] ?? []),
        [],
      );
    });
  }

  function expectAlike(index: PassageIndex, other: PassageIndex) {
    expect(index.sentences.terms).toBe(other.sentences.terms);
    for (const query of QUERIES) {
      const weights = new Map(termsOf(query).map((term) => [term, 1]));
      const [found, expected] = [index, other].map((one) => one.retrieve(weights, 100));
      expect(found?.map(({ passage, score }) => [passage.id, score])).toEqual(
        expected?.map(({ passage, score }) => [passage.id, expect.closeTo(score, 9)]),
      );
    }
  }

  test("is found through like one that is indexed for the first time", () => {
    fc.assert(
      fc.property(anyFiles, anyChanges, (files, changes) => {
        const indexer = createPassageIndexer();
        for (const corpus of corporaOf(files, changes))
          expectAlike(indexer.index(corpus), indexPassages(corpus));
      }),
      { numRuns: 50 },
    );
  });

  test("is found through as it was when the next version is given up, wherever that is", () => {
    const anyCalls = fc.array(fc.nat({ max: 7 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(anyFiles, anyChanges, anyCalls, (files, changes, calls) => {
        const indexer = createPassageIndexer();
        let [corpus = corpusOf({}), ...versions] = corporaOf(files, changes);
        let index = indexer.index(corpus);
        for (const [at, version] of versions.entries()) {
          let left = calls[at] ?? 0;
          try {
            index = indexer.index(version, () => {
              if (left-- === 0) throw new Error("Given up.");
            });
            corpus = version;
          } catch (error) {
            expect(error).toEqual(new Error("Given up."));
          }
          expectAlike(index, indexPassages(corpus));
        }
      }),
      { numRuns: 50 },
    );
  });

  const articles = (...numbers: readonly number[]) =>
    numbers.flatMap(
      (number) => corpusOf({ [`${number}.txt`]: [`Envoys left place${number}.`, "Snow fell."] }).articles,
    );
  const [one, two, three, four] = [articles(1), articles(2), articles(3), articles(4)];

  test("tells how many passages that came or went are done", () => {
    const indexer = createPassageIndexer();
    const told: (readonly [number, number])[] = [];
    const index = (...some: readonly Article[]) =>
      indexer.index(buildCorpus(some, []), (done, of) => told.push([done, of]));
    index(...one, ...two, ...three);
    index(...one, ...two, ...four);
    index(...four, ...two, ...one);
    expect(told).toEqual([
      [2, 6],
      [4, 6],
      [6, 6],
      [2, 4],
      [4, 4],
    ]);
  });

  test("is indexed from nothing after an error of ours in the middle of an article", () => {
    const indexer = createPassageIndexer();
    const whole = buildCorpus([...one, ...two, ...three], []);
    indexer.index(whole);
    const [article] = four;
    let reads = 0;
    const broken = Object.create(article ?? null, {
      text: {
        get() {
          if (++reads === 2) throw new Error("A fault.");
          return article?.text;
        },
      },
    }) as Article;
    expect(() => indexer.index({ ...whole, articles: [...whole.articles, broken] })).toThrow("A fault.");
    expectAlike(indexer.index(whole), indexPassages(whole));
  });
});
