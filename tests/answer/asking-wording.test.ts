import { describe, expect, test } from "vitest";
import { withoutAsking } from "../../src/answer/asking-wording.ts";

const left = (text: string) => withoutAsking(text).replace(/\s+/gu, " ").trim();

describe("wording that only asks is set aside:", () => {
  test.each([
    ["How many boats sank?", "boats sank?"],
    ["What kind of boat was it?", "of boat was it?"],
    ["is it true that the bridge fell?", "the bridge fell?"],
    ["true or false: the bridge fell", ": the bridge fell"],
    ["I keep reading that the mayor left", "the mayor left"],
    ["ive heard the mayor left", "the mayor left"],
    ["my teacher says that the mayor left", "the mayor left"],
    ["one guy says 5 boats, the other guy says 6", "5 boats, 6"],
    ["the mayor left, prove me wrong", "the mayor left,"],
    ["did the mayor leave? cant find it anywhere", "did the mayor leave?"],
    ["Can you tell me who left?", "who left?"],
    ["Could you please list all the bridges?", "all the bridges?"],
    ["show me what fell", "what fell"],
    ["Explain why it fell", "why it fell"],
    ["What is the mayor's name?", "What is the mayor's ?"],
    ["the mayor left, is that in there?", "the mayor left, ?"],
    ["mayor left, any source?", "mayor left, ?"],
    ["in her own words pls", "pls"],
    ["explain the leak for my school essay", "the leak"],
    ["is true that the bridge fell?", "the bridge fell?"],
    ["how many boats in total", "boats"],
  ])("“%s”", (text, rest) => {
    expect(left(text)).toBe(rest);
  });
});

describe("what is asked about stays:", () => {
  test.each([
    "What do people think of the bridge?",
    "What did one guy say to the mayor?",
    "Who did the mayor tell about the leak?",
    "Is the story of the bridge true to life?",
    "the source of the leak",
    "What did the list price show the mayor?",
    "Who knew the spy by name?",
    "Who reads the letters aloud?",
  ])("“%s”", (text) => {
    expect(left(text)).toBe(text);
  });
});

test("offsets stay as they are", () => {
  const text = "How many boats, is it true that they sank?";
  expect(withoutAsking(text)).toHaveLength(text.length);
  expect(withoutAsking(text).indexOf("boats")).toBe(text.indexOf("boats"));
});
