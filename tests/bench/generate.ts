import type { Random } from "./random.ts";
import { between, pick, seededRandom } from "./random.ts";

/** A made-up article: what stands in its file. */
export interface GeneratedArticle {
  readonly file: string;
  readonly text: string;
  /** Its sentences, as they stand in the text. */
  readonly sentences: readonly string[];
}

/** What an article has of them; the last one what is left. */
export const ARTICLE_SENTENCES = 30;
const VOCABULARY = 50_000;
/** The most frequent words of English, in order. */
const FUNCTION_WORDS =
  "the of and to in a that is for it as was with be by on not he his but at are this have from or had an they which".split(
    " ",
  );
const SYLLABLES =
  "ka lo mi ran ter sho bel dun fi gra hos jen kel lan mor nis pol qua ris sten tal vor wen yar zim".split(
    " ",
  );

/**
 * Articles with so many sentences in all, the same for the same seed. Their words are as frequent as those of
 * a natural text (the word of rank r as often as 1 / r: Zipf 1935), their sentences as long as those of news.
 */
export function generateArticles(seed: number, sentences: number): readonly GeneratedArticle[] {
  const random = seededRandom(seed);
  return Array.from({ length: Math.ceil(sentences / ARTICLE_SENTENCES) }, (_, number) => {
    const length = Math.min(ARTICLE_SENTENCES, sentences - number * ARTICLE_SENTENCES);
    return generateArticle(random, `${String(number).padStart(6, "0")}.txt`, length);
  });
}

function generateArticle(random: Random, file: string, length: number): GeneratedArticle {
  const sentences = Array.from({ length }, () => generateSentence(random));
  const paragraphs: string[] = [];
  for (let start = 0; start < length; ) {
    const end = start + between(random, 1, 4);
    paragraphs.push(sentences.slice(start, end).join(" "));
    start = end;
  }
  const title = sentences[0]?.split(" ").slice(0, 8).join(" ") ?? "";
  const frontMatter = `---\ntitle: "${title}"\noutlet: Generated\n---`;
  return { file, text: [frontMatter, ...paragraphs].join("\n\n"), sentences };
}

function generateSentence(random: Random): string {
  const words = Array.from({ length: between(random, 8, 36) }, () =>
    random() < 0.02 ? String(between(random, 2, 2030)) : word(rank(random)),
  );
  return `${capitalised(words.join(" "))}.`;
}

/** From 0; the logarithm of a rank that follows Zipf's law is spread evenly. */
function rank(random: Random): number {
  return Math.floor((VOCABULARY + 1) ** random()) - 1;
}

/** The word of a rank: the rarer, the longer; one in seven is a name. */
function word(rank: number): string {
  const functionWord = FUNCTION_WORDS[rank];
  if (functionWord !== undefined) return functionWord;
  let syllables = "";
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    syllables += SYLLABLES[rest % SYLLABLES.length];
  return rank % 7 === 0 ? capitalised(syllables) : syllables;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Questions that use three to seven words of some sentence of the articles, the same for the same seed. */
export function generateQuestions(
  seed: number,
  articles: readonly GeneratedArticle[],
  count: number,
): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const words = pick(random, pick(random, articles).sentences).slice(0, -1).split(" ");
    const content = words.filter((one) => !FUNCTION_WORDS.includes(one.toLowerCase()));
    const start = between(random, 0, Math.max(0, content.length - 3));
    const asked = content.slice(start, start + between(random, 3, 7));
    return `${pick(random, ["Who", "What", "When", "How many"])} ${asked.join(" ")}?`;
  });
}
