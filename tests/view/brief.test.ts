import { describe, expect, test } from "vitest";
import { answerReply } from "../../src/view/answer.ts";
import { askedTexts } from "../../src/view/asked.ts";
import { briefReply, wholeReply } from "../../src/view/brief.ts";
import { quotationOf } from "../../src/view/passages.ts";
import { answerState } from "../../src/view/recall.ts";
import { answerOf, citationOf, corpus, library } from "./samples.ts";

const bridge = citationOf("nine million crowns");
const envoys = citationOf("seven envoys", 2);
const snow = citationOf("two days", 3);
const all = [bridge, envoys, snow];

describe("a short answer", () => {
  test("is its first citation and how many agree, with the rest a button away", () => {
    const answer = answerOf({ question: "What did it cost?", citations: all });
    expect(briefReply(answer, library)).toEqual({
      blocks: [
        { kind: "text", text: "Asked: What did it cost?", tone: "aside" },
        quotationOf(bridge.passage, 1, bridge.span),
        { kind: "text", text: "No other article surely says the same.", tone: "aside" },
      ],
      buttons: [
        { label: "All sources", command: "ask", state: answerState(corpus, answer), effect: "answer" },
      ],
    });
  });

  test("never hides that the articles differ", () => {
    const answer = answerOf({ citations: all, differs: [3] });
    expect(briefReply(answer, library).blocks.at(-1)).toEqual({
      kind: "text",
      text: "The articles differ: see “All sources”.",
      tone: "normal",
    });
  });

  test("says how a follow-up was read", () => {
    expect(briefReply(answerOf({ citations: all }), library, true).blocks[0]).toMatchObject({
      text: "Read as: Who?",
    });
  });

  test("without an answer says why, and quotes nothing that is none", () => {
    const answer = answerOf({ status: "unanswered", reason: "weak_match", citations: all });
    const { blocks, buttons } = briefReply(answer, library);
    expect(blocks.map(({ kind }) => kind)).toEqual(["text", "text"]);
    expect(buttons).toMatchObject([{ label: "What comes nearest" }]);
  });

  test("shows what is said instead", () => {
    const answer = answerOf({
      status: "unanswered",
      reason: "no_such_detail",
      citations: all,
      otherwise: [1, 2, 3],
    });
    const { blocks, buttons } = briefReply(answer, library);
    expect(blocks.slice(2)).toEqual([
      { kind: "text", text: "What they say instead:", tone: "normal" },
      quotationOf(bridge.passage, 1, null),
    ]);
    expect(buttons).toMatchObject([{ label: "All sources" }]);
  });

  test.each([
    ["one citation", answerOf({ citations: [bridge] })],
    ["nothing to quote", answerOf({ status: "unanswered", reason: "no_match" })],
  ])("with %s is the whole of it", (_, answer) => {
    expect(briefReply(answer, library)).toEqual(answerReply(answer, library));
  });
});

describe("the whole of it", () => {
  const answer = answerOf({ citations: all });
  const passages = all.map(({ passage }) => passage);

  test.each([false, true])("is the answer as it was given (a follow-up: %s)", (isFollowUp) => {
    const shown = askedTexts(answer.question, isFollowUp).map(({ text }) => text);
    expect(wholeReply({ answer, passages }, shown, library)).toEqual(
      answerReply(answer, library, isFollowUp),
    );
  });

  test("is what was cited, where the question is not known any more", () => {
    expect(wholeReply({ answer: null, passages }, [], library)).toEqual({
      blocks: [
        { kind: "text", text: "All that was cited:", tone: "normal" },
        ...passages.map((passage, at) => quotationOf(passage, at + 1, null)),
      ],
      buttons: [],
    });
  });
});
