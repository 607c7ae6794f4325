import { describe, expect, test } from "vitest";
import { around, statementOf } from "../../src/answer/statement.ts";
import type { Slice } from "../../src/corpus/corpus.ts";
import type { Token } from "../../src/search/tokens.ts";
import { lastOf, sliceOf } from "./samples.ts";

const surfaces = (tokens: readonly Token[]) => tokens.map(({ surface }) => surface);

/** The figures of a sentence, each with what it counts and what stands beside that; the dates. */
function read(sentence: string) {
  const { passage, figures, dates } = lastOf("It snowed on five hills.", sentence);
  const textOf = ({ start, end }: Slice) => passage.article.text.slice(start, end);
  return {
    figures: figures.map((figure) => [
      textOf(figure),
      figure.counted?.surface ?? null,
      surfaces(figure.beside),
    ]),
    dates: dates.map(textOf),
  };
}

describe("what a figure counts", () => {
  test.each<[string, string, string | null, string[]]>([
    ["There were ten Russian diplomats in it.", "ten", "diplomats", ["Russian"]],
    ["There were ten U.S. diplomats in it.", "ten", "diplomats", ["U.S"]],
    ["There were ten of its diplomats.", "ten", "diplomats", []],
    ["There were ten members of its small legation.", "ten", "members", ["small", "legation"]],
    ["Ten people accused of meddling were named.", "Ten", "people", []],
    ["It was ten days ago that they came.", "ten", "days", []],
    ["Ten old grey sea ships sank.", "Ten", "ships", ["old", "grey", "sea"]],
    ["The 40 crew-members were saved.", "40", "members", ["crew"]],
    ["There were ten, envoys said.", "ten", null, []],
    ["There were ten near Oslo.", "ten", null, []],
    ["They sank the ten.", "ten", null, []],
    ["There were ten of them.", "ten", null, []],
    ["It cost €3 million.", "€3 million", null, []],
  ])("“%s”", (sentence, figure, counted, beside) => {
    expect(read(sentence)).toEqual({ figures: [[figure, counted, beside]], dates: [] });
  });

  test("each of several for itself", () => {
    expect(read("Five of the seven crew members were saved.").figures).toEqual([
      ["Five", "members", ["seven", "crew"]],
      ["seven", "members", ["crew"]],
    ]);
  });
});

test("what belongs to a date is no figure", () => {
  expect(read("On June 14 two ships of Norway were lost in 2018.")).toEqual({
    figures: [["two", "ships", ["Norway"]]],
    dates: ["June 14", "in 2018"],
  });
});

test("it has the words of its own sentence, and is read once", () => {
  const statement = lastOf("Snow fell. Banks closed early.");
  expect(surfaces(statement.tokens)).toEqual(["Banks", "closed", "early"]);
  expect(statementOf(statement.passage)).toBe(statement);
});

describe("the words around", () => {
  const statement = lastOf(
    "It snowed; the council closed ten old schools in the far north of the old city on Friday: nobody spoke.",
  );
  const { text } = statement.passage.article;

  test.each([
    ["ten", undefined, "the council closed ten old schools in the far north of the"],
    ["ten", 1, "closed ten old"],
    ["ten", 0, "ten"],
    ["old schools", 2, "closed ten old schools in the"],
    ["It", 3, "It snowed"],
    ["Friday", 3, "old city on Friday"],
    ["spoke", 2, "nobody spoke"],
  ])("“%s”, %s on either side, up to a mark that begins something new: “%s”", (words, reach, expected) => {
    const { start, end } = around(statement, sliceOf(text, words), reach);
    expect(text.slice(start, end)).toBe(expected);
  });
});
