import type { Article, Slice } from "../corpus/corpus.ts";
import { parseArticle } from "../corpus/parse-article.ts";
import type { Library } from "../library/library.ts";
import type { ArticleSummary, Preview } from "./reader.ts";

/** From this share of its sentences on, an article is another version of one that is there. */
const RESEMBLANCE = 0.5;

/** What would be understood of a file if it stood among the articles. Throws UserError, beginning with "it", as parseArticle. */
export function previewOf(name: string, bytes: Uint8Array, { corpus }: Library): Preview {
  const article = parseArticle(name, bytes);
  const { id: _id, hash: _hash, ...known } = summaryOf(article);
  const text = textOf(article);
  const copyOf = corpus.articles.find((other) => textOf(other) === text) ?? null;
  const resembles = copyOf === null ? mostAlike(article, corpus.articles) : null;
  const slice = ({ start, end }: Slice) => article.text.slice(start, end);
  return {
    ...known,
    passages: sentencesOf(article).length,
    furniture: article.blocks.filter(({ kind }) => kind === "furniture").map(slice),
    beginning: article.paragraphs.slice(0, 1).map(slice).join(""),
    copyOf: copyOf && summaryOf(copyOf),
    resembles: resembles && summaryOf(resembles),
  };
}

/** What is known of an article, without its text. */
export function summaryOf({ id, hash, title, outlet, published, url }: Article): ArticleSummary {
  return { id, hash, title, outlet, published, url };
}

/** The text without front matter and the white space around it. */
const textOf = ({ text, blocks }: Article): string => text.slice(blocks[0]?.start, blocks.at(-1)?.end);

const sentencesOf = ({ text, paragraphs }: Article): readonly string[] =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

function mostAlike(article: Article, others: readonly Article[]): Article | null {
  const sentences = new Set(sentencesOf(article));
  const shares = others.map((other) => {
    const shared = new Set(sentencesOf(other).filter((sentence) => sentences.has(sentence)));
    return { other, share: shared.size / sentences.size };
  });
  const [best] = shares.filter(({ share }) => share >= RESEMBLANCE).sort((one, two) => two.share - one.share);
  return best?.other ?? null;
}
