import { AUXILIARY, QUESTION_WORD } from "../asking.ts";
import type { Lexicon } from "../likeness.ts";
import { analyse } from "../question.ts";
import { nationalityOf } from "../vocabulary/places.ts";
import { type Mention, mentionsIn } from "./mentions.ts";

/** What says that something is left out: the words before what is new. */
const LEADING =
  /^(?:(?:and|but|or|also|plus|so|(?:what|how) (?:about|of)|(?:the )?same (?:for|with))[\s,]+)+/iu;

const PREPOSITIONS =
  "in|on|at|by|for|from|to|with|about|against|of|since|until|before|after|during|near|towards?|into|over";
const PREPOSITION = new RegExp(`^(?<preposition>${PREPOSITIONS})\\s+`, "iu");
/** "the naval deployment", behind a preposition. */
const NOUN = /^(?:the |its |their |an? )?(?:[\p{L}\p{M}\p{N}'’-]+ ){0,2}[\p{L}\p{M}\p{N}'’-]+$/u;

/** What may stand beside the names of a fragment: any other word makes it more than that. */
const FILLING = /^(?:the|an?|and|or|of|,|too|also)$/iu;

const ARTICLE = /^(?:the|an?)\s+/iu;

const POSSESSIVE = /['’]s?$/u;

/** What is new in "and in Finland?". */
interface Fragment {
  /** Empty where there is none. */
  readonly preposition: string;
  /** "Finland", "the EU", "Finland and Austria". */
  readonly words: string;
  readonly kind: Mention["kind"];
}

/**
 * "and Finland?", "what about the EU?", "in 2018?", "and companies?" in the words of the question before: what is new takes
 * the place of what is of its kind there, or is added. Null where the words are more than a fragment, or nothing tells where
 * it belongs.
 */
export function readEllipsis(words: string, question: string, lexicon: Lexicon): string | null {
  const [leading = ""] = LEADING.exec(words) ?? [];
  const rest = words.slice(leading.length);
  if (/[“”"?;:]/u.test(rest) || AUXILIARY.test(rest) || QUESTION_WORD.test(rest)) return null;
  const fragment = fragmentOf(words, rest, lexicon);
  if (fragment === null)
    return leading === ""
      ? null
      : (ofOther(words, rest, question, lexicon) ??
          withOtherThing(rest, question, lexicon) ??
          withPhrase(rest, question));
  if (leading === "" && fragment.preposition === "") return null;
  const mentions = mentionsIn(question, lexicon);
  // "What did Russia say about Ukraine?" – "and Ukraine?": of whom, nothing tells.
  if (mentions.some(({ text }) => isSame(text, fragment.words))) return null;
  const target = targetOf(fragment, mentions, question);
  if (target !== undefined) return `${replace(question, target, fragment)}?`;
  return withPhrase(rest, question) ?? `${question}, and ${fragment.words}?`;
}

/**
 * "What did Peskov say about the sanctions?" – "and about the summit?": a phrase takes the place of the one with the same
 * preposition at the end, or is added there. Null where the words are no such phrase.
 */
function withPhrase(rest: string, question: string): string | null {
  const { preposition } = PREPOSITION.exec(rest)?.groups ?? {};
  if (preposition === undefined || !NOUN.test(rest.slice(preposition.length + 1))) return null;
  const last = new RegExp(` ${preposition} (?!.*\\b(?:${PREPOSITIONS})\\b)(?:\\S+ ){0,4}\\S+$`, "iu");
  return `${question.replace(last, "")} ${rest}?`;
}

/** Null where the words are not just names, dates or figures of one kind. */
function fragmentOf(words: string, rest: string, lexicon: Lexicon): Fragment | null {
  const { preposition = "" } = PREPOSITION.exec(rest)?.groups ?? {};
  const offset = words.length - rest.length + (preposition === "" ? 0 : preposition.length + 1);
  const [first, ...others] = mentionsIn(words, lexicon).filter(({ start }) => start >= offset);
  if (first === undefined || others.some(({ kind }) => kind !== first.kind)) return null;
  let besides = words;
  for (const { start, end } of [first, ...others].reverse())
    besides = besides.slice(0, start) + besides.slice(end);
  const filling = besides.slice(offset).match(/[^\s,]+/gu) ?? [];
  if (!filling.every((word) => FILLING.test(word))) return null;
  return { preposition: preposition.toLowerCase(), words: words.slice(offset), kind: first.kind };
}

/** Where the new belongs: what stands behind the same preposition, or else the first of its kind, which mostly acts. */
function targetOf(
  { kind, preposition }: Fragment,
  mentions: readonly Mention[],
  question: string,
): Mention | undefined {
  const isBehind = ({ start }: Mention) =>
    new RegExp(`\\b${preposition} (?:the )?$`, "iu").test(question.slice(0, start));
  const candidates = preposition === "" ? mentions : mentions.filter(isBehind);
  const same = candidates.find((mention) => mention.kind === kind);
  if (same !== undefined || preposition !== "" || kind === "date" || kind === "figure") return same;
  return (
    candidates.find((mention) => mention.kind === "power" || mention.kind === "name") ??
    (kind === "power" ? candidates.find((mention) => mention.kind === "nationality") : undefined)
  );
}

function replace(question: string, target: Mention, { words, kind }: Fragment): string {
  const before = question.slice(0, target.start);
  const possessive = POSSESSIVE.exec(target.text)?.[0] ?? "";
  const isAdjective = target.kind === "nationality" && kind === "power";
  const named = isAdjective ? (nationalityOf(words.replace(ARTICLE, "")) ?? words) : words;
  const owned = possessive === "" || POSSESSIVE.test(named) ? named : `${named}${possessive}`;
  // "did the US expel" becomes "did Finland expel", and "by the US" "by the EU".
  const isOwnArticle = target.kind === "power" || ARTICLE.test(named);
  return `${isOwnArticle ? before.replace(/\bthe $/iu, "") : before}${owned}${question.slice(target.end)}`;
}

/** "Who summoned the US ambassador?" – "and the Russian ambassador?": of the same thing, another's. */
function ofOther(words: string, rest: string, question: string, lexicon: Lexicon): string | null {
  const { owner = "", thing = "" } = /^(?:the )?(?<owner>.+) (?<thing>\p{Ll}+)$/u.exec(rest)?.groups ?? {};
  const isOwner = ({ kind }: Mention) => kind === "nationality" || kind === "power";
  if (!mentionsIn(words, lexicon).some((mention) => isOwner(mention) && mention.text === owner)) return null;
  const target = mentionsIn(question, lexicon).find(
    (mention) => isOwner(mention) && new RegExp(`^ ${thing}\\b`, "iu").test(question.slice(mention.end)),
  );
  if (target === undefined || isSame(target.text, owner)) return null;
  return `${question.slice(0, target.start)}${owner}${question.slice(target.end)}?`;
}

/** "How many diplomats were expelled?" – "and companies?": another thing takes the place of what was counted or named. */
function withOtherThing(rest: string, question: string, { thesaurus, index }: Lexicon): string | null {
  const thing = /^(?:the )?(?<thing>\p{Ll}+[^s\P{Ll}]s|people)$/u.exec(rest)?.groups?.thing;
  const { focus, expects } = analyse(question, thesaurus, index);
  const [first, last] = [focus[0], focus.at(-1)];
  if (thing === undefined || first === undefined || last === undefined) return null;
  if ((expects !== "number" && expects !== "names") || focus.some(({ kind }) => kind !== "word")) return null;
  return `${question.slice(0, first.start)}${thing}${question.slice(last.start + last.surface.length)}?`;
}

const isSame = (one: string, other: string) =>
  one.replace(POSSESSIVE, "").toLowerCase() === other.replace(ARTICLE, "").toLowerCase();
