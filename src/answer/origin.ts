import type { Article } from "../corpus/corpus.ts";
import type { Statement } from "./statement.ts";
import { NEWS_AGENCIES } from "./vocabulary/news-agencies.ts";

/** So many words in a row tell copied text from a common phrase. */
const SHINGLE = 4;

/** A sentence with fewer words than these is too short to tell. */
const TELLING = 8;

/** Copies share at least this part of the shorter one's shingles. */
const COPIED = 0.6;

/**
 * Whether two statements of two articles come from one source, so that they count as one: nearly the same text, or the
 * same news agency named as where they have it from.
 */
export const haveSameOrigin = (one: Statement, other: Statement): boolean =>
  isNearCopy(one, other) || agenciesOf(one).some((agency) => agenciesOf(other).includes(agency));

function isNearCopy(one: Statement, other: Statement): boolean {
  const least = Math.min(one.tokens.length, other.tokens.length);
  if (least < TELLING) return false;
  const [ours, theirs] = [shinglesOf(one), shinglesOf(other)];
  const common = [...ours].filter((shingle) => theirs.has(shingle)).length;
  return common >= COPIED * Math.min(ours.size, theirs.size);
}

function shinglesOf({ tokens }: Statement): Set<string> {
  const terms = tokens.map(({ term }) => term);
  return new Set(terms.slice(SHINGLE - 1).map((_, at) => terms.slice(at, at + SHINGLE).join(" ")));
}

/** In capitals or as names are written: "ap" and "mena" may be anything. */
const AGENCIES = NEWS_AGENCIES.map((names) => ({
  names,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "u"),
}));

/** "WASHINGTON (Reuters) -" or "(AFP)": where copy of an agency begins, so many characters into an article. */
const DATELINE = /^[^()]{0,60}\(([^()]{2,30})\)\s*[-–—:]/u;

/** A pattern is compiled when it is first tested, which takes a thousand times as long as to look for its names. */
const agenciesIn = (text: string): number[] =>
  AGENCIES.flatMap(({ names, pattern }, agency) =>
    names.some((name) => text.includes(name)) && pattern.test(text) ? [agency] : [],
  );

/** Of the whole article, where its outlet is an agency or its first paragraph begins with the name of one. */
function agenciesOfArticle({ outlet, paragraphs: [first], text }: Article): number[] {
  const [, dateline = ""] = (first && DATELINE.exec(text.slice(first.start, first.end))) ?? [];
  return agenciesIn(`${outlet ?? ""} ${dateline}`);
}

function agenciesOf({ passage: { article, sentence } }: Statement): number[] {
  const named = agenciesIn(article.text.slice(sentence.start, sentence.end));
  return [...named, ...agenciesOfArticle(article)];
}
