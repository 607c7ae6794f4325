import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import { lengthOfForm } from "./vocabulary/thesaurus.ts";

/** The tokens of a text, and where each term stands among them. */
export interface Analysed {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A paragraph, analysed: its tokens in offsets of the article, and the words of what stands above it. */
export interface AnalysedParagraph extends Analysed {
  /** The article's title and the section heading. */
  readonly above: Analysed;
}

const analysed = new WeakMap<Paragraph, AnalysedParagraph>();

/** Analyses a paragraph, once for as long as it lives. */
export function analyseParagraph(article: Article, paragraph: Paragraph): AnalysedParagraph {
  const known = analysed.get(paragraph);
  if (known) return known;
  const tokens = tokenise(article.text.slice(paragraph.start, paragraph.end)).map((token) => ({
    ...token,
    start: token.start + paragraph.start,
    end: token.end + paragraph.start,
  }));
  const above = analyseTokens(tokenise(`${article.title} ${paragraph.heading ?? ""}`));
  const result = { ...analyseTokens(tokens), above };
  analysed.set(paragraph, result);
  return result;
}

/** Finds where each term of a text stands. */
export function analyseTokens(tokens: readonly Token[]): Analysed {
  const places = new Map<string, number[]>();
  tokens.forEach(({ term }, at) => {
    const earlier = places.get(term);
    if (earlier) earlier.push(at);
    else places.set(term, [at]);
  });
  return { tokens, places };
}

/** Where a text has a concept. */
export interface Occurrence extends Slice {
  /** The place of its first token, in the tokens searched. */
  readonly at: number;
  /** How surely the concept is meant: its alternate's weight, 1 for the question's own words. */
  readonly weight: number;
}

/** What was found of a question's concepts, for as long as the question is answered. */
const foundBefore = new WeakMap<Concept, WeakMap<AnalysedParagraph, readonly Occurrence[]>>();

/** Everywhere that a paragraph has a concept, surest first, then in order. Looks once: each sentence of a paragraph asks. */
export function occurrencesOf(concept: Concept, paragraph: AnalysedParagraph): readonly Occurrence[] {
  const found = foundBefore.get(concept) ?? new WeakMap<AnalysedParagraph, readonly Occurrence[]>();
  const occurrences = found.get(paragraph) ?? occurrencesIn(concept, paragraph);
  foundBefore.set(concept, found.set(paragraph, occurrences));
  return occurrences;
}

/** The same for any text. */
export function occurrencesIn(concept: Concept, { tokens, places }: Analysed): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const { terms, weight } of concept.alternates) {
    for (const at of places.get(terms[0] ?? "") ?? []) {
      const length = lengthOfForm(terms, tokens, at);
      if (length === 0) continue;
      found.push({ at, weight, start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 });
    }
  }
  return found.sort((one, other) => other.weight - one.weight || one.at - other.at);
}

/** The surest occurrence that lies inside a slice. */
export function within(occurrences: readonly Occurrence[], slice: Slice): Occurrence | undefined {
  return occurrences.find((one) => isInside(one, slice));
}

/** Every occurrence that lies inside a slice. */
export function allWithin(occurrences: readonly Occurrence[], slice: Slice): Occurrence[] {
  return occurrences.filter((one) => isInside(one, slice));
}

/** Words that belong together stand this many words apart at most. */
const CLOSE = 3;

/** Whether two things stand close together, and not one for the other. */
export function areClose(one: Occurrence, other: Occurrence): boolean {
  return one.at !== other.at && Math.abs(one.at - other.at) <= CLOSE;
}

/** Other words between whose a thing is and the thing, at most. */
const MOST_BETWEEN = 2;

/** Behind these, whose something is has been said elsewhere: "*the* ambassador", "ten of *its* new diplomats". */
const KNOWN_OWNER = /^(?:the|its|his|her|their)$/iu;

/**
 * Whether one says whose the other is: "Russian ambassador", "Russia's new ambassador", "ambassador of Russia"; or "its
 * ambassador", whose it is having been said elsewhere.
 */
export function isOwner(owner: Occurrence, thing: Occurrence, { tokens }: Analysed): boolean {
  const isOf = tokens.find((token) => token.start >= thing.end)?.term === "of";
  if (KNOWN_OWNER.test(tokens[thing.at - 1]?.surface ?? "") && !isOf) return true;
  const [first, second] = owner.at < thing.at ? [owner, thing] : [thing, owner];
  const between = tokens.filter((token) => token.start >= first.end && token.end <= second.start);
  if (between.length > MOST_BETWEEN) return false;
  return first === owner ? between.every((token) => !token.stop) : between[0]?.term === "of";
}
