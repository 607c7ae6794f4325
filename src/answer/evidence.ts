import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import type { Retrieved } from "../search/passage-index.ts";
import { fold, type Token, tokenise } from "../search/tokens.ts";
import { answersOfKind } from "./answer-kinds.ts";
import { type Concept, findConcept } from "./concepts.ts";
import type { Question } from "./question.ts";

/**
 * What speaks for a sentence as the answer to a question, each from 0 to about 1. Coverage is the share of the
 * question's concepts, weighted by rarity, that a stretch of text has.
 */
export interface Features {
  /** By the sentence, in the question's own words or what may stand for them. */
  readonly sentenceCoverage: number;
  /** By the sentence, in the question's own words only. */
  readonly exactCoverage: number;
  readonly paragraphCoverage: number;
  /** By the sentence with the ones before and after it. */
  readonly neighbourCoverage: number;
  /** By the article's title and the section heading. */
  readonly headingCoverage: number;
  /** BM25+ of the sentence, as a share of what the question's terms could give. */
  readonly sentenceScore: number;
  readonly paragraphScore: number;
  /** The share of concepts side by side in the question that stand close together in the sentence. */
  readonly bigrams: number;
  /** Whether the sentence has an answer of the kind asked for that the question doesn't hold already. */
  readonly kind: number;
  /** Whether the sentence has the words that the question quotes. */
  readonly quotation: number;
  /** Whether it is long enough to say something. */
  readonly length: number;
}

/** A passage with what speaks for it. */
export interface Evidence {
  readonly retrieved: Retrieved;
  readonly features: Features;
  /** Where the sentence has the question's concepts, in offsets of the article. */
  readonly matches: readonly Slice[];
  /** For each concept of the question, whether the paragraph has it. */
  readonly covered: readonly boolean[];
  /** Stretches of the sentence that could be the answer, in offsets of the article. */
  readonly answers: readonly Slice[];
}

const tokensOfParagraphs = new WeakMap<Paragraph, readonly Token[]>();

/** The tokens of a paragraph, in offsets of the article; analysed once. */
function tokensOf(article: Article, paragraph: Paragraph): readonly Token[] {
  const known = tokensOfParagraphs.get(paragraph);
  if (known) return known;
  const tokens = tokenise(article.text.slice(paragraph.start, paragraph.end)).map((token) => ({
    ...token,
    start: token.start + paragraph.start,
    end: token.end + paragraph.start,
  }));
  tokensOfParagraphs.set(paragraph, tokens);
  return tokens;
}

const within = (tokens: readonly Token[], { start, end }: Slice) =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** Words side by side in the question may have this many words between them in the sentence. */
const CLOSE = 4;

/** A figure stands this many words from what it counts at most, a name from what it names. */
const REACH: Readonly<Record<string, number>> = { number: 4, names: 7 };

/** Whether a stretch of the sentence stands near what the question wants counted or named. */
function isNear({ start, end }: Slice, { expects, focus }: Question, tokens: readonly Token[]): boolean {
  const reach = REACH[expects];
  if (reach === undefined || focus.length === 0) return true;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end);
  return focus.some((concept) =>
    findConcept(concept, tokens.slice(Math.max(0, from - reach), to + 1 + reach)),
  );
}

const foldText = (text: string) =>
  tokenise(text)
    .map((token) => fold(token.surface))
    .join(" ");

/** Weighs one retrieved passage against a question. */
export function weigh(question: Question, retrieved: Retrieved): Evidence {
  const { article, paragraph, sentence } = retrieved.passage;
  const { concepts } = question;
  const paragraphTokens = tokensOf(article, paragraph);
  const tokens = within(paragraphTokens, sentence);
  const at = paragraph.sentences.findIndex((other) => other.start === sentence.start);
  const neighbourhood = {
    start: paragraph.sentences[at - 1]?.start ?? sentence.start,
    end: paragraph.sentences[at + 1]?.end ?? sentence.end,
  };

  const total = concepts.reduce((sum, concept) => sum + concept.rarity, 0) || 1;
  const coverage = (text: readonly Token[], weightOf = (weight: number) => weight) =>
    concepts.reduce(
      (sum, concept) => sum + concept.rarity * weightOf(findConcept(concept, text)?.weight ?? 0),
      0,
    ) / total;

  const found = concepts.map((concept) => findConcept(concept, tokens));
  const matches = found
    .filter((match) => match !== undefined)
    .map(({ at, length }) => ({ start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 }));
  const overlapsMatch = ({ start, end }: Slice) =>
    within(tokens, { start, end }).every((token) =>
      matches.some((match) => token.start >= match.start && token.end <= match.end),
    );
  const text = article.text.slice(sentence.start, sentence.end);
  const answers = answersOfKind(question.expects, text)
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
    .filter((slice) => !overlapsMatch(slice) && isNear(slice, question, tokens));
  const folded = question.quotations.length > 0 ? foldText(text) : "";

  return {
    retrieved,
    matches,
    answers,
    covered: concepts.map((concept) => findConcept(concept, paragraphTokens) !== undefined),
    features: {
      sentenceCoverage: coverage(tokens),
      exactCoverage: coverage(tokens, (weight) => (weight === 1 ? 1 : 0)),
      paragraphCoverage: coverage(paragraphTokens),
      neighbourCoverage: coverage(within(paragraphTokens, neighbourhood)),
      headingCoverage: coverage(tokenise(`${article.title} ${paragraph.heading ?? ""}`)),
      sentenceScore: retrieved.sentenceScore / (total * 2),
      paragraphScore: retrieved.paragraphScore / (total * 2),
      bigrams: bigrams(concepts, found),
      kind: answers.length > 0 ? 1 : 0,
      quotation: question.quotations.some((quotation) => folded.includes(foldText(quotation))) ? 1 : 0,
      length: Math.min(tokens.length, 12) / 12,
    },
  };
}

function bigrams(concepts: readonly Concept[], found: readonly ReturnType<typeof findConcept>[]): number {
  let close = 0;
  let all = 0;
  for (let at = 1; at < concepts.length; at++) {
    const [one, other] = [found[at - 1], found[at]];
    const rarity = (concepts[at - 1]?.rarity ?? 0) + (concepts[at]?.rarity ?? 0);
    all += rarity;
    if (one && other && Math.abs(one.at - other.at) <= CLOSE) close += rarity * one.weight * other.weight;
  }
  return all > 0 ? close / all : 0;
}
