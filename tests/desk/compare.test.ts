import { describe, expect, test } from "vitest";
import { compareContents, compareFindings } from "../../src/desk/compare.ts";
import { contentsOf, finding, summary } from "./samples.ts";

test("articles are compared by file name and content", () => {
  const before = contentsOf(summary("a", "old"), summary("b"), summary("c"));
  const after = contentsOf(summary("a", "new"), summary("b"), summary("d"));
  expect(compareContents(before, after)).toEqual({
    added: [summary("d")],
    changed: [summary("a", "new")],
    removed: [summary("c")],
    unchanged: 1,
  });
});

describe("a question is", () => {
  test.each([
    ["as_before", finding("q", "It rained."), finding("q", "It rained.", 0.2)],
    ["as_before", finding("q", null), finding("q", null, 0.1)],
    ["better_source", finding("q", "It rained."), finding("q", "Rain fell all night.", 0.9)],
    ["other_source", finding("q", "It rained."), finding("q", "Rain fell all night.", 0.7)],
    ["answered_now", finding("q", null), finding("q", "It rained.")],
    ["no_longer_answered", finding("q", "It rained."), finding("q", null)],
  ])("%s", (kind, before, after) => {
    expect(compareFindings([before], [after])).toEqual([{ kind, before, after }]);
  });
});
