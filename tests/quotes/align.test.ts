import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/quotes/align.ts";

const words = (text: string) => (text === "" ? [] : text.split(" "));

/** The differences as they are read: what was typed, and what the source has there. */
function differences(typed: string, source: string) {
  const [ours, theirs] = [words(typed), words(source)];
  return align(ours, theirs).edits.map((edit) => [
    ours.slice(edit.typed.start, edit.typed.end).join(" "),
    theirs.slice(edit.source.start, edit.source.end).join(" "),
  ]);
}

describe("what differs is told as it was changed", () => {
  test.each([
    ["one word for another", "we want a cold calm", "but we want a warm calm today", [["cold", "warm"]]],
    ["a word left out", "we do want calm", "we do not want calm", [["", "not"]]],
    ["a word added", "we do not want calm", "we do want calm", [["not", ""]]],
    ["a contraction", "we don't want calm now", "so we do not want calm now", [["don't", "do not"]]],
    [
      "words at the beginning left out inside",
      "the US expelled ten",
      "the US has also expelled ten",
      [["", "has also"]],
    ],
    ["nothing", "want calm", "we want calm now", []],
  ])("%s", (_, typed, source, expected) => {
    expect(differences(typed, source)).toEqual(expected);
  });
});

test("the source's words with its differences undone are the quotation", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "sanction", "sanctions"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (typed, source) => {
      const { source: part, edits } = align(typed, source);
      const made: string[] = [];
      let reached = part.start;
      for (const edit of edits) {
        made.push(
          ...source.slice(reached, edit.source.start),
          ...typed.slice(edit.typed.start, edit.typed.end),
        );
        reached = edit.source.end;
      }
      made.push(...source.slice(reached, part.end));
      expect(made).toEqual(typed);
    }),
  );
});

test("a part of the source differs in nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      (source, from, to) => {
        const typed = source.slice(from % source.length, (to % source.length) + 1);
        expect(align(typed, source).edits).toEqual([]);
      },
    ),
  );
});
