import fc from "fast-check";
import { expect, test } from "vitest";
import { askedIn, askedTexts, wholeQuestionIn } from "../../src/view/asked.ts";

const shownFor = (question: string) => ["Read twice.", ...askedTexts(question).map(({ text }) => text)];

test("a question that a reply repeats whole is found again, on one line", () => {
  expect(wholeQuestionIn(shownFor(" Who\n opened it? "))).toBe("Who opened it?");
});

test("of a follow-up it is how it was read", () => {
  const shown = askedTexts("Did Finland offer it?", true).map(({ text }) => text);
  expect(shown).toEqual(["Read as: Did Finland offer it?"]);
  expect(wholeQuestionIn(shown)).toBe("Did Finland offer it?");
});

test("a question that a reply cuts is known only so far", () => {
  const shown = shownFor("Who opened it? ".repeat(20));
  expect(askedIn(shown)).toMatch(/^Who opened it\? .*…$/);
  expect(wholeQuestionIn(shown)).toBeNull();
});

test("of a question that may be cut, nobody says that it is whole", () => {
  expect(wholeQuestionIn(shownFor("Who opened…"))).toBeNull();
});

test.each([[[]], [["There is nothing."]], [shownFor("\u200b")]])("there is none in %j", (shown) => {
  expect(askedIn(shown)).toBeNull();
  expect(wholeQuestionIn(shown)).toBeNull();
});

test("whatever is taken for a whole question is that question", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (question) => {
      const found = wholeQuestionIn(shownFor(question));
      if (found !== null) expect(found).toBe(question.replace(/\s+/gu, " ").trim());
    }),
  );
});
