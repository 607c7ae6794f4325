import * as v from "valibot";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Library } from "../../../src/library/library.ts";
import { parseJson } from "../../parse-json.ts";
import type { Measure } from "../../report/measure.ts";
import { auroc } from "../metrics.ts";

const squadSchema = v.array(
  v.object({
    title: v.string(),
    paragraphs: v.array(
      v.object({
        context: v.string(),
        qas: v.array(
          v.object({
            question: v.string(),
            impossible: v.boolean(),
            /** What each annotator marked, and where in the context it starts. */
            answers: v.array(v.strictTuple([v.string(), v.number()])),
          }),
        ),
      }),
    ),
  }),
);

/** An article of SQuAD 2.0 (Rajpurkar, Jia and Liang, ACL 2018) with questions on each paragraph. */
export type SquadArticle = v.InferOutput<typeof squadSchema>[number];
type SquadParagraph = SquadArticle["paragraphs"][number];
type SquadQuestion = SquadParagraph["qas"][number];

export function parseSquad(json: string): readonly SquadArticle[] {
  return parseJson(squadSchema, json);
}

/** The file that Footnote would read. Its name is the title. */
export function articleFile({ title, paragraphs }: SquadArticle): {
  readonly id: string;
  readonly text: string;
} {
  const frontMatter = `---\ntitle: ${JSON.stringify(title.replaceAll("_", " "))}\n---`;
  return {
    id: `${title}.txt`,
    text: [frontMatter, ...paragraphs.map(({ context }) => context)].join("\n\n"),
  };
}

/** A library that holds these articles and nothing else. */
export type LibraryOf = (articles: readonly SquadArticle[]) => Library;

/**
 * How often the first citation's sentence holds the start of an answer that an annotator marked, with the
 * question's article alone in the library and with all of them; and how well confidence tells answerable
 * questions, asked of their own article, from three kinds that it does not answer: the same questions with
 * their paragraph taken out of it, the next article's questions, and those that annotators made unanswerable.
 */
export function squadMeasures(articles: readonly SquadArticle[], libraryOf: LibraryOf): readonly Measure[] {
  const everything = libraryOf(articles);
  const across = articles.flatMap((article) => askAll(everything, article, isAnswerable));
  const within = articles.flatMap((article) => askAll(libraryOf([article]), article, isAnswerable));
  const impossible = articles.flatMap((article) =>
    askAll(libraryOf([article]), article, (question) => question.impossible),
  );
  const takenOut = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const paragraphs = article.paragraphs.filter((other) => other !== paragraph);
      return askAll(
        libraryOf([{ ...article, paragraphs }]),
        { ...article, paragraphs: [paragraph] },
        isAnswerable,
      );
    }),
  );
  const offTopic = articles.flatMap((article, index) => {
    const other = articles[(index + 1) % articles.length] ?? article;
    return askAll(libraryOf([article]), other, isAnswerable);
  });

  const right = (results: readonly Result[]) => results.filter((result) => result.right).length;
  const separation = (negatives: readonly Result[]) =>
    auroc(within.map(confidence), negatives.map(confidence));
  return [
    { name: "sentence@1, own article", value: right(within) / within.length, digits: 3, better: "higher" },
    { name: "sentence@1, all articles", value: right(across) / across.length, digits: 3, better: "higher" },
    { name: "AUROC, paragraph taken out", value: separation(takenOut), digits: 3, better: "higher" },
    { name: "AUROC, off topic", value: separation(offTopic), digits: 3, better: "higher" },
    { name: "AUROC, made unanswerable", value: separation(impossible), digits: 3, better: "higher" },
    { name: "answerable questions", value: within.length, digits: 0, better: "higher" },
  ];
}

interface Result {
  readonly right: boolean;
  readonly confidence: number;
}

const confidence = (result: Result) => result.confidence;
const isAnswerable = (question: SquadQuestion) => !question.impossible;

function askAll(
  library: Library,
  article: SquadArticle,
  wanted: (question: SquadQuestion) => boolean,
): readonly Result[] {
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.qas.filter(wanted).map((question) => {
      const answer = library.ask(question.question);
      return { right: isRight(answer, article, paragraph, question), confidence: answer.confidence };
    }),
  );
}

function isRight(
  { citations }: Answer,
  article: SquadArticle,
  { context }: SquadParagraph,
  { answers }: SquadQuestion,
): boolean {
  const passage = citations[0]?.passage;
  if (passage?.article.id !== articleFile(article).id) return false;
  const paragraph = passage.article.text.indexOf(context);
  const { start, end } = passage.sentence;
  return answers.some(
    ([, offset]) => paragraph !== -1 && start <= paragraph + offset && paragraph + offset < end,
  );
}
