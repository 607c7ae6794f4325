import { describe, expect, it } from "vitest";
import { isFragment } from "../../src/corpus/fragments.ts";

describe("a piece behind a full stop", () => {
  it.each([
    ["It happened on the peninsula.", "Crimea, annexed by Russia in 2014."],
    ["It was won by the rival.", "Jane Doe, beaten in the spring."],
    ["“Yes,” argued the Under Secretary for Foreign Affairs.", "Philippe barton."],
  ])("belongs to the sentence before: %s %s", (previous, piece) => {
    expect(isFragment(previous, piece)).toBe(true);
  });

  it.each([
    ["It happened on the peninsula.", "Crimea, annexed by Russia in 2014, is disputed."],
    ["It happened on the peninsula.", "Crimea was annexed by Russia in 2014."],
    ["“Yes,” said the minister.", "Nobody laughed."],
    ["He went to the Ministry for Foreign Affairs.", "Nobody laughed."],
    ["He was the Under Secretary.", "Moscow agreed."],
    // Whoever tries every way to part the capitals is not done today.
    [`It was late, said the ${"A".repeat(70)}!`, "Philippe barton."],
  ])("is a sentence of its own: %s %s", (previous, piece) => {
    expect(isFragment(previous, piece)).toBe(false);
  });
});
