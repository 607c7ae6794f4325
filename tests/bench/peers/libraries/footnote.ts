import type { Article, Corpus, Passage } from "../../../../src/corpus/corpus.ts";
import { emptyIndex, indexArticles } from "../../../../src/search/article-index.ts";
import { passageIndexOver } from "../../../../src/search/passage-index.ts";
import { termsOf } from "../../../../src/search/tokens.ts";
import { ARTICLE_PASSAGES, type Peer, type PeerIndex, type TitledText } from "../peer.ts";

/** Ours, as the bot has it: each passage is indexed as a sentence and as its paragraph. It cannot be saved. */
export const footnote: Peer = {
  name: "Footnote",
  build(passages) {
    const articles = Array.from({ length: Math.ceil(passages.length / ARTICLE_PASSAGES) }, (_, at) => {
      const first = at * ARTICLE_PASSAGES;
      return articleOf(first, passages.slice(first, first + ARTICLE_PASSAGES));
    });
    return indexOf({ version: "", articles, passages: articles.flatMap(passagesOf), problems: [] });
  },
};

function indexOf(first: Corpus): PeerIndex {
  let corpus = first;
  let inverted = indexArticles(corpus.articles, emptyIndex());
  let index = passageIndexOver(corpus.passages, inverted.sentences);
  return {
    search: (question, limit) => index.retrieve(weightsOf(question), limit).map(({ passage }) => passage.id),
    replace(id, passages) {
      const article = articleOf(id, passages);
      corpus = {
        ...corpus,
        articles: corpus.articles.with(id / ARTICLE_PASSAGES, article),
        passages: corpus.passages.toSpliced(id, passages.length, ...passagesOf(article)),
      };
      inverted = indexArticles(corpus.articles, inverted);
      index = passageIndexOver(corpus.passages, inverted.sentences);
    },
  };
}

/** A word that a question repeats counts again, as it does for the others. */
function weightsOf(question: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of termsOf(question)) weights.set(term, (weights.get(term) ?? 0) + 1);
  return weights;
}

/** An article whose paragraphs are passages, of one sentence each; its id is that of the first. */
function articleOf(first: number, passages: readonly TitledText[]): Article {
  let end = 0;
  const paragraphs = passages.map(({ text }, at) => {
    const start = at === 0 ? 0 : end + PARAGRAPH_BREAK.length;
    end = start + text.length;
    return { number: at + 1, heading: null, start, end, sentences: [{ start, end }] };
  });
  return {
    id: String(first),
    text: passages.map(({ text }) => text).join(PARAGRAPH_BREAK),
    hash: "",
    title: passages[0]?.title ?? "",
    outlet: null,
    published: null,
    url: null,
    blocks: [],
    paragraphs,
  };
}

const PARAGRAPH_BREAK = "\n\n";

function passagesOf(article: Article): readonly Passage[] {
  return article.paragraphs.map((paragraph, at) => ({
    id: Number(article.id) + at,
    article,
    paragraph,
    sentence: paragraph,
    start: paragraph.start,
    end: paragraph.end,
  }));
}
