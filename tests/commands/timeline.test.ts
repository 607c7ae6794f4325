import { expect, test } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import { UserError } from "../../src/errors.ts";
import { headingsIn, labelsOf, libraryOf, press, quotationsIn, run, textsIn } from "./samples.ts";

/** An article a year, each with one sentence. */
const yearly = (years: number) =>
  libraryOf(
    Object.fromEntries(
      Array.from({ length: years }, (_, at) => [
        `${at + 100}.txt`,
        [`The ${at % 2 === 0 ? "envoys" : "mayors"} of town ${at + 100} left in ${1990 + at}.`],
      ]),
    ),
  );
const library = yearly(20);

const yearsOf = (first: number, step: number, count: number) =>
  Array.from({ length: count }, (_, at) => String(first + at * step));

test("shows everything that is dated, page by page, there and back", async () => {
  const first = await run(timeline, {}, library);
  const second = await press(timeline, first, "Next", library);
  const last = await press(timeline, await press(timeline, second, "Next", library), "Next", library);
  expect([first, second, last].map(labelsOf)).toEqual([["Next"], ["Previous", "Next"], ["Previous"]]);
  expect([first, second].flatMap(headingsIn)).toEqual(yearsOf(1990, 1, 12));
  expect(headingsIn(last).at(-1)).toBe("2009");
  expect(await press(timeline, second, "Previous", library)).toEqual(first);
});

test("about some words, shows only what is about them, on every page", async () => {
  const first = await run(timeline, { about: "mayors" }, library);
  const second = await press(timeline, first, "Next", library);
  expect([first, second].flatMap(headingsIn)).toEqual(yearsOf(1991, 2, 10));
  expect(quotationsIn(second).at(-1)?.text).toBe("The mayors of town 119 left in 2009.");
});

test("buttons take the place of the page before", async () => {
  const { buttons } = await run(timeline, {}, library);
  expect(buttons.map(({ effect }) => effect)).toEqual(["replace"]);
});

test.each([
  ["volcano", "No article has any of these words."],
  ["the", "There is nothing to look for in that. Name people, places, figures or events in the news."],
  ["", "There is nothing to look for in that. Name people, places, figures or events in the news."],
  ["rain", "The articles have these words, but date nothing that they are about."],
])("says why there is nothing about “%s”", async (about, why) => {
  const some = libraryOf({ "a.txt": ["Rain fell.", "The envoys left in 2014."] });
  expect(textsIn(await run(timeline, { about }, some))).toEqual([why]);
});

test("says that nothing is dated", async () => {
  const reply = await run(timeline, {}, libraryOf({ "a.txt": ["Rain fell."] }));
  expect(textsIn(reply)).toEqual(["The articles date no events."]);
  expect(labelsOf(reply)).toEqual([]);
});

test("says so where the button is of other articles", async () => {
  const reply = await run(timeline, {}, library);
  await expect(press(timeline, reply, "Next", yearly(19))).rejects.toThrow(
    new UserError(
      "The articles have changed since that reply. Use /timeline again to see them as they are now.",
    ),
  );
});

test("asks what it should be about where there is too much", async () => {
  const many = Array.from({ length: 5001 }, (_, at) => `Envoy ${at} left.`);
  const large = libraryOf({ "a.txt": many });
  await expect(run(timeline, {}, large)).rejects.toThrow(
    new UserError("That is too much for one timeline. Say what it should be about."),
  );
});

test("is for the asker alone", () => {
  expect(timeline.audience()).toBe("asker");
});
