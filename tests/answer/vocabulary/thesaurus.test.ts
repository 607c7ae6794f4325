import { describe, expect, test } from "vitest";
import {
  buildThesaurus,
  formOf,
  type Group,
  lengthOfForm,
} from "../../../src/answer/vocabulary/thesaurus.ts";
import { termsOf, tokenise } from "../../../src/search/tokens.ts";

const group = (weight: number, ...forms: string[]): Group => ({ forms, weight });

/** What stands for the form that a text begins with, as terms joined, with its weight. */
function standsFor(groups: readonly Group[], text: string): Record<string, number> {
  const entry = buildThesaurus(groups).find(tokenise(text), 0);
  return Object.fromEntries((entry?.alternates ?? []).map(({ terms, weight }) => [terms.join(" "), weight]));
}

/** The words of a text that the form at its beginning takes up. */
function taken(groups: readonly Group[], text: string): string {
  const tokens = tokenise(text);
  const length = buildThesaurus(groups).find(tokens, 0)?.length ?? 0;
  return tokens
    .slice(0, length)
    .map((token) => token.surface)
    .join(" ");
}

describe("finding a form", () => {
  const groups = [
    group(0.5, "kick", "hit"),
    group(0.5, "kick out", "expel"),
    group(0.9, "White House", "Biden"),
  ];

  test("in any inflection", () => {
    expect(taken(groups, "kicked him")).toBe("kicked");
    expect(taken(groups, "white house officials")).toBe("white house");
  });

  test("the longest one wins", () => {
    expect(taken(groups, "kick out the envoys")).toBe("kick out");
    expect(standsFor(groups, "kick out the envoys")).toEqual({ expel: 0.5 });
  });

  test("with up to two stop words between its words", () => {
    expect(taken(groups, "kicked them both out")).toBe("kicked them both out");
    expect(taken(groups, "kicked all of them out")).toBe("kicked");
  });

  test("not with another word between its words", () => {
    expect(taken(groups, "kicked envoys out")).toBe("kicked");
  });

  test("not with its words in another order, or with one of them missing at the end", () => {
    expect(taken(groups, "house white")).toBe("");
    expect(taken(groups, "white")).toBe("");
  });

  test("nothing where no form begins", () => {
    expect(buildThesaurus(groups).find(tokenise("the kick"), 0)).toBeUndefined();
    expect(buildThesaurus(groups).find(tokenise("kick"), 1)).toBeUndefined();
    expect(buildThesaurus([]).find(tokenise("kick"), 0)).toBeUndefined();
  });
});

describe("what stands for it", () => {
  test("the others of its group, not itself", () => {
    expect(standsFor([group(0.5, "ban", "bar", "outlaw")], "banned")).toEqual({ bar: 0.5, outlaw: 0.5 });
  });

  test("of every group that has it, but not what those share with others", () => {
    const groups = [
      group(0.5, "call", "phone"),
      group(0.5, "call", "describe"),
      group(0.5, "describe", "portray"),
    ];
    expect(standsFor(groups, "call")).toEqual({ phone: 0.5, describ: 0.5 });
    expect(standsFor(groups, "phone")).toEqual({ call: 0.5 });
  });

  test("at the higher weight where two groups have the same pair", () => {
    const groups = [
      group(0.5, "Biden", "president"),
      group(0.9, "Biden", "president"),
      group(0.7, "Biden", "president"),
    ];
    expect(standsFor(groups, "Biden")).toEqual({ presid: 0.9 });
  });

  test("not a form of stop words only, which stands for nothing either", () => {
    const groups = [group(0.5, "again", "once more", "repeatedly", "anew")];
    expect(standsFor(groups, "repeatedly")).toEqual({ anew: 0.5 });
    expect(standsFor(groups, "again")).toEqual({});
  });
});

test.each(["__proto__ house", "constructor house", "toString house"])(
  "“%s” is a form like any other",
  (form) => {
    expect(standsFor([group(0.5, form, "envoy")], form)).toEqual({ envoy: 0.5 });
    expect(standsFor([group(0.5, "envoy", "diplomat")], form)).toEqual({});
  },
);

test("a form keeps its stop words for comparing, and leaves them out for the index", () => {
  expect(formOf(tokenise("head of state"))).toEqual({
    terms: ["head", "of", "state"],
    indexed: termsOf("head state"),
  });
  expect(formOf(tokenise("of the"))).toBeNull();
  expect(formOf([])).toBeNull();
});

test("a form that has a stop word is found only where the text has it", () => {
  const terms = tokenise("head of state").map((token) => token.term);
  expect(lengthOfForm(terms, tokenise("the head of the state"), 1)).toBe(4);
  expect(lengthOfForm(terms, tokenise("the head state"), 1)).toBe(0);
});
