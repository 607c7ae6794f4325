import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import type { Boilerplate } from "./places.ts";
import { answer, citation, question } from "./samples.ts";

const text = "The “summit” is in Vienna. Biden’s aides said so. Nobody else did.";
const texts = new Map([["a.txt", text]]);
const [first, second, third] = [
  citation("a.txt", text, 0, 26),
  citation("a.txt", text, 27, 49),
  citation("a.txt", text, 50, 66),
];

const gold = (quote: string) => question({ gold: [{ file: "a.txt", quote }] });

test("a citation with a gold quote in it is gold", () => {
  expect(judge(gold("Nobody"), answer({ citations: [first, third] }), texts, []).gold).toEqual([false, true]);
});

test("a citation with half of a gold quote is gold", () => {
  // "nna. Bi" is 7 characters, 4 of them ("nna.") in the first citation.
  expect(judge(gold("nna. Bi"), answer({ citations: [first] }), texts, []).gold).toEqual([true]);
});

test("a citation with less than half of a gold quote is not gold", () => {
  expect(judge(gold("a. Biden"), answer({ citations: [first] }), texts, []).gold).toEqual([false]);
});

test.each([
  ["cases and quotation marks do not matter", ['THE "SUMMIT"', "vienna"], [], []],
  ["one alternative is enough", ["Geneva|Vienna"], [], []],
  ["every string is needed", ["Vienna", "Geneva"], ["Geneva"], ["Geneva"]],
  ["three citations show what one does not", ["Vienna", "Nobody"], ["Nobody"], []],
  ["nothing reads across two citations", ["vienna. biden"], ["vienna. biden"], ["vienna. biden"]],
])("%s", (_, must, at1, at3) => {
  const { missing } = judge(question({ must }), answer({ citations: [first, second, third] }), texts, []);
  expect(missing).toEqual({ at1, at3 });
});

test("the fourth citation does not count", () => {
  const citations = [first, first, first, third];
  expect(judge(question({ must: ["Nobody"] }), answer({ citations }), texts, []).missing.at3).toEqual([
    "Nobody",
  ]);
});

test("an unanswered reply is judged by the passages that it shows", () => {
  const nearest = answer({ status: "unanswered", reason: "weak_match", citations: [first] });
  const verdict = judge(question({ must: ["Vienna"] }), nearest, texts, []);
  expect([verdict.answered, verdict.missing.at1]).toEqual([false, []]);
});

test("an exact slice is verbatim", () => {
  expect(judge(question({}), answer({ citations: [first, second, third] }), texts, []).notVerbatim).toEqual(
    [],
  );
});

test.each([
  ["another text", { ...first, quote: "The summit is in Vienna." }],
  ["another place", { ...first, start: 1, end: 27 }],
  ["another article", { ...first, article: "b.txt" }],
  ["a span that begins before it", { ...second, span: { start: 26, end: 30 } }],
  ["a span that ends after it", { ...second, span: { start: 30, end: 50 } }],
  ["an empty span", { ...second, span: { start: 30, end: 30 } }],
])("a citation with %s is not verbatim", (_, wrong) => {
  expect(judge(question({}), answer({ citations: [wrong] }), texts, []).notVerbatim).toEqual([wrong]);
});

const boilerplate = (kind: Boilerplate["kind"]): Boilerplate => ({
  article: "a.txt",
  kind,
  start: 20,
  end: 26,
});

test("a citation with any of a heading in it cites boilerplate", () => {
  const citations = [first, second];
  expect(judge(question({}), answer({ citations }), texts, [boilerplate("heading")]).boilerplate).toEqual([
    first,
  ]);
});

test("a citation of a fragment alone cites boilerplate", () => {
  const alone = citation("a.txt", text, 21, 25);
  const citations = [first, alone];
  expect(judge(question({}), answer({ citations }), texts, [boilerplate("fragment")]).boilerplate).toEqual([
    alone,
  ]);
});
