import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { lookUp } from "../../src/answer/evidence.ts";
import { occurrencesFound } from "../../src/answer/near.ts";
import { wordsOfSpeaker } from "../../src/answer/whose-words.ts";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { answering } from "./samples.ts";

/** What the last sentence of a paragraph has of the words asked for, and how surely. */
function wordsIn(text: string, question: string) {
  const { corpus, read } = answering({ "a.txt": [text] });
  const passage = corpus.passages.at(-1);
  const asked = read(question);
  if (!passage || !asked.speaker) throw new Error(`“${question}” asks for nobody’s words.`);
  const { article, paragraph, sentence } = passage;
  const named = occurrencesFound(asked.speaker.concept, asked, lookUp(asked, article, paragraph));
  const { at, weight } = wordsOfSpeaker(asked.speaker, named, sentence, article, paragraph);
  return { at: at.map(({ start, end }) => article.text.slice(start, end)), weight };
}

describe("a sentence has words", () => {
  test.each([
    ["of whom it names", "Lena Ortiz said the port was shut.", "What did Ortiz say?", 1],
    ["of whom its “she” is", "Lena Ortiz came in May. She denied it.", "What did Ortiz say?", 1],
    ["of a body under another name", "Oslo warned of ice.", "What did Norway say?", 0.7],
    ["of whom somebody speaks for", "A spokesman for NATO said no.", "What did NATO say?", 1],
  ])("%s", (_, text, question, weight) => {
    const found = wordsIn(text, question);
    expect(found.at).toHaveLength(1);
    expect(found.weight).toBeCloseTo(weight, 9);
  });

  test.each([
    ["another’s, who speaks of them", "Karl Voss said that Ortiz had left.", "What did Ortiz say?"],
    ["a statement’s, of whom they spoke to", "Voss met Ortiz, a statement said.", "What did Ortiz say?"],
    ["a namesake’s", "Omar Ortiz, a clerk, said no. Lena Lind said yes.", "What did Ortiz say?"],
    ["another country’s", "The British Chancellery denied it.", "What did Germany say?"],
    ["another country’s president’s", "The Peruvian president said no.", "What did Chile’s president say?"],
    ["what is set apart", "Voss and Ortiz paid for “green” cranes.", "What did Ortiz say?"],
    ["what they want", "Ortiz wants a bridge.", "What did Ortiz say?"],
  ])("and not %s", (_, text, question) => {
    expect(wordsIn(text, question)).toEqual({ at: [], weight: 0 });
  });

  test("that tell of thoughts, where these are asked for", () => {
    expect(wordsIn("Lena Ortiz wants a bridge.", "What does Ortiz want?")).toEqual({
      at: ["wants"],
      weight: 1,
    });
  });
});

describe("where nothing says who speaks", () => {
  const goesOn = "Lena Ortiz met Mara Lind at noon. “We have water for a week.”";

  test("words that go on may be of whom the paragraph has named, and not surely", () => {
    expect(wordsIn(goesOn, "What did Ortiz say?")).toEqual({
      at: ["“We have water for a week.”"],
      weight: 0,
    });
  });

  test("and are of nobody who stands behind a preposition alone", () => {
    const text = "A letter came to Lind and the board. “We have water for a week.”";
    expect(wordsIn(text, "What did Lind say?")).toEqual({ at: [], weight: 0 });
  });
});

describe("over the articles of this episode", () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(join(import.meta.dirname, "../../seeds"));
  });

  test.each([
    ["what did Biden say?", /Biden said/u],
    ["what did Putin say?", /^President Putin \(the first\) spoke/u],
    ["what did Ukraine say?", /Ukraine accuses/u],
    ["what does nato think about it", /\(NATO\) stood next to Washington and assured/u],
    ["what does russia think", /^\(Moscow\) The Kremlin on Friday considered/u],
  ])("%s leads with their words", (question, lead) => {
    const [citation] = library.ask(question).citations;
    const { passage, span } = citation ?? {};
    expect(passage?.article.text.slice(span?.start, span?.end)).toMatch(lead);
  });

  test.each(["Kelin", "John Sullivan", "Canada", "Germany", "Merkel", "Finland"])(
    "no article has words of %s",
    (name) => {
      expect(library.ask(`What did ${name} say?`)).toMatchObject({
        status: "unanswered",
        reason: "no_such_detail",
      });
    },
  );
});
