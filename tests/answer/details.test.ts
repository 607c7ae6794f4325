import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedDetail } from "../../src/answer/details.ts";
import { expectedKind } from "../../src/answer/expected-kind.ts";
import { hostileText } from "../search/samples.ts";

const detailOf = (question: string) => expectedDetail(question, expectedKind(question).kind);

/** The stretches of a sentence that could be what a question asks for. */
function found(question: string, sentence: string): string[] {
  const detail = detailOf(question);
  if (!detail) throw new Error(`“${question}” asks for no detail.`);
  return detail.find(sentence).map(({ start, end }) => sentence.slice(start, end));
}

describe("what the answer must have", () => {
  test.each([
    [
      "How much money did the thieves take?",
      "Shares fell 11% after they took 40,000 euros.",
      ["40,000 euros"],
    ],
    ["how much cash was found", "Police found $2.5 million in the 3 cars.", ["$2.5 million"]],
    [
      "How much will the bridge cost?",
      "It costs €95mn, or two billion crowns.",
      ["€95mn", "two billion crowns"],
    ],
    ["price of a ticket", "Some 300 people paid 12 U.S. dollars each.", ["12 U.S. dollars"]],
    ["how expensive is bread", "Bread is sold for 80 cents.", ["80 cents"]],
    ["How much did they pay him?", "They paid him well for 20 years.", []],

    ["How much did the club get for its keeper?", "In 2019 it got $9 million for 1 man.", ["$9 million"]],
    ["how much does the mine make per year", "It dug 300 tonnes worth 40,000 euros.", ["40,000 euros"]],
    ["how much is the flood costing", "Some 12 farms lost €3bn.", ["€3bn"]],
    [
      "how much does a nurse earn",
      "A nurse earns 2,100 euros; the ward cost 9,000 euros, at €20 an hour.",
      ["2,100 euros", "€20"],
    ],
    ["what sick pay do sailors get", "Of 30 sailors, each is paid 80 crowns.", ["80 crowns"]],
    ["average wages of a miner", "Wages of up to 900 pounds, and a fine of 70 pounds.", ["900 pounds"]],
    [
      "How big a pay rise do the miners want?",
      "All 40 miners want 5 per cent, or €200.",
      ["5 per cent", "€200"],
    ],
    ["how much of a discount is it", "It is 20% for 3 days.", ["20%"]],

    ["What share of voters stayed at home?", "Of 900 voters, 40% stayed at home.", ["40%"]],
    [
      "what percentage of the crop was lost",
      "Two-thirds of the crop and 3.5 per cent of the cattle.",
      ["Two-thirds", "3.5 per cent"],
    ],
    ["What proportion of schools closed?", "One in five of 400 schools closed.", ["One in five"]],

    ["In which year did the mine open?", "It opened in 1974, on a Friday in May.", ["in 1974"]],
    ["wich year did it close", "It closed two years ago.", ["two years ago"]],
    ["What month is the trial?", "The trial begins in June, not on Friday.", ["June"]],
    ["what season do whales come", "They come this summer, or on Monday.", ["this summer"]],
    ["What time did the train leave?", "On Friday it left at 6:40, back by noon.", ["6:40", "noon"]],
    ["what time is the vote", "The vote is at 8 p.m. on Friday.", ["8 p.m"]],
    ["what time is the vote", "The vote is on Friday.", []],

    ["How old is the captain?", "The captain, 58, has 3 boats.", [", 58"]],
    ["how old was the boy", "A 12-year-old swam 400 metres.", ["12-year-old"]],
    ["How old is the bridge?", "The bridge was built in 1901.", ["in 1901"]],
    [
      "what age is she",
      "Vera Holt (61), a widow of 70, was born in Oslo in 1955.",
      ["(61)", "widow of 70", "in 1955"],
    ],
    [
      "age of the pilot",
      "Aged 24, a 24-years-old, three months old.",
      ["Aged 24", "24-years-old", "three months old"],
    ],
    [
      "how old is the pilot",
      "The pilot is 54. She died at the age of 90, he in his fifties.",
      ["is 54", "age of 90", "in his fifties"],
    ],
    [
      "how old is the pilot",
      "In the coming weeks, twelve days after May 2018, 58 men flew for 40 years.",
      [],
    ],

    ["who takes over from Berg", "Berg left; Vera Holt takes over on Friday.", ["Vera Holt"]],
    ["Who has replaced the coach?", "Jan Moor was named interim coach.", ["Jan Moor"]],
    ["who'll succeed the mayor", "The mayor thanked Vera Holt.", []],

    ["Which city was he flown to?", "From France he was flown to Geneva in May.", ["Geneva"]],
    ["what town did they meet in", "The French met in Finland.", []],

    ["what phone number can we call", "Call the town hall on 0800 4411.", ["0800 4411"]],
    [
      "whats the mayors phone number",
      "Call 0800 4411 before May 3, 2021, or +49 30 901820.",
      ["0800 4411", "+49 30 901820"],
    ],
    ["What is the hotline number?", "Some 1,200,000 people called within 24 hours.", []],
    [
      "what is the email address of the museum",
      "Write to info@museum.example by May 3.",
      ["info@museum.example"],
    ],
    ["her home address", "She lives on Mill Lane with 3 cats.", ["Mill Lane"]],
  ])("%s “%s”", (question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  test.each([
    "How much rain fell?",
    "How much water did they get per day?",
    "How much did they get of it done?",
    "How much did the river rise?",
    "How big an area burnt down?",
    "How big an increase in thefts was there?",
    "Did the nurses refuse the starting salary?",
    "Who gets strike pay?",
    "How much of their wages did the firm pay?",
    "When did the mine open?",
    "What day is the trial?",
    "What time of year do whales come?",
    "Which country was he flown to?",
    "how many phone calls were there",
    "What did he say in his address?",
    "Who wrote the email?",
    "Who took over the bank?",
    "who said they replaced the pipes",
    "",
  ])("nothing more in “%s”", (question) => {
    expect(detailOf(question)).toBeNull();
  });
});

test("stretches come in order, apart and inside the sentence, for any text", () => {
  const questions = fc.constantFrom(
    "how much cash",
    "what share",
    "which year",
    "which month",
    "which season",
    "what time",
    "how old",
    "which city",
    "the phone number",
    "her home address",
  );
  fc.assert(
    fc.property(questions, hostileText(), (question, text) => {
      let last = 0;
      for (const { start, end } of detailOf(question)?.find(text) ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
