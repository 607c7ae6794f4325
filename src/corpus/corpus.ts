/**
 * A stretch of an article's text. Offsets are JavaScript string indices (UTF-16 code units) into
 * `article.text`; `end` is exclusive.
 */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/**
 * What a stretch of an article is: its headline, a heading between paragraphs, a paragraph that can be
 * cited, or page furniture (links to other stories, captions, bylines, comment forms …), which never is.
 */
export type BlockKind = "headline" | "heading" | "paragraph" | "furniture";

export interface Block extends Slice {
  readonly kind: BlockKind;
}

/** A paragraph that can be cited. Its number counts from 1 within the article. */
export interface Paragraph extends Slice {
  readonly number: number;
  /** The section heading above it, as it stands in the article. */
  readonly heading: string | null;
  /** In order, without overlap, white space between them left out; at least one. */
  readonly sentences: readonly Slice[];
}

/** One file of the articles' folder, read. */
export interface Article {
  /** The file's name, unique in its folder. */
  readonly id: string;
  /** The file's text decoded as UTF-8, nothing normalised: every offset points into it. */
  readonly text: string;
  /** `sha256:` and 64 hexadecimal digits, of the file's bytes. */
  readonly hash: string;
  readonly title: string;
  readonly outlet: string | null;
  /** The date of publication in the words of the front matter or the text. */
  readonly published: string | null;
  readonly url: string | null;
  /** Everything but front matter and white space, in order, without overlap. */
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The unit of retrieval and of citation: one sentence, with as many of its paragraph's neighbouring
 * sentences around it as help to read it. `[start, end)` is what is shown; the sentence lies inside.
 */
export interface Passage extends Slice {
  /** Its place in `corpus.passages`. */
  readonly id: number;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Slice;
}

/** A file that was left out, and why: a sentence that names the file and says what to do. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** The articles and passages of one reading of the folder. */
export interface Corpus {
  /** `sha256:` and 64 hexadecimal digits, of every article's name and hash. */
  readonly version: string;
  /** In order of their ids, by code unit. */
  readonly articles: readonly Article[];
  /** In order of article, then of place in it. */
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}
