import { expect, test } from "vitest";
import { deedsIn } from "../../src/answer/deeds.ts";
import type { Name } from "../../src/answer/names.ts";
import { answering } from "./samples.ts";

const { lexicon, read } = answering(
  { "a.txt": ["Nobody expelled, offered, accused or invited them. They signed nothing."] },
  [{ forms: ["Ann Bell", "Bell"], weight: 0.9 }],
);

const surfaceOf = ({ words }: Name) => words.map(({ surface }) => surface).join(" ");

/** Who does what to whom in a question. */
const deeds = (text: string) =>
  deedsIn(text, read(text).concepts, lexicon).map(({ actor, act, whom }) => [
    surfaceOf(actor),
    act.surface,
    whom && surfaceOf(whom),
  ]);

test.each([
  ["When did Russia expel the envoys?", ["Russia", "expel", null]],
  ["when did russia expel the envoys", ["russia", "expel", null]],
  ["Did the Kremlin expel Poland?", ["Kremlin", "expel", "Poland"]],
  ["Has Norway really also invited Finland?", ["Norway", "invited", "Finland"]],
  ["Is Germany expelling them?", ["Germany", "expelling", null]],
  ["Germany expelled the envoys?", ["Germany", "expelled", null]],
  ["Is it true that Germany expelled ten envoys?", ["Germany", "expelled", null]],
  ["If Norway offered it, why?", ["Norway", "offered", null]],
  ["Were they expelled by Britain?", ["Britain", "expelled", null]],
  ["the envoys were expelled by the Kremlin on Friday?", ["Kremlin", "expelled", null]],
  ["Germany was expelled by Norway", ["Norway", "expelled", null]],
  ["When did Ann Bell offer to the Finns a summit?", ["Ann Bell", "offer", "Finns"]],
  ["Did the Norwegians call on Finland?", ["Norwegians", "call on", "Finland"]],
  ["Did President Bell offer it?", ["President Bell", "offer", null]],
  ["why norway expelled the envoys", ["norway", "expelled", null]],
  ["Why didn’t Norway sign it?", ["Norway", "sign", null]],
  ["why didnt norway sign it", ["norway", "sign", null]],
  ["when Russia will sign it", ["Russia", "sign", null]],
  ["how russia drew the map", ["russia", "drew", null]],
  ["Will the White House sign it?", ["White House", "sign", null]],
])("“%s” takes for granted who does it: %j", (question, deed) => {
  expect(deeds(question)).toEqual([deed]);
});

test.each([
  ["everybody says something", "Did Germany say so?"],
  ["everybody reacts", "How did Germany react to it?"],
  ["no verb is behind them", "why russia maps matter"],
  ["it asks who", "Who expelled the envoys?"],
  ["nobody is named", "What did the envoys offer?"],
  ["a thing does it", "Why did the cyberattack hit Norway?"],
  ["a title alone", "Did the president sign it?"],
  ["nothing is done", "Is Germany in it?"],
  ["it was only near them", "Was it signed near Norway?"],
  ["there is nothing", ""],
])("nothing, where %s: “%s”", (_, question) => {
  expect(deeds(question)).toEqual([]);
});
