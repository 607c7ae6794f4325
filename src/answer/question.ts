import type { InvertedIndex } from "../search/inverted-index.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import { type AskedSpeaker, askedSpeaker } from "./asked-speaker.ts";
import { askingParts, asksWhether } from "./asking.ts";
import { withoutAsking } from "./asking-wording.ts";
import { guessesIn } from "./choices.ts";
import { type Concept, conceptsOf } from "./concepts.ts";
import { deedsIn } from "./deeds.ts";
import { type Detail, expectedDetail } from "./details.ts";
import { expectedKind, PHONE_NUMBER, SALARY } from "./expected-kind.ts";
import type { Lexicon } from "./likeness.ts";
import { haveOpposites, withOpposites } from "./opposites.ts";
import { isPlaceName } from "./vocabulary/places.ts";
import type { Thesaurus } from "./vocabulary/thesaurus.ts";
import { type Tense, tenseOf } from "./when.ts";

/** What a person asked, analysed against one index. */
export interface Question {
  /** The things that it speaks of, in order. */
  readonly concepts: readonly Concept[];
  /** The same, where the opposite of what is done says nothing of it; else a question whether it is done has that as an answer. */
  readonly asSaid: readonly Concept[];
  /** What it asks for. */
  readonly expects: AnswerKind;
  /** What the answer must be or have beyond that; null where any of the kind will do. */
  readonly detail: Detail | null;
  /** Whether it asks when something will be or when it was; null where it says neither. */
  readonly tense: Tense | null;
  /** What says so itself ("which *season*"). */
  readonly asking: readonly Concept[];
  /** What is to be counted or named ("how many *diplomats*"), or whose age it is; none where any figure or name will do. */
  readonly focus: readonly Concept[];
  /** The countries, nationalities and names in front of that, whose it is ("how many *American* diplomats"). */
  readonly owners: readonly Concept[];
  /** Whose words are asked for ("what did *NATO* say"); null where nobody's are, or it is not plain whose. */
  readonly speaker: AskedSpeaker | null;
  /** Who does what where the question asks why: it takes that for granted. */
  readonly deed: { readonly actor: Concept; readonly act: Concept } | null;
  /** The concepts in the parts that ask, save for guesses: the others only lead up to that. */
  readonly asked: readonly Concept[];
  /** Concepts that stand side by side in the question. */
  readonly pairs: readonly (readonly [Concept, Concept])[];
  /** The terms of all its words, stop words too. */
  readonly terms: readonly string[];
}

/** Longer questions are read up to here: a message may have 4,000 characters, a line of a terminal any number. */
export const LONGEST_QUESTION = 2000;

/** After these, "us" is whoever asks; anywhere else in a question that is typed in lower case it is the country. */
const BEFORE_PRONOUN = new Set("tell give show let help teach remind for of to with from".split(" "));

/** Reads a question: never throws, linear in its length. */
export function analyse(text: string, thesaurus: Thesaurus, index: InvertedIndex): Question {
  const read = text.slice(0, LONGEST_QUESTION);
  const tokens = readPronouns(tokenise(withoutAsking(read)));
  const { kind: worded, ...asking } = expectedKind(read);
  const isAsking = ({ start }: Concept) => start >= asking.start && start < asking.end;
  // "Location" and "which season" say what is asked for: no article need have such words.
  const conceptsBy = (words: Thesaurus) =>
    conceptsOf(tokens, words, index).filter((one) => one.known || !isAsking(one));
  const asSaid = conceptsBy(thesaurus);
  const concepts =
    asksWhether(read, tokens) && haveOpposites(tokens) ? conceptsBy(withOpposites(thesaurus)) : asSaid;
  const guesses = guessesIn(read, tokens, concepts);
  const parts = askingParts(read, tokens);
  const mayBeOfSpeaker = worded === "quotation" || worded === "anything";
  const speaker = mayBeOfSpeaker ? askedSpeaker(read, concepts, thesaurus) : null;
  const kind = speaker ? "quotation" : worded;
  const nothing = { focus: [], owners: [] };
  const behind = hasFocus(kind, read.slice(0, asking.end)) ? focusOf(tokens, concepts, asking.end) : nothing;
  // "Which *firm*": the word that asks is what has the name.
  const wanted = kind === "which" ? { ...nothing, focus: concepts.filter(isAsking).slice(-1) } : behind;
  return {
    concepts,
    asSaid,
    expects: kind,
    detail: expectedDetail(read, kind),
    tense: kind === "date" ? tenseOf(read) : null,
    asking: concepts.filter(isAsking),
    ...wanted,
    speaker,
    deed: kind === "reason" ? deedOf(read, concepts, { thesaurus, index }) : null,
    asked: concepts.filter(
      (one) =>
        !guesses.includes(one) && parts.some(({ start, end }) => one.start >= start && one.start < end),
    ),
    pairs: pairsOf(read, concepts),
    terms: tokenise(read).map((token) => token.term),
  };
}

/** What asks for an amount, of money mostly, or for a number that counts nothing. */
const AMOUNT = new RegExp(
  String.raw`\b(?:much|big|price|cost)(?: of)?$|(?:${SALARY}|${PHONE_NUMBER})$`,
  "iu",
);

/** Whether the answer stands next to what is asked about; an amount ("how much") may stand anywhere. */
const hasFocus = (kind: AnswerKind, asking: string) =>
  kind === "names" ||
  kind === "name" ||
  kind === "person" ||
  (kind === "duration" && /\b(?:old|age|age of)$/iu.test(asking)) ||
  (kind === "number" && !AMOUNT.test(asking));

/** The concepts in the first unbroken run of words behind the asking; a nationality is what is counted only if it stands alone. */
function focusOf(
  tokens: readonly Token[],
  concepts: readonly Concept[],
  from: number,
): Pick<Question, "focus" | "owners"> {
  const behind = tokens.filter((token) => token.start >= from);
  const first = behind.findIndex((token) => !token.stop);
  const stop = behind.findIndex((token, at) => at > first && token.stop);
  const last = behind[stop === -1 ? behind.length - 1 : stop - 1];
  const run = concepts.filter(
    (concept) =>
      first >= 0 && concept.start >= (behind[first]?.start ?? 0) && concept.start <= (last?.start ?? 0),
  );
  const things = run.filter((concept) => concept.kind !== "figure" && !isOwner(concept));
  const [thing] = things;
  return thing
    ? { focus: things, owners: run.filter((concept) => isOwner(concept) && concept.start < thing.start) }
    : { focus: run, owners: [] };
}

/** The first that somebody known does, as far as articles have both. */
function deedOf(text: string, concepts: readonly Concept[], lexicon: Lexicon): Question["deed"] {
  const [deed] = deedsIn(text, concepts, lexicon);
  const actor = concepts.find(
    ({ start }) => start >= (deed?.actor.start ?? 0) && start < (deed?.actor.end ?? 0),
  );
  return deed?.act.known && actor?.known ? { actor, act: deed.act } : null;
}

/** A country or nationality, or a name in the possessive case, which is typed without its apostrophe too. */
const isOwner = ({ surface, kind }: Concept) =>
  isPlaceName(surface) || /['’]s?$/u.test(surface) || (kind === "name" && /^\p{Ll}+s$/u.test(surface));

/** Side by side is with nothing but white space or a hyphen between. */
function pairsOf(text: string, concepts: readonly Concept[]): (readonly [Concept, Concept])[] {
  return concepts.flatMap((one, at) => {
    const next = concepts[at + 1];
    const between = text.slice(one.start + one.surface.length, next?.start);
    return next && /^[\s-]+$/u.test(between) ? [[one, next] as const] : [];
  });
}

/** The tokens with "us" as the country wherever it is not the asker. */
function readPronouns(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) =>
    token.surface === "us" && !BEFORE_PRONOUN.has(tokens[at - 1]?.surface.toLowerCase() ?? "")
      ? { ...token, term: "usa", stop: false }
      : token,
  );
}

/** What to search for: each concept in its own words; in what may stand for them only where no article has those. */
export function searchWeights(concepts: readonly Concept[], index: InvertedIndex): Map<string, number> {
  const own = concepts.map((concept) => {
    const [words, ...others] = concept.alternates;
    const isIndexed = words?.indexed.some((term) => index.documentFrequency(term) > 0);
    return { ...concept, alternates: words && isIndexed ? [words] : others };
  });
  return retrievalWeights(own);
}

/**
 * What to ask the index for: the question's own terms, each as often as it is said, and those of what may stand for
 * them, at a share of their alternate's weight; the highest where several have a term.
 */
export function retrievalWeights(concepts: readonly Concept[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { alternates, count } of concepts)
    for (const { indexed, weight } of alternates)
      for (const term of indexed)
        weights.set(term, Math.max(weights.get(term) ?? 0, weight === 1 ? count : weight / indexed.length));
  return weights;
}
