import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { byPlace, type Mention, mentionsIn } from "../../src/timeline/mentions.ts";
import { datedAbout, timelineAbout, timelineOf } from "../../src/timeline/timeline.ts";
import { libraryOf, openSeeds } from "../commands/samples.ts";
import { parseJson } from "../parse-json.ts";
import { corpusOf, hostileText } from "../search/samples.ts";
import { datedArticles } from "./samples.ts";

/** What the episode's articles date, found by reading them: each event with where it is told, and under which label. */
const datedEvents = parseJson(
  v.array(
    v.strictObject({
      event: v.string(),
      told: v.array(v.strictObject({ quote: v.string(), label: v.string() })),
    }),
  ),
  readFileSync(join(import.meta.dirname, "dated-events.json"), "utf8"),
);

const timeline = ({ corpus, lexicon }: Library) => timelineOf(corpus.passages, lexicon);

const mentionsOf = (library: Library): Mention[] =>
  timeline(library).flatMap(({ mentions }) => [...mentions]);

const isTold = ({ passage, expression, when }: Mention, quote: string, label: string): boolean => {
  const { text } = passage.article;
  const start = text.indexOf(quote);
  return when.label === label && start <= expression.start && start + quote.length >= expression.end;
};

describe("the episode", () => {
  let mentions: readonly Mention[];
  beforeAll(async () => {
    mentions = mentionsOf(await openSeeds());
  });

  test.each(datedEvents)("dates: $event", ({ told }) => {
    for (const { quote, label } of told)
      expect(
        mentions.filter((mention) => isTold(mention, quote, label)),
        quote,
      ).toHaveLength(1);
  });

  test("no article says when it was published, so no date has more than its own words say", () => {
    for (const { passage, expression, when } of mentions) {
      expect(when.reckonedFrom).toBeNull();
      const said = passage.article.text.slice(expression.start, expression.end).toLowerCase();
      const shown =
        when.label
          .replace(", still to come", "")
          .toLowerCase()
          .match(/\p{L}+|\p{N}+/gu) ?? [];
      for (const word of shown) expect(said).toContain(word);
    }
  });

  test("the same of three articles is one event; a misdated sentence stands where it says", async () => {
    const told = timeline(await openSeeds()).map(({ mentions: [first, ...others] }) =>
      [first, ...others].map(({ passage, when }) => `${passage.article.id.slice(0, 3)} ${when.label}`),
    );
    expect(told).toContainEqual(["001 14 June", "002 14 June", "003 14 June"]);
    expect(told).toContainEqual(["002 “Thursday”", "000 “today”", "001 “today”"]);
    expect(told).toContainEqual(["001 “Tuesday”", "003 “Tuesday”"]);
    expect(told).toContainEqual(["004 “Friday”"]);
  });
});

describe("the other episode, two of whose articles say when they were published,", () => {
  let mentions: readonly Mention[];
  beforeAll(async () => {
    mentions = mentionsOf(
      await openLibrary(join(import.meta.dirname, "../eval/sets/other-episode/articles")),
    );
  });

  test.each([
    ["marched through Ardelen yesterday", "11 March 2023"],
    ["two more than on Thursday", "9 March 2023"],
    ["due to be run next Sunday", "19 March 2023"],
    ["put off until May 21", "21 May 2023"],
    ["for March and April", "“March and April” (2023)"],
    ["march is planned for Saturday", "18 March 2023"],
    ["from Monday, the NIPH said", "“Monday”"],
    ["dated January 19", "19 January 2023"],
    ["was sacked in February", "February 2023"],
    ["who pocketed £2.1million last year", "2022"],
    ["flew home on Sunday", "12 March 2023"],
    ["'Not this quarter.'", "“this quarter”"],
    ["took office in October", "October"],
    ["expected by the end of May", "“the end of May”"],
    ["bought the business from the Morvanian state in 2004", "2004"],
    ["the group said on Thursday", "“Thursday”"],
  ])("%s: %s", (quote, label) => {
    expect(mentions.filter((mention) => isTold(mention, quote, label))).toHaveLength(1);
  });
});

test("of an event the mention that tells most comes first", () => {
  const library = libraryOf({
    "a.txt": ["Ruritania expelled seven envoys of the harbour embassy on Thursday after the quarrel."],
    "b.txt": ["Ruritania expelled seven envoys of the harbour embassy on 15 April 2021 after the quarrel."],
  });
  expect(mentionsOf(library).map(({ when }) => when.label)).toEqual(["15 April 2021", "“Thursday”"]);
});

test("about some passages come their events, with what other articles say of those", async () => {
  const library = await openSeeds();
  const events = timelineAbout(datedAbout("bonds", library), library);
  const articles = events.map(({ mentions }) =>
    mentions.map(({ passage }) => passage.article.id.slice(0, 3)),
  );
  expect(articles).toEqual([["001", "002", "003"]]);
});

test("every mention is in the timeline once, whatever the articles", () => {
  fc.assert(
    fc.property(datedArticles(), (articles) => {
      const corpus = corpusOf(articles);
      const shown = mentionsOf(createLibrary(corpus));
      expect(shown.sort(byPlace)).toEqual(mentionsIn(corpus.passages));
    }),
    { numRuns: 20 },
  );
});

describe("about some words", () => {
  let library: Library;
  beforeAll(async () => {
    library = await openSeeds();
  });
  const about = (words: string) =>
    datedAbout(words, library).map(({ article: { text }, sentence: { start, end } }) =>
      text.slice(start, end),
    );

  test.each([
    ["Finland", "It had already hosted the meeting between Donald Trump and Vladimir Putin in July 2018."],
    ["summit", "On Friday, Finland offered to host a possible Russian-American summit."],
    [
      "phone call",
      "Last Tuesday, Putin and Biden had a telephone conversation at the initiative of Washington.",
    ],
    [
      "united states",
      "The White House today imposed new sanctions on Russia and deported 10 employees of the Russian embassy in Washington.",
    ],
  ])("%s: %s", (words, sentence) => {
    expect(about(words)).toContain(sentence);
  });

  test("every sentence has to do with them, and dates something", () => {
    expect(about("Finland")).toHaveLength(2);
    expect(about("Taliban")).toEqual([]);
    expect(about("Lavrov")).toEqual([]);
    expect(about("")).toEqual([]);
  });

  test("no text breaks it", () => {
    const small = libraryOf({ "a.txt": ["The envoys left in 2014.", "Ann’s U.S. fleet left us on Friday."] });
    fc.assert(
      fc.property(hostileText(), (words) => {
        const found = datedAbout(words, small);
        expect(found).toEqual([...new Set(found)].sort((one, other) => one.id - other.id));
      }),
      { numRuns: 20 },
    );
  });
});
