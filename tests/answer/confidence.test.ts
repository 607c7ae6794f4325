import { describe, expect, test } from "vitest";
import { confidenceOf, type Signals, signalsOf } from "../../src/answer/confidence.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { answering, passageOf, rankedOf } from "./samples.ts";

const library = answering({
  "a.txt": [
    "The White House expelled ten Russian diplomats on Thursday. Joe Biden signed the decree.",
    "Peskov said that “the response will be vigorous” in Moscow.",
    "Snow fell on Vienna. The trains stopped.",
    "The ships Donald Cook and Roosevelt sailed. Their captain spoke for an hour. Thieves took the money: 40 crowns.",
  ],
});

function signals(question: string): Signals {
  const [best, ...others] = library.rank(question);
  if (!best) throw new Error(`“${question}” found nothing.`);
  return signalsOf(library.read(question), [best, ...others]);
}
const confidence = (question: string) => confidenceOf(library.read(question), library.rank(question));

describe("each signal", () => {
  test("margin: how far it stands above the best of another paragraph", () => {
    const clear = signals("Who signed the decree?").margin;
    const contested = signals("decree Moscow").margin;
    expect(clear).toBeGreaterThan(contested);
    expect(clear).toBeLessThanOrEqual(1);
    expect(contested).toBeGreaterThanOrEqual(0);
    // Both sentences of one paragraph have one of two words that are as rare: neither is the other's rival, and each has half.
    expect(signals("diplomats decree").margin).toBeCloseTo(0.5, 9);
    // As clear a lead says less where much of the question is missing.
    expect(signals("diplomats decree earthquake").margin).toBeLessThan(0.4);
  });

  test.each([
    ["the only pair", "Russian diplomats", 0.5],
    ["two pairs", "expelled ten Russian", 1],
    ["more than two", "expelled ten Russian diplomats", 1],
    ["a pair that stands apart", "house diplomats", 0],
    ["a pair of which one is elsewhere", "Russian trains", 0],
    ["one word alone", "diplomats", 0],
    ["words with another between", "Russian or diplomats", 0],
  ])("pairs: neighbours in the question that the best sentence has close together: %s", (_, asked, pairs) => {
    expect(signals(asked).pairs).toBe(pairs);
  });

  test("unknown words: the share of ordinary words that no article has", () => {
    expect(signals("diplomats").unknownWords).toBe(0);
    const one = signals("the diplomats, an earthquake").unknownWords;
    expect(one).toBeGreaterThan(0);
    expect(signals("the diplomats, an earthquake or hurricane").unknownWords).toBeGreaterThan(one);
    expect(signals("the diplomats, an earthquake or hurricane").unknownWords).toBeLessThan(1);
  });

  test("unknown names: a name or a figure that no article has", () => {
    expect(signals("the diplomats of Kennedy").unknownNames).toBe(1);
    expect(signals("the 77 diplomats").unknownNames).toBe(1);
    expect(signals("the diplomats, an earthquake").unknownNames).toBe(0);
    // One of two claims is right, and the other is nothing that is asked about.
    expect(signals("40 crowns? i read 77 somewhere").unknownNames).toBe(0);
    expect(signals("Signed on Thursday? My son says Friday.").unknownNames).toBe(0);
    expect(signals("66 crowns? i read 77 somewhere").unknownNames).toBe(1);
    // What may be true is asked about.
    expect(signals("They say that Kennedy expelled the diplomats. Is it true?").unknownNames).toBe(1);
  });

  test.each([
    ["Were diplomats expelled? 77?", "unknownNames"],
    ["my uncle Kennedy wonders, who signed the decree?", "unknownNames"],
  ] as const)("a name or a figure only counts in the parts that ask: “%s”", (asked, signal) => {
    expect(signals(asked)[signal]).toBe(0);
  });

  test.each([
    ["a count", "How many trains stopped?"],
    ["names", "Names of the diplomats who were expelled"],
    ["names, of which there is one", "Names of those who signed the decree"],
    ["a person", "Who is the captain of the trains?"],
    ["a duration", "How long did snow fall?"],
    ["a city", "Which city did the trains stop in?"],
    ["a time of day", "What time did the trains stop?"],
  ])("detail missing: %s is asked for and not there, and then margin and pairs say nothing", (_, asked) => {
    expect(signals(asked)).toMatchObject({ detailMissing: 1, pairs: 0, margin: 0 });
  });

  test.each([
    ["nobody does that", "Why did the White House stop the trains?", 1],
    ["another does that", "Why did Peskov sign the decree?", 1],
    ["they do that", "Why did Joe Biden sign the decree?", 0],
    ["the sentence before names who does it", "Why did the White House sign the decree?", 0],
    ["no article has the deed at all, which is told otherwise", "Why did Peskov resign?", 0],
    ["it asks whether, and not why", "Did Peskov sign the decree?", 0],
  ])("detail missing: what a question why takes for granted, where %s: “%s”", (_, asked, missing) => {
    expect(signals(asked).detailMissing).toBe(missing);
  });

  test.each([
    ["the count is there", "How many diplomats were expelled?"],
    ["the names are there", "Names of the ships"],
    ["the duration is there", "How long did the captain speak?"],
    ["an amount may stand anywhere", "How much snow fell?"],
    ["the money is there", "How much money did thieves take?"],
    ["a date, a place or a reason is not surely recognised", "When did the trains stop?"],
    ["a date, a place or a reason is not surely recognised", "Where did the trains stop?"],
    ["a date, a place or a reason is not surely recognised", "Why did the trains stop?"],
  ])("detail missing: not where %s: “%s”", (_, asked) => {
    expect(signals(asked).detailMissing).toBe(0);
    expect(signals(asked).margin).toBeGreaterThan(0);
  });

  test.each([
    // As much of the question as the best sentence has, or at least three quarters of it; then less.
    [1, 0],
    [0.75, 0],
    [0.74, 1],
  ])(
    "detail missing: of another sentence that gives it, and has %f of the question: %i",
    (coverage, missing) => {
      const best = rankedOf(passageOf("Snow fell all over Vienna."), {
        features: { sentenceCoverage: 1, kind: 0 },
      });
      const other = rankedOf(passageOf("Snow fell for two hours."), {
        score: 0,
        features: { sentenceCoverage: coverage, kind: 1 },
      });
      const read = signalsOf(library.read("How long did snow fall?"), [best, other]);
      expect(read).toMatchObject({ detailMissing: missing, margin: missing === 1 ? 0 : 1 });
    },
  );

  test("shown words: the share of ordinary words that the paragraphs of the best three have together", () => {
    expect(signals("Who signed the decree?").shownWords).toBe(1);
    expect(signals("Did the decree stop the trains?").shownWords).toBe(1);
    const some = signals("the diplomats, an earthquake").shownWords;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
    // Names have signals of their own.
    expect(signals("Peskov in Vienna").shownWords).toBe(1);
    expect(signals("the diplomats of Kennedy").shownWords).toBe(1);
  });

  test("shown words: not those of the fourth", () => {
    const passages = ["Snow fell.", "Trains stopped.", "Thieves spoke.", "Diplomats sailed."];
    const ranked = passages.map((text, at) =>
      rankedOf(passageOf(text), { covered: [0, 1, 2, 3].map((concept) => concept === at) }),
    );
    const [best, ...others] = ranked;
    if (!best) throw new Error("There are four.");
    const { shownWords } = signalsOf(library.read("snow trains thieves diplomats"), [best, ...others]);
    expect(shownWords).toBeGreaterThan(0.6);
    expect(shownWords).toBeLessThan(0.9);
  });

  test("all of them are from 0 to 1", () => {
    for (const question of [
      "diplomats",
      "77 Kennedy earthquake diplomats",
      'why "the response will be vigorous"',
      "diplomats diplomats diplomats",
      "How many trains stopped?",
    ])
      for (const [name, value] of Object.entries(signals(question))) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(1);
      }
  });
});

describe("the probability", () => {
  test("is 0 where nothing was found", () => {
    expect(confidence("earthquake")).toBe(0);
    expect(confidence("")).toBe(0);
  });

  test("is the logistic function of the weighted signals: neither 0 nor 1 where something was found", () => {
    for (const question of ["diplomats", "Who signed the decree?", "77 Kennedy earthquake diplomats"]) {
      expect(confidence(question)).toBeGreaterThan(0);
      expect(confidence(question)).toBeLessThan(1);
    }
  });

  test.each([
    ["words that no article has", "the diplomats", "the diplomats, an earthquake or a hurricane"],
    ["a name that no article has", "Who expelled the diplomats?", "Who expelled the diplomats with Kennedy?"],
    ["a detail that is missing", "How many diplomats were expelled?", "How many trains stopped?"],
  ])("falls with %s", (_, surer, less) => {
    expect(confidence(surer)).toBeGreaterThan(confidence(less));
  });

  test("what is missing never speaks for an answer, what is found never against it", () => {
    for (const name of ["margin", "pairs", "shownWords"] as const)
      expect(WEIGHTS.confidence[name]).toBeGreaterThan(0);
    for (const name of ["unknownWords", "unknownNames", "detailMissing"] as const)
      expect(WEIGHTS.confidence[name]).toBeLessThan(0);
  });
});

test("with other weights it is another one", () => {
  const [question, ranked] = [library.read("diplomats"), library.rank("diplomats")];
  const none = {
    margin: 0,
    pairs: 0,
    unknownWords: 0,
    unknownNames: 0,
    detailMissing: 0,
    shownWords: 0,
  };
  expect(confidenceOf(question, ranked, { confidence: none, bias: 0 })).toBe(0.5);
});
