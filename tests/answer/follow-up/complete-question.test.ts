import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { completeQuestion, leansOnQuestionBefore } from "../../../src/answer/follow-up/complete-question.ts";
import type { Library } from "../../../src/library/library.ts";
import { readQuestionSet } from "../../eval/question-sets.ts";
import { sharedLibrary } from "../../library/shared.ts";
import { answering } from "../samples.ts";

const { lexicon } = answering(
  {
    "a.txt": ["Ann Bell said that Ruritania and Finland had offered to host the summit. Bell was content."],
    "b.txt": ["Carl Dorn called the sanctions a mistake. The two warships turned round in June."],
  },
  [{ forms: ["Ann Bell", "Bell"], weight: 0.9 }],
);

const complete = (text: string, question: string, statement: string | null = null) =>
  completeQuestion(text, { question, statement }, lexicon)?.question ?? null;

describe("a follow-up is completed:", () => {
  test.each([
    ["Who offered to host the summit?", "and Finland?", "Who offered to host the summit, and Finland?"],
    ["Did Austria offer it?", "what about Finland then", "Did Finland offer it?"],
    ["Did Austria offer it?", "  OK, and\nFinland??  ", "Did Finland offer it?"],
    ["Did Austria offer it?", "thanks! why?", "Why did Austria offer it?"],
    ["What did Bell say?", "when did he say that", "When: what did Bell say?"],
    ["What did Bell say?", "and when did she leave?", "when did Bell leave?"],
  ])("%j, then %j", (question, text, completed) => {
    expect(complete(text, question)).toBe(completed);
  });

  test.each([
    ["who said that?", "Who said “The envoys left”?"],
    ["is that true", "Is it so: “The envoys left”?"],
    ["source?", "Which articles say “The envoys left”?"],
  ])("%j, of what was shown", (text, completed) => {
    expect(complete(text, "When did they leave?", "The\nenvoys left.")).toBe(completed);
    expect(complete(text, "When did they leave?", null)).toBeNull();
  });

  test("in passing, where it asks of what was shown", () => {
    const before = { question: "Did Finland offer it?", statement: "It did." };
    expect(completeQuestion("who said that?", before, lexicon)?.inPassing).toBe(true);
    expect(completeQuestion("and Austria?", before, lexicon)?.inPassing).toBe(false);
  });

  test("one after the other, each from the one before", () => {
    const texts = ["and Finland?", "and Austria?", "why?", "and Sweden?"];
    let question = "Did Ruritania offer to host the summit in 2018?";
    const completed = texts.map((text) => {
      question = complete(text, question) ?? "";
      return question;
    });
    expect(completed).toEqual([
      "Did Finland offer to host the summit in 2018?",
      "Did Austria offer to host the summit in 2018?",
      "Why did Austria offer to host the summit in 2018?",
      "Why did Sweden offer to host the summit in 2018?",
    ]);
  });
});

test.each([
  ["why?", true],
  ["ok, and who said that??", true],
  ["when was it", true],
  ["and Finland?", false],
  ["Who offered it?", false],
  ["", false],
])("%j leans on a question before it: %j", (text, leans) => {
  expect(leansOnQuestionBefore(text)).toBe(leans);
});

describe("what stands on its own is left alone:", () => {
  test.each([
    "Finland?",
    "Who is Carl Dorn?",
    "and who is Carl Dorn?",
    "And what did Dorn say about the sanctions?",
    "why did Dorn call them a mistake?",
    "Who said they will not simply be sanctions",
    "Did Dorn say when he would leave?",
    "is it true that the warships turned round?",
    "In which country was it held?",
    "What does it mean when warships turn round?",
    "thanks",
    "lol",
    "",
    "?",
    "and",
    "what about",
    "and the summit that Finland had offered to host, was that in June or when?",
    "so it goes",
  ])("%j", (text) => {
    expect(complete(text, "Did Bell offer Austria the warships in 2018?", "The envoys left.")).toBeNull();
  });
});

describe("no question of a set is taken for a follow-up of another of it:", () => {
  const libraries = new Map<string, Library>();
  // The others say "it" and "they" without having named what they mean, so they may well be follow-ups.
  const sets = (["episode", "typed", "other-episode", "four-people", "plain"] as const).map(readQuestionSet);

  beforeAll(async () => {
    for (const { articles } of sets)
      if (!libraries.has(articles)) libraries.set(articles, await sharedLibrary(articles));
  });

  test.each(sets.map((set) => [set.name, set] as const))("%s", (_, { articles, questions }) => {
    const known = libraries.get(articles)?.lexicon ?? lexicon;
    const taken = questions.flatMap(({ question: text }, at) =>
      // Each after 20 others, from all over the set.
      Array.from({ length: 20 }, (_, step) => questions[(at + 1 + step * 7) % questions.length]).flatMap(
        (other) => {
          if (other === undefined || other.question === text) return [];
          const before = { question: other.question, statement: "The envoys left." };
          const completed = completeQuestion(text, before, known);
          return completed === null ? [] : [`${other.question} ${text} → ${completed.question}`];
        },
      ),
    );
    expect(taken).toEqual([]);
  });
});

describe("whatever people write,", () => {
  const PIECES = [
    ..."and what about Finland 2018 the Bell he they it why when did said that who summit , ? “ ” ’s $& $1".split(
      " ",
    ),
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
  );

  test("the completed question is one line, not too long, and of the words of both", () => {
    fc.assert(
      fc.property(text, text, fc.option(text), (typed, question, statement) => {
        const completed = complete(typed, question, statement);
        if (completed === null) return;
        expect(completed).not.toMatch(/[\n\r]/u);
        expect(completed.length).toBeLessThanOrEqual(1000);
        const given = `${typed} ${question} ${statement}`.toLowerCase().replace(/\s+/gu, " ");
        for (const word of completed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
          if (!OWN.has(word)) expect(given).toContain(word);
      }),
    );
  });

  /** What Footnote may put in itself. */
  const OWN = new Set("who said is it so which articles say when why and the s finnish".split(" "));

  test("a chain of follow-ups does not grow without end", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        let question = "Did Ruritania offer to host the summit?";
        for (const typed of texts) question = complete(typed, question, question) ?? question;
        expect(question.length).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 30 },
    );
  });

  test.each(["and ", "what about the ", "he ", "(", "a, ", "“", "when did "])(
    "it takes no longer for %j without end",
    (piece) => {
      expect(complete(piece.repeat(100_000), piece.repeat(100_000), piece.repeat(100_000))).toBeNull();
    },
  );
});
