import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library/library.ts";
import type { Reply } from "../../src/reply.ts";
import { parseSelection, timelineReply } from "../../src/view/timeline.ts";
import { headingsIn, labelsOf, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";

const whole = (library: Library, page = 0): Reply => timelineReply({ passages: null, page }, library);

const EXPULSION = "Ruritania expelled seven envoys of the harbour embassy on Friday after the quarrel.";

test("shows the sentence, its date standing out, under that date, with its source and a button to its context", () => {
  const [quotation] = quotationsIn(whole(libraryOf({ "a.txt": ["They met in July 2018."] })));
  expect(quotation).toMatchObject({
    mark: "1",
    text: "They met in July 2018.",
    strong: { start: 12, end: 21 },
    source: "They met in July 2018. · ¶ 1",
    button: { label: "Context", command: "read" },
  });
});

test("says how much it knows: what has a year, what has none, what is seen from the writing or from something else", () => {
  const reply = whole(
    libraryOf({
      "a.txt": ["They met in 2018.", "They left on 14 June.", "She left on Friday.", "He left the same day."],
    }),
  );
  expect(
    reply.blocks.map((block) => (block.kind === "quotation" ? block.text : "text" in block && block.text)),
  ).toEqual([
    "4 events that the articles date",
    "2018",
    "They met in 2018.",
    "In a year that the articles don't give:",
    "14 June",
    "They left on 14 June.",
    "Counted from the day of writing, or another that the articles don't give:",
    "“Friday”",
    "She left on Friday.",
    "Counted from something else that the article tells:",
    "“the same day”",
    "He left the same day.",
  ]);
});

test("says from which date of the article a date was reckoned", () => {
  const reply = whole(
    libraryOf({ "a.txt": ["---\ntitle: News\npublished: 16 April 2021\n---", "She left on Thursday."] }),
  );
  expect(headingsIn(reply)).toEqual(["15 April 2021"]);
  expect(quotationsIn(reply)[0]?.source).toBe("News · ¶ 1 · “Thursday” as seen from 16 April 2021, its date");
});

describe("an event of several articles", () => {
  test("has a quotation of each under one date and one number", () => {
    const reply = whole(libraryOf({ "a.txt": [EXPULSION], "b.txt": [EXPULSION.replace("after", "behind")] }));
    expect(headingsIn(reply)).toEqual(["“Friday”"]);
    expect(quotationsIn(reply).map(({ mark }) => mark)).toEqual(["1", "also"]);
  });

  test("shows under which words others date it", () => {
    const reply = whole(
      libraryOf({ "a.txt": [EXPULSION], "b.txt": [EXPULSION.replace("on Friday", "today")] }),
    );
    expect(quotationsIn(reply).map(({ mark }) => mark)).toEqual(["1", "also “today”"]);
    expect(textsIn(reply)).not.toContain("Another article dates it “today”:");
  });

  test("says so where both cannot be right", () => {
    const reply = whole(
      libraryOf({ "a.txt": [EXPULSION], "b.txt": [EXPULSION.replace("Friday", "Thursday")] }),
    );
    expect(quotationsIn(reply).map(({ mark }) => mark)).toEqual(["1", "also “Friday”"]);
    expect(textsIn(reply)).toContain("Another article dates it “Friday”:");
  });
});

test("leaves out of a long timeline about some words what no button could name, and says so", () => {
  const articles = Array.from({ length: 3000 }, (_, at) => [
    `${at + 1000}.txt`,
    [at % 50 === 0 ? `The envoys of town ${at} left in ${1700 + (at % 300)}.` : `Rain fell on field ${at}.`],
  ]);
  const library = libraryOf(Object.fromEntries(articles));
  const passages = library.corpus.passages.filter(({ id }) => id % 50 === 0);
  const reply = timelineReply({ passages, page: 0 }, library);
  expect(textsIn(reply)).toContain("There are more of that; more words would tell which.");
  expect(labelsOf(reply)).toEqual(["Next"]);
});

describe("a button", () => {
  const library = libraryOf({
    "a.txt": Array.from({ length: 30 }, (_, at) => `The envoys of town ${at} left in ${1900 + at}.`),
  });

  test("leads on in the whole timeline", () => {
    const [next] = whole(library).buttons;
    expect(parseSelection(next?.state ?? "", library)).toEqual({ passages: null, page: 1 });
  });

  test("leads on among the passages that the timeline was of", () => {
    const passages = library.corpus.passages.filter(({ id }) => id % 2 === 0);
    const [next] = timelineReply({ passages, page: 0 }, library).buttons;
    expect(parseSelection(next?.state ?? "", library)).toEqual({ passages, page: 1 });
  });

  test("says so where the articles have changed since", () => {
    const [next] = whole(library).buttons;
    const changed = libraryOf({ "a.txt": ["They met in 2018."] });
    for (const state of [next?.state ?? "", "", "x"])
      expect(() => parseSelection(state, changed)).toThrow(
        new UserError(
          "The articles have changed since that reply. Use /timeline again to see them as they are now.",
        ),
      );
  });
});

test("a page beyond the last becomes the last", () => {
  const library = libraryOf({ "a.txt": ["They met in 2018."] });
  expect(whole(library, 7)).toEqual(whole(library));
});
