import { describe, expect, test } from "vitest";
import { answering } from "./samples.ts";

const { read } = answering(
  {
    "a.txt": [
      "The Ruritanian harbour ministry denied it. The mayor of Velt, Lena Ortiz, met union leaders and Karl Voss.",
    ],
  },
  [{ forms: ["Karl Voss", "Voss", "Ruritanian president"], weight: 0.9 }],
);
const asked = (text: string) => {
  const { speaker } = read(text);
  return speaker && `${speaker.concept.surface}, ${speaker.asksFor}`;
};

describe("a question asks for somebody’s", () => {
  test.each([
    ["words, by any verb of saying", "What did Ortiz reply?", "Ortiz, words"],
    ["words, typed in lower case", "what does ortiz claim", "ortiz, words"],
    ["words, in another order", "what ortiz has said of it?", "ortiz, words"],
    ["words, with an adverb between", "What has Ortiz actually promised so far?", "Ortiz, words"],
    ["words, that they have to say", "What does Ortiz have to say about it?", "Ortiz, words"],
    ["words, that they are saying", "what is the ministry saying", "ministry, words"],
    ["words, within a request", "Tell me what the mayor said.", "mayor, words"],
    ["words, without an auxiliary verb", "what Ortiz said about it", "Ortiz, words"],
    ["thoughts", "What does the mayor think of the union?", "mayor, thoughts"],
    [
      "reaction, which may be told without words",
      "How did the union react to the strike?",
      "union, thoughts",
    ],
    ["wishes", "what does the union want", "union, thoughts"],
    [
      "deeds of speech, which may be told without words",
      "What did the ministry demand?",
      "ministry, thoughts",
    ],
  ])("%s", (_, text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test.each([
    ["what somebody did", "What did Ortiz do?"],
    ["of what was said what it is", "What sanctions has Ortiz said no to?"],
    ["how somebody did it", "How did Ortiz deny it?"],
    ["what somebody did to say something", "What did Ortiz do to deny it?"],
    ["what somebody else is of", "What did the leaders of the union say?"],
    ["what several said", "What did Ortiz and Voss say?"],
    ["whom no article has", "What did Lind say?"],
    ["when or who", "When did Ortiz say so?"],
    ["what is taken for granted", "Did the union deny what the mayor said?"],
  ])("nothing where it asks %s", (_, text) => {
    expect(asked(text)).toBeNull();
  });

  test("words that another part of the wording does not turn into a quotation", () => {
    expect(read("What does the union want?").expects).toBe("quotation");
    expect(read("How many leaders did the union say it has?").expects).toBe("number");
  });
});

describe("whether an article means them", () => {
  test.each([
    ["What did Karl Voss say?", "Voss", true],
    ["what did karl voss say", "Omar Dahl, a lawyer for Karl Voss", false],
    ["What did Lena Ortiz say?", "Omar Ortiz", false],
    ["What did Lena Ortiz say?", "Mayor Ortiz", true],
    // Whose mayor it is, is no name of the mayor.
    ["What did Karl Voss’s mayor say?", "Mayor Lena Ortiz", true],
  ])("%s %s: %s", (question, named, expected) => {
    expect(read(question).speaker?.mayBe(named)).toBe(expected);
  });
});
