import { describe, expect, test } from "vitest";
import { buildThesaurus } from "../../src/answer/vocabulary/thesaurus.ts";
import { compareSpeakers } from "../../src/quotes/same-speaker.ts";

const thesaurus = buildThesaurus([
  { forms: ["Ann Bell", "Bell", "harbour minister"], weight: 0.9 },
  { forms: ["Karl Voss", "Voss", "Ruritanian president"], weight: 0.9 },
  { forms: ["RIS", "Ruritanian Intelligence Service"], weight: 0.9 },
  { forms: ["harbour", "port"], weight: 0.5 },
]);

describe("two names are", () => {
  test.each([
    ["Ann Bell", "Bell", "same"],
    ["Dr. Ann Bell", "Minister Bell", "same"],
    ["Bell", "the harbour minister", "same"],
    ["Lena Ortiz", "Ortiz", "same"],
    ["L. Ortiz", "Lena Ortiz", "same"],
    ["NATO", "NATO", "same"],
    ["RIS", "the RIS", "same"],
    ["the Ruritanian president", "Ruritanian President", "same"],
    ["Lena Ortiz", "Ann Bell", "different"],
    ["Lena Ortiz", "Omar Ortiz", "different"],
    ["the Ruritanian president", "the harbour minister", "different"],
    ["Lena Ortiz", "the president", "unsure"],
    ["Lena Ortiz", "the Harbour Ministry", "unsure"],
    ["the White House", "Ann Bell", "unsure"],
    ["Voss", "a spokesman for the Ruritanian presidency, Omar Ortiz", "different"],
    ["Voss", "the spokesperson for the Ruritanian presidency Omar Ortiz", "different"],
    ["Voss", "Omar Ortiz, a lawyer for Karl Voss", "different"],
    ["Voss", "Omar Ortiz, an aide to the Ruritanian president", "different"],
    ["the Ruritanian president", "Karl Voss’s adviser Omar Ortiz", "different"],
    ["the Ruritanian president", "a spokesman for the Ruritanian president", "unsure"],
    ["Ortiz", "the spokesperson for the Ruritanian presidency Omar Ortiz", "same"],
    ["Ortiz", "Karl Voss’s adviser Omar Ortiz", "same"],
    ["Voss", "Ruritania’s President Karl Voss", "same"],
    ["the Harbour Ministry", "a spokesman for the Harbour Ministry", "same"],
    ["Voss", "the Voss government", "unsure"],
    ["Voss", "the Ruritanian presidency", "unsure"],
    ["Voss", "Ruritanian presidential spokesman Omar Ortiz", "different"],
    ["Lena Ortiz", "Mayor Ortiz", "same"],
    ["Lena Ortiz", "Health Minister Lena Ortiz", "same"],
    ["the German embassy", "the German parliament", "unsure"],
  ])("%s, %s: %s", (one, other, expected) => {
    expect(compareSpeakers(one, other, thesaurus)).toBe(expected);
    expect(compareSpeakers(other, one, thesaurus)).toBe(expected);
  });
});
