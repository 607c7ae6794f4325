import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauses, findSpan, SPAN_LENGTH } from "../../src/answer/span.ts";
import { passageOf, rankedOf, sliceOf } from "./samples.ts";

/** The span of a sentence that is a whole article, for what was found in it. */
function spanOf(
  sentence: string,
  { matches = [], answers = [] }: { matches?: string[]; answers?: string[] } = {},
) {
  const evidence = rankedOf(passageOf(sentence), {
    matches: matches.map((words) => sliceOf(sentence, words)),
    answers: answers.map((words) => sliceOf(sentence, words)),
  });
  const { start, end } = findSpan(evidence);
  return sentence.slice(start, end);
}

/** Clauses of harmless words, each too long for three of them to make a span. */
const FILLER = [
  "the ministers of the nine countries met their generals on the coast of the sea at night,",
  "the trains between the capital and the port went by twice an hour in the summer,",
  "the ships of the northern fleet went from one harbour of the country to another one,",
  "the farmers brought corn and apples from the hills to the markets of the big towns.",
] as const;

describe("where a sentence may be cut", () => {
  const parts = (sentence: string) => clauses(sentence).map(({ start, end }) => sentence.slice(start, end));

  test.each([
    ["one, two", ["one,", "two"]],
    ["one; two: three", ["one;", "two:", "three"]],
    ["“one,” two", ["“one,”", "two"]],
    ["one – two — three - four", ["one", "two", "three", "four"]],
    ["1,000 at 10:30 in well-known places", ["1,000 at 10:30 in well-known places"]],
    ["one", ["one"]],
    ["", []],
  ])("“%s”", (sentence, expected) => {
    expect(parts(sentence)).toEqual(expected);
  });

  test("nothing but white space and dashes is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ,;:-–”\n") }), (sentence) => {
        expect(
          parts(sentence)
            .join("")
            .replace(/[\s–-]/gu, ""),
        ).toBe(sentence.replace(/[\s–-]/gu, ""));
      }),
    );
  });
});

test("a short sentence is its own span", () => {
  const sentence = "Biden, said the Kremlin, expelled ten envoys.";
  expect(spanOf(sentence, { matches: ["envoys"] })).toBe(sentence);
});

describe("of a long sentence", () => {
  test("what is asked for is in the span, however much of the question stands elsewhere", () => {
    const sentence = `${FILLER[0]} ${FILLER[1]} ${FILLER[2]} at last in May.`;
    const span = spanOf(sentence, { matches: ["ministers", "countries", "generals"], answers: ["May"] });
    expect(span).toContain("in May");
    expect(span).not.toContain("ministers");
  });

  const sentence = FILLER.join(" ");

  test("the clauses around what was asked, no more than can be read at a glance", () => {
    const span = spanOf(sentence, { matches: ["ships", "fleet"] });
    expect(span).toContain(FILLER[2]);
    expect(span.length).toBeLessThanOrEqual(SPAN_LENGTH);
    expect(sentence.length).toBeGreaterThan(SPAN_LENGTH);
  });

  test("the clause with most of it, and then towards where there is more of it", () => {
    expect(spanOf(sentence, { matches: ["ships", "fleet", "trains"] })).toBe(
      `${FILLER[1]} ${FILLER[2]}`.replace(/,$/u, ""),
    );
    expect(spanOf(sentence, { matches: ["ships", "fleet", "corn"] })).toBe(`${FILLER[2]} ${FILLER[3]}`);
  });

  test("the answer counts like a word of the question", () => {
    expect(spanOf(sentence, { matches: ["generals", "corn"], answers: ["apples"] })).toContain(FILLER[3]);
    expect(spanOf(sentence, { matches: ["generals", "corn"], answers: ["apples"] })).not.toContain(FILLER[0]);
  });

  test("no dash and no comma is left dangling at its end", () => {
    expect(spanOf(sentence, { matches: ["generals", "trains"] })).toMatch(/in the summer$/u);
    const dashed = sentence.replace("summer, the ships", "summer – the ships");
    expect(spanOf(dashed, { matches: ["generals"] })).toMatch(/in the summer$/u);
  });

  test("a clause that is longer than a span by itself is shown whole", () => {
    const long = `${"corn and ".repeat(40)}apples`;
    expect(spanOf(`In the towns, ${long}, trains went by.`, { matches: ["apples"] })).toBe(long);
  });
});

describe("a negation or a hedge is never lost", () => {
  const WORDS = [
    "not",
    "no",
    "never",
    "nobody",
    "without",
    "didn't",
    "won’t",
    "cannot",
    "denied",
    "denies",
    "denying",
    "denial",
    "rejected",
    "refused",
    "dismissed",
    "alleged",
    "alleges",
    "allegedly",
    "allegations",
    "accused",
    "suspected",
    "reportedly",
    "claims",
    "according",
    "appears",
    "seemingly",
    "possibly",
    "perhaps",
    "unlikely",
    "apparently",
    "believed",
    "may",
    "could",
    "if",
    "unless",
    "only",
    "proposed",
    "suggested",
    "said",
    "argued",
    "insists",
    "warned",
    "stated",
    "promised",
    "threatened",
    "plans",
    "failed",
  ];
  const words = FILLER.join(" ").split(" ");

  test("wherever it stands, whatever was found", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat({ max: words.length })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.boolean(),
        fc.array(fc.constantFrom("generals", "trains", "ships", "corn"), { maxLength: 3 }),
        (hedges, capital, matches) => {
          const placed = [...words];
          for (const [hedge, at] of hedges) placed.splice(at, 0, `${capital ? hedge.toUpperCase() : hedge}¤`);
          const sentence = placed.join(" ");
          const span = spanOf(sentence, { matches });
          expect(sentence).toContain(span);
          expect(span.match(/¤/gu)).toHaveLength(hedges.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("not even a single one of them", () => {
    for (const word of WORDS) {
      const sentence = `${FILLER[0]} ${word} so it was, ${FILLER[1]} ${FILLER[2]} ${FILLER[3]}`;
      expect(spanOf(sentence, { matches: ["corn", "apples"] }), word).toContain(`${word} so it was`);
    }
  });
});

test("the span lies inside the sentence, between two cuts, for any sentence", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."ab not,;:–-”\u{1f600}"), minLength: 1, maxLength: 600 }),
      fc.array(fc.tuple(fc.nat({ max: 599 }), fc.nat({ max: 20 })), { maxLength: 4 }),
      (sentence, places) => {
        const matches = places
          .filter(([start]) => start < sentence.length)
          .map(([start, length]) => ({ start, end: Math.min(start + length + 1, sentence.length) }));
        const { start, end } = findSpan(rankedOf(passageOf(sentence), { matches }));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sentence.length);
        expect(end).toBeGreaterThan(start);
      },
    ),
    { numRuns: 300 },
  );
});

test("offsets are the article's, not the sentence's", () => {
  const text = `Snow fell. ${FILLER.join(" ")}`;
  const passage = passageOf(text, { start: 11, end: text.length });
  const { start, end } = findSpan(rankedOf(passage, { matches: [sliceOf(text, "ships")] }));
  expect(text.slice(start, end)).toContain("ships");
});
