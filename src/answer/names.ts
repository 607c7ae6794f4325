import type { Slice } from "../corpus/corpus.ts";
import { fold, type Token, tokenise } from "../search/tokens.ts";
import { MONTH, WEEKDAY } from "./answer-kinds.ts";
import { canMean, type Lexicon } from "./likeness.ts";
import { areNamesakes } from "./namesakes.ts";
import { isCommonWord } from "./vocabulary/dictionary.ts";
import { isCountry, isPlaceName } from "./vocabulary/places.ts";
import type { Entry, Thesaurus } from "./vocabulary/thesaurus.ts";

/** Somebody or something that can act, as a slice of a text names it: a person, a body, a country. */
export interface Name extends Slice {
  /** Its words, in order. */
  readonly words: readonly Token[];
  /** What it is called, as folded forms, those of the names file too: none for a country. */
  readonly called: ReadonlySet<string>;
  /** The country that it is, or that it is said to belong to. */
  readonly countries: readonly Token[];
}

/** What two names are to each other. Of a person whose country is not told, nobody knows what they are to a country. */
export type Identity = "same" | "other" | "unknown";

/** What people and bodies are, and not what they are called. */
const TITLES: ReadonlySet<string> = new Set(
  tokenise(
    `president premier prime minister chancellor secretary state foreign ambassador envoy spokesman spokeswoman spokesperson
    mayor governor senator general director chief chairman king queen prince leader head official officials mr mrs ms dr sir
    professor government administration ministry department treasury office executive army parliament`,
  ).map(({ term }) => term),
);

export const isTitle = ({ term }: Token): boolean => TITLES.has(term);

/** "President *of the* United States". */
const JOINS = /^(?:of|the)$/iu;

const surfaceOf = (words: readonly Token[]) => words.map(({ surface }) => surface).join(" ");
const isPlace = ({ surface }: Token) => isPlaceName(surface);
const isCapital = ({ surface }: Token) => /^\p{Lu}/u.test(surface) && !DATE.test(surface);
const isOwned = ({ surface }: Token) => /['’]s$/u.test(surface);

/** "Interestingly, …" */
const ADVERB = /ly$/u;

/** What a full stop may stand behind inside a name: "Mr.", "J.", "U.S." */
const isShort = ({ surface }: Token) =>
  /^(?:\p{L}|\p{L}(?:\.\p{L})+|[MD]rs?|Ms|Gen|Sen|Gov|St)$/u.test(surface);

const DATE = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, "u");

/** Whether a word of a question, where names are typed in lower case too, or of a sentence can be called somebody. */
export const isNaming = (token: Token) =>
  isPlace(token) || (!token.stop && !isTitle(token) && !isCommonWord(fold(token.surface)));

/** What some words name; null where they name nobody. */
export function nameOf(words: readonly Token[], lexicon: Lexicon): Name | null {
  const called = new Set<string>();
  const countries: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = entryAt(words, at, lexicon);
    const some = words.slice(at, at + (entry?.length ?? 1));
    at += some.length;
    if (isPlaceName(surfaceOf(some))) {
      // A "British Chancellery" is none of Germany's.
      if (countries.length === 0 || isCountry(surfaceOf(some))) countries.push(...some);
    } else if (entry && some.some((word) => isNaming(word)))
      for (const { terms } of [entry.form, ...entry.alternates]) {
        called.add(terms.join(" "));
        countries.push(...terms.filter((term) => isPlaceName(term)).flatMap((term) => tokenise(term)));
      }
    else for (const { term, stop } of some.filter((word) => !isTitle(word))) if (!stop) called.add(term);
  }
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || called.size + countries.length === 0) return null;
  return { start: first.start, end: last.end, words, called, countries };
}

/** A longer name is taken whole ("North Atlantic Treaty Organization"), but not where somebody's title is a part of it. */
const TITLED = 2;

function entryAt(words: readonly Token[], at: number, { thesaurus }: Lexicon): Entry | undefined {
  return [words.length, TITLED, 1]
    .map((length) => ({
      some: words.slice(at, at + length),
      entry: thesaurus.find(words.slice(at, at + length), 0),
    }))
    .find(({ some, entry }) => {
      const own = some.slice(0, entry?.length ?? 0);
      return own.length <= TITLED || own.every((word) => !word.stop && !isTitle(word));
    })?.entry;
}

/** Every name in some tokens of a text, in order. */
export function namesIn(tokens: readonly Token[], text: string, lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = lengthOfName(tokens, at, text, lexicon);
    const name = length > 0 ? nameOf(tokens.slice(at, at + length), lexicon) : null;
    if (name) names.push(name);
    at += Math.max(length, 1);
  }
  return names;
}

const readBefore = new WeakMap<Thesaurus, WeakMap<readonly Token[], readonly Name[]>>();

/** The same for tokens that live as long as their article. Reads them once: each deed of a question asks. */
export function namesOnceIn(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Name[] {
  const read = readBefore.get(lexicon.thesaurus) ?? new WeakMap<readonly Token[], readonly Name[]>();
  const names = read.get(tokens) ?? namesIn(tokens, text, lexicon);
  readBefore.set(lexicon.thesaurus, read.set(tokens, names));
  return names;
}

/** Capitalised words in a row, no mark between them and no possessive but at the end, and what the names file adds ("US president"). */
function lengthOfName(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): number {
  const first = tokens[at];
  if (
    !first ||
    !isCapital(first) ||
    first.stop ||
    (isFirst(first, text) && (!isNaming(first) || ADVERB.test(first.surface)) && !isTitle(first))
  )
    return 0;
  let end = at;
  const isNext = (next: number) => {
    const [one, other] = [tokens[next - 1], tokens[next]];
    if (one === undefined || other === undefined || isOwned(one)) return false;
    return (isShort(one) ? /^\.?[\s-]+$/u : /^[\s-]+$/u).test(text.slice(one.end, other.start));
  };
  while (end < tokens.length && (end === at || isNext(end))) {
    const token = tokens[end];
    if (!token || (!isCapital(token) && !joins(tokens, end))) break;
    end += 1;
  }
  return Math.max(end - at, entryAt(tokens.slice(at, at + TITLED), 0, lexicon)?.length ?? 0);
}

/** Whether a small word is followed by the country that goes on with the name that it stands in. */
function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens.findIndex(({ surface }, index) => index >= at && !JOINS.test(surface));
  return (
    JOINS.test(tokens[at]?.surface ?? "") &&
    [1, 2].some((length) => isPlaceName(surfaceOf(tokens.slice(next, next + length))))
  );
}

/** A sentence begins with a capital letter, whatever its first word is. */
const isFirst = ({ start }: Token, text: string) =>
  !/[\p{L}\p{N},;-]["”’)]?[^\S\n]*$/u.test(text.slice(Math.max(0, start - 3), start));

/** "NATO" is of no country. */
const isBody = ({ words, called }: Name) =>
  called.size > 0 && words.every(({ surface }) => /^\p{Lu}{3,}$/u.test(surface));

const untitled = ({ words }: Name) => words.filter((word) => !isTitle(word) && !isPlace(word));

/** Tells whether two names are the same one's. */
export function identityOf(one: Name, other: Name, lexicon: Lexicon): Identity {
  if (one.called.size > 0 && other.called.size > 0) {
    const isShared = [...one.called].some((name) => other.called.has(name));
    return isShared && !areNamesakes(untitled(one), untitled(other)) ? "same" : "other";
  }
  if (one.countries.length === 0 || other.countries.length === 0)
    return isBody(one) || isBody(other) ? "other" : "unknown";
  return canMean(one.countries, other.countries, lexicon) ? "same" : "other";
}
