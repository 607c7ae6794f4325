import type { InvertedIndex } from "../search/inverted-index.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { fold, type Token } from "../search/tokens.ts";
import { isCommonWord, isInDictionary } from "./vocabulary/dictionary.ts";
import { isCapital, isCountry } from "./vocabulary/places.ts";
import { corrections, editDistance, respellings } from "./vocabulary/spelling.ts";
import { standIns } from "./vocabulary/stand-ins.ts";
import { type Alternate, type Entry, type Form, formOf, type Thesaurus } from "./vocabulary/thesaurus.ts";

/** One thing that a question speaks of, and every way in which the articles may say it. */
export interface Concept {
  /** As it stands in the question. */
  readonly surface: string;
  /** Offset into the question. */
  readonly start: number;
  /** The question's own words first, weight 1; then what may stand for them, below 1. */
  readonly alternates: readonly Alternate[];
  /** How much it says that a sentence has it: inverse document frequency of its commonest form, far ones left out. */
  readonly rarity: number;
  readonly kind: "name" | "figure" | "word";
  /** How often the question has it. */
  readonly count: number;
  /** Whether the articles have every word of any of its forms, be it in different places; what only stands in aside. */
  readonly known: boolean;
}

/** Questions of more things than that are no questions; keeps the work bounded. */
export const MOST_CONCEPTS = 64;

/** Below this weight a form does not make a concept any commoner. */
const CLOSE = 0.65;

/** So many words are looked up by their spelling; more are no misspelling but another language. */
const MOST_RESPELT = 8;

/** Shorter stop words are one edit from too much. */
const LONG_STOP_WORDS = [...STOP_WORDS].filter((stop) => stop.length >= 4);

/** How much it says that a text has all of these. */
export const sumOfRarity = (concepts: readonly Concept[]): number =>
  concepts.reduce((sum, { rarity }) => sum + rarity, 0);

/**
 * People type names in lower case too: a word that is no common one is taken for a name when the dictionary or the
 * articles have it; otherwise it may be slang or misspelt as well.
 */
function kindOf(token: Token, first: boolean, known: boolean, indexed: boolean): Concept["kind"] {
  if (/^\p{N}/u.test(token.term)) return "figure";
  const word = fold(token.surface);
  const isShouted = /^\p{Lu}{4,}$/u.test(token.surface) && isCommonWord(word);
  if (/^\p{Lu}/u.test(token.surface) && !first && !isShouted) return "name";
  if (isCommonWord(word) || !(known || isInDictionary(word))) return "word";
  const isMisspelt = !indexed && corrections(word).length > 0;
  return isMisspelt ? "word" : "name";
}

/** "wich", "beacuse", "abuot": nothing that the articles, a dictionary or a name would explain, and one edit from a stop word. */
function isMisspeltStopWord(token: Token, indexed: boolean): boolean {
  const word = fold(token.surface);
  if (indexed || /^\p{Lu}|\p{N}/u.test(token.surface) || isInDictionary(word)) return false;
  return LONG_STOP_WORDS.some((stop) => stop[0] === word[0] && editDistance(word, stop, 1) === 1);
}

/** "*in* Vienna", "the Vienna *summit*": what stands there is the town and not whoever governs from it. */
const BEFORE_TOWN = /^(?:in|at|near|from|outside|around)$/iu;
const BEHIND_TOWN =
  /^(?:summit|meeting|talks|conference|hearing|trial|rally|march|protests?|embassy|airport|office|police)$/iu;

const isTown = (tokens: readonly Token[], at: number, { length }: { readonly length: number }): boolean =>
  (BEFORE_TOWN.test(tokens[at - 1]?.surface ?? "") || BEHIND_TOWN.test(tokens[at + length]?.surface ?? "")) &&
  isCapital(
    tokens
      .slice(at, at + length)
      .map(({ surface }) => surface)
      .join(" "),
  );

/** Kyiv is Kiev, too, but not Ukraine. */
const withoutCountry = (entry: Entry): Entry => ({
  ...entry,
  alternates: entry.alternates.filter(({ terms }) => !isCountry(terms.join(" "))),
});

/** Reads the things that a question speaks of, in order, each once. */
export function conceptsOf(tokens: readonly Token[], thesaurus: Thesaurus, index: InvertedIndex): Concept[] {
  const isIndexed = (form: Form) => form.indexed.every((term) => index.documentFrequency(term) > 0);
  const rarityOf = (form: Form) => Math.max(...form.indexed.map((term) => index.rarity(term)));
  const concepts = new Map<string, Concept>();
  let respelt = 0;

  /** What a word may have been meant for that no article has in any of these forms. */
  function meantBy(token: Token, forms: readonly Alternate[]): readonly Alternate[] {
    if (forms.some(isIndexed) || respelt >= MOST_RESPELT) return [];
    respelt += 1;
    return respellings(fold(token.surface), token.term, index, thesaurus);
  }

  /** What stands in for a word that no article says in any way, or for words that begin with it. */
  function standInsAt(at: number, listed: Entry | undefined): Entry | undefined {
    const form = listed?.form ?? formOf(tokens.slice(at, at + 1));
    if (form === null || [form, ...(listed?.alternates ?? [])].some(isIndexed)) return undefined;
    return standIns().find(tokens, at);
  }

  for (let at = 0; at < tokens.length && concepts.size < MOST_CONCEPTS; ) {
    const found = thesaurus.find(tokens, at);
    const listed = found && isTown(tokens, at, found) ? withoutCountry(found) : found;
    const instead = standInsAt(at, listed);
    const entry = instead && instead.length > (listed?.length ?? 0) ? instead : listed;
    const words = tokens.slice(at, at + (entry?.length ?? 1));
    at += words.length;
    const [token] = words;
    const form = entry?.form ?? formOf(words);
    if (!token || !form) continue;

    if (!entry && isMisspeltStopWord(token, isIndexed(form))) continue;
    const key = form.terms.join(" ");
    const before = concepts.get(key);
    if (before) {
      concepts.set(key, { ...before, count: before.count + 1 });
      continue;
    }
    const own: Alternate = { ...form, weight: 1 };
    const close = entry === listed ? (listed?.alternates ?? []) : [];
    const others = instead?.length === words.length ? instead.alternates : [];
    const sure = [own, ...close, ...meantBy(token, [own, ...close, ...others])];
    const alternates = [...sure, ...others];
    const known = alternates.filter(isIndexed);
    const near = known.filter((alternate) => alternate.weight >= CLOSE);
    concepts.set(key, {
      surface: words.map((word) => word.surface).join(" "),
      start: token.start,
      alternates,
      rarity: Math.min(...(near.length > 0 ? near : known.length > 0 ? known : [own]).map(rarityOf)),
      kind: kindOf(token, token === tokens[0], known.length > 0, isIndexed(form)),
      count: 1,
      known: sure.some(isIndexed),
    });
  }
  return [...concepts.values()];
}
