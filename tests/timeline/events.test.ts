import { expect, test } from "vitest";
import { createLibrary } from "../../src/library/create-library.ts";
import { piecemeal } from "../../src/piecemeal.ts";
import { bringingTogether } from "../../src/timeline/events.ts";
import { mentionsIn } from "../../src/timeline/mentions.ts";
import { corpusOf } from "../search/samples.ts";

/** For each event, the labels of its mentions. */
function events(...articles: readonly (readonly string[])[]): string[][] {
  const corpus = corpusOf(Object.fromEntries(articles.map((one, at) => [`${at}.txt`, one])));
  const { lexicon } = createLibrary(corpus);
  const together = piecemeal(() => bringingTogether(mentionsIn(corpus.passages), lexicon));
  return together.whole().map(({ mentions }) => mentions.map(({ when }) => when.label));
}

const EXPULSION = "Ruritania expelled seven envoys of the harbour embassy on Friday after the quarrel.";
const SAME = "After the quarrel, seven envoys of the harbour embassy were expelled on Friday by Ruritania.";

test("the same thing of the same day, in two articles, is one event", () => {
  expect(events([EXPULSION], [SAME])).toEqual([["“Friday”", "“Friday”"]]);
});

test("so it is in three, whichever of them come near each other", () => {
  const third = "Seven envoys of the harbour embassy were expelled on Friday.";
  expect(events([EXPULSION], [third], [SAME])).toEqual([["“Friday”", "“Friday”", "“Friday”"]]);
});

test("in one article, what is told twice is two", () => {
  expect(events([EXPULSION, SAME])).toHaveLength(2);
});

test("another thing of the same day is another event", () => {
  expect(events([EXPULSION], ["The harbour bridge of Strelsau fell into the river on Friday."])).toHaveLength(
    2,
  );
});

test("so is the same thing of another country", () => {
  expect(
    events(
      ["France expelled seven envoys of the harbour embassy on Friday after the quarrel."],
      ["Spain expelled seven envoys of the harbour embassy on Friday after the quarrel."],
    ),
  ).toHaveLength(2);
});

test("where two articles surely tell the same, another date makes it no other event", () => {
  expect(events([EXPULSION], [SAME.replace("Friday", "Thursday")])).toEqual([["“Friday”", "“Thursday”"]]);
});

test("but less in common does not do then", () => {
  expect(events([EXPULSION], ["Ruritania wanted the seven envoys to apologise on Thursday."])).toHaveLength(
    2,
  );
});
