import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOfAll, runsOf, windowsFor } from "../../src/quotes/runs.ts";
import { wordIndexOf } from "../../src/quotes/word-index.ts";
import { wordsOf } from "../../src/quotes/words.ts";
import { corpusOf } from "../search/samples.ts";

const WORDS = ["bell", "opened", "a", "bridge", "over", "the", "river"];

/** Each begins with another word: of two articles that are the same only one is read. */
const FIRST_WORDS = ["Once", "Twice"];

/** Two articles of a paragraph each, of these words. */
const indexOf = (...paragraphs: readonly (readonly string[])[]) =>
  wordIndexOf(
    corpusOf(
      Object.fromEntries(
        paragraphs.map((words, at) => [`${at}.txt`, [`${FIRST_WORDS[at]} ${words.join(" ")}.`]]),
      ),
    ),
  );

const numbers = (words: readonly string[], index: ReturnType<typeof indexOf>) => words.map(index.numberOf);

describe("the places of a quotation's words", () => {
  const some = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

  test("are all where a text search finds them, and no others", () => {
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        (one, other, wanted) => {
          const index = indexOf(one, other);
          const expected = [
            ["once", ...one],
            ["twice", ...other],
          ].flatMap((words, paragraph) =>
            words.flatMap((_, at) =>
              wanted.every((word, next) => words[at + next] === word)
                ? [paragraph * (one.length + 1) + at]
                : [],
            ),
          );
          expect(placesOfAll(numbers(wanted, index), index)).toEqual(expected);
        },
      ),
    );
  });

  test("are none across articles", () => {
    const index = indexOf(["bell", "opened"], ["bridge", "over"]);
    expect(placesOfAll(numbers(["opened", "once", "bridge"], index), index)).toEqual([]);
  });
});

describe("runs", () => {
  test("are the longest stretches that stand in the articles as in the quotation, each once", () => {
    const index = indexOf(["bell", "opened", "a", "bridge"], ["over", "the", "river"]);
    const words = numbers(["the", "river", "opened", "a", "bridge"], index);
    const found = runsOf(words, index).map(({ typed, length, place }) => [typed, length, place]);
    expect(found).toEqual([
      [2, 3, 2],
      [0, 2, 7],
    ]);
  });

  test("lead to the stretch that has most of the quotation", () => {
    const index = indexOf(["bell", "opened"], ["bell", "opened", "the", "bridge", "over", "the", "river"]);
    const words = numbers(["bell", "opened", "wide", "bridge", "over"], index);
    const [window = { start: 0, end: 0 }] = windowsFor(words, runsOf(words, index), index);
    expect(index.paragraphAt(window.start).article.id).toBe("1.txt");
  });
});

test("the index knows where each word stands", () => {
  const text = "Bell opened a bridge. It cost nine crowns.";
  const { articles } = corpusOf({ "a.txt": [text] });
  const index = wordIndexOf(corpusOf({ "a.txt": [text] }));
  const slices = wordsOf(text).map((_, place) => index.sliceOf(place, place));
  expect(slices.map(({ start, end }) => articles[0]?.text.slice(start, end))).toEqual(
    "Bell opened a bridge It cost nine crowns".split(" "),
  );
  expect(() => index.paragraphAt(slices.length)).toThrow(RangeError);
  expect(["bell", "opened", "a", "unheard"].map(index.isName)).toEqual([true, false, false, false]);
});
