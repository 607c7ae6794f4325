import { describe, expect, test } from "vitest";
import { read } from "../../commands/read.ts";
import { renderReply } from "../../src/discord/render.ts";
import { UserError } from "../../src/errors.ts";
import { articleReference } from "../../src/view/buttons.ts";
import { quotationOf } from "../../src/view/passages.ts";
import { paragraphOf } from "../view/samples.ts";
import { headingsIn, labelsOf, libraryOf, press, quotationsIn, run, textsIn } from "./samples.ts";

const titled = (title: string, ...paragraphs: readonly string[]) => [
  `---\ntitle: ${title}\n---`,
  ...paragraphs,
];

const library = libraryOf({
  "01_bridge.txt": [
    "---\ntitle: A bridge opens\noutlet: The Daily\nurl: https://a.example/1\n---",
    "Snow fell in the night.",
    "What it cost",
    "Ann Bell opened a bridge. It cost nine million crowns.",
    "Nobody spoke.",
  ],
  "02_envoys.txt": titled("The envoys leave", "Ruritania expelled seven envoys.", "Their families left too."),
  "03_envoys.txt": titled("The envoys return", "The envoys came back in May."),
  "04_long.txt": titled("Rooms", paragraphOf(15), paragraphOf(14), "The end came.", paragraphOf(60)),
});
const [bridge, envoys, , long] = library.corpus.articles;
const reading = (article: string, place?: string) =>
  run(read, place === undefined ? { article } : { article, place }, library);

describe("an article", () => {
  test("is shown with its facts and headings, its paragraphs numbered, nothing standing out", async () => {
    const paragraph = (number: number, text: string) => ({
      kind: "quotation",
      mark: `¶ ${number}`,
      text,
      strong: null,
      source: null,
      button: null,
    });
    expect(await reading("1")).toEqual({
      blocks: [
        { kind: "heading", text: "A bridge opens" },
        { kind: "text", text: "The Daily · https://a.example/1 · 01_bridge.txt", tone: "aside" },
        paragraph(1, "Snow fell in the night."),
        { kind: "heading", text: "What it cost" },
        paragraph(2, "Ann Bell opened a bridge. It cost nine million crowns."),
        paragraph(3, "Nobody spoke."),
      ],
      buttons: [],
    });
  });

  test.each([
    ["its number in /articles", "2"],
    ["the beginning of its file's name", "02_ENV"],
    ["its file's name", "02_envoys.txt"],
    ["the beginning of its title", "the envoys l"],
    ["a part of its title", "  leave "],
    ["what a suggestion stands for", envoys ? articleReference(envoys) : ""],
    ["the hash of its file", envoys?.hash.replace("sha256:", "") ?? ""],
  ])("is found by %s", async (_, reference) => {
    expect(headingsIn(await reading(reference))[0]).toBe("The envoys leave");
  });

  test("is asked for again where there is none, by the words that were typed", async () => {
    await expect(reading("Finland")).rejects.toThrow(
      new UserError("There is no article “Finland”. See /articles for what there is."),
    );
  });

  test.each(["00", "5", "__proto__", "../01_bridge.txt", "00000000"])(
    "is asked for again where %j was typed",
    async (typed) => {
      await expect(reading(typed)).rejects.toThrow(/^There is no article “/);
    },
  );

  test("is found by its number, whatever else begins with that", async () => {
    const numbers = libraryOf({
      "1.txt": titled("3 envoys leave", "Three envoys left."),
      "10.txt": titled("1 bridge opens", "A bridge opened."),
      "2.txt": titled("Same title", "Snow fell."),
      "3.txt": titled("Same title", "Trains stopped."),
    });
    const pages = await Promise.all(["1", "2", "3", "4"].map((article) => run(read, { article }, numbers)));
    expect(pages.flatMap(textsIn)).toEqual(["1.txt", "10.txt", "2.txt", "3.txt"]);
  });

  test("is asked for more closely where several could be meant", async () => {
    await expect(reading("envoys")).rejects.toThrow(
      new UserError(
        "“envoys” could be “The envoys leave” or “The envoys return”. Type more of the title, or its number in /articles.",
      ),
    );
  });
});

describe("a place", () => {
  test.each(["2", "¶ 2", "¶2"])("is the number of the paragraph to begin with: %j", async (place) => {
    expect(quotationsIn(await reading("1", place)).map(({ mark }) => mark)).toEqual(["¶ 2", "¶ 3"]);
  });

  test("keeps its heading above it, though that stands further up", async () => {
    expect(headingsIn(await reading("1", "3"))).toEqual(["A bridge opens", "What it cost"]);
  });

  test.each(["0", "4", "-1", "two", "1.5", "__proto__"])(
    "that is none says which there are, and in which article: %j",
    async (place) => {
      await expect(reading("1", place)).rejects.toThrow(
        new UserError(`“A bridge opens” has no paragraph “${place}”: they are numbered 1 to 3.`),
      );
    },
  );
});

describe("a long article", () => {
  test("is leafed through: every paragraph in order, and back again", async () => {
    const first = await reading("4");
    const pages = [first];
    for (let page = first; labelsOf(page).includes("Next"); pages.push(page))
      page = await press(read, page, "Next", library);
    expect(pages.length).toBeGreaterThan(3);
    const texts = pages.flatMap(quotationsIn).map(({ text }) => text);
    expect(texts.join(" ")).toBe(
      [paragraphOf(15), paragraphOf(14), "The end came.", paragraphOf(60)].join(" "),
    );
    for (const text of texts) expect(long?.text).toContain(text);
    const last = (page: typeof first) => quotationsIn(page).at(-1);
    for (const [at, page] of pages.slice(1).entries())
      expect(last(await press(read, page, "Previous", library))).toEqual(last(pages[at] ?? first));
  });

  test("has its title on every page, and its paragraphs' numbers where they are cut", async () => {
    const page = await reading("4", "4");
    const next = await press(read, page, "Next", library);
    expect(headingsIn(next)).toEqual(["Rooms"]);
    expect(quotationsIn(next).map(({ mark }) => mark)).toEqual(["¶ 4"]);
  });

  test("is leafed through in place, and keeps standing out what was cited", async () => {
    const passage = library.corpus.passages.find(({ paragraph }) => paragraph.sentences.length === 60);
    const context = passage && quotationOf(passage, 1, passage.sentence).button;
    const shown = read.press(context?.state ?? "", library);
    const strongIn = (reply: typeof shown) =>
      quotationsIn(reply).flatMap(({ text, strong }) =>
        strong ? [text.slice(strong.start, strong.end)] : [],
      );
    const cited = passage?.article.text.slice(passage.sentence.start, passage.sentence.end);
    expect(strongIn(shown)).toEqual([cited]);
    expect(shown.buttons.map(({ effect }) => effect)).toEqual(["replace", "replace"]);
    const next = await press(read, shown, "Next", library);
    expect(strongIn(next)).toEqual([]);
    expect(strongIn(await press(read, next, "Previous", library))).toEqual([cited]);
  });
});

test.each([
  ["short", (_: number) => 0],
  ["long", (_: number) => 30],
  ["both", (at: number) => (at % 4) * 8],
])("every page is shown whole in Discord where paragraphs are %s, each under a heading", (_, sentences) => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => [
    `Part ${at}`,
    `Day ${at} came. ${paragraphOf(sentences(at))}`,
  ]);
  const days = libraryOf({ "days.txt": titled("Days", ...paragraphs.flat()) });
  for (const article of days.corpus.articles)
    for (let first = 0; first < paragraphs.length; first += 1) {
      const page = read.press(`${articleReference(article)}.${first}`, days);
      expect(JSON.stringify(renderReply(page))).not.toContain("not fit into this message");
    }
});

describe("what is suggested", () => {
  const namesFor = (typed: string) => read.complete("article", typed, library).map(({ name }) => name);

  test("is every article for nothing typed, by its title", () => {
    expect(namesFor("")).toEqual(["A bridge opens", "The envoys leave", "The envoys return", "Rooms"]);
  });

  test.each([
    ["the e", ["The envoys leave", "The envoys return"]],
    ["RETURN", ["The envoys return"]],
    ["04", ["Rooms"]],
    ["3", ["The envoys return"]],
    ["Finland", []],
  ])("goes on from what is typed: %j", (typed, names) => {
    expect(namesFor(typed)).toEqual(names);
  });

  test("stands for that article and no other version of it", async () => {
    for (const [at, { name, value }] of read.complete("article", "", library).entries()) {
      expect(library.article(value)).toBe(library.corpus.articles[at]);
      expect(headingsIn(await reading(value))[0]).toBe(name);
    }
    const changed = libraryOf({ "01_bridge.txt": titled("A bridge opens", "Snow fell.") });
    expect(bridge && changed.article(articleReference(bridge))).toBeUndefined();
  });

  test("is short enough for Discord, whatever the title", () => {
    const endless = libraryOf({ "a.txt": titled("bridge ".repeat(40).trim(), "Snow fell.") });
    const [choice] = read.complete("article", "", endless);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/^(?:bridge ?)+…$/);
  });
});

test("the page of an article without outlet and address has its file's name", async () => {
  expect(textsIn(await reading("3"))).toEqual(["03_envoys.txt"]);
});
