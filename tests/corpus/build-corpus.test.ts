import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";

const article = (id: string, text: string) => parseArticle(id, new TextEncoder().encode(text));

const ONE = article("b.txt", "The first article. It has two sentences.");
const TWO = article("B.txt", "The second article.");
const THREE = article("ä.txt", "The third article.");

describe("a corpus", () => {
  it("has its articles in order of their code units, and their passages in that order", () => {
    const corpus = buildCorpus([THREE, ONE, TWO], []);
    expect(corpus.articles.map(({ id }) => id)).toEqual(["B.txt", "b.txt", "ä.txt"]);
    expect(corpus.passages.map((passage) => [passage.id, passage.article.id])).toEqual([
      [0, "B.txt"],
      [1, "b.txt"],
      [2, "b.txt"],
      [3, "ä.txt"],
    ]);
  });

  it("leaves a copy out and says so: it would agree with itself", () => {
    const corpus = buildCorpus([article("c\u202e.txt", TWO.text), TWO], []);
    expect(corpus.articles).toEqual([TWO]);
    expect(corpus.problems).toEqual([
      {
        file: "c\u202e.txt",
        message: "“c\\u{202e}.txt” is left out: it is a copy of “B.txt”; delete one of them.",
      },
    ]);
  });

  it("keeps the problems that came before, in order of their files", () => {
    const problems = [
      { file: "z.txt", message: "z" },
      { file: "a.txt", message: "a" },
    ];
    expect(buildCorpus([ONE], problems).problems.map(({ file }) => file)).toEqual(["a.txt", "z.txt"]);
  });
});

describe("its version", () => {
  const version = (...articles: Parameters<typeof buildCorpus>[0]): string =>
    buildCorpus(articles, []).version;

  it("is a hash that depends on the articles' names and contents, not on their order", () => {
    expect(version(ONE, TWO)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(version(TWO, ONE)).toBe(version(ONE, TWO));
    expect(version(ONE)).not.toBe(version(ONE, TWO));
    expect(version(article("c.txt", ONE.text))).not.toBe(version(ONE));
    expect(version(article(ONE.id, "The first article."))).not.toBe(version(ONE));
  });
});
