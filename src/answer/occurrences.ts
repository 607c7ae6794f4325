import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { type Token, tokenise } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import { lengthOfForm } from "./vocabulary/thesaurus.ts";

/** A paragraph, analysed: its tokens in offsets of the article, and where each term stands among them. */
export interface AnalysedParagraph {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
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
  const result = { tokens, places: placesOf(tokens) };
  analysed.set(paragraph, result);
  return result;
}

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ term }, at) => {
    const earlier = places.get(term);
    if (earlier) earlier.push(at);
    else places.set(term, [at]);
  });
  return places;
}

/** Where a text has a concept. */
export interface Occurrence extends Slice {
  /** The place of its first token, in the tokens searched. */
  readonly at: number;
  /** How surely the concept is meant: its alternate's weight, 1 for the question's own words. */
  readonly weight: number;
}

/** Everywhere that a paragraph has a concept, surest first, then in order. */
export function occurrencesOf(concept: Concept, { tokens, places }: AnalysedParagraph): Occurrence[] {
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

/** The same for any tokens. */
export function occurrencesIn(concept: Concept, tokens: readonly Token[]): Occurrence[] {
  return occurrencesOf(concept, { tokens, places: placesOf(tokens) });
}

/** The surest occurrence that lies inside a slice. */
export function within(occurrences: readonly Occurrence[], { start, end }: Slice): Occurrence | undefined {
  return occurrences.find((one) => one.start >= start && one.end <= end);
}
