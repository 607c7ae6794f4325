import fc from "fast-check";
import { expect, test } from "vitest";
import { generateArticles, generateQuestions } from "./generate.ts";

test("the same seed makes the same articles", () => {
  expect(generateArticles(7, 100)).toEqual(generateArticles(7, 100));
});

test("another seed makes other articles", () => {
  expect(generateArticles(8, 30)[0]?.text).not.toBe(generateArticles(7, 30)[0]?.text);
});

test("there are as many sentences as asked for, each in its article's text", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 200 }), (seed, wanted) => {
      const articles = generateArticles(seed, wanted);
      expect(articles.flatMap(({ sentences }) => sentences)).toHaveLength(wanted);
      for (const { text, sentences } of articles)
        for (const sentence of sentences) expect(text).toContain(sentence);
    }),
    { numRuns: 20 },
  );
});

test("no two articles have the same file name", () => {
  const files = generateArticles(7, 1000).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});

test("words are as frequent as Zipf's law says: rank times frequency stays about the same", () => {
  const frequencies = new Map<string, number>();
  for (const { sentences } of generateArticles(7, 3000))
    for (const word of sentences.join(" ").toLowerCase().split(/[ .]+/))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const sorted = [...frequencies.values()].toSorted((a, b) => b - a);
  const product = (rank: number) => rank * (sorted[rank - 1] ?? 0);
  expect(product(100) / product(10)).toBeGreaterThan(0.5);
  expect(product(100) / product(10)).toBeLessThan(2);
});

test("the same seed asks the same questions", () => {
  const articles = generateArticles(7, 100);
  expect(generateQuestions(1, articles, 20)).toEqual(generateQuestions(1, articles, 20));
});

test("a question has at least three words of one sentence", () => {
  const articles = generateArticles(7, 100);
  const sentences = articles.flatMap((article) => article.sentences);
  for (const question of generateQuestions(1, articles, 50)) {
    const words = question
      .replace(/^(Who|What|When|How many) /, "")
      .slice(0, -1)
      .split(" ");
    expect(sentences.some((sentence) => words.every((word) => sentence.includes(word)))).toBe(true);
  }
});
