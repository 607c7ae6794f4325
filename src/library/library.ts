import type { Answer } from "../answer/answer.ts";
import type { Lexicon } from "../answer/likeness.ts";
import type { SideBySide } from "../answer/side-by-side.ts";
import type { Group } from "../answer/vocabulary/thesaurus.ts";
import type { Article, Corpus, Passage } from "../corpus/corpus.ts";

/** A passage that the index returned for some words. */
export interface Hit {
  readonly passage: Passage;
  /** BM25+ with the paragraph's and the neighbours' help; higher is better, comparable within one search only. */
  readonly score: number;
}

/** One version of the articles and their index. Everything it returns comes from that version. */
export interface Library {
  /** `sha256:` and 64 hexadecimal digits, of the articles' names and contents and of the names beside them. */
  readonly version: string;
  readonly corpus: Corpus;
  /** The episode's own names, as they stand beside the articles. */
  readonly names: readonly Group[];
  /** How many different terms the index holds. */
  readonly terms: number;
  /** What its words may stand for, and how rare they are: for setting sentences beside one another. */
  readonly lexicon: Lexicon;
  /** Never throws for any text. */
  ask(question: string): Answer;
  /** What each article says to a question. Never throws for any text. */
  compare(question: string): SideBySide;
  /** The best passages for some words, best first, none overlapping another. Never throws for any text. */
  search(words: string, limit: number): readonly Hit[];
  /** The article of that file name, or whose content hash begins so (`sha256:` left out, 8 digits or more). */
  article(reference: string): Article | undefined;
}
