import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedIn } from "../../src/quotes/pair-marks.ts";
import { hostileText } from "../search/samples.ts";

const quoted = (text: string) => markedIn(text).map(({ inside }) => text.slice(inside.start, inside.end));

describe("marks are paired", () => {
  test.each<[why: string, text: string, quotations: readonly string[]]>([
    ["as they stand", "It is “open”, and “free”.", ["open", "free"]],
    ["straight", 'It is "open", and "free".', ["open", "free"]],
    ["single", "It is 'open', and ‘free’.", ["open", "free"]],
    ["French", "It is « open », and «free».", ["open", "free"]],
    ["German", "It is „open“, and »free«.", ["open", "free"]],
    ["the wrong way round", "It is” open “and” free “to all.", ["open", "free"]],
    ["both the right and the wrong way round", "It is “open“and” free “to all.", ["open", "free"]],
    ["a single one with a double one that nothing opened", "It is 'open to all.\"", ["open to all."]],
    ["around others", "She said “it is ‘open’ now” at noon.", ["it is ‘open’ now"]],
    ["around apostrophes", "'It isn't the mayor's,' she said.", ["It isn't the mayor's,"]],
    ["around a plural's possessive", "It is 'the envoys' own car', she said.", ["the envoys' own car"]],
  ])("%s", (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });
});

test.each([
  "There is no mark.",
  "The residents’ association met the mayor’s aides in the '90s.",
  "It closes what nothing opened”.",
  "It opens “what nothing closes.",
  "“”",
])("nothing is quoted: %s", (text) => {
  expect(quoted(text)).toEqual([]);
});

test("a mark that nothing closes leaves the others as they are", () => {
  expect(quoted("It is “open”. And it is “free. It is “old”.")).toContain("open");
  expect(quoted("It closed” nothing. It is “open” and “free”.")).toEqual(["open", "free"]);
});

test.each(["“It is open. It is free.", "She said: “It is open. It is free."])(
  "what goes on in the next paragraph is quoted to the end of this: %s",
  (text) => {
    expect(markedIn(text).map(({ closed }) => closed)).toEqual([false]);
    expect(quoted(text)).toEqual(["It is open. It is free."]);
  },
);

test("in any text quotations are in order, none empty, none inside another", () => {
  const marks = fc.string({ unit: fc.constantFrom(..."ab .,“”\"'‘’«»„s"), maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(marks, hostileText()), (text) => {
      let reach = 0;
      for (const { inside, outside } of markedIn(text)) {
        expect(outside.start).toBeGreaterThanOrEqual(reach);
        expect(inside.start).toBeGreaterThan(outside.start);
        expect(inside.end).toBeLessThanOrEqual(outside.end);
        expect(text.slice(inside.start, inside.end).trim()).toBe(text.slice(inside.start, inside.end));
        expect(inside.end).toBeGreaterThan(inside.start);
        reach = outside.end;
      }
    }),
  );
});

test("words between marks of one kind, as print has them, are what is quoted", () => {
  const words = fc.array(fc.constantFrom("open", "free", "now", "it is"), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), fc.constantFrom("“”", '""', "«»"), (all, marks) => {
      const texts = all.map((one) => one.join(" "));
      const printed = texts.map((one) => `So ${marks[0]}${one}${marks[1]} they say.`).join(" ");
      expect(quoted(printed)).toEqual(texts);
    }),
  );
});
