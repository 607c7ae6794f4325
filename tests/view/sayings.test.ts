import { describe, expect, test } from "vitest";
import { directoryOf } from "../../src/people/directory.ts";
import { sayingsOf } from "../../src/view/sayings.ts";
import { libraryOf } from "../commands/samples.ts";

/** What is shown of the person named most often, page by page, with what stands out in it. */
function sayingsIn(
  articles: Readonly<Record<string, readonly string[]>>,
): [shown: string, strong: string][][] {
  const [person] = directoryOf(libraryOf(articles));
  const pages = person ? sayingsOf(person) : [];
  return pages.map((page) =>
    page.map(({ quoted: { article }, shown, strong }) => [
      article.text.slice(shown.start, shown.end),
      article.text.slice(strong.start, strong.end),
    ]),
  );
}

test("quotations of one sentence are shown once, the longest standing out", () => {
  const sentence = "“It is late,” Ann Bell said, “and nobody has come to open it,” and she was “sad”.";
  expect(sayingsIn({ "a.txt": [sentence] })).toEqual([[[sentence, "and nobody has come to open it,"]]]);
});

test("each is counted to its own sentence, wherever it stands", () => {
  const sentences = [1, 2, 3].map((number) => `“It is late ${number},” Ann Bell said.`);
  const last = "“It is dark,” Ann Bell said, “and cold out there.”";
  expect(sayingsIn({ "a.txt": [...sentences.slice(0, 2), last] })[0]?.map(([, strong]) => strong)).toEqual([
    "It is late 1,",
    "It is late 2,",
    "and cold out there.",
  ]);
  expect(sayingsIn({ "a.txt": [last, ...sentences] })[0]).toHaveLength(4);
});

test("all sentences of a quotation are shown, whichever of them names who speaks", () => {
  const paragraph = "“Snow fell all night. It is late,” Ann Bell said.";
  expect(sayingsIn({ "a.txt": [paragraph] })).toEqual([[[paragraph, "Snow fell all night. It is late,"]]]);
});

test("a page has four at most", () => {
  const pages = sayingsIn({
    "a.txt": Array.from({ length: 9 }, (_, at) => `“It is late ${at},” Ann Bell said.`),
  });
  expect(pages.map(({ length }) => length)).toEqual([4, 4, 1]);
});

test("the same sentence of two articles is shown twice", () => {
  const sentence = "“It is late,” Ann Bell said.";
  const pages = sayingsIn({ "a.txt": [sentence], "b.txt": [sentence, "Snow fell."] });
  expect(pages).toEqual([Array.from({ length: 2 }, () => [sentence, "It is late,"])]);
});

describe("where the sentence does not name who speaks", () => {
  const named = "City engineer Ann Bell came.";
  const long = (words: number) => `It is ${"very ".repeat(words)}late,`;
  const shownFor = (words: number) => {
    const said = `“${long(words)}” she said.`;
    const [[[shown, strong] = []] = []] = sayingsIn({ "a.txt": [`Snow fell. ${named} ${said}`] });
    expect(strong).toBe(long(words));
    return {
      isNamed: shown === `${named} ${said}`,
      isAlone: shown === said,
      length: `${named} ${said}`.length,
    };
  };

  test("it is shown with the one that does", () => {
    expect(shownFor(1)).toMatchObject({ isNamed: true });
  });

  test("it is shown without where that takes more than 700 characters", () => {
    expect(shownFor(129)).toEqual({ isNamed: true, isAlone: false, length: 697 });
    expect(shownFor(130)).toEqual({ isNamed: false, isAlone: true, length: 702 });
  });
});
