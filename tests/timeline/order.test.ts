import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsIn } from "../../src/timeline/mentions.ts";
import { chronologically } from "../../src/timeline/order.ts";
import { corpusOf } from "../search/samples.ts";
import { datedArticles } from "./samples.ts";

function ordered(...sentences: readonly string[]): string[] {
  const mentions = mentionsIn(corpusOf({ "a.txt": sentences }).passages);
  return [...mentions].sort(chronologically(mentions)).map(({ when }) => when.label);
}

test("what has a year comes first, in the calendar's order, the longer stretch behind what it begins with", () => {
  expect(
    ordered("It ended in 2021.", "It began in July 2018.", "It grew in 2018.", "It slept from 2014 to 2016."),
  ).toEqual(["“2014 to 2016”", "2018", "July 2018", "2021"]);
});

test("months without a year begin behind the longest gap", () => {
  expect(ordered("He spoke in March.", "They voted in November.", "She spoke in February.")).toEqual([
    "November",
    "February",
    "March",
  ]);
});

test("and what is past stands before what lies ahead, wherever the gap is", () => {
  expect(
    ordered("Banks will be banned from June 14.", "He spoke in March.", "They voted in November."),
  ).toEqual(["November", "March", "14 June"]);
  expect(ordered("They will meet in May.", "They met in June.")).toEqual(["June", "May"]);
});

test("days of the week stand between last week and yesterday, those to come behind tomorrow", () => {
  expect(
    ordered(
      "It will end on Monday.",
      "It rains today.",
      "It rained yesterday.",
      "He left on Tuesday.",
      "She left last week.",
      "They left on Saturday.",
      "It will snow tomorrow.",
    ),
  ).toEqual([
    "“last week”",
    "“Saturday”",
    "“Tuesday”",
    "“yesterday”",
    "“today”",
    "“tomorrow”",
    "“Monday”, still to come",
  ]);
});

test("what is counted from something else comes last, as it is told", () => {
  expect(ordered("He left three days later.", "She left in 2014.", "They left the same day.")).toEqual([
    "2014",
    "“three days later”",
    "“the same day”",
  ]);
});

test("the order is total, and does not depend on where it is begun from", () => {
  fc.assert(
    fc.property(datedArticles(), fc.infiniteStream(fc.nat()), (articles, keys) => {
      const mentions = mentionsIn(corpusOf(articles).passages);
      const compare = chronologically(mentions);
      const shuffled = mentions
        .map((mention) => ({ mention, key: keys.next().value ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ mention }) => mention);
      const sorted = [...mentions].sort(compare);
      expect([...shuffled].sort(chronologically(shuffled))).toEqual(sorted);
      const isInOrder = sorted.every((one, at) =>
        sorted.every((other, place) => Math.sign(compare(one, other)) === Math.sign(at - place)),
      );
      expect(isInOrder).toBe(true);
    }),
  );
});
