import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStretches } from "../../src/corpus/stretches.ts";

const stretches = (text: string): string[] =>
  findStretches(text, 0).map(({ start, end }) => text.slice(start, end));

const WRAPPED = `The first paragraph is broken to a width of about seventy characters, as
mail programs do. It has three sentences, of which the second is the one
that you are reading.`;

describe("lines without a blank line between", () => {
  it("are a stretch each where every one is complete", () => {
    const lines = ["The first paragraph stands on this line.", "The second one on this.", "A heading"];
    expect(stretches(lines.join("\n"))).toEqual(lines);
  });

  it("are one where a line goes on with what the one above has begun", () => {
    const text = "It sanctioned 32 people in 2020.\n, as reported by the White House.";
    expect(stretches(text)).toEqual([text]);
    expect(stretches("It began in\nthe spring.")).toEqual(["It began in\nthe spring."]);
  });

  it("are two where the second begins with a name in lower case or an address", () => {
    expect(stretches("Sales fell.\niPhone sales did not.\nhttps://example.org")).toHaveLength(3);
  });

  it("are one where they are broken to a width", () => {
    expect(stretches(`${WRAPPED}\n\nThe second.`)).toEqual([WRAPPED, "The second."]);
  });

  it("are one where a markdown quotation goes on", () => {
    const text = "> He said that nobody was\n> to blame.";
    expect(stretches(text)).toEqual([text]);
  });

  it("stay apart as items of a list", () => {
    const items = [
      "- the first of the items of this list is as long as a line may be",
      "- the second is nearly as long as the first item",
    ];
    expect(stretches(items.join("\n"))).toEqual(items);
  });

  it("stay apart as a heading and its paragraph", () => {
    const lines = [
      "Backdrop of Tensions in the Eastern Provinces",
      `Interestingly, ${"he tried to tone it down ".repeat(9)}again.`,
    ];
    expect(stretches(lines.join("\n"))).toEqual(lines);
  });
});

describe("line ends", () => {
  it.each([["\n"], ["\r\n"], ["\r"], ["\u2028"]])("of the kind %j part lines", (end) => {
    expect(stretches(`One.${end}Two.${end}${end}three${end}`)).toEqual(["One.", "Two.", "three"]);
  });
});

describe("over any text", () => {
  it("everything but white space stands in exactly one stretch", () => {
    const text = fc.array(
      fc.constantFrom("a", "B.", " ", "\n", "\r", "\r\n", "\u00a0", ", ", "> ", "- ", "👍"),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(text, fc.nat(20), (units, skip) => {
        const any = units.join("");
        const from = Math.min(skip, any.length);
        let place = from;
        for (const { start, end } of findStretches(any, from)) {
          expect(any.slice(place, start).trim()).toBe("");
          expect(any.slice(start, end)).toBe(any.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          place = end;
        }
        expect(any.slice(place).trim()).toBe("");
      }),
    );
  });
});
