import { expect, test } from "vitest";
import { readEllipsis } from "../../../src/answer/follow-up/ellipsis.ts";
import { answering } from "../samples.ts";

const { lexicon } = answering({
  "a.txt": ["Peskov and Zakharova spoke of the sanctions, the summit and Ukraine."],
});

test.each([
  // A name, country or date takes the place of its like.
  ["What did Peskov say about Ukraine", "and Zakharova", "What did Zakharova say about Ukraine?"],
  ["Did Austria offer to host the summit", "and finland", "Did finland offer to host the summit?"],
  ["Did the US expel them", "what about Finland", "Did Finland expel them?"],
  ["Did Finland expel them", "and the EU", "Did the EU expel them?"],
  ["Who is Russia's ambassador", "and Britain", "Who is Britain's ambassador?"],
  ["Where did they meet in 2018", "and in 2019", "Where did they meet in 2019?"],
  ["What happened on Thursday", "on friday", "What happened on friday?"],
  ["Who is Russia's ambassador", "and Britain's", "Who is Britain's ambassador?"],
  ["What did Sergei Orlov say about it", "and Anna Brandt", "What did Anna Brandt say about it?"],
  ["Did the envoys leave the US", "and Finland", "Did the envoys leave Finland?"],
  ["Was it the 2018 summit", "and 2019", "Was it the 2019 summit?"],
  // A name that of a country and the other way round, but not that of a nationality or a date.
  [
    "How many Russian envoys did Finland expel",
    "and Zakharova",
    "How many Russian envoys did Zakharova expel?",
  ],
  ["In 2018, what did Peskov say", "and Finland", "In 2018, what did Finland say?"],
  // A country that of a country rather than that of a nationality, which it becomes where there is nothing else.
  ["How many Russian envoys did the US expel", "and Poland", "How many Russian envoys did Poland expel?"],
  ["How many Russian envoys were expelled", "and Poland", "How many Polish envoys were expelled?"],
  ["How many Russian envoys did the US expel", "and British", "How many British envoys did the US expel?"],
  [
    "In 2018, how many Russian envoys were expelled",
    "and Poland",
    "In 2018, how many Polish envoys were expelled?",
  ],
  // What has a preposition, what stands behind the same.
  [
    "What did Peskov say in Finland about Ukraine",
    "and about Austria",
    "What did Peskov say in Finland about Austria?",
  ],
  [
    "What did Peskov say about Ukraine in Moscow",
    "and about Austria",
    "What did Peskov say about Austria in Moscow?",
  ],
  [
    "What did Britain say about the US in May",
    "and about Finland",
    "What did Britain say about Finland in May?",
  ],
  [
    "What did Peskov say about Ukraine",
    "and about the naval summit",
    "What did Peskov say about the naval summit?",
  ],
  ["What did Peskov say about Ukraine", "and about Finland", "What did Peskov say about Finland?"],
  ["What did Peskov say about the sanctions", "and about Ukraine", "What did Peskov say about Ukraine?"],
  ["What did Peskov say about Ukraine", "and about the summit", "What did Peskov say about the summit?"],
  // What has no like is added.
  ["Did Finland host the summit", "and 2018", "Did Finland host the summit, and 2018?"],
  ["Did Finland expel envoys", "and ten", "Did Finland expel envoys, and ten?"],
  [
    "How many Russian envoys were expelled",
    "and Zakharova",
    "How many Russian envoys were expelled, and Zakharova?",
  ],
  ["Who offered to host the summit", "and Finland", "Who offered to host the summit, and Finland?"],
  ["Who offered it", "or Finland and Austria", "Who offered it, and Finland and Austria?"],
  ["Where did they meet", "in 2018", "Where did they meet in 2018?"],
  ["What did Peskov say", "and about the summit", "What did Peskov say about the summit?"],
  // Another thing is counted.
  ["How many Russian envoys were expelled", "and companies", "How many Russian companies were expelled?"],
  ["how many russian oil companies were hit", "and the people", "how many russian people were hit?"],
  [
    "Did the US president meet the Russian ambassador",
    "and British ambassador",
    "Did the US president meet the British ambassador?",
  ],
  [
    "Who summoned the US ambassador to Russia",
    "and the British ambassador",
    "Who summoned the British ambassador to Russia?",
  ],
])("“%s?” – “%s?”", (question, words, completed) => {
  expect(readEllipsis(words, question, lexicon)).toBe(completed);
});

test.each([
  ["a name without more", "Finland"],
  ["a matter of its own", "what about the naval deployment of the fleet"],
  ["a noun where nothing is counted", "and companies"],
  ["what the question has already", "and Ukraine"],
  ["a question with a verb", "and is Finland next"],
  ["a quotation", "and “Finland”"],
  ["a question word behind a preposition", "and in which country"],
  ["a phrase without more", "about the summit"],
  ["a country and a year", "and Finland 2018"],
  ["nothing", "and"],
])("%s is left alone", (_, words) => {
  expect(readEllipsis(words, "What did Peskov say about Ukraine", lexicon)).toBeNull();
});

test.each([
  ["the owner that it has already", "Who summoned the Russian ambassador", "and the Russian ambassador"],
  ["the country that it has already", "Did the US expel them", "and the US"],
  ["whose the country’s was", "What did Peskov say about Russia’s envoys", "and Russia"],
  ["an adjective", "Who summoned the US ambassador", "and the new ambassador"],
  ["a thing where people of a country are counted", "How many Ukrainians were expelled", "and companies"],
  ["a thing where somebody is asked for", "Who offered to help", "and companies"],
])("%s is left alone: “%s?” – “%s?”", (_, question, words) => {
  expect(readEllipsis(words, question, lexicon)).toBeNull();
});
