import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import type { Retrieved } from "../search/passage-index.ts";
import type { Token } from "../search/tokens.ts";
import { type AnswerKind, answersOfKind } from "./answer-kinds.ts";
import { type Concept, sumOfRarity } from "./concepts.ts";
import { isNear, occurrencesFound } from "./near.ts";
import {
  type AnalysedParagraph,
  allWithin,
  analyseParagraph,
  areClose,
  type Occurrence,
  occurrencesIn,
  occurrencesOf,
  within,
} from "./occurrences.ts";
import type { Question } from "./question.ts";
import { mayBeWhen } from "./when.ts";
import { type WordsOfSpeaker, wordsOfSpeaker } from "./whose-words.ts";

/**
 * What speaks for a sentence as the answer to a question, each from 0 to about 1. Coverage is the share of the
 * question's concepts, weighted by rarity, that a stretch of text has.
 */
export interface Features {
  /** By the sentence alone. */
  readonly sentenceCoverage: number;
  readonly paragraphCoverage: number;
  /** By the sentence with the one before it, which names what it speaks of. */
  readonly contextCoverage: number;
  /** By the article's title and the section heading. */
  readonly headingCoverage: number;
  /** BM25+ of the sentence, as a share of what the question's terms could give. */
  readonly sentenceScore: number;
  readonly paragraphScore: number;
  /** 1 where the sentence has an answer of the kind asked for, or two names where names are; else 0. See MAY_BE_ASKED. */
  readonly kind: number;
  /** The longest run of words that question and sentence have in common, stop words too: 8 or more are 1. */
  readonly run: number;
  /** How many of the question's concepts the sentence has for each of its words: a long sentence has everything. */
  readonly density: number;
}

/** A passage with what speaks for it. */
export interface Evidence {
  readonly retrieved: Retrieved;
  readonly features: Features;
  /** Where the sentence has the question's concepts, in offsets of the article. */
  readonly matches: readonly Slice[];
  /** For each concept of the question, whether the paragraph has it. */
  readonly covered: readonly boolean[];
  /** How many of the question's pairs stand close together in the sentence too. */
  readonly pairs: number;
  /** Whether the sentence has what the question takes for granted, and it or the one before whoever does it; true where that is nothing. */
  readonly deed: boolean;
  /** Stretches of the sentence that could be the answer, in offsets of the article. */
  readonly answers: readonly Slice[];
}

/** What a question may hold itself: the asker's guess at a figure, or that somebody said something. */
const MAY_BE_ASKED: ReadonlySet<AnswerKind> = new Set(["number", "quotation"]);

/** BM25+ gives about this much for each unit of rarity in a sentence that has every term once. */
const SCORE_PER_RARITY = 2;

/** A run of words in common that counts as 1: more are a quotation. */
const FULL_RUN = 8;

/** Fewer words say too little for their density to mean anything. */
const SHORT_SENTENCE = 5;

/** What a question finds in one paragraph. */
export interface Found {
  readonly paragraph: AnalysedParagraph;
  /** For each concept of the question, where the paragraph has it. */
  readonly occurrences: readonly (readonly Occurrence[])[];
  readonly headingCoverage: number;
}

/** Looks a question's concepts up in a paragraph and in what stands above it. */
export function lookUp({ concepts }: Question, article: Article, paragraph: Paragraph): Found {
  const analysed = analyseParagraph(article, paragraph);
  return {
    paragraph: analysed,
    occurrences: concepts.map((concept) => occurrencesOf(concept, analysed)),
    headingCoverage: coverageOf(concepts)(
      concepts.map((concept) => occurrencesIn(concept, analysed.above)[0]),
    ),
  };
}

/** Measures the share of the concepts, weighted by rarity, that were found, each as far as it is surely meant. */
function coverageOf(
  concepts: readonly Concept[],
): (found: readonly (Pick<Occurrence, "weight"> | undefined)[]) => number {
  const total = sumOfRarity(concepts) || 1;
  return (found) =>
    concepts.reduce((sum, { rarity }, at) => sum + rarity * (found[at]?.weight ?? 0), 0) / total;
}

/** Weighs one retrieved passage against a question; `found` is what its paragraph has. */
export function weigh(question: Question, retrieved: Retrieved, found: Found): Evidence {
  const { article, paragraph, sentence } = retrieved.passage;
  const { concepts } = question;
  const coverage = coverageOf(concepts);
  const inside = (slice: Slice) => found.occurrences.map((occurrences) => within(occurrences, slice));
  const spoken = wordsAskedFor(question, retrieved, found);
  const inSentence = inside(sentence);
  const at = paragraph.sentences.findIndex((other) => other.start === sentence.start);
  const context = { start: paragraph.sentences[at - 1]?.start ?? sentence.start, end: sentence.end };

  const text = article.text.slice(sentence.start, sentence.end);
  const tokens = found.paragraph.tokens.filter((token) => isInside(token, sentence));
  const terms = tokens.map((token) => token.term);
  const matches = inSentence.filter((match) => match !== undefined);
  // The summer answers "which season", be it what the season was found by.
  const said = concepts.flatMap((concept, at) =>
    question.asking.includes(concept) ? [] : allWithin(found.occurrences[at] ?? [], sentence),
  );
  const candidates = (question.detail?.find(text) ?? answersOfKind(question.expects, text)).map(
    ({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }),
  );
  const answers = (spoken ? spokenAmong(candidates, spoken, question) : candidates).filter(
    (slice) =>
      !isAsked(slice, question.expects, said, tokens) &&
      isNear(slice, question, article, tokens, found) &&
      mayBeWhen(slice, question, article, tokens, matches),
  );
  const rarity = concepts.reduce((sum, concept) => sum + concept.count * concept.rarity, 0) || 1;
  return {
    retrieved,
    matches,
    answers,
    covered: found.occurrences.map((occurrences) => occurrences.length > 0),
    deed: hasDeed(question, sentence, context, found),
    pairs: question.pairs.filter((pair) => isTogether(pair, question, sentence, found)).length,
    features: {
      sentenceCoverage: coverage(spoken ? withSpeaker(inSentence, question, spoken) : inSentence),
      paragraphCoverage: coverage(inside(paragraph)),
      contextCoverage: coverage(inside(context)),
      headingCoverage: found.headingCoverage,
      sentenceScore: retrieved.sentenceScore / (SCORE_PER_RARITY * rarity),
      paragraphScore: retrieved.paragraphScore / (SCORE_PER_RARITY * rarity),
      kind: answers.length >= (question.expects === "names" ? 2 : 1) ? 1 : 0,
      run: Math.min(longestRun(question.terms, terms), FULL_RUN) / FULL_RUN,
      density: matches.length / Math.max(tokens.length, SHORT_SENTENCE),
    },
  };
}

/** Whether a stretch is nothing but words of the question: "Russia" is no answer to who expelled Russia's diplomats. */
function isAsked(
  answer: Slice,
  expects: AnswerKind,
  matches: readonly Slice[],
  tokens: readonly Token[],
): boolean {
  if (MAY_BE_ASKED.has(expects)) return false;
  return tokens
    .filter((token) => isInside(token, answer))
    .every((token) => matches.some((match) => isInside(token, match)));
}

/** What the sentence has of the words of whoever is asked for; null where nobody is. */
function wordsAskedFor(
  { speaker, concepts }: Question,
  { passage: { article, paragraph, sentence } }: Retrieved,
  { occurrences }: Found,
): WordsOfSpeaker | null {
  if (speaker === null) return null;
  const named = occurrences[concepts.indexOf(speaker.concept)] ?? [];
  return wordsOfSpeaker(speaker, named, sentence, article, paragraph);
}

/** What a sentence has, and whoever speaks in it, be they called "he"; that another says something is not what is asked. */
const withSpeaker = (
  inSentence: readonly (Occurrence | undefined)[],
  { concepts, speaker }: Question,
  { at: sayings, weight }: WordsOfSpeaker,
) =>
  inSentence.map((one, at) => {
    if (concepts[at] === speaker?.concept) return one ?? { weight };
    if (concepts[at] !== speaker?.verb) return one;
    if (sayings.length > 0) return { weight: 1 };
    return speaker?.asksFor === "words" ? undefined : one;
  });

/** Of what could be the answer, what is in words of whoever is asked for; those words where any of theirs will do. */
const spokenAmong = (candidates: readonly Slice[], { at }: WordsOfSpeaker, { detail }: Question) =>
  detail === null || at.length === 0 ? at : candidates;

function hasDeed(question: Question, sentence: Slice, context: Slice, found: Found): boolean {
  if (question.deed === null) return true;
  const { actor, act } = question.deed;
  return (
    within(occurrencesFound(act, question, found), sentence) !== undefined &&
    within(occurrencesFound(actor, question, found), context) !== undefined
  );
}

/** Whether the sentence has both of two concepts, close together. */
function isTogether(
  [one, other]: readonly [Concept, Concept],
  question: Question,
  sentence: Slice,
  found: Found,
): boolean {
  const others = allWithin(occurrencesFound(other, question, found), sentence);
  return allWithin(occurrencesFound(one, question, found), sentence).some((first) =>
    others.some((second) => areClose(first, second)),
  );
}

/** How many terms the longest run has that stands in both lists without a gap. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let above: readonly number[] = [];
  for (const term of one) {
    above = other.map((same, at) => (same === term ? (above[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...above);
  }
  return longest;
}
