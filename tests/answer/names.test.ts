import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identityOf, type Name, nameOf, namesIn, namesOnceIn } from "../../src/answer/names.ts";
import { tokenise } from "../../src/search/tokens.ts";
import { answering } from "./samples.ts";

const { lexicon } = answering({ "a.txt": ["Ships sank near the coast."] }, [
  { forms: ["Joe Biden", "Biden", "US president"], weight: 0.9 },
  { forms: ["Dmitry Peskov", "Peskov", "Kremlin spokesman"], weight: 0.9 },
  { forms: ["North Atlantic Treaty Organization", "NATO"], weight: 0.9 },
]);

const surface = ({ words }: Name) => words.map((word) => word.surface).join(" ");
const names = (text: string) => namesIn(tokenise(text), text, lexicon).map(surface);

test.each([
  ["President Joe Biden met Mr. Peskov.", ["President Joe Biden", "Peskov"]],
  ["The US president met the Kremlin spokesman.", ["US president", "Kremlin spokesman"]],
  ["The President of the United States spoke.", ["President of the United States"]],
  ["Biden’s envoy left Moscow. Banks closed on Friday in May.", ["Biden’s", "Moscow"]],
  ["Snow fell in the hills.", []],
  ["It met Merkel. The Kremlin spoke.", ["Merkel", "Kremlin"]],
  ["They moved to Bridge House near the coast.", ["Bridge House"]],
  ["Only Mary O’Neill Grant and Joe R. Biden came.", ["Mary O’Neill Grant", "Joe R Biden"]],
  ["It was St. Petersburg that Dr. Merkel left.", ["St Petersburg", "Merkel"]],
  ["They saw the Philippines’ President Duterte there.", ["Philippines", "President Duterte"]],
  ["They saw Ann Bell (Finland), Smith-Jones and Orlov.", ["Ann Bell", "Finland", "Smith Jones", "Orlov"]],
  ["Merkel met Ann\n  Bell, and she liked iPhones.", ["Merkel", "Ann Bell"]],
  ["“We are late,” Brook said. “Snow fell.”", ["Brook"]],
])("“%s” names %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("the names of an article that stays are those of the vocabulary that asks", () => {
  const text = "The mayor met the US president.";
  const tokens = tokenise(text);
  const other = answering({ "a.txt": [text] });
  for (let round = 0; round < 2; round++) {
    expect(namesOnceIn(tokens, text, lexicon).map(surface)).toEqual(["US president"]);
    expect(namesOnceIn(tokens, text, other.lexicon).map(surface)).toEqual(["US"]);
  }
});

describe("two names are", () => {
  const named = (words: string) => {
    const name = nameOf(tokenise(words), lexicon);
    if (!name) throw new Error(`“${words}” names nobody.`);
    return name;
  };

  test.each([
    ["Biden", "US president", "same"],
    ["President Biden", "Joe Biden", "same"],
    ["Peskov", "Moscow", "same"],
    ["White House", "US president", "same"],
    ["Kremlin", "Russia", "same"],
    ["German Chancellor Angela Merkel", "Germany", "same"],
    ["Biden", "Peskov", "other"],
    ["President Biden", "President Macron", "other"],
    ["Biden", "Moscow", "other"],
    ["Germany", "Washington", "other"],
    ["NATO", "Washington", "other"],
    ["Mayor Velisch", "Germany", "unknown"],
    ["Angela Merkel", "Merkel", "same"],
    ["United States", "Washington", "same"],
    ["United Kingdom", "United States", "other"],
    ["North Korea", "South Korea", "other"],
    ["British Chancellery", "Germany", "other"],
    ["British Chancellery", "United Kingdom", "same"],
    ["German Chancellery", "Germany", "same"],
    ["German Merkel", "Germany", "same"],
    ["German Merkel", "France", "other"],
    ["North Atlantic Treaty Organization", "NATO", "same"],
    ["Mayor Velisch", "USA", "unknown"],
    ["NATO chief Stoltenberg", "Germany", "unknown"],
    ["President of Russia", "Russia", "same"],
  ])("%s and %s: %s", (one, other, identity) => {
    expect(identityOf(named(one), named(other), lexicon)).toBe(identity);
    expect(identityOf(named(other), named(one), lexicon)).toBe(identity);
  });
});

test("titles alone name nobody", () => {
  expect(nameOf(tokenise("the president"), lexicon)).toBeNull();
  expect(nameOf([], lexicon)).toBeNull();
});

test("names never overlap and stand in order, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const found = namesIn(tokenise(text), text, lexicon);
      let end = 0;
      for (const { words } of found) {
        expect(words[0]?.start ?? -1).toBeGreaterThanOrEqual(end);
        end = words.at(-1)?.end ?? 0;
      }
    }),
    { numRuns: 50 },
  );
});
