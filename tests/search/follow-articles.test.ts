import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test, vi } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Article, Corpus } from "../../src/corpus/corpus.ts";
import { createArticleIndex } from "../../src/search/article-index.ts";
import { follow } from "../../src/search/follow-articles.ts";
import { indexPassages, type PassageIndex, passageIndexOver } from "../../src/search/passage-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { corpusOf } from "./samples.ts";

// Corpora are indexed over and over: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

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
      versions.flatMap((paragraphs) => corpusOf({ [`${at}.txt`]: [`File ${at}.`, ...paragraphs] }).articles),
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

/** Follows a corpus, by default an article at a time. */
function follower(step = 1) {
  let index = createArticleIndex();
  return ({ articles, passages }: Corpus, onChange: (done: number, of: number) => void = () => undefined) => {
    index = follow(index, articles, step, onChange);
    return passageIndexOver(passages, index.indexes(articles));
  };
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

test("a corpus is found through like one that is indexed for the first time", () => {
  fc.assert(
    fc.property(anyFiles, anyChanges, (files, changes) => {
      const index = follower();
      for (const corpus of corporaOf(files, changes)) expectAlike(index(corpus), indexPassages(corpus));
    }),
    { numRuns: 25 },
  );
});

test("a corpus is found through as it was when the next version is given up, wherever that is", () => {
  const anyCalls = fc.array(fc.nat({ max: 7 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyFiles, anyChanges, anyCalls, (files, changes, calls) => {
      const index = follower();
      let [corpus = corpusOf({}), ...versions] = corporaOf(files, changes);
      let held = index(corpus);
      for (const [at, version] of versions.entries()) {
        let left = calls[at] ?? 0;
        try {
          held = index(version, () => {
            if (left-- === 0) throw new Error("Given up.");
          });
          corpus = version;
        } catch (error) {
          expect(error).toEqual(new Error("Given up."));
        }
        expectAlike(held, indexPassages(corpus));
      }
    }),
    { numRuns: 25 },
  );
});

const articles = (...numbers: readonly number[]) =>
  numbers.flatMap(
    (number) => corpusOf({ [`${number}.txt`]: [`Envoys left place${number}.`, "Snow fell."] }).articles,
  );
const [one, two, three, four] = [articles(1), articles(2), articles(3), articles(4)];

test.each([
  [1, ["2/6", "4/6", "6/6"], ["2/4", "4/4"]],
  [3, ["4/6", "6/6"], ["4/4"]],
])("in steps of %i passages it tells how many that come or go are done", (step, first, second) => {
  const index = follower(step);
  let told: string[] = [];
  const tell = (done: number, of: number) => told.push(`${done}/${of}`);
  index(buildCorpus([...one, ...two, ...three], []), tell);
  expect(told).toEqual(first);
  told = [];
  index(buildCorpus([...one, ...two, ...four], []), tell);
  expect(told).toEqual(second);
  told = [];
  index(buildCorpus([...four, ...two, ...one], []), tell);
  expect(told).toEqual([]);
});

test("a corpus is indexed from nothing after a fault in the middle of a change", () => {
  const index = follower();
  const corpus = buildCorpus([...one, ...two, ...three], []);
  index(corpus);
  const { add } = MiniSearch.prototype;
  let adds = 0;
  const faulty = vi.spyOn(MiniSearch.prototype, "add").mockImplementation(function (this: MiniSearch, text) {
    if (++adds === 2) throw new Error("A fault.");
    add.call(this, text);
  });
  expect(() => index(buildCorpus([...corpus.articles, ...four], []))).toThrow("A fault.");
  faulty.mockRestore();
  expectAlike(index(corpus), indexPassages(corpus));
});
