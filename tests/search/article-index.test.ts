import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { Article, Corpus } from "../../src/corpus/corpus.ts";
import { emptyIndex, indexArticles } from "../../src/search/article-index.ts";
import { termsOf } from "../../src/search/tokens.ts";
import { corpusOf, postingsOf } from "./samples.ts";

const WORDS = ["envoys", "left", "Moscow", "snow", "summit", "élan", "10"];
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
/** For each file, which version is there; none where it is 2. */
const anyState = fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 });

const corpusIn = (files: readonly (readonly Article[])[], state: readonly number[]): Corpus =>
  buildCorpus(
    files.flatMap((versions, at) => versions[state[at] ?? 0] ?? []),
    [],
  );

const sentencesOf = ({ passages }: Corpus) =>
  passages.map(({ article, sentence: { start, end } }) => termsOf(article.text.slice(start, end)));

test("whatever was indexed before, the index is that of the articles' sentences, and the one before is as it was", () => {
  fc.assert(
    fc.property(anyFiles, fc.array(anyState, { minLength: 1, maxLength: 5 }), (files, states) => {
      let index = emptyIndex();
      for (const state of states) {
        const before = index;
        const held = structuredClone(before.sentences);
        const corpus = corpusIn(files, state);
        index = indexArticles(corpus.articles, before);
        expect(index).toEqual({ articles: corpus.articles, sentences: postingsOf(sentencesOf(corpus)) });
        expect(before.sentences).toEqual(held);
      }
    }),
    { numRuns: 40 },
  );
});

const articles = (...numbers: readonly number[]) =>
  numbers.flatMap(
    (number) => corpusOf({ [`${number}.txt`]: [`Envoys left place${number}.`, "Snow fell."] }).articles,
  );
const [one, two, three, four] = [articles(1), articles(2), articles(3), articles(4)];

test("where nothing changed, nothing is done", () => {
  const index = indexArticles([...one, ...two], emptyIndex());
  const tell = () => expect.unreachable("Nothing was to be told.");
  expect(indexArticles([...one, ...two], index, tell)).toBe(index);
});

test("it tells every 1,000 sentences, and at the end, how many of those that came are done", () => {
  const [long] = corpusOf({ "long.txt": ["Snow fell. ".repeat(2500)] }).articles;
  const told: string[] = [];
  const tell = (done: number, of: number) => told.push(`${done}/${of}`);
  const index = indexArticles([...one, ...(long ? [long] : [])], emptyIndex(), tell);
  expect(told).toEqual(["1000/2502", "2000/2502", "2502/2502"]);
  told.length = 0;
  indexArticles([...two, ...three], index, tell);
  expect(told).toEqual(["4/4"]);
});

test("what is thrown on the way is passed on, and the index before is good for another time", () => {
  const before = indexArticles([...one, ...two], emptyIndex());
  const corpus = buildCorpus([...two, ...four], []);
  const giveUp = () => {
    throw new Error("Given up.");
  };
  expect(() => indexArticles(corpus.articles, before, giveUp)).toThrow("Given up.");
  expect(indexArticles(corpus.articles, before).sentences).toEqual(postingsOf(sentencesOf(corpus)));
});
