import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mention, mentionsIn } from "../../src/timeline/mentions.ts";
import { corpusOf } from "../search/samples.ts";
import { datedArticles } from "./samples.ts";

const wordsOf = ({ passage, expression }: Mention) =>
  passage.article.text.slice(expression.start, expression.end);

const read = (articles: Readonly<Record<string, readonly string[]>>) =>
  mentionsIn(corpusOf(articles).passages);

test("each date of a sentence is a mention of its own", () => {
  expect(read({ "a.txt": ["They met in 2014 and on Friday."] }).map(wordsOf)).toEqual(["2014", "Friday"]);
});

test("what is counted from something else is told only where nothing better is", () => {
  const mentions = read({ "a.txt": ["He left on Sunday, three days later.", "She left two days later."] });
  expect(mentions.map(wordsOf)).toEqual(["Sunday", "two days later"]);
});

test("an article's date is that of its own mentions, and of no other's", () => {
  const articles = {
    "a.txt": ["---\npublished: 15 April 2021\n---", "They met yesterday."],
    "b.txt": ["They met yesterday."],
  };
  expect(read(articles).map(({ when }) => when.label)).toEqual(["14 April 2021", "“yesterday”"]);
});

test("the dateline of an article dates nothing; what reads like one further on does", () => {
  const articles = {
    "a.txt": ["Brno, May 3, 2024 — The council voted on Thursday.", "Brno, May 3, 2024 — The mayor left."],
  };
  expect(read(articles).map(wordsOf)).toEqual(["Thursday", "May 3, 2024"]);
});

test("headings and furniture date nothing", () => {
  expect(
    read({ "a.txt": ["What happened on Thursday", "Nobody knows.", "Also Read  The best of 2021"] }),
  ).toEqual([]);
});

test("the words of every date stand in its sentence, and no date has a year, month or day that nothing says", () => {
  fc.assert(
    fc.property(datedArticles(), (articles) => {
      for (const mention of read(articles)) {
        const { passage, expression, when } = mention;
        expect(expression.start).toBeGreaterThanOrEqual(passage.sentence.start);
        expect(expression.end).toBeLessThanOrEqual(passage.sentence.end);
        if (when.reckonedFrom !== null) {
          // What was reckoned needs a whole date to be reckoned from.
          expect(passage.article.published).toMatch(/^(?:15 April 2021|2023-03-12)$/);
          continue;
        }
        const said = new Set(
          wordsOf(mention)
            .toLowerCase()
            .match(/[a-z]+|\d+/g),
        );
        const shown =
          when.label
            .replace(/, still to come$/, "")
            .toLowerCase()
            .match(/[a-z]+|\d+/g) ?? [];
        for (const word of shown) expect(said, when.label).toContain(word);
      }
    }),
  );
});
