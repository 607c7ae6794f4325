import { describe, expect, test } from "vitest";
import type { Answer, Reason } from "../../src/answer/answer.ts";
import type { Button, Reply } from "../../src/reply.ts";
import { answerReply } from "../../src/view/answer.ts";
import { furtherButtons } from "../../src/view/buttons.ts";
import { quotationOf } from "../../src/view/passages.ts";
import { answerState } from "../../src/view/recall.ts";
import { answerOf, citationOf, corpus, library, passageWith } from "./samples.ts";

const exportOf = (answer: Answer): Button => ({
  label: "Export",
  command: "export",
  state: answerState(corpus, answer),
  effect: "answer",
});

/** The texts of a reply, without its quotations. */
const textsOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));

const bridge = citationOf("nine million crowns");
const envoys = citationOf("seven envoys", 2);

test("an answer is what was asked, each quotation with what answers, how many agree, and what came next", () => {
  const further = [passageWith("Trains")];
  const answer = answerOf({ question: "What did it cost?", citations: [bridge, envoys], further });
  expect(answerReply(answer, library)).toEqual({
    blocks: [
      { kind: "text", text: "Asked: What did it cost?", tone: "aside" },
      {
        kind: "quotation",
        mark: "1",
        text: "Ann Bell opened a bridge over the Thame. It cost nine million crowns. Nobody spoke.",
        strong: { start: 49, end: 68 },
        source: "A bridge opens · The Daily · ¶ 2",
        button: quotationOf(bridge.passage, 1, bridge.span).button,
      },
      {
        kind: "quotation",
        mark: "2",
        text: "Ruritania expelled seven envoys on Friday. Their families left with them.",
        strong: { start: 19, end: 31 },
        source: "Envoys leave after the quarrel · ¶ 1",
        button: quotationOf(envoys.passage, 2, envoys.span).button,
      },
      { kind: "text", text: "No other article surely says the same.", tone: "aside" },
    ],
    buttons: [...furtherButtons(corpus, further), exportOf(answer)],
  });
});

test("what differs stands last, below a line that calls neither wrong", () => {
  const answer = answerOf({ citations: [bridge, envoys], differs: [2] });
  expect(answerReply(answer, library).blocks.slice(1)).toEqual([
    quotationOf(bridge.passage, 1, bridge.span),
    { kind: "text", text: "No other article surely says the same.", tone: "aside" },
    { kind: "text", text: "The articles differ:", tone: "normal" },
    quotationOf(envoys.passage, 2, envoys.span),
  ]);
});

test("an answer with nothing further has no button for it", () => {
  const answer = answerOf({ citations: [bridge] });
  expect(answerReply(answer, library).buttons).toEqual([exportOf(answer)]);
});

test.each([
  [1, 1, "There is only one article, so no other can agree."],
  [1, 2, "No other article surely says the same."],
  [2, 5, "At least 2 of 5 articles say so."],
  [4, 5, "At least 4 of 5 articles say so."],
  [5, 5, "All 5 articles say so."],
])("%i of %i articles: %s", (articles, of, sentence) => {
  const answer = answerOf({ citations: [bridge], agreement: { articles, of } });
  expect(textsOf(answerReply(answer, library)).at(-1)).toBe(sentence);
});

describe("no answer", () => {
  /** Every reason there is: one more does not compile without its sentence here. */
  const SENTENCES: Readonly<Record<Reason, string>> = {
    empty:
      "There is no word in it that I could look for. Ask about people, places, figures or events in the news.",
    no_match: "No article has any of its words.",
    not_mentioned: "The articles are silent on part of it.",
    no_such_detail: "The articles speak of it, but don't give what you ask for.",
    weak_match: "What the articles have is too far from it.",
  };
  const silence = (about: Parameters<typeof answerOf>[0]) => answerOf({ status: "unanswered", ...about });

  test.each(Object.entries(SENTENCES) as [Reason, string][])("says why: %s", (reason, sentence) => {
    expect(answerReply(silence({ reason }), library)).toEqual({
      blocks: [
        { kind: "text", text: "Asked: Who?", tone: "aside" },
        { kind: "text", text: `The articles don't answer that. ${sentence}`, tone: "normal" },
      ],
      buttons: [],
    });
  });

  test("shows what comes nearest as no answer: nothing in it stands out", () => {
    const further = [passageWith("Trains")];
    const answer = silence({ reason: "weak_match", citations: [bridge], further });
    expect(answerReply(answer, library)).toEqual({
      blocks: [
        { kind: "text", text: "Asked: Who?", tone: "aside" },
        {
          kind: "text",
          text: "The articles don't answer that. What the articles have is too far from it.",
          tone: "normal",
        },
        { kind: "text", text: "What comes nearest, which is no answer:", tone: "aside" },
        quotationOf(bridge.passage, 1, null),
      ],
      buttons: [...furtherButtons(corpus, further), exportOf(answer)],
    });
  });

  test("shows what says otherwise as that, not as an answer", () => {
    const answer = silence({ reason: "no_such_detail", citations: [bridge], otherwise: [1] });
    expect(answerReply(answer, library).blocks.slice(2)).toEqual([
      { kind: "text", text: "What they say instead:", tone: "normal" },
      quotationOf(bridge.passage, 1, null),
    ]);
  });

  test.each([
    [["Lavrov"], "No article mentions “Lavrov”."],
    [["Lavrov", "Kyiv", "Lavrov"], "No article mentions “Lavrov” or “Kyiv”."],
    [["a", "b", "c", "d", "e"], "No article mentions “a” or “b” or “c” or “d”."],
  ])("names the words that no article has, each once and not too many: %j", (missing, sentence) => {
    const answer = silence({ reason: "not_mentioned", missing });
    expect(textsOf(answerReply(answer, library))[1]).toBe(`The articles don't answer that. ${sentence}`);
  });

  test("names no words where it is not for them", () => {
    const answer = silence({ reason: "weak_match", missing: ["Lavrov"] });
    expect(textsOf(answerReply(answer, library)).join()).not.toContain("Lavrov");
  });
});

describe("the question is repeated", () => {
  const askedIn = (question: string) => textsOf(answerReply(library.ask(question), library))[0] ?? "";

  test("on one line", () => {
    expect(askedIn(" Who\r\nopened\t \u2028 the bridge?\n\n")).toBe("Asked: Who opened the bridge?");
  });

  test.each(["", " \n", "\u200b\u0000"])("but not where there is nothing to see of it: %j", (question) => {
    expect(askedIn(question)).toMatch(/^The articles don't answer that\./);
  });

  test("as it was typed, whatever marks are in it", () => {
    expect(askedIn("**Who** <@1> opened [it](https://a.example)?")).toBe(
      "Asked: **Who** <@1> opened [it](https://a.example)?",
    );
  });

  test.each([
    ["words", "bridge ".repeat(857)],
    ["one word", "b".repeat(6000)],
    ["characters of two units", "👍".repeat(3000)],
  ])("only so far where it is 6,000 characters of %s", (_, question) => {
    const asked = askedIn(question);
    expect(asked.length).toBeLessThanOrEqual("Asked: ".length + 200);
    expect(asked).toMatch(/^Asked: .*…$/u);
    expect(asked).not.toMatch(/\p{Surrogate}/u);
  });
});

test("a word without end that no article has is named only so far", () => {
  const answer = answerOf({ status: "unanswered", reason: "not_mentioned", missing: ["Xy".repeat(900)] });
  expect(textsOf(answerReply(answer, library))[1]).toMatch(
    /^The articles don't answer that\. No article mentions “XyXy\w{1,55}…”\.$/,
  );
});
