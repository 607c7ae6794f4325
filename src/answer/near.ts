import type { Article, Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import type { Token } from "../search/tokens.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import type { Concept } from "./concepts.ts";
import type { Found } from "./evidence.ts";
import { allWithin, isOwner } from "./occurrences.ts";
import type { Question } from "./question.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** A figure stands this many words from what it counts at most, a name from what it names, an age from whose it is. */
const REACH: Readonly<Partial<Record<AnswerKind, number>>> = {
  number: 4,
  names: 5,
  which: 5,
  person: 6,
  duration: 6,
};

/** Words that such a reach goes over: "48 *of the* city's public schools". */
const GONE_OVER = /^(?:of|the|its|their|these|those)$/iu;

/** "€50,000" is no count of anything. */
const MONEY = /^[$€£]/u;

/** "The captain of the doomed *Marisela*" is somebody else than what that names. */
const ITS_HOLDER = /^ of (?:the |an? )?(?:\p{Ll}+ ){0,2}$/u;

/** Of an age: "born *in 1962*", "died at the *age of 74*" may stand some words away; any other stands beside whose it is. */
const AGE_AWAY = /^(?:in|from|to|since|age of)\b/iu;

/** From whoever has an age to it: "Berg*, *54", "the captain*, Jonas Berg, *58", "Berg *is a* man of 54". */
const BEFORE_AGE =
  /^(?:,? \p{Lu}[\p{L}.’'-]*){0,4}(?:,? (?:who )?(?:is|was|are|were))?(?:,? (?:an?|the)(?: \p{Ll}+){0,3})?(?: (?:now|then|only|just|about))?,? ?$/u;

/** From an age to whoever has it: "the 54-year-old *director Jonas* Berg". */
const BEHIND_AGE =
  /^(?: (?!(?:who|that|and|or|but|to|with|from|by|for|against|on|in|at|after|when|told|said|met|saw|is|was|has|had)\b)[^\s,;:.?!]+){0,4} $/iu;

/** From what is called something to its name: "the ship*, the *Marisela", "a gang *called *Grey Lantern". */
const BEFORE_NAME =
  /^,?(?: (?:who|which|that))?(?: (?:is|was|are|were))?(?:(?: an? [^,;:.?!]{1,40})? (?:called|named|nicknamed|dubbed|known as|identified as))?(?: (?:an?|the))? ["“‘]?$/u;

/** From a name to what is called so: "Anna Berg*, Oslo’s chief *surgeon", "the Marisela *was a *ferry", "the Marisela ferry". */
const BEHIND_NAME =
  /^["”’]?(?: |,? (?:(?:is|was|are|were) )?(?:an?|the|its|their|his|her|\p{Lu}[\p{L}-]*['’]s?) (?:[\p{L}-]+ ){0,3})$/u;

/** Everywhere that a paragraph has a concept of the question. */
export const occurrencesFound = (concept: Concept, { concepts }: Question, { occurrences }: Found) =>
  occurrences[concepts.indexOf(concept)] ?? [];

/** "Russia’s ambassador *in Washington*" is another than its ambassador in London: a sentence without the place tells of any. */
const hasEveryPlace = (question: Question, tokens: readonly Token[], found: Found): boolean =>
  question.concepts
    .filter((one) => one.known && isPlaceName(one.surface))
    .every((place) =>
      occurrencesFound(place, question, found).some((one) => tokens.some((token) => overlaps(token, one))),
    );

/** Whether a stretch of the sentence stands near what the question wants counted or named, or whose age it wants. */
export function isNear(
  { start, end }: Slice,
  question: Question,
  article: Article,
  tokens: readonly Token[],
  found: Found,
): boolean {
  if (question.focus.length === 0) return true;
  const { text } = article;
  if (question.expects === "number" && MONEY.test(text.slice(start, end))) return false;
  const owners = question.owners.map((owner) => occurrencesFound(owner, question, found));
  const things = question.focus
    .flatMap((thing) => occurrencesFound(thing, question, found))
    .filter((one) => owners.every((places) => places.some((owner) => isOwner(owner, one, found.paragraph))));
  if (question.expects === "duration" && !AGE_AWAY.test(text.slice(start, end)))
    return things.some((owner) => isBeside({ start, end }, owner, text, BEFORE_AGE, BEHIND_AGE));
  if (question.expects === "person" && !hasEveryPlace(question, tokens, found)) return false;
  if (question.expects === "name" || question.expects === "person") {
    const isNamed = things.some((thing) => isBeside({ start, end }, thing, text, BEFORE_NAME, BEHIND_NAME));
    if (isNamed || question.expects === "name") return isNamed;
  }
  const reach = REACH[question.expects];
  if (reach === undefined) return true;
  // Who says only what a firm is called, need not say that it is one.
  const isSaid = () => things.some((thing) => tokens.some((token) => overlaps(token, thing)));
  if (question.expects === "which" && !isSaid()) return true;
  const counted = tokens.filter(({ surface }) => !GONE_OVER.test(surface));
  const before = counted.filter((token) => token.end <= start).at(-reach);
  const behind = counted.filter((token) => token.start >= end)[reach - 1];
  const around = {
    start: before?.start ?? tokens[0]?.start ?? start,
    end: behind?.end ?? tokens.at(-1)?.end ?? end,
  };
  const isOfThing = ({ end: behind }: Slice) =>
    question.expects === "person" && ITS_HOLDER.test(text.slice(behind, start));
  return allWithin(things, around).some((one) => !isOfThing(one));
}

/** Whether nothing but such words stand between an answer and what it is the answer for, in front of which or behind which it is. */
const isBeside = (answer: Slice, thing: Slice, text: string, before: RegExp, behind: RegExp) =>
  thing.end <= answer.start
    ? before.test(text.slice(thing.end, answer.start))
    : answer.end <= thing.start && behind.test(text.slice(answer.end, thing.start));
