import { describe, expect, test } from "vitest";
import { renderReply } from "../../src/discord/render.ts";
import { UserError } from "../../src/errors.ts";
import { STATE_LENGTH } from "../../src/reply.ts";
import { whoChoices, whoPressed, whoReply } from "../../src/view/who.ts";
import { buttonsIn, labelsOf, libraryOf, quotationsIn, textsIn } from "../commands/samples.ts";

const said = (count: number) =>
  Array.from({ length: count }, (_, at) => `“It is open for the ${at + 1}. time,” Ann Bell said.`);

const articles = {
  "a.txt": ["---\ntitle: A bridge opens\n---", "City engineer Ann Bell opened a bridge.", ...said(6)],
  "b.txt": [
    "---\ntitle: Snow\n---",
    "Ann Bell spoke of the snow and its costs. “It is late,” she said.",
    "She called it “a long winter”.",
    "Minister Cy Bell said nothing.",
  ],
};
const library = libraryOf(articles);

describe("a card", () => {
  const card = whoReply("Ann Bell", library);

  test("says how often somebody is named and quoted, and shows what they said as it stands, with its source", () => {
    const { blocks, buttons } = card;
    expect(blocks.slice(0, 5)).toEqual([
      { kind: "heading", text: "Ann Bell" },
      { kind: "text", text: "Titles: “City engineer”", tone: "normal" },
      { kind: "text", text: "Named in 2 of 2 articles · 8 quotations", tone: "aside" },
      { kind: "text", text: "What they said:", tone: "normal" },
      {
        kind: "quotation",
        mark: "1",
        text: "“It is open for the 1. time,” Ann Bell said.",
        strong: { start: 1, end: "“It is open for the 1. time,".length },
        source: "A bridge opens · ¶ 2",
        button: expect.objectContaining({ label: "Context", command: "read" }),
      },
    ]);
    expect(blocks).toHaveLength(8);
    expect(buttons).toMatchObject([
      { label: "Next", command: "who", effect: "replace" },
      { label: "What is said of them", command: "who", effect: "replace" },
    ]);
  });

  test("says under which other names the articles have somebody", () => {
    const { blocks } = whoReply("Karl Voss", libraryOf({ "a.txt": ["Engineer Karl Voss came. Voss left."] }));
    expect(blocks).toEqual([
      { kind: "heading", text: "Karl Voss" },
      { kind: "text", text: "In the articles: “Voss”", tone: "normal" },
      { kind: "text", text: "Titles: “Engineer”", tone: "normal" },
      { kind: "text", text: "Named in 1 of 1 article · not quoted", tone: "aside" },
      { kind: "text", text: "No article quotes them where it is sure who speaks.", tone: "normal" },
    ]);
  });

  test("goes on page by page, each quotation once, back and forth", () => {
    const press = (label: string, reply: typeof card) =>
      whoPressed(reply.buttons.find((one) => one.label === label)?.state ?? "", library);
    const second = press("Next", card);
    expect([card, second].map(labelsOf)).toEqual([
      ["Next", "What is said of them"],
      ["Previous", "What is said of them"],
    ]);
    const marks = [card, second].flatMap(quotationsIn).map(({ mark }) => mark);
    expect(marks).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(press("Previous", second)).toEqual(card);
    expect(second.blocks.slice(0, 2)).toEqual([
      { kind: "heading", text: "Ann Bell" },
      { kind: "text", text: "What they said:", tone: "normal" },
    ]);
  });

  test("shows the sentence that names who speaks, or says where it stands", () => {
    const last = whoPressed(card.buttons[0]?.state ?? "", library);
    const [, , near, far] = quotationsIn(last);
    expect(near?.text).toBe("Ann Bell spoke of the snow and its costs. “It is late,” she said.");
    expect(far).toMatchObject({
      text: "She called it “a long winter”.",
      source: "Snow · ¶ 2 · speaker named in ¶ 1",
    });
  });

  test("shows what is said of them behind a button, without their own words", () => {
    const about = whoPressed(card.buttons.at(-1)?.state ?? "", library);
    expect(about.blocks.slice(0, 2)).toEqual([
      { kind: "heading", text: "Ann Bell" },
      { kind: "text", text: "What is said of them:", tone: "normal" },
    ]);
    expect(quotationsIn(about).map(({ mark }) => mark)).toEqual(["1", "2"]);
    const sentences = quotationsIn(about).map(({ text, strong }) => text.slice(strong?.start, strong?.end));
    expect(sentences.sort()).toEqual([
      "Ann Bell spoke of the snow and its costs.",
      "City engineer Ann Bell opened a bridge.",
    ]);
    expect(labelsOf(about)).toEqual(["What they said"]);
    expect(whoPressed(about.buttons[0]?.state ?? "", library)).toEqual(card);
  });

  test("begins with its first page where a state names no page that there is, and ends with its last", () => {
    const [cut] = card.buttons[0]?.state.split(".") ?? [];
    expect(whoPressed(`${cut}.0.`, library)).toEqual(card);
    expect(whoPressed(`${cut}.0.99`, library)).toEqual(whoPressed(`${cut}.0.1`, library));
    expect(() => whoPressed(`${cut}.7.0`, library)).toThrow(UserError);
  });

  test("has states that hold no name, and say so where the articles have changed", () => {
    for (const { state } of card.buttons) {
      expect(state).toMatch(new RegExp(`^[0-9a-z.-]{1,${STATE_LENGTH}}$`));
      expect(() => whoPressed(state, libraryOf({ "a.txt": articles["a.txt"] }))).toThrow(
        new UserError("The articles have changed since that reply. Ask again for the card as it is now."),
      );
    }
    expect(() => whoPressed("", library)).toThrow(UserError);
  });
});

describe("instead of a card", () => {
  const entryOf = (name: string, detail: string) => ({
    kind: "entry",
    name,
    detail,
    button: expect.objectContaining({ label: "Show", command: "who", effect: "answer" }),
  });
  const both = [
    entryOf("Ann Bell", "City engineer · named in 2 of 2 articles · 8 quotations"),
    entryOf("Cy Bell", "Minister · named in 1 of 2 articles · not quoted"),
  ];

  test("several people who are called so are a choice, each with a button to the card", () => {
    const reply = whoReply(" Bell\n", library);
    expect(reply).toEqual({
      blocks: [{ kind: "text", text: "“Bell” could be:", tone: "normal" }, ...both],
      buttons: [],
    });
    expect(buttonsIn(reply).map(({ state }) => whoPressed(state, library))).toEqual([
      whoReply("Ann Bell", library),
      whoReply("Cy Bell", library),
    ]);
  });

  test.each<[typed: string, first: string, second: string]>([
    ["Ann Bull", "No article names “Ann Bull”.", "The nearest names:"],
    [" Zyxwvut", "No article names “Zyxwvut”.", "The articles name most often:"],
    ["Zy ".repeat(40), `No article names “${"Zy ".repeat(19)}Zy…”.`, "The articles name most often:"],
    ["", "Name a person or a body.", "The articles name most often:"],
    ["\u202e", "Name a person or a body.", "The articles name most often:"],
  ])("a name that nobody has is answered with others: %j", (typed, first, second) => {
    expect(whoReply(typed, library)).toEqual({
      blocks: [
        { kind: "text", text: first, tone: "normal" },
        { kind: "text", text: second, tone: "aside" },
        ...both,
      ],
      buttons: [],
    });
  });

  test("of very many people three are offered, those first that the articles name most often", () => {
    const names = ["Ann Marlowe", "Ben Orr", "Cara Voss", "Dan Thorne"];
    const many = libraryOf({ "a.txt": names.map((name) => `Engineer ${name} opened a bridge.`) });
    expect(whoReply("Zyxwvut", many).blocks.slice(2)).toEqual(
      names.slice(0, 3).map((name) => entryOf(name, "Engineer · named in 1 of 1 article · not quoted")),
    );
  });
});

test("names are suggested as somebody types, the most often named first", () => {
  expect(whoChoices("be", library)).toEqual(["Ann Bell", "Cy Bell"]);
  expect(whoChoices("cy", library)).toEqual(["Cy Bell"]);
});

test("articles that name nobody have nobody to offer", () => {
  expect(textsIn(whoReply("Ann", libraryOf({ "a.txt": ["Snow fell."] })))).toEqual([
    "No article names “Ann”.",
  ]);
});

test("whoever says nothing is said not to be quoted", () => {
  expect(textsIn(whoReply("Cy Bell", library))).toContain(
    "No article quotes them where it is sure who speaks.",
  );
});

test("of very many people the first five are shown, and the others counted", () => {
  const names = ["Ann", "Ben", "Cara", "Dan", "Eve", "Fay", "Guy"];
  const replyTo = (count: number) =>
    whoReply(
      "Marlowe",
      libraryOf({
        "a.txt": names.slice(0, count).map((name) => `Engineer ${name} Marlowe opened a bridge.`),
      }),
    );
  expect(buttonsIn(replyTo(7))).toHaveLength(5);
  expect(replyTo(7).blocks.at(-1)).toEqual({
    kind: "text",
    text: "2 more: type more of the name.",
    tone: "aside",
  });
  expect(textsIn(replyTo(5))).toEqual(["“Marlowe” could be:"]);
});

test("of very much that is said of somebody four passages are shown", () => {
  const years = Array.from(
    { length: 7 },
    (_, at) => `Engineer Ann Bell opened bridge ${at + 1} in ${1950 + at}.`,
  );
  const many = libraryOf({ "a.txt": years });
  const about = whoPressed(whoReply("Ann Bell", many).buttons.at(-1)?.state ?? "", many);
  expect(quotationsIn(about).map(({ mark }) => mark)).toEqual(["1", "2", "3", "4"]);
});

test("of very many titles the first are listed, and the others counted", () => {
  const titles = "engineer minister mayor judge senator governor captain colonel ambassador".split(" ");
  const many = libraryOf({ "a.txt": titles.map((title) => `Former ${title} Ann Bell spoke.`) });
  expect(textsIn(whoReply("Ann Bell", many))[0]).toBe(
    `Titles: ${titles
      .slice(0, 8)
      .map((title) => `“Former ${title}”`)
      .join(", ")} and 1 more`,
  );
});

describe("of a body", () => {
  const body = libraryOf({ "a.txt": ["“It is open for ever,” the Harbour Ministry said."] });
  const card = whoReply("Harbour Ministry", body);

  test("a card says “it”", () => {
    expect(textsIn(card)).toContain("What it said:");
    expect(labelsOf(card)).toEqual(["What is said of it"]);
  });

  test("that is named with its own words alone is said so", () => {
    const about = whoPressed(card.buttons[0]?.state ?? "", body);
    expect(textsIn(about)).toEqual(["The articles name it only with its own words."]);
    expect(labelsOf(about)).toEqual(["What it said"]);
  });
});

test("of a sentence with two quotations the longer one stands out", () => {
  const twice = libraryOf({
    "a.txt": ["Ann Bell said: “It is open for ever.”", "Ann Bell said “open for ever and a day”, not “yes”."],
  });
  const shown = quotationsIn(whoReply("Ann Bell", twice));
  expect(shown.map(({ text, strong }) => text.slice(strong?.start, strong?.end))).toEqual([
    "It is open for ever.",
    "open for ever and a day",
  ]);
});

test("a page has room in a message of Discord", () => {
  const long = libraryOf({
    "a.txt": Array.from(
      { length: 9 },
      (_, at) => `“It is ${"so very ".repeat(90)}late ${at},” Ann Bell said.`,
    ),
  });
  const rendered = JSON.stringify(renderReply(whoReply("Ann Bell", long)));
  expect(rendered).not.toContain("not fit");
});
