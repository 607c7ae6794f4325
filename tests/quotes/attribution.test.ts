import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { attributionsOf } from "../../src/quotes/attribution.ts";
import { parseJson } from "../parse-json.ts";
import { corpusOf, hostileText } from "../search/samples.ts";
import { articleOf } from "../view/samples.ts";

/** Who is said to say each quotation of an article, in the article's words; null where it is not sure. */
const speakers = (...paragraphs: readonly string[]): (string | null)[] => {
  const article = articleOf(...paragraphs);
  return attributionsOf(article).map(
    ({ speaker }) => speaker && article.text.slice(speaker.start, speaker.end),
  );
};

describe("who speaks is told by what stands", () => {
  test.each<[where: string, text: string, speaker: string]>([
    ["behind: name and verb", "“The bridge is open,” Ann Bell said on Friday.", "Ann Bell"],
    ["behind: verb and name", "“The bridge is open,” said Ann Bell, an engineer.", "Ann Bell"],
    [
      "behind: an office and a name",
      "“It is open,” said the mayor of Thame, Ann Bell, on Friday.",
      "the mayor of Thame, Ann Bell",
    ],
    ["behind: after a question mark", "“Is it open?” asked Ann Bell.", "Ann Bell"],
    ["behind: according to", "“The bridge is open,” according to the city council.", "the city council"],
    ["before, with a colon", 'Ann Bell said of the bridge: "It is open."', "Ann Bell"],
    ["before, with a comma", "On Thursday, Ann Bell said, “It is open.”", "Ann Bell"],
    [
      "before, with that",
      "The Foreign Ministry warned that it was “a grave mistake”.",
      "The Foreign Ministry",
    ],
    ["before: according to", "According to the council, the bridge is “open to all”.", "the council"],
    ["before: what somebody calls it", "Ann Bell called the bridge “a marvel”.", "Ann Bell"],
    ["before: a participle", "The council has spoken, calling the bridge “a marvel”.", "The council"],
    [
      "before: what somebody issued",
      "Ann Bell signed an order proclaiming “free passage for all”.",
      "Ann Bell",
    ],
    [
      "before: the second of two verbs",
      "The ministry summoned the envoy, Bo Hay, and warned of “grave harm”.",
      "The ministry",
    ],
    [
      "before, with a relative clause between",
      "The council, which owns the bridge, said it was “safe for years”.",
      "The council",
    ],
    [
      "before: a description and a name",
      "A spokeswoman, Ann Bell, denied that it was “a ruin”.",
      "A spokeswoman, Ann Bell",
    ],
    [
      "before: whoever is named behind by",
      "The bridge was described as “a marvel of our age” by Ann Bell.",
      "Ann Bell",
    ],
    [
      "before, with an office between",
      "Ann Bell, head of the bridge police, said it was “safe for years”.",
      "Ann Bell",
    ],
    ["before: bodies", "The unions called the bridge “a marvel of our age”.", "The unions"],
    [
      "before, with brackets",
      "Mayor Bell (the second) called it “a marvel of our age”.",
      "Mayor Bell (the second)",
    ],
    [
      "before, two that speak together",
      "Ann Bell and Bo Hay said that it was “safe for years”.",
      "Ann Bell and Bo Hay",
    ],
    ["in French marks", "« The bridge is open », said Ann Bell.", "Ann Bell"],
    ["in single marks", "'The bridge is open,' said Ann Bell.", "Ann Bell"],
    [
      "around marks that are the wrong way round",
      "It opens soon, and that is” a better life “, Ann Bell said.",
      "Ann Bell",
    ],
    ["around marks without a space", "“It is open”said Ann Bell.", "Ann Bell"],
    [
      "behind a pronoun that a translation left there",
      "“It is open, “he said Bell, according to a paper.",
      "Bell",
    ],
  ])("%s", (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

test("every quotation of a sentence is its speaker's, up to one that somebody else says", () => {
  expect(speakers("Ann Bell said it was “a marvel” and “a wonder of the world”.")).toEqual([
    "Ann Bell",
    "Ann Bell",
  ]);
  expect(speakers("It is “a marvel”, “a wonder of the world,” Ann Bell said.")).toEqual([
    "Ann Bell",
    "Ann Bell",
  ]);
  expect(speakers("“It is open,” Ann Bell said. “It is a ruin,” Bo Hay replied.")).toEqual([
    "Ann Bell",
    "Bo Hay",
  ]);
});

describe("a pronoun", () => {
  test.each<[text: readonly string[], speaker: string | null]>([
    [["Ann Bell opened a bridge.", "“It is a marvel,” she said."], "Ann Bell"],
    [["Ann Bell said that it was late. She called it “a marvel of our age”."], "Ann Bell"],
    [["Bo Hay, the mayor, spoke of his predecessor, Ann Bell. “It is a marvel,” he said."], "Bo Hay"],
    [["Ann Bell met Cy Dow. “It is a marvel,” she said."], null],
    [["The council met in May. “It is a marvel,” he said."], null],
    [["A spokeswoman for the council spoke. “It is a marvel,” he said."], null],
    [["It rained. “It is a marvel,” she said."], null],
    [["Ann Bell spoke.", "Snow fell in the night.", "“It is a marvel,” she said."], null],
    [
      ["The council had waited for long, but this week it said that the bridge was “safe for years”."],
      "The council",
    ],
  ])("%j", (text, speaker) => {
    expect(speakers(...text)).toEqual([speaker]);
  });

  test("goes on with who spoke, whomever they spoke of", () => {
    expect(speakers("“It is open,” Ann Bell told Cy Dow. “Nobody pays,” she added.")).toEqual([
      "Ann Bell",
      "Ann Bell",
    ]);
  });
});

describe("a quotation with nothing beside it", () => {
  test("goes on with the one before it in the paragraph", () => {
    expect(speakers("“It is open,” said Ann Bell. “Nobody pays.”")).toEqual(["Ann Bell", "Ann Bell"]);
  });

  test("goes on with the paragraph before where that one never closed", () => {
    expect(speakers("Ann Bell said: “It is open.", "“Nobody pays.”")).toEqual(["Ann Bell", "Ann Bell"]);
  });

  test("is nobody's in a paragraph of its own", () => {
    expect(speakers("“It is open,” said Ann Bell.", "“Nobody pays for it.”")).toEqual(["Ann Bell", null]);
  });
});

test.each([
  ["a word that is set apart", "The council will “cook” the books for another year."],
  ["what nobody is said to say", "The bridge was called “a marvel of our age”."],
  ["what is asked", "They asked whether Ann Bell considered it “a marvel”."],
  ["what was not said", "Ann Bell did not call it “a marvel of our age”."],
  ["what might be said", "Ann Bell may call it “a marvel of our age”."],
  [
    "what somebody else does in the next clause",
    "Ann Bell said it was late, but crowds carried “open it” signs.",
  ],
  ["what a relative clause tells", "Ann Bell praised the bridge, which has a sign “for feet only”."],
  ["the title of a work", "Ann Bell said that she had read “The Bridge of Sighs” twice."],
  ["what is only so called", "Ann Bell said that the so-called “toll of honour” was gone."],
  ["what a thing does", "The remark caused a storm of “shame on you” calls."],
])("is nobody's: %s", (_, text) => {
  expect(speakers(text)).toEqual([null]);
});

test("a verb inside a clause that ends before the quotation has nothing to do with it", () => {
  const text = "The ministry described the steps that Ruritania announced on Friday were “unacceptable”.";
  expect(speakers(text)).toEqual(["The ministry"]);
});

test("says where quotation and speaker stand, in the article's own text", () => {
  const text = "Snow fell. “It is open,” said Ann Bell.";
  const [attribution] = attributionsOf(articleOf(text));
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(attribution && [slice(attribution.quotation), slice(attribution.sentences)]).toEqual([
    "It is open,",
    "“It is open,” said Ann Bell.",
  ]);
});

describe("the episode's articles", () => {
  /** Read off the articles by hand: whose words each quotation is, as the article says it; null for nobody's. */
  const judged = parseJson(
    v.array(v.strictObject({ article: v.string(), quotation: v.string(), speaker: v.nullable(v.string()) })),
    readFileSync(join(import.meta.dirname, "speakers.json"), "utf8"),
  );
  const found = readFolder(join(import.meta.dirname, "../../seeds")).corpus.articles.flatMap((article) =>
    attributionsOf(article).map(({ quotation, speaker }) => ({
      article: article.id,
      quotation: article.text.slice(quotation.start, quotation.end),
      speaker: speaker && article.text.slice(speaker.start, speaker.end),
    })),
  );

  test("have every quotation found", () => {
    expect(found.map(({ article, quotation }) => ({ article, quotation }))).toEqual(
      judged.map(({ article, quotation }) => ({ article, quotation })),
    );
  });

  test("are never misattributed", () => {
    const wrong = found.filter(({ speaker }, at) => speaker !== null && speaker !== judged[at]?.speaker);
    expect(wrong).toEqual([]);
  });

  test("have at least 85 of 100 speakers named", () => {
    const named = judged.filter(({ speaker }) => speaker !== null).length;
    expect(found.filter(({ speaker }) => speaker !== null).length / named).toBeGreaterThanOrEqual(0.85);
  });
});

test("any text keeps every quotation inside its paragraph, every speaker inside the article", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(hostileText(), fc.constantFrom("“It is,” said Ann Bell. ", "He added: 'No.' ", "”")),
        { maxLength: 8 },
      ),
      (parts) => {
        const { articles } = corpusOf({ "a.txt": ["A bridge opened in May.", parts.join("")] });
        for (const article of articles)
          for (const { quotation, speaker, paragraph, sentences } of attributionsOf(article)) {
            expect(quotation.end).toBeGreaterThan(quotation.start);
            expect(quotation.start).toBeGreaterThanOrEqual(paragraph.start);
            expect(quotation.end).toBeLessThanOrEqual(paragraph.end);
            expect(sentences.start).toBeLessThanOrEqual(quotation.start);
            expect(sentences.end).toBeGreaterThanOrEqual(quotation.end);
            if (speaker) expect(article.text.slice(speaker.start, speaker.end).trim()).not.toBe("");
          }
      },
    ),
  );
});
