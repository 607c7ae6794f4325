import type { Token } from "../search/tokens.ts";
import { placesOf } from "./asked.ts";
import type { Concept } from "./concepts.ts";
import { canMean, type Lexicon } from "./likeness.ts";
import type { Statement } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** A country, capital or seat of power, as the words that name it. */
export type Place = readonly Token[];

/** These may stand between who acts and what they do. */
const BETWEEN = /^(?:has|have|had|will|would|already|also|again|now|then|later|today|\w+ly)$/iu;

/** And these between what is done and by whom. */
const BY = /^(?:by|the)$/iu;

/**
 * The places named right before a sentence says something of the concept ("*Finland* offered", "*the White House* has
 * expelled") or, behind "by", right after it: who does it, where it is something that is done.
 */
export function actorsOf(concept: Concept, statement: Statement): Place[] {
  const { tokens } = statement;
  return placesOf([concept], statement).flatMap(({ start, end }) => {
    const place =
      placeBefore(
        tokens.findLastIndex((token) => token.end <= start),
        statement,
      ) ??
      placeBehind(
        tokens.findIndex((token) => token.start >= end),
        statement,
      );
    return place ? [place] : [];
  });
}

function placeBefore(from: number, { tokens, passage: { article } }: Statement): Place | undefined {
  const isJoined = (at: number) => {
    const [one, other] = [tokens[at], tokens[at + 1]];
    return (
      one !== undefined && other !== undefined && /^\s+$/u.test(article.text.slice(one.end, other.start))
    );
  };
  let last = from;
  while (isJoined(last) && BETWEEN.test(tokens[last]?.surface ?? "")) last -= 1;
  if (!isJoined(last)) return undefined;
  // "White House" is one, "House" is none.
  return [tokens.slice(Math.max(0, last - 1), last + 1), tokens.slice(last, last + 1)].find((words) =>
    isPlace(words, article.text),
  );
}

function placeBehind(from: number, { tokens, passage: { article } }: Statement): Place | undefined {
  if (!/^by$/iu.test(tokens[from]?.surface ?? "")) return undefined;
  const first = tokens.findIndex((token, at) => at > from && !BY.test(token.surface));
  return placeAt(tokens, first, article.text);
}

/** The place that a name beginning at one of some tokens of a text names: of two words, or of one. */
export const placeAt = (tokens: readonly Token[], at: number, text: string): Place | undefined =>
  [tokens.slice(at, at + 2), tokens.slice(at, at + 1)].find((words) => isPlace(words, text));

function isPlace(words: readonly Token[], text: string): boolean {
  const name = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return /^\p{Lu}/u.test(name) && isPlaceName(name);
}

/** Who does one thing in a statement. */
export interface Actors {
  readonly act: Concept;
  readonly places: readonly Place[];
}

/** Who does some things in a statement, where it says so. */
export const actorsIn = (concepts: readonly Concept[], statement: Statement): Actors[] =>
  concepts
    .map((act) => ({ act, places: actorsOf(act, statement) }))
    .filter(({ places }) => places.length > 0);

/** Whether another statement says of other countries that they do one of some things. */
export const actorsDiffer = (all: readonly Actors[], other: Statement, lexicon: Lexicon): boolean =>
  all.some(({ act, places }) => {
    const others = actorsOf(act, other);
    return (
      others.length > 0 && !places.some((actor) => others.some((another) => canMean(actor, another, lexicon)))
    );
  });
