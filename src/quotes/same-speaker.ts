import { isPlaceName } from "../answer/vocabulary/places.ts";
import type { Thesaurus } from "../answer/vocabulary/thesaurus.ts";
import { type Token, tokenise } from "../search/tokens.ts";

/** Words that begin with a capital, one after the other. */
const NAMES = /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*)*/gu;

/** What stands before a name and is none. */
const TITLES =
  /^(?:(?:the|a|an|us|u\.s\.|mr|mrs|ms|dr|sir|president|vice|prime|minister|secretary|chancellor|senator|general|spokesman|spokeswoman|spokesperson|ambassador|king|queen|pope|under|former|foreign|state)\.?(?:\s+|$))+/iu;

/** The last word of a body's name. */
const BODY =
  /\b(?:house|ministry|department|government|union|organi[sz]ation|treasury|service|agency|kremlin|congress|parliament|senate|committee|council|office|court|commission|alliance|bank|party|army|navy|police|university|administration|embassy|institute|company|group|directorate|presidency|pentagon)$/iu;

const isPerson = (name: string): boolean =>
  !/^\p{Lu}{2,}$/u.test(name) && !BODY.test(name) && !isPlaceName(name);

const namesIn = (speaker: string): string[] =>
  (speaker.match(NAMES) ?? [])
    .map((name) => name.replace(TITLES, "").replace(/['’]s?$/u, ""))
    .filter((name) => name !== "");

/** Who speaks for another … */
const SPEAKS_FOR = "(?:spokes\\p{L}+|press secretary|aides?|advis[eo]rs?|lawyers?|representatives?|envoys?)";
/** … for whom, up to a name behind a word in lower case: "the spokesman *for the Russian presidency* Dmitry Peskov". */
const SPOKEN_FOR = new RegExp(
  `(?<=\\b${SPEAKS_FOR})\\s+(?:of|for|to)\\s(?:.*\\s(?!the\\s)\\p{Ll}\\S*(?=\\s+\\p{Lu})|.*)`,
  "u",
);
/** "*US President Joe Biden’s* adviser", and not "Russia’s president". */
const OWNER = /^(.*\S)['’]s?\s+(?=\S)/u;

/** A speaker as a text names them, without those whom they only belong to or speak for. */
const speakerIn = (named: string): string =>
  named
    .split(",")
    .map((part) => {
      const own = part.replace(SPOKEN_FOR, "").trim();
      const [owner = "", name = ""] = OWNER.exec(own) ?? [];
      return isPlaceName(name.replace(/^the\s+/iu, "")) ? own : own.slice(owner.length);
    })
    .join(", ");

/**
 * Whether two speakers, as texts name them, are one: surely not where both are persons of other names; unsure where one is
 * a body, for which somebody speaks, or a description.
 */
export function compareSpeakers(
  one: string,
  other: string,
  thesaurus: Thesaurus,
): "same" | "different" | "unsure" {
  // Who speaks for a body says what it says; who speaks for a person is another one.
  const [our, their] = [isPerson(other) ? speakerIn(one) : one, isPerson(one) ? speakerIn(other) : other];
  const [ours, theirs] = [tokenise(our), tokenise(their)];
  if (standsFor(ours, theirs, thesaurus) || standsFor(theirs, ours, thesaurus)) return "same";
  const [persons, others] = [namesIn(our).filter(isPerson), namesIn(their).filter(isPerson)];
  if (persons.some((name) => others.some((another) => isSameName(name, another)))) return "same";
  const isNamed = (name: string, tokens: readonly Token[]) =>
    tokens.some(({ surface }) => surface.toLowerCase() === name.toLowerCase());
  if (persons.some((name) => isNamed(name, theirs)) || others.some((name) => isNamed(name, ours)))
    return "same";
  if (persons.length > 0 && others.length > 0) return "different";
  if (isKnown(ours, thesaurus) && isKnown(theirs, thesaurus)) return "different";
  return one.toLowerCase() === other.toLowerCase() || sharesBody(our, their) ? "same" : "unsure";
}

/** Whether something else that a name of one can stand for is part of the other. */
function standsFor(one: readonly Token[], other: readonly Token[], thesaurus: Thesaurus): boolean {
  const terms = new Set(other.map(({ term }) => term));
  return one.some((_, at) =>
    thesaurus
      .find(one, at)
      ?.alternates.some(({ indexed, weight }) => weight >= SURE && indexed.every((term) => terms.has(term))),
  );
}

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

function sharesBody(one: string, other: string): boolean {
  const others = new Set(namesIn(other));
  return namesIn(one).some((name) => others.has(name));
}
