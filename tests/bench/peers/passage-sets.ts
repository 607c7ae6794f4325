import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../../../src/corpus/read-folder.ts";
import { parseJudged } from "../../eval/collections/judged.ts";
import { parseQuestions } from "../../eval/questions.ts";
import { ARTICLE_SENTENCES, type GeneratedArticle, generateArticles } from "../generate.ts";
import { between, pick, type Random, seededRandom } from "../random.ts";
import { ARTICLE_PASSAGES, type TitledText } from "./peer.ts";

/** Passages, and questions that are asked of them. */
export interface PassageSet {
  readonly name: string;
  readonly passages: readonly TitledText[];
  readonly questions: readonly string[];
}

const SEED = 1;
/** Of a generated article; together they are about as long as a passage of news, 44 words in the mean. */
const PASSAGE_SENTENCES = ARTICLE_SENTENCES / ARTICLE_PASSAGES;
/** Of a generated article. */
const TITLE_WORDS = 8;
const SHORTEST_QUESTION = 7;
const LONGEST_QUESTION = 15;
const COLLECTIONS = ["cranfield", "med", "cisi"];

/** The name of a generated set: "1,000 generated passages". */
export const generatedName = (size: number): string => `${size.toLocaleString("en-US")} generated passages`;

/** Passages of generated text, each of two sentences, and questions of 7 to 15 words of one of them, in their order. */
export function generatedPassages(size: number, questions: number): PassageSet {
  const passages = generateArticles(SEED, size * PASSAGE_SENTENCES).flatMap(passagesOf);
  const random = seededRandom(SEED);
  return {
    name: generatedName(size),
    passages,
    questions: Array.from({ length: questions }, () => questionOf(random, pick(random, passages).text)),
  };
}

function passagesOf({ sentences }: GeneratedArticle): readonly TitledText[] {
  const title = sentences[0]?.split(" ").slice(0, TITLE_WORDS).join(" ") ?? "";
  return Array.from({ length: Math.ceil(sentences.length / PASSAGE_SENTENCES) }, (_, at) => {
    const first = at * PASSAGE_SENTENCES;
    return { title, text: sentences.slice(first, first + PASSAGE_SENTENCES).join(" ") };
  });
}

function questionOf(random: Random, text: string): string {
  const words = text.replaceAll(".", "").split(" ");
  const wanted = between(random, SHORTEST_QUESTION, LONGEST_QUESTION);
  while (words.length > wanted) words.splice(between(random, 0, words.length - 1), 1);
  return `${words.join(" ")}?`;
}

/** The passages of the project's own articles, with the questions that are evaluated on them. */
export function seedPassages(): PassageSet {
  const { corpus } = readFolder("seeds");
  const questions = readFileSync(join(import.meta.dirname, "../../eval/questions.jsonl"), "utf8");
  return {
    name: "the seeds",
    passages: corpus.passages.map(({ article, start, end }) => ({
      title: article.title,
      text: article.text.slice(start, end),
    })),
    questions: parseQuestions(questions).map(({ question }) => question),
  };
}

/**
 * The public test collections that a folder has (docs/evaluation.md), a document as one passage. Throws where it has
 * none.
 */
export function collectionPassages(folder: string): readonly PassageSet[] {
  const names = COLLECTIONS.filter((name) => existsSync(join(folder, `${name}.json`)));
  if (names.length === 0)
    throw new Error(`There is no collection in ${folder}: name a folder with ${COLLECTIONS[0]}.json.`);
  return names.map((name) => {
    const { docs, queries } = parseJudged(readFileSync(join(folder, `${name}.json`), "utf8"));
    return {
      name,
      passages: docs.filter(({ text }) => text !== "").map(({ title, text }) => ({ title, text })),
      questions: queries.map(({ text }) => text),
    };
  });
}

/** "1,000 generated passages: 1,000 of 44 words, 200 questions of 11 words", lengths in the mean. */
export function description({ name, passages, questions }: PassageSet): string {
  const texts = passages.map(({ text }) => text);
  return `${name}: ${texts.length.toLocaleString("en-US")} of ${meanWords(texts)} words, ${questions.length} questions of ${meanWords(questions)} words`;
}

const meanWords = (texts: readonly string[]) =>
  Math.round(texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / texts.length);
