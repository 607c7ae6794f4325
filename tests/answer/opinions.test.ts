import fc from "fast-check";
import { expect, test } from "vitest";
import { asksOpinion } from "../../src/answer/opinions.ts";
import { hostileText } from "../search/samples.ts";
import { answering } from "./samples.ts";

test.each([
  "is biden right to do this??",
  "ok but was the mayor wrong to stay",
  "who is right, biden or putin?",
  "whos the bad guy here",
  "do you think the ban will hold",
  "What's your opinion on the strike?",
  "would you say the union is right",
  "don’t you agree with the union",
  "are the sanctions justified",
  "isn't that unfair?",
  "was it a good idea to close the wells, was it a bad move?",
  "is it a good idea",
  "is the city council corrupt",
  "is norway evil? yes or no",
  "so is the mayor a liar or what",
  "was the captain a hero, lol",
  "the mayor did nothing wrong right?",
  "so the mayor is a criminal, right?",
  "norway is just evil lol",
])("it asks for an opinion: %s", (question) => {
  expect(asksOpinion(question)).toBe(true);
});

test.each([
  "Does Peskov think that the sanctions are fair?",
  "Did the union call the offer unfair?",
  "was the memo right?",
  "who is right behind the tanker",
  "Which rights did the court name?",
  "is the mayor to blame",
  "Should people boil the water?",
  "is it fair weather in Oslo",
  "what do they agree on",
  "Is the mayor corrupt, according to the prosecutors?",
  "was the corrupt official jailed",
  "the mayor was a criminal judge before",
  "they say that he is a liar, who says so?",
  "is the captain honest about the leak",
  "who says the mayor did nothing wrong",
  "The mayor said she did nothing wrong, is that so?",
  "",
])("it does not: %s", (question) => {
  expect(asksOpinion(question)).toBe(false);
});

test("what is right goes unanswered, what somebody calls right does not", () => {
  const { respond } = answering({
    "a.txt": ["Finland was right to expel the envoys, Norway said on Friday. Snow fell.", "Banks closed."],
  });
  expect(respond("Was Finland right to expel the envoys?")).toMatchObject({
    status: "unanswered",
    confidence: 0,
    reason: "no_such_detail",
  });
  expect(respond("Did Norway say that Finland was right to expel the envoys?").status).toBe("answered");
});

test("any text is read", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      expect(typeof asksOpinion(text)).toBe("boolean");
    }),
  );
});
