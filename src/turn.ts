import type { Slice } from "./corpus/corpus.ts";

/** A question and what answered it, as far as a follow-up needs them. Plain data, with no word of an article. */
export interface Turn {
  /** Complete in itself: where it was a follow-up, as it was read. */
  readonly question: string;
  /** Where the sentence that answered it stands; null where nothing did. */
  readonly lead: Receipt | null;
}

/** A sentence of an article, found again as long as the article stays as it is. */
export interface Receipt extends Slice {
  /** `sha256:` and 64 hexadecimal digits, of the article's content. */
  readonly hash: string;
}
