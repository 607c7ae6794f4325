import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/corpus/corpus.ts";
import { UserError } from "../../src/errors.ts";
import type { Library } from "../../src/library/library.ts";
import { type Reply, STATE_LENGTH } from "../../src/reply.ts";
import { quotationOf } from "../../src/view/passages.ts";
import { parseSelection, timelineReply } from "../../src/view/timeline.ts";
import { headingsIn, labelsOf, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";

const whole = (library: Library, page = 0): Reply => timelineReply({ passages: null, page }, library);

const EXPULSION = "Ruritania expelled seven envoys of the harbour embassy on Friday after the quarrel.";

test("shows the sentence, its date standing out, under that date, with its source and a button to its context", () => {
  const library = libraryOf({ "a.txt": ["They met in July 2018."] });
  const [passage] = library.corpus.passages as [Passage];
  expect(whole(library)).toEqual({
    blocks: [
      { kind: "text", text: "1 event that the articles date", tone: "aside" },
      { kind: "heading", text: "July 2018" },
      {
        kind: "quotation",
        mark: "1",
        text: "They met in July 2018.",
        strong: { start: 12, end: 21 },
        source: "They met in July 2018. · ¶ 1",
        button: quotationOf(passage, 1, null).button,
      },
    ],
    buttons: [],
  });
});

test("shows the sentence before, where it takes that to understand, and the date stands out still", () => {
  const [quotation] = quotationsIn(whole(libraryOf({ "a.txt": ["Ann Bell met Cy. They left in 2018."] })));
  expect(quotation).toMatchObject({
    text: "Ann Bell met Cy. They left in 2018.",
    strong: { start: 30, end: 34 },
  });
});

test("where nothing is dated says so", () => {
  expect(whole(libraryOf({ "a.txt": ["Snow fell."] }))).toEqual({
    blocks: [{ kind: "text", text: "The articles date no events.", tone: "aside" }],
    buttons: [],
  });
});

test("what has the same date stands below it once, each event under its number", () => {
  const reply = whole(libraryOf({ "a.txt": ["They met in 2018.", "Snow fell on the harbour in 2018."] }));
  expect(headingsIn(reply)).toEqual(["2018"]);
  expect(quotationsIn(reply).map(({ mark }) => mark)).toEqual(["1", "2"]);
});

test("what is as little known is told once above all of it", () => {
  const reply = whole(
    libraryOf({ "a.txt": ["She left on Friday.", "Snow fell on Monday.", "He sang today."] }),
  );
  expect(textsIn(reply)).toEqual([
    "3 events that the articles date",
    "Counted from the day of writing, or another that the articles don't give:",
  ]);
  expect(headingsIn(reply)).toHaveLength(3);
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
  const library = libraryOf({
    "a.txt": Array.from({ length: 45 }, (_, at) => `The envoys of town ${at} left in ${1900 + at}.`),
  });
  const about = (passages: number) =>
    textsIn(timelineReply({ passages: library.corpus.passages.slice(0, passages), page: 0 }, library));
  expect(about(40)).toEqual(["40 events that the articles date · page 1 of 7"]);
  expect(about(41)).toEqual([
    "40 events that the articles date · page 1 of 7",
    "There are more of that; more words would tell which.",
  ]);
});

describe("a button", () => {
  const library = libraryOf({
    "a.txt": Array.from({ length: 30 }, (_, at) => `The envoys of town ${at} left in ${1900 + at}.`),
  });
  const press = (reply: Reply, label: string) => {
    const button = reply.buttons.find((one) => one.label === label);
    expect(button).toMatchObject({ command: "timeline", effect: "replace" });
    return timelineReply(parseSelection(button?.state ?? "", library), library);
  };

  test("leads through all the pages, forth and back", () => {
    const pages = [whole(library)];
    for (let page = pages[0]; page && labelsOf(page).includes("Next"); page = pages.at(-1))
      pages.push(press(page, "Next"));
    expect(pages.map((page) => textsIn(page)[0])).toEqual(
      [1, 2, 3, 4, 5].map((page) => `30 events that the articles date · page ${page} of 5`),
    );
    expect(pages.flatMap(headingsIn)).toEqual(Array.from({ length: 30 }, (_, at) => `${1900 + at}`));
    expect(pages.map(labelsOf)).toEqual([
      ["Next"],
      ["Previous", "Next"],
      ["Previous", "Next"],
      ["Previous", "Next"],
      ["Previous"],
    ]);
    const [first, second] = pages as [Reply, Reply];
    expect(press(second, "Previous")).toEqual(first);
  });

  test("leads on to the very passages and page that were shown, whichever they are", () => {
    const { passages } = library.corpus;
    fc.assert(
      fc.property(fc.subarray([...passages], { minLength: 7 }), (some) => {
        const [next] = timelineReply({ passages: some, page: 0 }, library).buttons;
        expect(next?.state.length).toBeLessThanOrEqual(STATE_LENGTH);
        expect(parseSelection(next?.state ?? "", library)).toEqual({ passages: some, page: 1 });
      }),
      { numRuns: 20 },
    );
  });

  test("leads on in the whole timeline", () => {
    const [next] = whole(library).buttons;
    expect(parseSelection(next?.state ?? "", library)).toEqual({ passages: null, page: 1 });
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
