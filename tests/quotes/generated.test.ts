import { describe, expect, test } from "vitest";
import { type Check, checkQuotations } from "../../src/quotes/check.ts";
import { type Case, generateCases } from "./generated.ts";

/* A thousand quotations whose truth is known. What is told of them is what a person relies on. */

const { cases, library } = generateCases(5, 1_000);

const checked = cases.map((one) => {
  const [check] = checkQuotations(one.typed, 1, library).checks;
  if (!check) throw new Error(`Nothing was checked of ${one.typed}.`);
  return { ...one, check };
});

/** Those cases of a kind of which something else is told than these verdicts. */
const otherThan = (kind: Case["kind"], verdicts: readonly Check["finding"]["kind"][]) =>
  checked
    .filter((one) => one.kind === kind && !verdicts.includes(one.check.finding.kind))
    .map(({ typed, from, check }) => ({ typed, from, told: check.finding.kind }));

const of = (kind: Case["kind"]) => checked.filter((one) => one.kind === kind);

test("there are a thousand, a seventh of each kind", () => {
  expect(checked.length).toBe(1_000);
  expect(new Set(checked.map(({ typed }) => typed)).size).toBeGreaterThan(700);
});

describe("no altered quotation is called verbatim", () => {
  test.each(["word changed", "negation removed", "joined", "invented"] as const)("%s", (kind) => {
    expect(otherThan(kind, ["altered", "joined", "missing"])).toEqual([]);
  });
});

test("no typographic variant is called altered", () => {
  expect(otherThan("typography", ["verbatim"])).toEqual([]);
  expect(
    of("typography").flatMap(({ check: { finding } }) =>
      "differences" in finding ? finding.differences : [],
    ),
  ).toEqual([]);
});

test("what is verbatim is called so, with its speaker", () => {
  expect(otherThan("verbatim", ["verbatim"])).toEqual([]);
  expect(of("verbatim").filter(({ check }) => check.claim?.kind === "different")).toEqual([]);
});

test("a changed word is told, and no other", () => {
  expect(otherThan("word changed", ["altered"])).toEqual([]);
  const differences = of("word changed").map(({ check: { finding } }) =>
    finding.kind === "altered" ? finding.differences.length : 0,
  );
  expect(differences.filter((number) => number !== 1)).toEqual([]);
});

test("a removed negation is told", () => {
  const told = of("negation removed").map(({ check: { finding } }) =>
    finding.kind === "altered" ? finding.differences.map(({ typed, source }) => [typed, source]) : [],
  );
  expect(told.filter((one) => JSON.stringify(one) !== '[["","not"]]')).toEqual([]);
});

test("what was put together is called joined, or altered where little was added to one", () => {
  expect(otherThan("joined", ["joined", "altered"])).toEqual([]);
  const called = of("joined").filter(({ check }) => check.finding.kind === "joined");
  expect(called.length / of("joined").length).toBeGreaterThan(0.9);
});

test("another speaker is told", () => {
  expect(otherThan("wrong speaker", ["verbatim"])).toEqual([]);
  expect(of("wrong speaker").filter(({ check }) => check.claim?.kind !== "different")).toEqual([]);
});

test("what was invented is in no article", () => {
  expect(otherThan("invented", ["missing"])).toEqual([]);
});
