import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";

/** Where words stand in an article: the slice from the first of them to the last. */
export interface Place extends Slice {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** How a quotation's wording differs from a source's at one point. */
export interface Difference {
  /** The quotation's words there, as they were typed; empty where it leaves out the source's. */
  readonly typed: string;
  /** The source's words there, an exact slice; empty where the quotation adds to it. */
  readonly source: string;
  /** The word before, which both have; null at the beginning. */
  readonly behind: string | null;
  /** Whether the same letters are only spaced otherwise, or have an apostrophe more or less. */
  readonly spelling: boolean;
  /** Whether the source has the words between square brackets, so that they are the article's own addition. */
  readonly bracketed: boolean;
}

/** Part of a quotation that was put together. */
export interface Part {
  /** What was typed. */
  readonly typed: string;
  /** Null where it stands in no article, or is too short to tell where. */
  readonly place: Place | null;
  readonly differences: readonly Difference[];
}

/** What the articles have of a quotation. */
export type Finding =
  /** There is no word in it. */
  | { readonly kind: "empty" }
  /** Word for word, at these places, in order of the articles; `differences` are of spelling or brackets only. */
  | {
      readonly kind: "verbatim";
      readonly places: readonly Place[];
      readonly differences: readonly Difference[];
    }
  /** Word for word, but too little to tell whose words they are. */
  | { readonly kind: "short"; readonly places: readonly Place[] }
  /** Word for word in an article's headline or a heading, and in no sentence. */
  | { readonly kind: "headline"; readonly article: Article; readonly headline: string }
  /** Made of what stands at a place, with other words. */
  | { readonly kind: "altered"; readonly place: Place; readonly differences: readonly Difference[] }
  /** Made of several pieces; at least one of them stands in an article. */
  | { readonly kind: "joined"; readonly parts: readonly Part[]; readonly ellipsis: boolean }
  | { readonly kind: "missing" };
