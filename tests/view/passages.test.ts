import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Passage } from "../../src/corpus/corpus.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { furtherButtons, parseReading } from "../../src/view/buttons.ts";
import { nothingFoundReply, passagesReply, quotationOf } from "../../src/view/passages.ts";
import { pageFrom, piecesOf } from "../../src/view/reading.ts";
import { corpusOf } from "../search/samples.ts";
import { corpus, library, paragraphOf, passageWith } from "./samples.ts";

const [bridge] = corpus.articles as [Article];

describe("a quotation", () => {
  test.each(corpus.passages.map((passage) => [passage.id, passage] as const))(
    "is the article's text, unit for unit, and what stands out is inside: passage %i",
    (_, passage) => {
      const { text, strong } = quotationOf(passage, 3, passage.sentence);
      const { article, start, end, sentence } = passage;
      expect(text).toBe(article.text.slice(start, end));
      expect(strong && text.slice(strong.start, strong.end)).toBe(
        article.text.slice(sentence.start, sentence.end),
      );
    },
  );

  test("has its number, and nothing that stands out unless something answers", () => {
    expect(quotationOf(passageWith("Snow"), 3, null)).toMatchObject({ mark: "3", strong: null });
  });

  test("names title, outlet and paragraph, as far as they are known", () => {
    const sourceOf = (words: string) => quotationOf(passageWith(words), 1, null).source;
    expect(sourceOf("nine million")).toBe("A bridge opens · The Daily · ¶ 2");
    expect(sourceOf("Ruritania")).toBe("Envoys leave after the quarrel · ¶ 1");
  });
});

describe("Context", () => {
  const readingOf = (passage: Passage, from = library) => {
    const { button } = quotationOf(passage, 1, passage.sentence);
    expect(button).toMatchObject({ label: "Context", command: "read", effect: "answer" });
    return parseReading(button?.state ?? "", from);
  };

  test("opens the article one paragraph before the sentence that answers, which stands out", () => {
    const { sentence } = passageWith("nine million");
    expect(readingOf(passageWith("nine million"))).toEqual({
      article: bridge,
      first: 0,
      marked: sentence,
      note: null,
    });
  });

  test("opens the article's beginning where the sentence stands there", () => {
    expect(readingOf(passageWith("Snow")).first).toBe(0);
  });

  test("always opens a page with the whole sentence on it, however long the paragraphs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }), (numbers) => {
        const long = corpusOf({ "long.txt": numbers.map(paragraphOf) });
        const from = createLibrary(long);
        for (const passage of long.passages) {
          const { article, first } = readingOf(passage, from);
          const page = pageFrom(piecesOf(article), first);
          const { start, end } = passage.sentence;
          expect(page.filter((piece) => piece.start <= start && end <= piece.end)).toHaveLength(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("a reply of passages", () => {
  test("numbers the first ones, whose sentences stand out, and leads on to the others", () => {
    const passages = [passageWith("Trains"), passageWith("Ruritania"), passageWith("Snow")];
    const [first, second, third] = passages as [Passage, Passage, Passage];
    expect(passagesReply(passages, 2, library)).toEqual({
      blocks: [quotationOf(first, 1, first.sentence), quotationOf(second, 2, second.sentence)],
      buttons: furtherButtons(corpus, [third]),
    });
  });

  test.each([
    ["volcanoes", "No article has any of these words."],
    ["the", "There is nothing to look for in that. Name people, places, figures or events in the news."],
  ])("says why there are none for “%s”", (words, text) => {
    expect(nothingFoundReply(words, library)).toEqual({
      blocks: [{ kind: "text", text, tone: "normal" }],
      buttons: [],
    });
  });
});
