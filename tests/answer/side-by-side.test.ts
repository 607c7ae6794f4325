import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SideBySide } from "../../src/answer/side-by-side.ts";
import { hostileText } from "../search/samples.ts";
import { answering } from "./samples.ts";

const library = answering({
  "a.txt": [
    "Envoys leave",
    "Ruritania expelled ten Syldavian diplomats on Thursday. The minister signed the order.",
    "Snow fell on the capital. Trains stopped.",
  ],
  "b.txt": [
    "A quarrel",
    "Nobody spoke of trains. On Thursday 10 Syldavian diplomats were expelled from Ruritania.",
  ],
  "c.txt": [
    "Diplomats expelled",
    "Ruritania expelled twelve Syldavian diplomats, the agency wrote. Nobody knew why.",
  ],
  "d.txt": ["A bridge opens", "Ann Bell opened a bridge over the Thame. It cost nine million crowns."],
});

const articlesOf = ({ citations }: SideBySide) => citations.map(({ passage }) => passage.article.id);
const textsOf = (values: SideBySide["values"]) =>
  values.map(({ passage, start, end, number }) => `${passage.article.text.slice(start, end)} (${number})`);
/** The number of an article's citation. */
const numberOf = (side: SideBySide, article: string) => articlesOf(side).indexOf(article) + 1;

describe("a comparison", () => {
  const compared = () => library.compare("How many Syldavian diplomats did Ruritania expel?");

  test("has one passage of each article that says something, numbered from 1", () => {
    const side = compared();
    expect(articlesOf(side).toSorted()).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(side.citations.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("begins with what the answer to the question begins with", () => {
    const side = compared();
    expect(side.citations[0]).toEqual(side.answer.citations[0]);
  });

  test("names the articles that don't say", () => {
    expect(compared().silent.map(({ id }) => id)).toEqual(["d.txt"]);
  });

  test("tells which give the same as the first, and which differ, with what each gives", () => {
    const side = compared();
    const [a, b, c] = ["a.txt", "b.txt", "c.txt"].map((article) => numberOf(side, article));
    expect(new Set(side.agreeing)).toEqual(new Set(a === 1 || b === 1 ? [a, b] : []));
    const differing = side.differences.flat().map((values) => new Set(textsOf(values)));
    expect(new Set(differing)).toEqual(
      new Set([
        new Set([`ten Syldavian diplomats (${a})`, `10 Syldavian diplomats (${b})`]),
        new Set([`twelve Syldavian diplomats (${c})`]),
      ]),
    );
  });

  test("lists the figures that are given in answer, in the order of the citations", () => {
    const side = compared();
    expect(side.values.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(textsOf(side.values)).toContain(`twelve Syldavian diplomats (${numberOf(side, "c.txt")})`);
  });

  test("of anything but a figure or date lists none", () => {
    expect(library.compare("Who signed the order?").values).toEqual([]);
  });
});

describe("articles that state the same", () => {
  const two = answering({
    "a.txt": ["Ruritania expelled ten Syldavian diplomats on Thursday. Snow fell."],
    "b.txt": ["On Thursday 10 Syldavian diplomats were expelled from Ruritania. Trains stopped."],
    "c.txt": ["The Syldavian embassy has many diplomats. It stands on a hill."],
  });

  test.each([
    [
      "How many Syldavian diplomats did Ruritania expel?",
      ["10 Syldavian diplomats", "ten Syldavian diplomats"],
    ],
    ["When did Ruritania expel the Syldavian diplomats?", ["Thursday", "on Thursday"]],
  ])("are numbered, with what both give: “%s”", (question, values) => {
    const side = two.compare(question);
    expect(articlesOf(side).toSorted()).toEqual(["a.txt", "b.txt"]);
    expect(side).toMatchObject({ agreeing: [1, 2], differences: [], silent: [{ id: "c.txt" }] });
    expect(
      side.values.map(({ passage, start, end }) => passage.article.text.slice(start, end)).toSorted(),
    ).toEqual(values);
  });
});

test("an article is shown by its best passage", () => {
  const side = library.compare("When did snow fall on the capital?");
  const texts = side.citations.map(({ passage }) =>
    passage.article.text.slice(passage.sentence.start, passage.sentence.end),
  );
  expect(texts[0]).toBe("Snow fell on the capital.");
});

test("where the articles don't answer, none of them says anything", () => {
  const side = library.compare("Who won the World Cup?");
  expect(side).toMatchObject({ citations: [], agreeing: [], differences: [], values: [] });
  expect(side.answer.status).toBe("unanswered");
  expect(side.silent).toHaveLength(4);
});

test("any text is compared, every value stands in the sentence that gives it, and every article has one place", () => {
  fc.assert(
    fc.property(
      fc.oneof(hostileText(), fc.constantFrom("How many diplomats?", "When were diplomats expelled?")),
      (text) => {
        const side = library.compare(text);
        for (const { passage, start, end } of [...side.values, ...side.differences.flat(2)]) {
          expect(start).toBeGreaterThanOrEqual(passage.sentence.start);
          expect(end).toBeLessThanOrEqual(passage.sentence.end);
        }
        const shown = [...articlesOf(side), ...side.silent.map(({ id }) => id)];
        expect(shown.toSorted()).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
      },
    ),
    { numRuns: 30 },
  );
});
