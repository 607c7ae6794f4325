import { expect, test } from "vitest";
import { readPronoun } from "../../../src/answer/follow-up/pronouns.ts";
import { answering } from "../samples.ts";

const { lexicon } = answering({
  "a.txt": ["Peskov and Zakharova spoke of the sanctions, the summit and Ukraine."],
});

test.each([
  [
    "What did Peskov say about Ukraine",
    "what did he say about Finland",
    "what did Peskov say about Finland?",
  ],
  ["What did Zakharova say", "and what was her answer", "what was Zakharova’s answer?"],
  ["What did Zakharova say", "who asked her", "who asked Zakharova?"],
  [
    "Who is the US ambassador that Russia summoned",
    "when was he summoned",
    "when was the US ambassador summoned?",
  ],
  ["who is russias ambassador", "why was he summoned", "why was russias ambassador summoned?"],
  [
    "How many Russian diplomats did the US expel",
    "when did they leave",
    "when did the Russian diplomats leave?",
  ],
  ["Did the sanctions hurt Russia", "when do they start", "when do the sanctions start?"],
  ["Did the US cancel its naval deployment", "when was it planned", "when was the naval deployment planned?"],
  ["Did the SolarWinds hack start in 2019", "and who discovered it", "who discovered the SolarWinds hack?"],
  ["Did the SolarWinds hack start in 2019", "when was it found", "when was the SolarWinds hack found?"],
  ["what is solarwinds", "when was it hacked", "when was solarwinds hacked?"],
  ["what is the deployment called", "when was it planned", "when was the deployment planned?"],
  ["Did Finland offer more", "what was its answer", "what was Finland’s answer?"],
  ["Did the Philippines offer more", "what was its answer", "what was the Philippines’ answer?"],
  ["What did Peskov say", "what was his answer", "what was Peskov’s answer?"],
  ["Did Finland offer more", "what was their answer", "what was Finland’s answer?"],
  ["Did Russia offer more", "what was its answer", "what was Russia’s answer?"],
  ["Did NATO offer more", "what did it say", "what did NATO say?"],
  ["Did the sanctions follow the summit", "when was it planned", "when was the summit planned?"],
  ["Did the sanctions follow the summit", "and, when did they start", "when did the sanctions start?"],
  ["How big was the hack", "who found it", "who found the hack?"],
  ["Did the US offer more", "how many warships did they send", "how many warships did the US send?"],
])("“%s?” – “%s?”", (question, words, completed) => {
  expect(readPronoun(words, question, lexicon)).toBe(completed);
});

test.each([
  ["another pronoun comes first", "What did Zakharova say", "did they ask her"],
  ["two names fit", "Did Peskov meet Zakharova", "what did he say"],
  ["only a verb ends like several", "what does the owner says", "when did they leave"],
  ["no name fits", "Did Finland offer it", "what did he say"],
  ["the name asked for is not known yet", "Who called Peskov", "what did he say"],
  ["two things fit", "Did the summit follow the naval deployment", "when was it planned"],
  ["the words have a name before it", "What did Peskov say", "did Zakharova say what he said"],
  ["“it” stands for nothing", "When was the summit", "is it true"],
  ["“it” is what was said", "When was the summit", "who did say it"],
  ["it asks nothing", "When was the summit", "they left"],
  ["it asks nothing of what fits", "Did the sanctions hurt Russia", "they hurt"],
  ["somebody else stands before it", "When was the summit", "did Zakharova praise it"],
  ["one thing is no several", "What is SolarWinds", "when were they hacked"],
  [
    "it would be many words",
    "Did it cancel the planned eastern summer naval deployment",
    "when was it planned",
  ],
])("left alone where %s", (_, question, words) => {
  expect(readPronoun(words, question, lexicon)).toBeNull();
});
