import { backOverAdverbs } from "./adverbials.ts";
import { DETERMINERS, isAuxiliary } from "./clause-words.ts";
import { type Cue, cueAt, mainSubject } from "./cue.ts";
import { isCapital, isWord, type Tokens } from "./noun-phrase.ts";
import { formsOf } from "./regular-verbs.ts";
import { maySpeak } from "./speaker-kind.ts";
import { speechVerb } from "./speech-verbs.ts";
import { subjectBefore } from "./subject.ts";

/*
 * Whose words or thoughts a sentence tells of without quotation marks: "The council denied it", "The mayor wants a bridge".
 * Beside marks nearly any verb says whose they are; without them, some do other things as often.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** All forms of verbs that are regular. */
const regular = (bases: string): readonly string[] =>
  words(bases).flatMap((base) => {
    const { present, past, ing } = formsOf(base);
    return [base, present, past, ing];
  });

/** These tell of words only before "that", or where nothing follows: "NATO *added* ships", "the storm *raged*". */
const OFTEN_OTHER = new Set([
  ...regular(`add brand conclude contend continue counter defend dismiss dub fume indicate joke label maintain note object
    observe qualify rage recall refer repeat shout snap storm term thunder tweet underline underscore`),
  ...words("read reads reading"),
]);

/** What is done by saying something, or known only by what somebody says, and never stands beside quoted words. */
const DONE_BY_SAYING = new Set([
  ...regular(`allege apologise apologize congratulate criticise criticize disclose dispute estimate praise reject thank
    welcome`),
  ...words("think thinks thought"),
]);

const THINKING = new Set([
  ...regular(
    "agree disagree doubt expect favor favour fear hope intend oppose plan prefer refuse support want",
  ),
  ...words("feel feels felt seek seeks sought think thinks thought"),
]);

/** They tell of words where they say about what: "spoke of a mistake", not "spoke by phone". */
const SPEAKING = /^(?:sp(?:eaks?|oken?)|talk(?:s|ed)?)$/u;

/** Their base and third person are nouns as often: "the company's plans". */
const ALSO_NOUNS = /^(?:(?:dispute|doubt|estimate|favou?r|fear|hope|plan|support)s?|feel|praise|welcome)$/u;

/** Behind these such a word is a verb. */
const OBJECT = /^(?:that|to|it|him|her|them|no|more)$/u;

/** What sentences tell of somebody. */
export type Told = "words" | "thoughts";

/** What a verb, in any form and in lower case, tells of its subject; null where it tells neither of words nor of thoughts. */
export function toldBy(verb: string): Told | null {
  if (THINKING.has(verb)) return "thoughts";
  return speechVerb(verb) || DONE_BY_SAYING.has(verb) || SPEAKING.test(verb) ? "words" : null;
}

/** Whether a verb that tells of words does so without marks too, wherever it stands. */
export const tellsAlone = (verb: string): boolean => !OFTEN_OTHER.has(verb);

/** Whose words or thoughts a token tells of, as a verb or "according"; null where it is no such word, or it is not sure who. */
export function cueOfTold(tokens: Tokens, at: number): (Cue & { readonly told: Told }) | null {
  const { lower } = tokens[at] ?? { lower: "" };
  const told = lower === "according" ? "words" : toldBy(lower);
  if (told === null || !isToldAt(tokens, at)) return null;
  const isOfSpeech = lower === "according" || speechVerb(lower) !== undefined;
  const cue = isOfSpeech ? cueAt(tokens, at) : cueOfDeed(tokens, at);
  return cue && !isAskedOf(tokens, cue) ? { ...cue, told } : null;
}

/** "What *did Ann Bell* say?" */
const isAskedOf = (tokens: Tokens, { speaker }: Cue): boolean =>
  speaker !== "the one before" && isAuxiliary(tokens[speaker.first - 1]?.lower ?? "");

function isToldAt(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const behind = tokens[at + 1];
  // "Accused of fraud": that is said of the one before, not by them.
  if (/^(?:accused|told|informed)$/u.test(lower) && behind?.lower === "of") return false;
  if (SPEAKING.test(lower)) return /^(?:about|of)$/u.test(behind?.lower ?? "");
  if (/^call(?:s|ed|ing)?$/u.test(lower)) return /^(?:on|for|upon|that)$/u.test(behind?.lower ?? "");
  return tellsAlone(lower) || !isWord(behind) || behind.lower === "that";
}

/** By a verb that never stands beside quoted words: Ann Bell *wants* a bridge. */
function cueOfDeed(tokens: Tokens, at: number): Cue | null {
  const token = tokens[at];
  if (!token || isCapital(token) || /ing$/u.test(token.lower)) return null;
  const [before, behind] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (DETERMINERS.has(before) || behind === "by") return null;
  if (ALSO_NOUNS.test(token.lower) && !(OBJECT.test(behind) || DETERMINERS.has(behind))) return null;
  let first = at;
  for (let last = -1; first !== last; ) {
    last = first;
    first = backOverAdverbs(tokens, first - 1) + 1;
    if (isAuxiliary(tokens[first - 1]?.lower ?? "")) first -= 1;
  }
  const isCoordinated = /^(?:and|but|then)$/u.test(tokens[first - 1]?.lower ?? "");
  const speaker = isCoordinated ? mainSubject(tokens, first - 1) : subjectBefore(tokens, first, 0);
  return speaker && maySpeak(tokens, speaker) ? { speaker, at, goesOn: false } : null;
}
