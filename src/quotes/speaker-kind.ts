import { isPlaceName } from "../answer/vocabulary/places.ts";
import type { ClauseToken } from "./clause-tokens.ts";
import { DOCUMENTS, isPersonNoun, PREPOSITIONS } from "./clause-words.ts";
import { isCapital, type NounPhrase, PRONOUNS, type Tokens } from "./noun-phrase.ts";

/** What the words of a noun phrase say of whom they name. A thing says nothing. */
export type Kind = "man" | "woman" | "person" | "people" | "body" | "thing";

const MAN =
  /^(?:(?!.*woman)(?!german$|roman$|human$)\p{L}*man|mr\.?|sir|father|dad|son|brother|husband|king|prince)$/u;
const WOMAN =
  /^(?:\p{L}*woman|mrs\.?|ms\.?|miss|mother|mum|mom|daughter|sister|wife|queen|princess|mayoress)$/u;
const PEOPLE =
  /^(?:people|men|women|authorities|police|allies|\p{L}{2,}(?:er|or|ist|ian|ent|ant|tive|cial|ee|ator)s)$/u;
const BODY =
  /^(?:administration|agency|alliance|army|association|authority|bank|bloc|board|bureau|campaign|chancellery|city|club|commission|committee|company|corp|council|country|court|department|directorate|embassy|executive|federation|firm|foundation|government|group|house|inc|inspectorate|institute|ltd|ministry|movement|nato|office|operator|organi[sz]ation|parliament|party|presidency|regulator|service|society|source|treasury|union|university|utility|watchdog)$/u;

/** "Unions", "companies". */
const isBodies = (word: string): boolean => BODY.test(word.replace(/ies$/u, "y").replace(/s$/u, ""));

const bare = (word: string) => word.replace(/['’]s?$/u, "");

/** The words up to what only says where somebody belongs: "Officials" of "Officials from the Biden government". */
function headWords(tokens: Tokens, { first, last }: NounPhrase): readonly ClauseToken[] {
  const inside = tokens.slice(first, last + 1);
  const words = inside.filter(({ kind }) => kind === "word");
  const end = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.lower) && !isCapital(word));
  if (end === -1) return words;
  // "the spokesman for the presidency, Dmitry Peskov" is named behind the comma.
  const comma = inside.find(({ text }) => text === ",");
  return [...words.slice(0, end), ...words.filter(({ start }) => comma !== undefined && start > comma.start)];
}

/** Who or what a noun phrase names, as far as its words tell. A name that says no more is taken for a person's. */
export function kindOf(tokens: Tokens, phrase: NounPhrase): Kind {
  const words = headWords(tokens, phrase);
  const lower = words.map((word) => bare(word.lower));
  const last = words.at(-1);
  const head = lower.at(-1) ?? "";
  const name = words
    .map(({ text }) => bare(text))
    .join(" ")
    .replace(/^the /iu, "");
  if (lower.some((word) => WOMAN.test(word))) return "woman";
  if (lower.some((word) => MAN.test(word))) return "man";
  if (BODY.test(head) || DOCUMENTS.has(head) || isPlaceName(name) || /^\p{Lu}{2,}$/u.test(name))
    return "body";
  if (/[^s]s$/u.test(head) && !isCapital(last))
    return PEOPLE.test(head) || isPersonNoun(head) || isBodies(head) ? "people" : "thing";
  if (PEOPLE.test(head)) return "people";
  if (lower.some(isPersonNoun)) return "person";
  return isCapital(last) || words.some((word, at) => at > 0 && isCapital(word)) ? "person" : "thing";
}

/** Whether a noun phrase may be said to say something: anybody and any body, and a pronoun for one. */
export const maySpeak = (tokens: Tokens, phrase: NounPhrase): boolean =>
  PRONOUNS.has(tokens[phrase.first]?.lower ?? "") || kindOf(tokens, phrase) !== "thing";

/** Whether a word in lower case is what a body is called by: "ministry", "council". */
export const isBodyNoun = (word: string): boolean => BODY.test(word);
