import { expect, test } from "vitest";
import { search } from "../../commands/search.ts";
import { UserError } from "../../src/errors.ts";
import { labelsOf, libraryOf, press, quotationsIn, run, textsIn } from "./samples.ts";

/** So many articles of one sentence each, all about envoys. */
const articles = (number: number) =>
  Object.fromEntries(
    Array.from({ length: number }, (_, at) => [`${at + 100}.txt`, [`The envoys of town ${at + 100} left.`]]),
  );
const library = libraryOf(articles(20));

const NOTHING_TO_LOOK_FOR =
  "There is nothing to look for in that. Name people, places, figures or events in the news.";

test("shows the five best passages, numbered, the sentence standing out", async () => {
  const reply = await run(search, { words: "envoys town 107" }, library);
  expect(quotationsIn(reply).map(({ mark }) => mark)).toEqual(["1", "2", "3", "4", "5"]);
  expect(quotationsIn(reply)[0]).toMatchObject({
    text: "The envoys of town 107 left.",
    strong: { start: 0, end: "The envoys of town 107 left.".length },
  });
});

test("shows what came next behind a button, each passage once, until there is no more", async () => {
  const first = await run(search, { words: "envoys" }, library);
  const second = await press(search, first, "More passages", library);
  const third = await press(search, second, "More passages", library);
  const replies = [first, second, third];
  expect(replies.map(labelsOf)).toEqual([["More passages"], ["More passages"], []]);
  const texts = replies.flatMap(quotationsIn).map(({ text }) => text);
  expect(texts).toEqual(library.search("envoys", 15).map(({ passage }) => passage.article.text));
  expect(new Set(texts).size).toBe(15);
});

test("has no button where everything is shown", async () => {
  const few = libraryOf(articles(5));
  expect(labelsOf(await run(search, { words: "envoys" }, few))).toEqual([]);
});

test.each([
  [{ words: "volcano" }, "No article has any of these words."],
  [{ words: "the volcano" }, "No article has any of these words."],
  [{ words: "" }, NOTHING_TO_LOOK_FOR],
  [{ words: "the" }, NOTHING_TO_LOOK_FOR],
  [{}, NOTHING_TO_LOOK_FOR],
])("says why it found nothing: %j", async (options, why) => {
  const reply = await run(search, options, library);
  expect(textsIn(reply)).toEqual([why]);
  expect(labelsOf(reply)).toEqual([]);
});

test("says so where the button is of other articles", async () => {
  const reply = await run(search, { words: "envoys" }, library);
  const changed = libraryOf(articles(19));
  await expect(press(search, reply, "More passages", changed)).rejects.toThrow(
    new UserError("The articles have changed since that reply. Ask again to search them as they are now."),
  );
});

test("is for the asker alone", () => {
  expect(search.audience()).toBe("asker");
});
