import { expect, test } from "vitest";
import { shownSlice } from "../../src/timeline/shown.ts";
import { corpusOf } from "../search/samples.ts";

const shown = (...paragraph: readonly string[]) => {
  const { passages } = corpusOf({ "a.txt": [paragraph.join(" ")] });
  const last = passages.at(-1);
  if (!last) throw new Error("There is no passage.");
  const { start, end } = shownSlice(last);
  return last.article.text.slice(start, end);
};

test("a sentence stands alone", () => {
  expect(shown("Finland offered to help.", "Austria waited until May.")).toBe("Austria waited until May.");
});

test("the one before comes along where the first word stands for something in it", () => {
  expect(shown("Finland offered to help.", "It had helped in July 2018.")).toBe(
    "Finland offered to help. It had helped in July 2018.",
  );
});

test("but not a long one", () => {
  const long = `Finland offered ${"very ".repeat(90)}much help.`;
  expect(shown(long, "It had helped in July 2018.")).toBe("It had helped in July 2018.");
});

test("nor one of another paragraph", () => {
  const { passages } = corpusOf({ "a.txt": ["Finland offered to help.", "It had helped in July 2018."] });
  const last = passages.at(-1);
  expect(last && shownSlice(last)).toEqual(last?.sentence);
});
