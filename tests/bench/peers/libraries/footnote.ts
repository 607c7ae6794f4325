import { readFileSync, writeFileSync } from "node:fs";
import type { Article, Corpus, Passage } from "../../../../src/corpus/corpus.ts";
import { decodeBuild, encodeBuild } from "../../../../src/library/saved-build.ts";
import { type ArticleIndex, emptyIndex, indexArticles } from "../../../../src/search/article-index.ts";
import { passageIndexOver } from "../../../../src/search/passage-index.ts";
import { termsOf } from "../../../../src/search/tokens.ts";
import { ARTICLE_PASSAGES, type Peer, type PeerIndex, type TitledText } from "../peer.ts";

/** Of the code that saves and loads: here they are always the same. */
const VERSION = "";

/** Ours, as the bot has it: each passage is a sentence and its paragraph, and what is saved has the articles' texts too. */
export const footnote: Peer = {
  name: "Footnote",
  build(passages) {
    const corpus = corpora.get(passages) ?? corpusOf(passages);
    corpora.set(passages, corpus);
    return peerIndexOf(indexArticles(corpus.articles, emptyIndex()), corpus.passages);
  },
  load(file) {
    const build = decodeBuild(readFileSync(file), VERSION);
    if (build === null) throw new Error(`${file} is not what was saved.`);
    return peerIndexOf(build.index, build.index.articles.flatMap(passagesOf));
  },
};

/** The bot has its articles in any case: like the others' passages, they are not what the index takes. */
const corpora = new WeakMap<readonly TitledText[], Pick<Corpus, "articles" | "passages">>();

function corpusOf(passages: readonly TitledText[]): Pick<Corpus, "articles" | "passages"> {
  const articles = Array.from({ length: Math.ceil(passages.length / ARTICLE_PASSAGES) }, (_, at) => {
    const first = at * ARTICLE_PASSAGES;
    return articleOf(first, passages.slice(first, first + ARTICLE_PASSAGES));
  });
  return { articles, passages: articles.flatMap(passagesOf) };
}

function peerIndexOf(built: ArticleIndex, those: readonly Passage[]): PeerIndex {
  let inverted = built;
  let passages = those;
  let index = passageIndexOver(passages, inverted.sentences);
  return {
    search: (question, limit) => index.retrieve(weightsOf(question), limit).map(({ passage }) => passage.id),
    save: (file) => writeFileSync(file, encodeBuild({ files: new Map(), index: inverted }, VERSION)),
    replace(first, texts) {
      const article = articleOf(first, texts);
      passages = passages.toSpliced(first, texts.length, ...passagesOf(article));
      inverted = indexArticles(inverted.articles.with(first / ARTICLE_PASSAGES, article), inverted);
      index = passageIndexOver(passages, inverted.sentences);
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
