import { describe, expect, test } from "vitest";
import type { Features } from "../../src/answer/evidence.ts";
import { answering, sentenceOf, textOf } from "./samples.ts";

const library = answering({
  "a.txt": [
    "Sanctions on Moscow",
    "The White House expelled ten envoys on Thursday. The decree was signed by Joe Biden. Some banks may not trade.",
    "What the Kremlin said",
    "Peskov rejected the accusations. “Such a summit will in no way be favoured,” he said. Snow fell.",
    "The envoys, said the spokesman, who spoke in Vienna about the weather and other things, were expelled.",
    "Banks lost 3 percent on Friday, and 12 people left Ankara.",
    "Two envoys have a month to go. The firms are Neobit and Pasit; the list has on its first page a school too, Acme.",
    "All 48 of the city's public schools closed this summer. Donald Trump met the king, Olav, in 2018.",
    "Families got €50,000 and 11 beds.",
    "The captain of the old Donald Cook slept. It rained. Captain Ann Bell did not.",
    "One of the ships is the Donald Cook. The minister, Ann Bell, came at noon by a train that was driven for once by an old driver called Carl Dorn.",
  ],
});

/** What a sentence, named by how it begins, has for a question. */
function weighed(question: string, beginning: string) {
  const found = library.rank(question).find((ranked) => sentenceOf(ranked).startsWith(beginning));
  if (!found) throw new Error(`“${beginning}” was not found for “${question}”.`);
  return found;
}
const feature = (name: keyof Features, question: string, beginning: string) =>
  weighed(question, beginning).features[name];
const answers = (question: string, beginning: string) => {
  const found = weighed(question, beginning);
  return found.answers.map((slice) => textOf(found, slice));
};

describe("how much of the question is there", () => {
  test("all of it in the sentence", () => {
    expect(feature("sentenceCoverage", "banks trade", "Some banks")).toBeCloseTo(1, 9);
  });

  test("a part of it, by rarity: the rarer word counts more", () => {
    const rare = feature("sentenceCoverage", "decree banks", "The decree");
    const common = feature("sentenceCoverage", "decree banks", "Banks lost");
    expect(rare + common).toBeCloseTo(1, 9);
    expect(rare).toBeGreaterThan(common);
  });

  test("what stands for a word counts less than the word", () => {
    const meant = feature("sentenceCoverage", "oust", "The White House");
    expect(meant).toBeGreaterThan(0);
    expect(meant).toBeLessThan(1);
  });

  test("with the sentence before, not with the one before that, nor with the one behind", () => {
    expect(feature("contextCoverage", "decree banks", "Some banks")).toBeCloseTo(1, 9);
    expect(feature("contextCoverage", "envoys banks", "Some banks")).toBeLessThan(1);
    expect(feature("contextCoverage", "decree banks", "The decree")).toBeLessThan(1);
  });

  test("in the whole paragraph", () => {
    expect(feature("paragraphCoverage", "envoys banks", "The White House")).toBeCloseTo(1, 9);
    expect(feature("paragraphCoverage", "envoys banks", "Banks lost")).toBeLessThan(1);
  });

  test("in the title and the section heading", () => {
    expect(feature("headingCoverage", "Kremlin accusations", "Peskov rejected")).toBeGreaterThan(0);
    expect(feature("headingCoverage", "snow", "Snow fell")).toBe(0);
    expect(feature("headingCoverage", "sanctions decree", "The decree")).toBeGreaterThan(0);
  });
});

describe("how well the words match", () => {
  test("a sentence with the words scores above one without", () => {
    expect(feature("sentenceScore", "decree", "The decree")).toBeGreaterThan(0);
    expect(feature("sentenceScore", "decree", "Some banks")).toBe(0);
    expect(feature("paragraphScore", "decree", "Some banks")).toBeGreaterThan(0);
  });

  test("a word that the question has twice makes no sentence score above what the question could give", () => {
    const once = feature("sentenceScore", "decree", "The decree");
    expect(feature("sentenceScore", "decree ".repeat(50), "The decree")).toBeCloseTo(once, 9);
  });

  test.each([
    // Stop words count, inflection, marks and case do not.
    ["summit will in no way", 5],
    ["Who said “Summit, will in no ways”?", 5],
    // A gap ends the run, and the longest counts.
    ["such summits will in some way", 3],
    ["a summit by no way", 2],
    // In that order only.
    ["way summit", 1],
    // Eight or more are as good as all.
    ["a summit will in no way be favoured", 8],
    ["“Such a summit will in no way be favoured,” he said", 8],
  ])("the longest run of words in common: “%s” has %i", (question, words) => {
    expect(feature("run", question, "“Such a summit")).toBe(words / 8);
  });

  test("the density of the question's words in the sentence", () => {
    // Both among the eight words of one sentence, and among the seventeen of another.
    expect(feature("density", "expelled envoys", "The White House")).toBeCloseTo(2 / 8, 9);
    expect(feature("density", "expelled envoys", "The envoys, said")).toBeCloseTo(2 / 17, 9);
    // A sentence of fewer than five words counts as five, or it would be too dense to beat.
    expect(feature("density", "snow", "Snow fell")).toBeCloseTo(1 / 5, 9);
    // However often the sentence or the question has it, it counts once.
    expect(feature("density", "the way, the summit, the way", "“Such a summit")).toBeCloseTo(2 / 11, 9);
  });
});

describe("what could be the answer", () => {
  test("a stretch of the kind asked for", () => {
    expect(answers("When were envoys expelled?", "The White House")).toEqual(["on Thursday"]);
    expect(answers("Who signed the decree?", "The decree")).toEqual(["Joe Biden"]);
    expect(answers("Where did the spokesman speak?", "The envoys, said")).toEqual(["Vienna"]);
    expect(answers("How long have envoys to stay?", "Two envoys")).toEqual(["a month"]);
    expect(feature("kind", "Who signed the decree?", "The decree")).toBe(1);
  });

  test("none where the sentence has none of that kind", () => {
    expect(answers("When was the decree signed?", "The decree")).toEqual([]);
    expect(feature("kind", "When was the decree signed?", "The decree")).toBe(0);
  });

  test("not what the question says already", () => {
    expect(answers("Who did the White House expel?", "The White House")).toEqual([]);
    expect(answers("Who signed Joe Biden's decree?", "The decree")).toEqual([]);
  });

  test("nor under another of its names", () => {
    const names = [{ forms: ["Donald Trump", "Trump"], weight: 0.9 }];
    const { rank } = answering({ "a.txt": ["Donald Trump met the king, Olav, in 2018."] }, names);
    const [met] = rank("Who met Trump?");
    expect(met?.answers.map((slice) => textOf(met, slice))).toEqual(["Olav"]);
  });

  test("but what says what is asked for", () => {
    expect(answers("What season did schools close?", "All 48")).toEqual(["this summer"]);
  });

  test("only what has what the answer must have", () => {
    expect(answers("Which year did Trump meet the king?", "Donald")).toEqual(["in 2018"]);
    expect(answers("Which month did Trump meet the king?", "Donald")).toEqual([]);
  });

  test("but the asker's guess at a figure, and that somebody said something", () => {
    expect(answers("Was it ten, or how many envoys were expelled?", "The White House")).toEqual(["ten"]);
    expect(answers("What did he say of a summit?", "“Such a summit")).toEqual(["“", "”", "said"]);
  });

  test("names only near what is named, and two of them", () => {
    expect(answers("Names of the firms", "The firms")).toEqual(["Neobit", "Pasit"]);
    expect(feature("kind", "Names of the firms", "The firms")).toBe(1);
    expect(answers("Names of the ships", "One of the ships")).toEqual(["Donald Cook"]);
    expect(feature("kind", "Names of the ships", "One of the ships")).toBe(0);
  });

  test("a person only near what that person is", () => {
    expect(answers("Who is the minister?", "The minister")).toEqual(["Ann Bell"]);
    expect(answers("Who is the driver?", "The minister")).toEqual(["Carl Dorn"]);
    // A ship's captain is not called as the ship is.
    expect(answers("Who is the captain?", "The captain")).toEqual([]);
    expect(answers("Who is the captain?", "Captain Ann Bell")).toEqual(["Captain Ann Bell"]);
  });

  test("a figure only near what is counted", () => {
    expect(answers("How many people left?", "Banks lost")).toEqual(["12"]);
    expect(answers("How many envoys were expelled?", "The White House")).toEqual(["ten"]);
    expect(answers("How many banks lost?", "Banks lost")).toEqual(["3 percent"]);
    expect(answers("How many schools closed?", "All 48")).toEqual(["48"]);
    // Money is no count.
    expect(answers("How many families got beds?", "Families")).toEqual(["11"]);
  });

  test("an amount anywhere", () => {
    expect(answers("How much did banks lose?", "Banks lost")).toEqual(["3 percent", "12"]);
  });

  test("none for a question that says nothing of a kind", () => {
    expect(answers("expelled envoys", "The White House")).toEqual([]);
  });
});

test("where the sentence has the question's things, as slices of the article", () => {
  const found = weighed("Who expelled the envoys?", "The White House");
  expect(found.matches.map((slice) => textOf(found, slice))).toEqual(["expelled", "envoys"]);
});

test("for each thing, whether the paragraph has it", () => {
  expect(weighed("envoys banks earthquake", "The decree").covered).toEqual([true, true, false]);
});

describe("whose it is that is counted or named", () => {
  const envoys = answering({
    "a.txt": [
      "Vienna expelled ten Russian envoys of its twelve. The ambassador of Austria, Ann Bell, left Moscow. Biden’s adviser, Carl Dorn, met her.",
    ],
  });
  const given = (question: string, beginning: string) => {
    const found = envoys.rank(question).find((ranked) => sentenceOf(ranked).startsWith(beginning));
    return found?.answers.map((slice) => textOf(found, slice));
  };

  test.each([
    ["How many Russian envoys left?", "Vienna", ["ten", "twelve"]],
    ["How many Austrian envoys left?", "Vienna", []],
    ["Who is Austria's ambassador?", "The ambassador", ["Ann Bell"]],
    ["who is russias ambassador", "The ambassador", []],
    ["who is bidens adviser", "Biden", ["Carl Dorn"]],
    ["Who is Putin's adviser?", "Biden", []],
  ])("%s", (question, beginning, answers) => {
    expect(given(question, beginning)).toEqual(answers);
  });
});

describe("whose words a sentence has, where somebody’s are asked for", () => {
  const fleets = answering({
    "a.txt": [
      "Finland has said that its ships answer to Sweden’s growing fleet. Sweden said that the fleet keeps the peace.",
      "Sweden sent a letter. “The fleet stays,” it said.",
      "The fleet grew, according to Sweden, which told nobody of it.",
    ],
  });
  const kind = (beginning: string) =>
    fleets
      .rank("What did Sweden say about the fleet?")
      .find((ranked) => sentenceOf(ranked).startsWith(beginning))?.features.kind;

  test.each([
    ["theirs, who are named in it", "Sweden said", 1],
    ["theirs, who are named before it, where it says “it”", "“The fleet", 1],
    ["theirs, according to whom it is", "The fleet grew", 1],
    ["another’s, who speaks of them", "Finland has", 0],
  ])("%s", (_, beginning, expected) => {
    expect(kind(beginning)).toBe(expected);
  });

  test("the sentence has them and that they say so, be they called “it”; not where another says so", () => {
    const coverage = (beginning: string) =>
      fleets.rank("What did Sweden say?").find((one) => sentenceOf(one).startsWith(beginning))?.features
        .sentenceCoverage;
    expect(coverage("“The fleet")).toBeCloseTo(1, 9);
    expect(coverage("Finland has")).toBeLessThan(1);
  });
});
