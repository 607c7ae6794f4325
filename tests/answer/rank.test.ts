import { describe, expect, test } from "vitest";
import { type Ranked, rankByArticle, scoreOf } from "../../src/answer/rank.ts";
import { WEIGHTS } from "../../src/answer/weights.ts";
import { answering, bestOf, passageOf, rankedOf, sentenceOf } from "./samples.ts";

const library = answering({
  "a.txt": [
    "White House expels envoys",
    "The White House expelled ten Russian diplomats on Thursday. Joe Biden signed the decree. It also puts sanctions on six companies.",
    "Snow fell on Washington. Trains stopped.",
  ],
  "b.txt": [
    "Moscow answers",
    "Moscow summoned the American ambassador. “The response will be vigorous,” said Maria Zakharova.",
    "Ten envoys have to leave within a month.",
  ],
  "c.txt": ["Summit in doubt", "Biden offered Putin a summit in Vienna. Peskov did not accept it."],
});
const sentences = (question: string) => library.rank(question).map(sentenceOf);

describe("the rankings of each article", () => {
  const rankings = () => rankByArticle(library.read("Who expelled ten diplomats?"), library.index);
  const articleOf = ({ retrieved }: Ranked) => retrieved.passage.article.id;

  test("are the whole ranking, article by article", () => {
    const whole = library.rank("Who expelled ten diplomats?");
    const byArticle = rankings();
    for (const ranked of byArticle) {
      const [article] = ranked.map(articleOf);
      expect(ranked).toEqual(whole.filter((one) => articleOf(one) === article));
    }
    expect(byArticle.flat()).toHaveLength(whole.length);
  });

  test("come in the order of their best", () => {
    const bests = rankings().map((ranked) => bestOf(ranked).score);
    expect(bests).toEqual([...bests].sort((one, other) => other - one));
    expect(bests.length).toBeGreaterThan(1);
  });
});

describe("whole rankings", () => {
  test("a question in the article's own words", () => {
    expect(sentences("Who signed the decree?")).toEqual([
      // Both words, and a name that the question doesn't say.
      "Joe Biden signed the decree.",
      // Neither word, but leans on the sentence before it, which has both.
      "It also puts sanctions on six companies.",
      // Neither word, and stands before it: only the paragraph speaks for it, and a name.
      "The White House expelled ten Russian diplomats on Thursday.",
    ]);
  });

  test("a question that is in no article in these words", () => {
    expect(sentences("When were the diplomats kicked out?")).toEqual([
      // Has one thing and what stands for the other, and a date.
      "The White House expelled ten Russian diplomats on Thursday.",
      // Has neither, but stands behind the sentence that has both.
      "Joe Biden signed the decree.",
      // Has neither, and stands further behind: only the paragraph speaks for it.
      "It also puts sanctions on six companies.",
      // Has what stands for the diplomats, and nothing of the rest in its paragraph either.
      "Ten envoys have to leave within a month.",
    ]);
  });

  test("a question with a quotation", () => {
    expect(sentences("Who said “the response will be vigorous”?")).toEqual([
      // It has the quoted words.
      "“The response will be vigorous,” said Maria Zakharova.",
      // It stands before them, and has nothing of its own.
      "Moscow summoned the American ambassador.",
    ]);
  });

  test("a question for a place", () => {
    expect(sentences("Where could the summit be?")).toEqual([
      // It says “summit” and a place.
      "Biden offered Putin a summit in Vienna.",
      // It stands behind that, under the same headline.
      "Peskov did not accept it.",
    ]);
  });
});

test("of two sentences with the same words, the one with the kind of answer asked for stands first", () => {
  const twins = answering({
    "a.txt": [
      "The envoys of Russia left Vienna with their bags.",
      "The envoys of Russia left Vienna on Thursday.",
    ],
  });
  expect(sentenceOf(bestOf(twins.rank("When did the envoys leave Vienna?")))).toContain("on Thursday");
});

test("of two sentences with the same words, the one under a heading of the question's words stands first", () => {
  const twins = answering({
    "a.txt": [
      "About snow",
      "Ten people came on foot.",
      "About the protest in Prague",
      "Ten people came by train.",
    ],
  });
  expect(twins.rank("How many people came to the protest in Prague?").map(sentenceOf)).toEqual([
    "Ten people came by train.",
    "Ten people came on foot.",
  ]);
});

test("ties stand in order of their place", () => {
  const twins = answering({ "b.txt": ["Envoys left."], "a.txt": ["Envoys left!"] });
  expect(twins.rank("envoys left").map((ranked) => ranked.retrieved.passage.article.id)).toEqual([
    "a.txt",
    "b.txt",
  ]);
});

test("nothing is ranked where no word is found", () => {
  expect(library.rank("earthquake")).toEqual([]);
  expect(library.rank("")).toEqual([]);
});

test("however many passages match, a bounded number of them is weighed", () => {
  const many = answering({
    "a.txt": Array.from({ length: 300 }, (_, at) => `Envoy number ${at} left the country.`),
  });
  const ranked = many.rank("envoy");
  expect(ranked.length).toBeGreaterThan(10);
  expect(ranked.length).toBeLessThanOrEqual(100);
});

test("every feature speaks for a passage, and none against it", () => {
  const { features } = rankedOf(passageOf("Envoys left."));
  expect(scoreOf(features)).toBe(0);
  for (const name of Object.keys(WEIGHTS.ranking))
    expect(scoreOf({ ...features, [name]: 1 }), name).toBeGreaterThan(0);
});

test("other weights rank otherwise", () => {
  const { features } = rankedOf(passageOf("Envoys left."), { features: { kind: 1, run: 1 } });
  expect(scoreOf(features, { ...WEIGHTS.ranking, kind: 4, run: -1 })).toBe(3);
});

describe("where somebody’s words are asked for", () => {
  const harbour = answering({
    "a.txt": [
      "What Ortiz has to say",
      "Few know what did or did not make Ortiz say so little, a clerk said.",
      "How the night went",
      "At the old port of Velt, where two ships sank in the night and a third was lost, Ortiz denied that it was shut.",
      "Voss warned of ice on Monday, and the ice came.",
    ],
  });
  const first = (question: string) => sentenceOf(bestOf(harbour.rank(question)));

  test("theirs lead, where these have as much of the question", () => {
    expect(first("What did Ortiz say?")).toMatch(/Ortiz denied/u);
    expect(first("Who made Ortiz say so little?")).toMatch(/a clerk said/u);
  });

  test("and not where they have much less of it", () => {
    expect(first("What did Ortiz say of Monday’s ice?")).toBe(
      "Voss warned of ice on Monday, and the ice came.",
    );
  });
});
