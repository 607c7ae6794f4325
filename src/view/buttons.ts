import type { Article, Corpus, Passage, Slice } from "../corpus/corpus.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { type Button, STATE_LENGTH } from "../reply.ts";
import { findFingerprint, fingerprint } from "./fingerprint.ts";
import { firstAround, piecesOf } from "./reading.ts";

/*
 * The buttons that lead on from a reply, and how a press reads their states. A state holds receipts only: the beginning
 * of a content hash, and places. So it works after a restart, and tells when the articles changed.
 */

/** So many digits of a content hash tell articles, and versions of the corpus, apart. */
const HASH_DIGITS = 12;

const shortHash = (hash: string) => hash.replace("sha256:", "").slice(0, HASH_DIGITS);

/** What names an article in a state or an option's value: short, and no other version of it. */
export const articleReference = ({ hash }: Pick<Article, "hash">) => shortHash(hash);

/** Where the reading of an article stands: the piece that the page begins with, and what stands out. */
export interface Reading {
  readonly article: Article;
  readonly first: number;
  readonly marked: Slice | null;
}

/** Opens an article for reading. */
export function readButton(
  { article, first, marked }: Reading,
  label: string,
  effect: Button["effect"],
): Button {
  const quotation = marked && article.text.slice(marked.start, marked.end);
  const mark = marked && quotation ? [marked.start, marked.end, fingerprint(quotation)] : [];
  return { label, command: "read", state: [articleReference(article), first, ...mark].join("."), effect };
}

/** A reading's state: digits of the article's hash, a piece, and the mark's start, end and fingerprint where there is one. */
const READING = /^([0-9a-f]+)\.(\d{1,8})(?:\.(\d{1,8})\.(\d{1,8})(?:\.([0-9a-z-]{1,15}))?)?$/;

const GONE = "That article has changed or gone since that reply";

/**
 * The reading that a button's state names. A piece beyond the last, from a version of Footnote that cut the article into
 * more of them, becomes the last. Where the article is no longer there as it was, it is the place where what was marked
 * still stands, and `note` says so. Throws UserError where it stands nowhere any more.
 */
export function parseReading(state: string, library: Library): Reading & { readonly note: string | null } {
  const [, reference = "", first, start, end, print] = READING.exec(state) ?? [];
  const marked = start && end ? { start: Number(start), end: Number(end) } : null;
  const article = library.article(reference);
  if (article)
    return { article, first: Math.min(Number(first), piecesOf(article).length - 1), marked, note: null };
  const place = marked && print ? findQuotation(library, marked.end - marked.start, print) : null;
  if (place) return { ...place, note: `${GONE}. What it quoted stands here, word for word:` };
  const still = print ? " What it quoted stands in no article any more." : "";
  throw new UserError(`${GONE}.${still} Ask again, or see /articles for what there is now.`);
}

/** Where a quotation of which only length and fingerprint are known stands in a paragraph. */
function findQuotation({ corpus }: Library, length: number, print: string): Reading | null {
  for (const article of corpus.articles) {
    for (const paragraph of article.paragraphs) {
      const at = findFingerprint(article.text.slice(paragraph.start, paragraph.end), length, print);
      if (at === -1) continue;
      const marked = { start: paragraph.start + at, end: paragraph.start + at + length };
      return { article, first: firstAround(piecesOf(article), marked), marked };
    }
  }
  return null;
}

/** Tells corpora apart, also those that versions of Footnote cut from the same articles, by their number of passages. */
export const cutOf = ({ version, passages }: Corpus) =>
  `${shortHash(version)}-${passages.length.toString(36)}`;

/** A state that names passages of a corpus, as many as it has room for: nine or more. */
export function passagesState(corpus: Corpus, passages: readonly Passage[]): string {
  let state = cutOf(corpus);
  for (const { id } of passages) {
    const longer = `${state}.${id.toString(36)}`;
    if (longer.length > STATE_LENGTH) break;
    state = longer;
  }
  return state;
}

/** A button that shows further passages of the same corpus, as many as its state can name; none when there are none. */
export function furtherButtons(corpus: Corpus, passages: readonly Passage[]): Button[] {
  if (passages.length === 0) return [];
  const state = passagesState(corpus, passages);
  return [{ label: "More passages", command: "search", state, effect: "answer" }];
}

/** The passages that a state names, at least one. Throws UserError when they are another corpus's. */
export function furtherPassages(corpus: Corpus, state: string): Passage[] {
  const [version, ...ids] = state.split(".");
  const passages = ids.flatMap((id) => corpus.passages[Number.parseInt(id, 36)] ?? []);
  if (version !== cutOf(corpus) || passages.length === 0)
    throw new UserError(
      "The articles have changed since that reply. Ask again to search them as they are now.",
    );
  return passages;
}
