import { isPlaceName } from "../answer/vocabulary/places.ts";
import type { Thesaurus } from "../answer/vocabulary/thesaurus.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import { isPersonNoun } from "./clause-words.ts";
import { isBodyNoun } from "./speaker-kind.ts";

/** Words that begin with a capital, one after the other. */
const NAMES = /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*)*/gu;

/** What stands before a name and is none. */
const TITLES =
  /^(?:(?:the|a|an|us|u\.s\.|mr|mrs|ms|dr|sir|president|vice|prime|minister|secretary|chancellor|senator|general|spokesman|spokeswoman|spokesperson|ambassador|king|queen|pope|under|former|foreign|state)\.?(?:\s+|$))+/iu;

/** The last word of a body's name. */
const BODY =
  /\b(?:house|ministry|department|government|union|organi[sz]ation|treasury|service|agency|kremlin|congress|parliament|senate|committee|council|office|court|commission|alliance|bank|party|army|navy|police|university|administration|embassy|institute|company|group|directorate|presidency|pentagon)$/iu;

const lastWord = (name: string): string => name.split(/\s+/u).at(-1)?.toLowerCase() ?? "";

const isPerson = (name: string): boolean =>
  !/^\p{Lu}{2,}$/u.test(name) && !BODY.test(name) && !isBodyNoun(lastWord(name)) && !isPlaceName(name);

/** "The Foreign Intelligence Service (SVR)" is a body, its spokesman a person. */
const isBody = (speaker: string): boolean =>
  !isPerson(
    speaker
      .trim()
      .replace(/^the\s+/iu, "")
      .replace(/\([^()]*\)$/u, "")
      .trimEnd(),
  );

/** Behind its last word for a person, where anything stands there: "Velisch" of "Mayor Velisch". */
function withoutOffice(name: string): string {
  const words = name.split(/\s+/u);
  const office = words.findLastIndex((word) => isPersonNoun(word.toLowerCase()));
  return words.slice(office + 1).join(" ") || name;
}

const namesIn = (speaker: string): string[] =>
  (speaker.match(NAMES) ?? [])
    .map((name) => withoutOffice(name.replace(TITLES, "").replace(/['’]s?$/u, "")))
    .filter((name) => name !== "");

/** Who speaks for another, whom "of", "for" or "to" names. */
const SPEAKS_FOR = /^(?:spokes\p{L}+|aides?|advis[eo]rs?|lawyers?|representatives?|envoys?)$/iu;
const JOINS = /^(?:of|for|to)$/u;

const isOwner = (word: string): boolean =>
  /['’]s?$/u.test(word) && !isPlaceName(word.replace(/['’]s?$/u, ""));

/** Without whom they belong to ("*Biden’s* adviser", but "Russia’s president") and whom they speak for. */
function ownWords(part: string): string {
  const all = part.trim().split(/\s+/u);
  const words = all.slice(all.findLastIndex((word, at) => isOwner(word) && at < all.length - 1) + 1);
  const joint = words.findIndex((word, at) => JOINS.test(word) && SPEAKS_FOR.test(words[at - 1] ?? ""));
  if (joint === -1) return words.join(" ");
  // "The spokesman for the Russian presidency Dmitry Peskov": a name stands behind a word in lower case.
  const spokenFor = words.findLastIndex((word, at) => at > joint && /^\p{Ll}/u.test(word) && word !== "the");
  return [...words.slice(0, joint), ...(spokenFor === -1 ? [] : words.slice(spokenFor + 1))].join(" ");
}

/** A speaker as a text names them, without those whom they only belong to or speak for. */
const speakerIn = (named: string): string => named.split(",").map(ownWords).join(", ");

type Sameness = "same" | "different" | "unsure";

/**
 * Whether two speakers, as texts name them, are one: surely not where both are persons of other names; unsure where one is
 * a description, or a body for which the other does not speak.
 */
export function compareSpeakers(one: string, other: string, thesaurus: Thesaurus): Sameness {
  const [ours, theirs] = [tokenise(one), tokenise(other)];
  if (wordsOf(ours) !== "" && wordsOf(ours) === wordsOf(theirs)) return "same";
  if (isBody(one) !== isBody(other)) return sharesBody(one, other) ? "same" : "unsure";
  if (!isBody(one)) return comparePersons(speakerIn(one), speakerIn(other), thesaurus);
  if (areNamesOfOne(ours, theirs, thesaurus)) return "same";
  return areBothKnown(ours, theirs, thesaurus) ? "different" : sharesBody(one, other) ? "same" : "unsure";
}

function comparePersons(one: string, other: string, thesaurus: Thesaurus): Sameness {
  const [ours, theirs] = [tokenise(one), tokenise(other)];
  if (areNamesOfOne(ours, theirs, thesaurus)) return "same";
  const [persons, others] = [namesIn(one).filter(isPerson), namesIn(other).filter(isPerson)];
  if (persons.some((name) => others.some((another) => isSameName(name, another)))) return "same";
  const isNamed = (name: string, tokens: readonly Token[]) =>
    tokens.some(({ surface }) => surface.toLowerCase() === name.toLowerCase());
  if (persons.some((name) => isNamed(name, theirs)) || others.some((name) => isNamed(name, ours)))
    return "same";
  if (persons.length > 0 && others.length > 0) return "different";
  return areBothKnown(ours, theirs, thesaurus) ? "different" : "unsure";
}

const wordsOf = (speaker: readonly Token[]): string =>
  speaker.flatMap(({ surface, stop }) => (stop ? [] : [surface.toLowerCase()])).join(" ");

const areNamesOfOne = (one: readonly Token[], other: readonly Token[], thesaurus: Thesaurus): boolean =>
  standsFor(one, other, thesaurus) || standsFor(other, one, thesaurus);

/** "Presidential" and "presidency" end no name of a president, though the index knows them by the same term. */
const endsName = ({ surface }: Token): boolean => !/(?:idential|idency|isterial)$/iu.test(surface);

/** Whether something else that a name of one can stand for is part of the other. */
function standsFor(one: readonly Token[], other: readonly Token[], thesaurus: Thesaurus): boolean {
  const terms = new Set(other.map(({ term }) => term));
  const ends = new Set(other.filter(endsName).map(({ term }) => term));
  return one.some((_, at) => {
    const entry = thesaurus.find(one, at);
    const last = entry && one[at + entry.length - 1];
    if (!last || !endsName(last)) return false;
    return entry.alternates.some(
      ({ indexed, weight }) =>
        weight >= SURE && ends.has(indexed.at(-1) ?? "") && indexed.every((term) => terms.has(term)),
    );
  });
}

const areBothKnown = (one: readonly Token[], other: readonly Token[], thesaurus: Thesaurus): boolean =>
  isKnown(one, thesaurus) && isKnown(other, thesaurus);

/** Whether a speaker is called by one of somebody's names and nothing else: "the US president". */
function isKnown(speaker: readonly Token[], thesaurus: Thesaurus): boolean {
  const first = speaker.findIndex(({ stop }) => !stop);
  const entry = first === -1 ? undefined : thesaurus.find(speaker, first);
  return entry?.length === speaker.length - first && entry.alternates.some(({ weight }) => weight >= SURE);
}

/** Names of an episode weigh as much as the word itself; everyday synonyms less. */
const SURE = 0.9;

/** "Sullivan" and "John Sullivan", "J. Sullivan" and "John J. Sullivan", but not "Jake Sullivan" and "John Sullivan". */
function isSameName(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((name) =>
    name
      .toLowerCase()
      .split(/[\s.]+/u)
      .filter((part) => part !== ""),
  );
  if (!ours || !theirs) return false;
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.length === 1) return long.includes(short[0] ?? "");
  const begins = (part: string, name: string) => name.startsWith(part) || part.startsWith(name);
  return short.at(-1) === long.at(-1) && begins(short[0] ?? "", long[0] ?? "");
}

/** Whether both have the name of a body in common: not of a country, of which two bodies may be, nor of a person. */
function sharesBody(one: string, other: string): boolean {
  const others = new Set(namesIn(other));
  const isOfBody = (name: string) => BODY.test(name) || !(isPlaceName(name) || isPerson(name));
  return namesIn(one).some((name) => others.has(name) && isOfBody(name));
}
