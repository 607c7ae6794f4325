import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import type { Library } from "../../src/library/library.ts";
import type { Turn } from "../../src/turn.ts";
import { answerReply } from "../../src/view/answer.ts";
import { turnOf } from "../../src/view/turns.ts";
import { openSeeds, press, quotationsIn, run, textsIn } from "./samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

test.each([
  [{}, "everyone"],
  [{ private: false }, "everyone"],
  [{ private: true }, "asker"],
])("with %j it is for %s to see", (options, audience) => {
  expect(ask.audience({ options: new Map(Object.entries(options)) })).toBe(audience);
});

test("replies with the library's answer", async () => {
  const question = "How many diplomats did the US expel?";
  const reply = await run(ask, { question }, library);
  expect(reply).toEqual({
    ...answerReply(library.ask(question), library),
    turn: turnOf(library.ask(question)),
  });
  const [first] = quotationsIn(reply);
  expect(first?.text).toMatch(/\bexpelled (?:10|ten) /);
});

test("says that it has nothing to look for where there is no question", async () => {
  expect((await run(ask, {}, library)).blocks).toContainEqual({
    kind: "text",
    text: expect.stringContaining("There is no word in it that I could look for."),
    tone: "normal",
  });
});

describe("a follow-up", () => {
  const QUESTION = "who offered to host the summit?";
  const askAfter = (question: string, before: Turn | null) =>
    ask.run({ options: new Map([["question", question]]), before }, library);
  const first = () => askAfter(QUESTION, null).turn ?? null;

  test("is answered, and remembered, as the reply says that it was read", () => {
    const question = "who offered to host the summit, and Finland?";
    const reply = askAfter("and Finland?", first());
    expect(textsIn(reply)[0]).toBe(`Read as: ${question}`);
    expect(reply.turn).toEqual(turnOf(library.ask(question)));
    expect(quotationsIn(reply).some(({ text }) => text.includes("Finland offered"))).toBe(true);
  });

  test("“who said that?” is of the sentence that answered, in passing: the next is of the question still", () => {
    const before = first();
    const reply = askAfter("who said that?", before);
    const { lead } = before ?? {};
    const text = library.corpus.articles.find(({ hash }) => hash === lead?.hash)?.text;
    const answered = text?.slice(lead?.start, lead?.end).replace(/\.$/u, "");
    expect(answered).toContain("offered");
    expect(textsIn(reply)[0]).toBe(`Read as: Who said “${answered}”?`);
    expect(reply.turn).toEqual(before);
  });

  test.each(["why?", "who said that?"])(
    "such as %j is asked for in full where there is nothing before",
    (text) => {
      expect(() => askAfter(text, null)).toThrow("Please ask it in full.");
    },
  );

  test("that stands on its own is a question like any", () => {
    const question = "How many diplomats did the US expel?";
    expect(askAfter(question, first())).toEqual(askAfter(question, null));
  });

  test("what cannot be a question leaves the one before", () => {
    expect(askAfter("thanks!", first()).turn).toEqual(first());
  });
});

describe("among others' talk", () => {
  const question = "How many diplomats did the US expel?";
  const brief = () => ask.run({ options: new Map([["question", question]]), isBrief: true }, library);

  test("the answer is short, and can be followed up as ever", () => {
    expect(quotationsIn(brief())).toHaveLength(1);
    expect(brief().turn).toEqual(turnOf(library.ask(question)));
  });

  test("the rest is a button away, and works with what the reply shows alone", async () => {
    const whole = await press(ask, brief(), "All sources", library);
    expect(whole).toEqual(answerReply(library.ask(question), library));
  });
});
