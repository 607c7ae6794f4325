import { describe, expect, test } from "vitest";
import { answering, bestOf, textOf } from "./samples.ts";

/** What of a sentence could answer a question about it. */
function found(question: string, sentence: string): string[] {
  const best = bestOf(answering({ "a.txt": [sentence, "Banks closed."] }).rank(question));
  return best.answers.map((answer) => textOf(best, answer));
}

describe("an age is that of whoever it stands beside", () => {
  test.each([
    ["how old is jonas berg", "Jonas Berg, 58, met Vera Holt, 61, in Oslo.", [", 58"]],
    ["How old is Holt?", "Jonas Berg, 58, met Vera Holt, 61, in Oslo.", [", 61"]],
    ["how old is the captain", "The captain, Jonas Berg (58), left on Friday.", ["(58)"]],
    ["How old is Berg?", "The 58-year-old captain Jonas Berg left within twelve days.", ["58-year-old"]],
    ["how old is berg", "Police say that Berg is a man of 58 from Oslo.", ["man of 58"]],
    ["How old was Berg?", "Berg, who was aged 58, had sailed for 40 years.", ["aged 58"]],
    ["how old is the girl", "The girl, Poppy, three months old, is well.", ["three months old"]],
    ["How old was Berg?", "Berg died on Friday at the age of 58.", ["age of 58"]],
    ["how old is the bridge", "The bridge over the river was built in 1901.", ["in 1901"]],
    ["age of the captain", "The captain turned 58, and the ship 9.", ["turned 58"]],
  ])("%s “%s”", (question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  test.each([
    ["How old is Berg?", "Berg will come within the coming weeks, twelve days later than planned."],
    ["How old is Berg?", "Berg met a 12-year-old girl."],
    ["How old is Berg?", "The 12-year-old told Berg of it."],
    ["How old is Berg?", "Berg met Vera Holt, 61, in Oslo."],
    ["How old is Berg?", "Berg has sailed since 1974."],
    ["how old is peru's captain", "Chile’s captain, 58, left, as Peru said."],
  ])("nobody’s that is asked for: %s “%s”", (question, sentence) => {
    expect(found(question, sentence)).toEqual([]);
  });
});

describe("a name is that of what it stands beside", () => {
  test.each([
    ["What's the ship called?", "The ship, the Marisela, left Oslo for Hull.", ["Marisela"]],
    ["what is the ferry called", "The Marisela ferry met the Nordlys.", ["Marisela"]],
    [
      "What is the gang called?",
      "Police hunt a gang known as Grey Lantern, Vera Holt said.",
      ["Grey Lantern"],
    ],
    ["name of the surgeon", "Anna Berg, the chief surgeon, met Vera Holt.", ["Anna Berg"]],
    ["what is the surgeon called", "Anna Berg, Oslo’s chief surgeon, met Vera Holt.", ["Anna Berg"]],
    ["what is the surgeon called", "Anna Berg, the Norwegian surgeon, met Vera Holt.", ["Anna Berg"]],
    [
      "What is the leader of the gang called?",
      "The leader is a man of 31 from the coast known as Fennec.",
      ["Fennec"],
    ],
  ])("%s “%s”", (question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  test.each([
    ["What's the ship called?", "The ship left Oslo, Vera Holt said."],
    ["what is the surgeon called", "The surgeon at Larch Hill met Anna Berg."],
    ["What are the two ships called?", "The two ships left Oslo, Vera Holt said."],
  ])("nothing is called so: %s “%s”", (question, sentence) => {
    const names = found(question, sentence);
    expect(names).not.toContain("Larch Hill");
    expect(names.length).toBeLessThan(2);
  });
});

describe("which of several it is", () => {
  test.each([
    ["Which firm built the bridge?", "The firm Alder Works built the bridge.", ["Alder Works"]],
    ["which prison is he in", "He is held in the prison of Karsk, his lawyer said.", ["Karsk"]],
    // A sentence need not say what everybody knows a name to be the name of.
    ["Which newspaper wrote of the bridge?", "As the Karsk Times wrote, the bridge fell.", ["Karsk Times"]],
  ])("is told by its name: %s “%s”", (question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  test("is not told by a name far from it", () => {
    const sentence = "Six firms that nobody would name on Friday had built the bridge, said Vera Holt.";
    expect(found("Which firms built the bridge?", sentence)).toEqual([]);
  });
});

describe("a post somewhere is another than the same post elsewhere", () => {
  test.each([
    ["Who is Peru’s ambassador in Chile?", "Peru’s ambassador in Chile, Vera Holt, left.", ["Vera Holt"]],
    ["Who is Peru’s ambassador in Chile?", "Spain summoned Peru’s ambassador, Jonas Berg.", []],
  ])("%s “%s”", (question, sentence, expected) => {
    const best = answering({ "a.txt": [sentence, "Chile is far away."] })
      .rank(question)
      .find((ranked) => ranked.retrieved.passage.paragraph.number === 1);
    expect(best?.answers.map((answer) => textOf(best, answer))).toEqual(expected);
  });
});
