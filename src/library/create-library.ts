import { createHash } from "node:crypto";
import { withoutOverlaps } from "../answer/overlap.ts";
import { analyse, searchWeights } from "../answer/question.ts";
import { respond } from "../answer/respond.ts";
import { sideBySide } from "../answer/side-by-side.ts";
import { buildVocabulary } from "../answer/vocabulary/build-vocabulary.ts";
import type { Group, Thesaurus } from "../answer/vocabulary/thesaurus.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { indexPassages, type PassageIndex } from "../search/passage-index.ts";
import type { Library } from "./library.ts";

/** More passages than that are not looked at for one search. */
const CANDIDATES = 200;

/** Shorter beginnings of a hash could be anybody's. */
const HASH_DIGITS = 8;

/** Indexes a corpus. `names` are the episode's own names, under which the articles and people speak of the same. */
export const createLibrary = (corpus: Corpus, names: readonly Group[] = []): Library =>
  libraryOver(corpus, names, indexPassages(corpus), buildVocabulary(corpus, names));

/** What can be asked of a corpus with its names, its index and its vocabulary. */
export function libraryOver(
  corpus: Corpus,
  names: readonly Group[],
  index: PassageIndex,
  vocabulary: Thesaurus,
): Library {
  const byId = new Map(corpus.articles.map((article) => [article.id, article]));

  const contents = JSON.stringify([corpus.version, names]);

  return {
    version: `sha256:${createHash("sha256").update(contents).digest("hex")}`,
    corpus,
    names,
    terms: index.sentences.terms,
    lexicon: { thesaurus: vocabulary, index: index.sentences },
    ask: (question) => respond(question, index, vocabulary, corpus.articles.length),
    compare: (question) => sideBySide(question, index, vocabulary, corpus.articles),
    search(words, limit) {
      const { concepts } = analyse(words, vocabulary, index.sentences);
      const retrieved = index.retrieve(searchWeights(concepts, index.sentences), CANDIDATES);
      return withoutOverlaps(retrieved, ({ passage }) => passage, limit).map(({ passage, score }) => ({
        passage,
        score,
      }));
    },
    article(reference) {
      const named = byId.get(reference);
      if (named || reference.length < HASH_DIGITS) return named;
      return corpus.articles.find((article) => article.hash.startsWith(`sha256:${reference}`));
    },
  };
}
