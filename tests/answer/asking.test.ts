import fc from "fast-check";
import { expect, test } from "vitest";
import { askingParts, asksWhether, isAsking } from "../../src/answer/asking.ts";
import { tokenise } from "../../src/search/tokens.ts";
import { hostileText } from "../search/samples.ts";

const asking = (text: string) =>
  askingParts(text, tokenise(text)).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ["with a question word, wherever it stands", "uk called in which envoy", ["uk called in which envoy"]],
  [
    "not what leads up to it",
    "sorry for the dumb question but what was it founded for",
    ["what was it founded for"],
  ],
  ["not what comes behind", "was he soft on them? dad says no", ["was he soft on them"]],
  ["not a guess", "how many were hit, 10? 12?", ["how many were hit"]],
  ["each that asks", "Where is he going, and who will he see?", ["Where is he going", "and who will he see"]],
  ["with an auxiliary in front", "mod here – didn't they agree", ["didn't they agree"]],
  ["an auxiliary elsewhere asks nothing", "they did agree, is the war over", ["is the war over"]],
  ["a line of its own", "what a mess\nwhy did they leave", ["what a mess", "why did they leave"]],
  ["lines before it lead up to it", "help me out here\nwhy did they leave", ["why did they leave"]],
  [
    "what may be true",
    "Hello all. On TV they say Norway sank a ship. Is it true? source?",
    ["On TV they say Norway sank a ship", "Is it true"],
  ],
  [
    "the whole sentence of that",
    "I say it sank in May, my son says June. Who is right?",
    ["I say it sank in May", "my son says June", "Who is right"],
  ],
  [
    "nothing before, where it has content of its own",
    "Norway sank it. Is the ship new?",
    ["Is the ship new"],
  ],
  ["truth alone", "is it true?", ["is it true"]],
  ["all of it where nothing asks", "austria summit, host", ["austria summit, host"]],
  [
    "points and colons inside words part nothing",
    "who said 3.5 at 10:30 in the U.S. Senate",
    ["who said 3.5 at 10:30 in the U.S"],
  ],
  ["nothing", "", [""]],
])("the parts that ask: %s", (_, text, parts) => {
  expect(asking(text)).toEqual(parts);
});

test("they are in order, apart and inside, for any text", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      let last = 0;
      for (const { start, end } of askingParts(text, tokenise(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ["Who rang", true],
  ["really?", true],
  ["isn’t that odd", true],
  ["ok but why", true],
  ["and Finland", true],
  ["thanks!", false],
  ["Isabel says hello", false],
  ["whoever it was", false],
  ["android", false],
  ["", false],
])("that %j asks something: %j", (text, asks) => {
  expect(isAsking(text)).toBe(asks);
});

test.each([
  ["Did they admit it?", true],
  ["ok so did they admit it", true],
  ["everybody is so loud today\ndid they admit it", true],
  ["Did they admit it, and why?", false],
  ["did they admit what they sank", false],
  ["They admitted it", false],
  ["When did they admit it?", false],
])("that %j asks only whether something is so: %j", (text, asks) => {
  expect(asksWhether(text, tokenise(text))).toBe(asks);
});
