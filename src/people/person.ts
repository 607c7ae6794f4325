import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import type { Attribution } from "../quotes/attribution.ts";

/** A place where an article names somebody. */
export interface Mention extends Slice {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** Something that somebody is quoted with. */
export interface Quoted extends Attribution {
  readonly article: Article;
}

/** A person or a body that the articles name, with what they have of it. */
export interface Person {
  readonly kind: "person" | "body";
  /** The fullest of the names, as an article or the episode's own names have it. */
  readonly name: string;
  /** The names and descriptions under which the articles speak of it, the most frequent first; at least one. */
  readonly forms: readonly string[];
  /** Names that people may use and no article does. */
  readonly otherNames: readonly string[];
  /** The titles and offices that stand beside the name, in the articles' words, the most frequent first. */
  readonly titles: readonly string[];
  /** In order of article and place; at least one. */
  readonly mentions: readonly Mention[];
  /** What surely is quoted of it, in order of article and place. */
  readonly quotations: readonly Quoted[];
}
