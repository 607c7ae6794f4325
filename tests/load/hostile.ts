import { pick, seededRandom } from "../bench/random.ts";

/** A text that somebody sends to see what happens. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** The longest that a string option of Discord's can hold; Footnote's own options hold less. */
export const HOSTILE_LENGTH = 6_000;

const filled = (part: string) =>
  part.repeat(Math.ceil(HOSTILE_LENGTH / part.length)).slice(0, HOSTILE_LENGTH);

/** Words that stand in no dictionary, each another one. */
function randomWords(): string {
  const random = seededRandom(7);
  const word = () =>
    Array.from({ length: 8 }, () => pick(random, [..."abcdefghijklmnopqrstuvwxyz"])).join("");
  return filled(Array.from({ length: 700 }, word).join(" "));
}

/** Texts of 6,000 characters, each of which is dear for some way to read it; `words` are words of the articles. */
export function hostileTexts(words: readonly string[]): readonly HostileText[] {
  return [
    { name: "random words", text: randomWords() },
    { name: "words of the articles", text: filled(words.join(" ")) },
    { name: "one word repeated", text: filled("sanctions ") },
    { name: "one long word", text: filled("a") },
    { name: "almost the same word", text: filled("sanctoins sanctins santcions sacntions ") },
    { name: "accents and emoji", text: filled("é̂́ 𝕏 👩‍👩‍👧 ﷽ İı ſ ") },
    { name: "right to left", text: filled("\u202eمن الرئيس\u2066 ") },
    { name: "brackets", text: filled("([{<(".repeat(20)) },
    { name: "quotations", text: filled('“Biden said” ‘no’ "and “he “said «that» ') },
    { name: "opened quotations", text: filled("“ said Biden ") },
    { name: "digits", text: filled("10 2021 3.5 1,000,000 15/04/2021 ") },
    { name: "dates", text: filled("on the day before last Thursday, in April 2021, ") },
    { name: "clauses", text: filled("who said that he knew what she thought which ") },
    { name: "spaces", text: `a${" ".repeat(HOSTILE_LENGTH - 2)}b` },
    { name: "line breaks", text: filled("a\n\n") },
    { name: "punctuation", text: filled("?!.,;:-–—… ") },
    { name: "markup", text: filled("**_||`[x](https://e.example) <@1> # > ") },
    {
      name: "names",
      text: filled("President Vladimir Putin of Russia’s Foreign Ministry spokeswoman Maria Zakharova "),
    },
  ];
}
