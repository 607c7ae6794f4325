import { describe, expect, test } from "vitest";
import { haveSameOrigin } from "../../src/answer/origin.ts";
import { lastOf } from "./samples.ts";

const EXPELLED = "The White House expelled ten Russian diplomats from Washington on Thursday morning.";

describe("two statements have one origin", () => {
  test.each([
    ["the same text", EXPELLED],
    ["nearly the same text", `${EXPELLED.slice(0, -1)}, officials said.`],
    [
      "the same text within a far longer one",
      `In a step that it had announced for many weeks, and to nobody’s surprise, ${EXPELLED}`,
    ],
    ["the same text with a word changed", EXPELLED.replace("morning", "night")],
  ])("%s", (_, other) => {
    expect(haveSameOrigin(lastOf(EXPELLED), lastOf(other))).toBe(true);
  });

  test.each([
    ["It expelled ten envoys, Reuters reported.", "Ten had to leave, according to Reuters."],
    ["Agence France-Presse counted ten.", "There were ten (AFP)."],
  ])("the same agency is named: “%s” “%s”", (one, other) => {
    expect(haveSameOrigin(lastOf(one), lastOf(other))).toBe(true);
  });

  test("the articles are an agency's", () => {
    const dateline = "WASHINGTON (Reuters) - It snowed in the capital all day.";
    const outlet = "---\noutlet: Reuters\n---";
    expect(
      haveSameOrigin(lastOf(dateline, "Ten envoys left the city."), lastOf(outlet, "They sent ten away.")),
    ).toBe(true);
  });
});

describe("two statements have origins of their own", () => {
  test.each([
    [
      "the same fact in other words",
      EXPELLED,
      "On Thursday Washington sent ten of Moscow’s diplomats home, it said.",
    ],
    ["a short sentence", "Ten diplomats were expelled.", "Ten diplomats were expelled."],
    ["two agencies", "It expelled ten, Reuters reported.", "It expelled ten, AFP reported."],
    [
      "half of the same words",
      EXPELLED,
      "The White House expelled ten Russian diplomats, as several of its allies in Europe had done.",
    ],
    ["no agency: lower case", "They drank a pa of tea at ten.", "The pa of ten was late."],
  ])("%s", (_, one, other) => {
    expect(haveSameOrigin(lastOf(one), lastOf(other))).toBe(false);
  });
});

test("an agency that another sentence of the article names does not count", () => {
  const elsewhere = lastOf("It snowed, Reuters reported.", "Ten envoys left the city.");
  expect(haveSameOrigin(elsewhere, lastOf("Ten had to leave, according to Reuters."))).toBe(false);
});
