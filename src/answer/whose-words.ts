import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { type Saying, sayingsIn } from "../quotes/speakers.ts";
import { tokenise } from "../search/tokens.ts";
import type { AskedSpeaker } from "./asked-speaker.ts";
import type { Concept } from "./concepts.ts";
import { type Analysed, analyseTokens, type Occurrence, occurrencesIn } from "./occurrences.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** What a sentence has of somebody's words or thoughts. */
export interface WordsOfSpeaker {
  /** Where it says so, or quotes them; in offsets of the article. */
  readonly at: readonly Slice[];
  /** How surely it is they who speak, as far as the article names the speaker, in this sentence or before; 0 where it does not. */
  readonly weight: number;
}

/** The index knows a president and a presidency by one term. */
const OFFICE = /(?:idential|idency|isterial)$/iu;

const isCalledSo = (asked: string, named: string) => OFFICE.test(asked) || !OFFICE.test(named);

/** "The *British* chancellery" is no German one, though either may be called so. */
const isOfOtherCountry = ({ tokens }: Analysed, at: number) =>
  isPlaceName(tokens[at - 1]?.surface ?? "") &&
  !isPlaceName(`${tokens[at - 1]?.surface} ${tokens[at]?.surface}`);

/** "*Finland’s* president" is not the US president. */
const isOfOtherPlace = (places: readonly Concept[], phrase: Analysed) =>
  places.length > 0 &&
  phrase.tokens.some(({ surface }) => isPlaceName(surface)) &&
  places.every((place) => occurrencesIn(place, phrase).length === 0);

/** "NATO’s answer *to* Russia": what stands behind these does not speak here. */
const NO_SPEAKER =
  /\b(?<!according )(?:of|with|against|in|on|at|from|between|among|into|over|towards?|about|to) (?:the )?$/iu;

/** So many characters in front of a name show whether a preposition stands there. */
const BEFORE = 20;

/**
 * What a sentence has of somebody's words, and of their thoughts where these are asked for. Where it says nothing of who
 * speaks, words that go on and those of a "he" may be of whoever the paragraph has named by then.
 *
 * @param named where the paragraph has them
 */
export function wordsOfSpeaker(
  speaker: AskedSpeaker,
  named: readonly Occurrence[],
  sentence: Slice,
  article: Article,
  paragraph: Paragraph,
): WordsOfSpeaker {
  const textOf = ({ start, end }: Slice) => article.text.slice(start, end);
  const sayings = sayingsIn(article, paragraph).filter(
    ({ at, told }) => overlaps(at, sentence) && (told !== "thoughts" || speaker.asksFor === "thoughts"),
  );
  const weights = new Map(
    sayings.map((one) => [one, one.speaker ? weightOf(textOf(one.speaker), speaker) : 0]),
  );
  const sure = sayings.filter(({ isSure }) => isSure);
  const weight = Math.max(0, ...sure.map((one) => weights.get(one) ?? 0));
  const isNamedBefore = (place: number) =>
    named.some(
      ({ start, end }) =>
        end <= place && !NO_SPEAKER.test(textOf({ start: Math.max(0, start - BEFORE), end: start })),
    );
  const mayBeTheirs = (one: Saying): boolean => {
    if (one.speaker !== null) return (weights.get(one) ?? 0) > 0;
    // Of what a sentence sets apart nobody need be the speaker.
    const isSpeech = one.told !== "quoted" || one.at.start <= sentence.start;
    return weight === 0 && isSpeech && isNamedBefore(one.at.start);
  };
  const isOfOthers = weight === 0 && sure.length > 0;
  return { at: isOfOthers ? [] : sayings.filter(mayBeTheirs).map(({ at }) => within(at, sentence)), weight };
}

/** How surely some words name a speaker who is asked for. */
function weightOf(text: string, { concept, places, mayBe }: AskedSpeaker): number {
  const phrase = analyseTokens(tokenise(text));
  if (isOfOtherPlace(places, phrase)) return 0;
  const surest = occurrencesIn(concept, phrase).find(
    ({ at, start, end, weight }) =>
      isCalledSo(concept.surface, text.slice(start, end)) && (weight === 1 || !isOfOtherCountry(phrase, at)),
  );
  return surest && mayBe(text) ? surest.weight : 0;
}

const within = (slice: Slice, { start, end }: Slice): Slice => ({
  start: Math.max(slice.start, start),
  end: Math.min(slice.end, end),
});
