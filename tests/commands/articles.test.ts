import { describe, expect, test } from "vitest";
import { articles } from "../../commands/articles.ts";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { renderReply } from "../../src/discord/render.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Reply } from "../../src/reply.ts";
import { readButton } from "../../src/view/buttons.ts";
import { corpusOf } from "../search/samples.ts";
import { headingsIn, labelsOf, libraryOf, press, run, textsIn } from "./samples.ts";

/** So many articles, titled by their number. */
const many = (number: number) =>
  Object.fromEntries(
    Array.from({ length: number }, (_, at) => [
      `${at + 100}.txt`,
      [`---\ntitle: Article ${at + 1}\n---`, `The envoys of town ${at + 1} left. Nobody spoke.`],
    ]),
  );
const entriesIn = ({ blocks }: Reply) => blocks.filter((block) => block.kind === "entry");
const namesIn = (reply: Reply) => entriesIn(reply).map(({ name }) => name);

describe("the list", () => {
  const fields =
    "title: A bridge opens\noutlet: The Daily\npublished: 15 April 2021\nurl: https://a.example/1";
  const corpus = corpusOf({
    "bridge.txt": [`---\n${fields}\n---`, "Ann Bell opened a bridge. Nobody spoke.", "Snow fell."],
    "snow.txt": ["Trains stopped."],
  });

  test("has what there is to say of each article, and a button to read it", async () => {
    const [bridge, snow] = corpus.articles;
    const reply = await run(articles, {}, createLibrary(corpus));
    const read = (article: typeof bridge) =>
      article && readButton({ article, first: 0, marked: null }, "Read", "answer");
    expect(reply).toEqual({
      blocks: [
        { kind: "heading", text: "2 articles, 4 passages" },
        {
          kind: "entry",
          name: "1. A bridge opens",
          detail: "The Daily · 15 April 2021 · 9 words · 3 passages",
          button: read(bridge),
        },
        { kind: "entry", name: "2. Trains stopped.", detail: "2 words · 1 passage", button: read(snow) },
      ],
      buttons: [],
    });
  });

  test("ends with the files that were left out, and why", async () => {
    const problems = ["“a.txt” is left out: it is empty.", "“b.txt” is left out: it is not UTF-8 text."];
    const wanting = buildCorpus(
      corpus.articles,
      problems.map((message) => ({ file: message, message })),
    );
    const reply = await run(articles, {}, createLibrary(wanting));
    expect(textsIn(reply)).toEqual(problems);
    expect(reply.blocks.at(-1)).toEqual({ kind: "text", text: problems[1], tone: "aside" });
  });

  test("counts one article and its one passage as such", async () => {
    const reply = await run(articles, {}, libraryOf({ "snow.txt": ["Trains stopped."] }));
    expect(headingsIn(reply)).toEqual(["1 article, 1 passage"]);
  });
});

describe("a long list", () => {
  const library = libraryOf(many(17));

  test("is leafed through, each article once, numbered through", async () => {
    const first = await run(articles, {}, library);
    const second = await press(articles, first, "Next", library);
    const third = await press(articles, second, "Next", library);
    const pages = [first, second, third];
    expect(pages.map(labelsOf)).toEqual([["Next"], ["Previous", "Next"], ["Previous"]]);
    expect(pages.map((page) => namesIn(page).length)).toEqual([8, 8, 1]);
    expect(pages.flatMap(namesIn)).toEqual(
      Array.from({ length: 17 }, (_, at) => `${at + 1}. Article ${at + 1}`),
    );
    expect(await press(articles, third, "Previous", library)).toEqual(second);
  });

  test.each(["x", "*", "word ", "\u2069"])(
    "of front matter at full length, of %j, leaves no article out",
    async (filler) => {
      const full = filler.repeat(300 / filler.length - 2);
      const fields = ["title", "outlet", "published"].map((name) => `${name}: "a${full}z"`).join("\n");
      const paragraph = "A word. ".repeat(600);
      const long = libraryOf(
        Object.fromEntries(
          Array.from({ length: 9 }, (_, at) => [`${at}.txt`, [`---\n${fields}\n---`, `${paragraph}${at}.`]]),
        ),
      );
      const first = await run(articles, {}, long);
      for (const page of [first, await press(articles, first, "Next", long)]) {
        const shown = JSON.stringify(renderReply(page));
        expect(shown.split('"label":"Read"')).toHaveLength(entriesIn(page).length + 1);
        expect(shown).not.toContain("does not fit");
      }
    },
  );

  test("shows on its first page alone what was left out", async () => {
    const problems = [{ file: "a.txt", message: "“a.txt” is left out: it is empty." }];
    const wanting = createLibrary(buildCorpus(library.corpus.articles, problems));
    const first = await run(articles, {}, wanting);
    expect(textsIn(first)).toHaveLength(1);
    expect(textsIn(await press(articles, first, "Next", wanting))).toEqual([]);
  });

  test("that has become shorter than a button remembers shows its last page", async () => {
    const second = await press(articles, await run(articles, {}, library), "Next", library);
    const shorter = libraryOf(many(9));
    const last = await press(articles, second, "Next", shorter);
    expect(namesIn(last)).toEqual(["9. Article 9"]);
    expect(labelsOf(last)).toEqual(["Previous"]);
  });

  test.each(["", "-1", "NaN", "1.5", "1e9", "Infinity", "-Infinity", "x"])(
    "shows articles for any state of a button: %j",
    (state) => {
      expect(entriesIn(articles.press(state, library)).length).toBeGreaterThan(0);
    },
  );

  test.each([
    [8, []],
    [9, ["Next"]],
  ])("of %i articles has the buttons %j", async (number, labels) => {
    expect(labelsOf(await run(articles, {}, libraryOf(many(number))))).toEqual(labels);
  });
});
