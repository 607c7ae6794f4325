import { describe, expect, test } from "vitest";
import type { GivenValue } from "../../src/answer/differences.ts";
import type { SideBySide } from "../../src/answer/side-by-side.ts";
import { renderReply } from "../../src/discord/render.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Reply } from "../../src/reply.ts";
import { answerReply } from "../../src/view/answer.ts";
import { comparePage, compareReply } from "../../src/view/compare.ts";
import { quotationOf } from "../../src/view/passages.ts";
import { corpusOf } from "../search/samples.ts";
import { answerOf, citationOf, corpus, library, passageWith } from "./samples.ts";

const snow = citationOf("Snow fell in the night");
const envoys = citationOf("expelled seven envoys", 2);

const sideOf = (about: Partial<SideBySide>): SideBySide => ({
  answer: answerOf({ question: "How many envoys left?" }),
  citations: [snow, envoys],
  silent: [],
  agreeing: [],
  differences: [],
  values: [],
  ...about,
});

/** A value that a citation gives. */
function given(words: string, number: number): GivenValue {
  const passage = passageWith(words);
  const start = passage.article.text.indexOf(words);
  return { passage, start, end: start + words.length, number };
}

const textsIn = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
const shown = (about: Partial<SideBySide>) => compareReply(sideOf(about), library);

describe("a comparison", () => {
  test("repeats the question, then quotes each article's passage under its number", () => {
    expect(shown({})).toEqual({
      blocks: [
        { kind: "text", tone: "aside", text: "Asked: How many envoys left?" },
        quotationOf(snow.passage, 1, snow.span),
        quotationOf(envoys.passage, 2, envoys.span),
      ],
      buttons: [],
    });
  });

  test("tells what is the same and what differs in few words, the latter more prominent", () => {
    const different = [[given("nine million", 1)], [given("seven envoys", 2)]];
    expect(shown({ agreeing: [1, 2], differences: [different] }).blocks.slice(3)).toEqual([
      { kind: "text", tone: "aside", text: "1 and 2 say the same." },
      { kind: "text", tone: "normal", text: "The articles differ:" },
      { kind: "text", tone: "normal", text: "“nine million” (1) — “seven envoys” (2)" },
    ]);
  });

  test("of very many differences, figures and citations shows the first", () => {
    const values = Array.from({ length: 13 }, (_, at) => [given("seven", at + 1)]);
    const texts = textsIn(shown({ differences: Array.from({ length: 4 }, () => values) }));
    expect(texts.slice(1)).toEqual([
      "The articles differ:",
      ...Array.from({ length: 3 }, () =>
        Array.from({ length: 12 }, (_, at) => `“seven” (${at + 1})`).join(" — "),
      ),
    ]);
    const nine = [Array.from({ length: 9 }, (_, at) => given("seven", at + 1))];
    expect(textsIn(shown({ differences: [nine] })).at(-1)).toBe(
      "“seven” (1, 2, 3, 4, 5, 6, 7, 8 and 1 more)",
    );
    const words = "Ann Bell opened a bridge over the Thame It cost crowns"
      .split(" ")
      .concat("Nobody", "spoke", "Snow");
    const all = words.map((word, at) => given(word, (at % 2) + 1));
    expect(
      textsIn(shown({ values: all }))
        .at(-1)
        ?.match(/“/g),
    ).toHaveLength(12);
  });

  test("says of the articles that are silent that they don't say", () => {
    const [, , trains] = corpus.articles;
    expect(shown({ silent: trains ? [trains] : [] }).blocks.at(-1)).toEqual({
      kind: "entry",
      name: trains?.title,
      detail: "does not say",
      button: null,
    });
  });

  test("of more than five silent articles tells how many they are", () => {
    const silent = Array.from({ length: 1200 }, () => snow.passage.article);
    expect(shown({ silent }).blocks.at(-1)).toEqual({
      kind: "text",
      tone: "aside",
      text: "1,200 other articles do not say.",
    });
    expect(shown({ silent: silent.slice(0, 5) }).blocks.filter(({ kind }) => kind === "entry")).toHaveLength(
      5,
    );
  });

  test("names the citations that say the same", () => {
    expect(textsIn(shown({ agreeing: [1, 2] }))).toContain("1 and 2 say the same.");
    expect(textsIn(shown({ agreeing: [1, 2, 4] }))).toContain("1, 2 and 4 say the same.");
    expect(textsIn(shown({ agreeing: [1, 2, 3, 4, 5, 6, 7, 8] }))).toContain(
      "1, 2, 3, 4, 5, 6, 7 and 8 say the same.",
    );
    const many = Array.from({ length: 1208 }, (_, at) => at + 1);
    expect(textsIn(shown({ agreeing: many }))).toContain(
      "1, 2, 3, 4, 5, 6, 7, 8 and 1,200 more say the same.",
    );
  });

  test("puts figures that differ beside one another, with what else gives the same, and calls none wrong", () => {
    const different = [[given("nine million", 1), given("nine million", 3)], [given("seven envoys", 2)]];
    const texts = textsIn(shown({ differences: [different], values: different.flat() }));
    expect(texts.slice(1)).toEqual(["The articles differ:", "“nine million” (1 and 3) — “seven envoys” (2)"]);
  });

  test("puts what is given in answer beside one another where it is not sure to be of the same thing", () => {
    const values = [given("on Friday", 1), given("seven envoys", 1), given("two days", 2)];
    expect(textsIn(shown({ values })).slice(1)).toEqual([
      "Side by side: “on Friday” (1) · “seven envoys” (1) · “two days” (2)",
    ]);
    expect(textsIn(shown({ values: values.slice(0, 2) })).slice(1)).toEqual([]);
  });

  test("of what the articles don't answer is what /ask says", () => {
    const answer = answerOf({ status: "unanswered", reason: "no_match" });
    expect(shown({ answer, citations: [] })).toEqual(answerReply(answer, library));
  });
});

describe("more articles than fit on a page", () => {
  const many = createLibrary(
    corpusOf(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `${String(at + 10)}.txt`,
          [`Report ${at + 10}`, `Ruritania expelled ${at + 10} envoys on Friday, the agency wrote.`],
        ]),
      ),
    ),
  );
  const first = compareReply(many.compare("How many envoys did Ruritania expel?"), many);
  const buttonOf = ({ buttons }: Reply, label: string) => buttons.find((button) => button.label === label);
  const press = (reply: Reply, label: string) =>
    comparePage(buttonOf(reply, label)?.state ?? "no such button", many);
  const marksIn = ({ blocks }: Reply) =>
    blocks.flatMap((block) => (block.kind === "quotation" ? [block.mark] : []));

  test("are behind a button that leaves the comparison as it is", () => {
    expect(marksIn(first)).toEqual(["1", "2", "3", "4", "5"]);
    expect(first.buttons).toMatchObject([{ label: "More articles", command: "compare", effect: "answer" }]);
  });

  test("go on where it ended, and turn back and forth in place", () => {
    const second = press(first, "More articles");
    expect(marksIn(second)).toEqual(["6", "7", "8", "9", "10"]);
    expect(second.buttons).toMatchObject([
      { label: "Previous", command: "compare", effect: "replace" },
      { label: "Next", command: "compare", effect: "replace" },
    ]);
    expect(press(second, "Previous").buttons).toMatchObject([{ label: "Next" }]);
    expect(marksIn(press(second, "Next"))).toEqual(["11", "12", "13", "14", "15"]);
    expect(marksIn(press(press(second, "Next"), "Previous"))).toEqual(marksIn(second));
    expect(marksIn(press(second, "Previous"))).toEqual(marksIn(first));
  });

  test("end without a button to go on, and what has no room is counted", () => {
    let last = press(first, "More articles");
    while (buttonOf(last, "Next")) last = press(last, "Next");
    const shownInAll = Number(marksIn(last).at(-1));
    expect(textsIn(first)).toContain(
      `${60 - shownInAll} more articles than can be shown here speak of it, too.`,
    );
    expect(last.buttons.map(({ label }) => label)).toEqual(["Previous"]);
  });

  test("are quoted as before", () => {
    const quotations = (reply: Reply) =>
      reply.blocks.flatMap((block) => (block.kind === "quotation" ? [block.text] : []));
    expect(quotations(press(press(first, "More articles"), "Previous"))).toEqual(quotations(first));
  });

  test("fit into one message of Discord, page by page", () => {
    for (const reply of [first, press(first, "More articles")])
      expect(JSON.stringify(renderReply(reply))).not.toContain("not fit into this message");
  });

  test("of a page beyond the last are the last", () => {
    const state = buttonOf(first, "More articles")?.state.replace(/\.1\./, ".99.") ?? "";
    let last = first;
    for (let next = press(first, "More articles"); next !== last; )
      [last, next] = [next, buttonOf(next, "Next") ? press(next, "Next") : next];
    expect(comparePage(state, many)).toEqual(last);
  });
});
