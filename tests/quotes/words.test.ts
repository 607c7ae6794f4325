import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/quotes/words.ts";

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

describe("typography makes no other words", () => {
  test.each([
    ["apostrophes", "Russia’s ‘spies’", "Russia's 'spies'"],
    ["case", "THE KREMLIN", "the Kremlin"],
    ["dashes", "Russian–American — talks", "Russian-American - talks"],
    ["no-break spaces", "June\u00a014,\u202f2021", "June 14, 2021"],
    ["soft hyphens and joiners", "sanc\u00adtions\u200b", "sanctions"],
    ["ligatures", "of\ufb01cial", "official"],
    ["accents", "Élysée", "Elysee"],
    ["marks at the end", "calm?!", "calm"],
    ["full stops in abbreviations", "the U.S. embassy", "the US embassy"],
    ["separators of thousands", "1,000 agencies", "1000 agencies"],
    ["signs that are read out", "5% & more", "5 percent and more"],
    ["markup", "**do** _not_ `want`", "do not want"],
  ])("%s", (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });
});

describe("other words stay other words", () => {
  test.each([
    ["sanction", "sanctions"],
    ["Russia", "Russia's"],
    ["want", "wanted"],
    ["ten", "10"],
    ["3.5", "35"],
    ["3.5", "3,5"],
    ["1,5", "15"],
    ["$5", "5"],
    ["5%", "5"],
    ["were", "we're"],
    ["do not", "don't"],
  ])("%s and %s", (one, other) => {
    expect(keys(one)).not.toEqual(keys(other));
  });
});

const text = fc
  .array(
    fc.constantFrom(
      ..."aZ9 .,'’-%&$",
      "\n",
      "\0",
      "\ud800",
      "\udc00",
      "e\u0301",
      "ﷺ",
      "İ",
      "½",
      "\u00ad",
      "\u202e",
      "U.S.",
      "1,000",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("every word is where it says, in order, whatever the text", () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const words = wordsOf(hostile);
      expect(words.flatMap(({ start, end }) => keys(hostile.slice(start, end)))).toEqual(
        words.map(({ key }) => key),
      );
      const places = words.flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});
