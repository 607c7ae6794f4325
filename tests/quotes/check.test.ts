import { beforeAll, describe, expect, test } from "vitest";
import type { Library } from "../../src/library/library.ts";
import { checkQuotations } from "../../src/quotes/check.ts";
import { openSeeds } from "../commands/samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

const check = (text: string) => checkQuotations(text, 5, library);

describe("what is checked", () => {
  test.each([
    ["what stands between quotation marks", "So “very bad” and «killer» it was?", ["very bad", "killer"]],
    [
      "the whole text where there are no marks",
      "There has never been anything like it",
      ["There has never been anything like it"],
    ],
    [
      "without the speaker before it",
      "Peskov: There has never been anything like it",
      ["There has never been anything like it"],
    ],
    [
      "without the speaker behind it",
      "There has never been anything like it — Peskov",
      ["There has never been anything like it"],
    ],
    [
      "a passage of an article with the quotations in it",
      "The Kremlin on Friday considered Joe Biden’s call “positive” to reduce the Russian-American escalation",
      [
        "The Kremlin on Friday considered Joe Biden’s call “positive” to reduce the Russian-American escalation",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(check(text).checks.map(({ quotation }) => quotation)).toEqual(expected);
  });

  test("of many quotations the first, and how many more there are", () => {
    const { checks, unchecked } = checkQuotations('"a b" "c d" "e f" "g h"', 3, library);
    expect(checks.map(({ quotation }) => quotation)).toEqual(["a b", "c d", "e f"]);
    expect(unchecked).toBe(1);
  });
});

describe("the speaker that a text names is", () => {
  const QUOTED = "“There has never been anything like it in history”";

  test.each([
    ["the article's own", `Peskov said ${QUOTED}`, "same"],
    ["the article's own, in small letters", `so peskov said ${QUOTED}`, "same"],
    ["the article's own under another name", `The Kremlin spokesman said ${QUOTED}`, "same"],
    ["another before a colon", `Lavrov: ${QUOTED}`, "different"],
    ["another behind a dash", `${QUOTED} - Putin`, "different"],
    ["another in brackets", `${QUOTED} (Joe Biden)`, "different"],
    ["another who is asked about", `Did Blinken really say ${QUOTED}?`, "different"],
    [
      "another of the same surname",
      "Did John Sullivan say “They will not simply be sanctions”?",
      "different",
    ],
    ["a body for which the article's speaks", `According to the Kremlin, ${QUOTED}`, "same"],
    ["a person, where a body says it", "Putin: “a pattern of destabilization”", "unsure"],
    [
      "named for words that are the article's own",
      "Biden: “Putin has yet to respond, but Biden said the teams”",
      "unquoted",
    ],
  ])("%s", (_, text, expected) => {
    expect(check(text).checks[0]?.claim?.kind).toBe(expected);
  });

  test.each([
    ["nobody", `wow ${QUOTED} and so on`],
    ["nobody, where something is called out", `BREAKING: ${QUOTED}`],
    ["nobody, for it is denied", `Biden never said ${QUOTED}`],
    [
      "of no matter, where no article has the words",
      "Biden: “Two governors resigned over a poem about geese”",
    ],
  ])("%s", (_, text) => {
    expect(check(text).checks[0]?.claim).toBeNull();
  });
});
