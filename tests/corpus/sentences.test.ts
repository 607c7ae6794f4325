import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isArticleName } from "../../src/corpus/article-files.ts";
import { SENTENCE_LENGTH } from "../../src/corpus/long-sentence.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { FILE_BYTES } from "../../src/corpus/read-file.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** The ends of all sentences of a paragraph but the last, which nobody could miss. */
const innerEnds = (sentences: readonly { end: number }[]): number[] =>
  sentences.slice(0, -1).map(({ end }) => end);

/** How well the sentences of a fixture (one a line, paragraphs apart) are found again in their joined paragraphs. */
function measure(name: string): { found: number; wrong: string[]; f1: number } {
  const wrong: string[] = [];
  let found = 0;
  for (const paragraph of fixture(name).trim().split("\n\n")) {
    const lines = paragraph.split("\n");
    const text = lines.join(" ");
    const ends = lines.map((_, index) => ({ end: lines.slice(0, index + 1).join(" ").length }));
    const expected = new Set(innerEnds(ends));
    const actual = new Set(innerEnds(splitSentences(text)));
    const show = (end: number): string =>
      `${text.slice(Math.max(0, end - 30), end)} | ${text.slice(end, end + 30)}`;
    found += [...actual].filter((end) => expected.has(end)).length;
    wrong.push(...[...actual].filter((end) => !expected.has(end)).map((end) => `false: ${show(end)}`));
    wrong.push(...[...expected].filter((end) => !actual.has(end)).map((end) => `missed: ${show(end)}`));
  }
  return { found, wrong, f1: (2 * found) / (2 * found + wrong.length) };
}

describe("on real text", () => {
  const folder = new URL("../../seeds/", import.meta.url);
  const expected = fixture("sentences-of-the-seeds.txt");

  it.each(readdirSync(folder).filter(isArticleName))(
    "finds exactly the sentences that a careful reader finds in %s",
    (name) => {
      const article = parseArticle(name, readFileSync(new URL(name, folder)));
      const listing = article.paragraphs.map(({ sentences }) =>
        sentences.map(({ start, end }) => article.text.slice(start, end).replace("\n", " ⏎ ")).join("\n"),
      );
      const section = expected.split("# ").find((part) => part.startsWith(name)) ?? "";
      expect(listing.join("\n\n")).toBe(section.slice(name.length).trim());
    },
  );

  it("reaches F1 0.99 on the text that it was developed with", () => {
    const { f1, wrong } = measure("sentences-developed.txt");
    expect(f1, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
  });

  it("reaches F1 0.99 on a text written before its rules were", () => {
    const { f1, wrong, found } = measure("sentences-held-out.txt");
    expect(f1, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
    expect(found).toBeGreaterThan(80);
  });
});

describe("a full stop", () => {
  it.each([
    ["the U.S. banks and the U.S. Treasury agreed."],
    ["a call by Mr. Peskov, Dr. J. K. Rowe and Lt. Gen. John J. Sullivan."],
    ["the meeting of Jan. 6 and Article No. 5 on p. 31."],
    ["it begins at 5 p.m. Friday, at 8 a.m. EST."],
    ["many tools, e.g. Hammers, and Sen. Ruth Cole (D., Vt.) came."],
    ["also offered to call President Putin. meet in the next few weeks."],
    ["the cyberattack that affected the United States. software created by a company."],
    ["“two steps back.”he added as quoted."],
    ["the town of St. Petersburg, founded in 1703."],
    ["1. The first of all items"],
    ["He left the room. – She stayed behind."],
  ])("ends no sentence in: %s", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ["He lives in the U.S.", "They do not."],
    ["It closes at 4 p.m.", "Visitors must leave."],
    ["It was sold to Apple Inc.", "Shares fell."],
    ["It was “over.”", "He left."],
    ["It is the best (or worst.)", "Who knows?"],
    ["He is no. 5 of 7.", "32 more came."],
    ["“No.", "We will not go.”"],
    ["We turned to Plan B.", "Voters were pleased."],
    ["Sales fell.", "iPhone sales did not."],
    ["It boiled at 80 °C.", "Nonetheless it froze."],
    ["Who knows...", "Nobody does."],
    ["the leader. .", "Then he left."],
    ["and its allies. “", "The rest is known."],
    ["It was suppressed.[3][citation needed]", "Many fled."],
    ["Who asked?!", "I did."],
    ["They all agreed.....", "Nobody knew why."],
    ["见面了。", "他们说。"],
  ])("ends a sentence between %s and %s", (first, second) => {
    const gap = first.endsWith("。") ? "" : " ";
    expect(split(first + gap + second)).toEqual([first, second]);
  });

  it("ends a sentence where the white space behind it was lost", () => {
    expect(split("He agreed.The others did not. “Go.”He went.")).toEqual([
      "He agreed.",
      "The others did not.",
      "“Go.”",
      "He went.",
    ]);
  });
});

describe("a question mark in quotation marks", () => {
  it("does not end the sentence when the speaker follows", () => {
    expect(split("“Why now?” Mr. Smith asked. “Why not?” he replied. “Who?” The others left.")).toEqual([
      "“Why now?” Mr. Smith asked.",
      "“Why not?” he replied.",
      "“Who?”",
      "The others left.",
    ]);
  });
});

describe("over any text", () => {
  const bits = fc.constantFrom(
    ..." \n.!?…\"'“”‘’()[]ABCabcé1 U.S. Mr. p.m. 。漢👩‍👩‍👧́\u202e\u00a0\r",
    "The ",
    "U.S. ",
    "Mr. ",
    ". ",
    "... ",
    ".” ",
    "\ud83d",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(bits, { maxLength: 300 }).map((all) => all.join("")),
  );

  it("tiles the text with sentences and white space", () => {
    fc.assert(
      fc.property(text, (any) => {
        let place = 0;
        for (const { start, end } of splitSentences(any)) {
          expect(any.slice(place, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          expect(any.slice(start, end)).toBe(any.slice(start, end).trim());
          place = end;
        }
        expect(any.slice(place).trim()).toBe("");
      }),
    );
  });

  it("decides by what is near: a text behind a paragraph's end changes nothing in front of it", () => {
    const word = fc.constantFrom(
      "Biden",
      "met",
      "Putin.",
      "The",
      "U.S.",
      "banks.",
      "“Yes.”",
      "Jan.",
      "6",
      "p.m.",
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.array(word, { maxLength: 30 }),
        (one, two) => {
          const first = `${one.join(" ")} ends here.`;
          const second = `The other begins. ${two.join(" ")}`;
          expect(split(`${first} ${second}`)).toEqual([...split(first), ...split(second)]);
        },
      ),
    );
  });

  it("has no sentence where there is only white space", () => {
    expect(splitSentences(" \n\u00a0\t ")).toEqual([]);
  });

  // Where the work grows with the square of the length, each of these takes hours.
  it.each([
    ["letters", "x"],
    ["full stops", "."],
    ["stops and spaces", ". "],
    ["quotation marks", ".” "],
    ["closing marks", "”"],
    ["combining marks", "\u0301"],
    ["emoji", "👩‍👩‍👧"],
    ["spaces", " "],
  ])(
    "reads a line as long as a file may be: %s",
    (_, unit) => {
      const long = `A. ${unit.repeat(FILE_BYTES / unit.length)} B`;
      const sentences = splitSentences(long);
      expect(sentences.at(-1)?.end).toBe(long.length);
      expect(sentences.every(({ start, end }) => end - start <= SENTENCE_LENGTH)).toBe(true);
    },
    120_000,
  );
});
