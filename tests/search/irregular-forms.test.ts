import { expect, test } from "vitest";
import { IRREGULAR_FORMS, IRREGULAR_PAST_FORMS } from "../../src/search/irregular-forms.ts";
import { fold, termsOf } from "../../src/search/tokens.ts";

test("every form and base form is spelt as words are once they are folded", () => {
  expect([...IRREGULAR_FORMS].flat().filter((word) => fold(word) !== word || word === "")).toEqual([]);
});

test("a base form is nothing else's form, so that one step leads to it", () => {
  expect([...IRREGULAR_FORMS.values()].filter((base) => IRREGULAR_FORMS.has(base))).toEqual([]);
});

test("forms that are common words of their own are left alone", () => {
  for (const word of ["left", "found", "saw", "felt", "ground", "bore", "lay"])
    expect(IRREGULAR_FORMS.has(word), word).toBe(false);
});

test.each(["go went gone", "strike struck strikes", "child children children's", "say said says"])(
  "%s are one term",
  (forms) => {
    expect(new Set(termsOf(forms)).size).toBe(1);
  },
);

test("plurals and other endings are no past forms", () => {
  for (const word of ["women", "knives", "dying"]) {
    expect(IRREGULAR_FORMS.has(word), word).toBe(true);
    expect(IRREGULAR_PAST_FORMS.has(word), word).toBe(false);
  }
});
