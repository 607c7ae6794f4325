import type { Article, Passage, Slice } from "../corpus/corpus.ts";
import { factsInRow, type ReplyFile } from "../reply.ts";
import { leadIn, sentenceOf } from "./answer.ts";
import { jsonLine, timelessAnswerJson } from "./answer-json.ts";
import { blockQuote, escapeLine } from "./common-mark.ts";
import type { Recalled } from "./recall.ts";

/*
 * An answer to take away: all that another person needs to check each quotation against the files of the articles.
 */

/** A passage as the dossier quotes it. */
interface Exhibit {
  readonly passage: Passage;
  /** The part that answers; null where nothing is said to. */
  readonly span: Slice | null;
}

const NO_QUESTION =
  "The question is left out: the reply that this was made from repeats it only in part, and nothing else keeps it. " +
  "`/export` with the question has it, and how many articles agree.";

const HOW_TO_CHECK =
  "Each quotation is the text of the file, decoded as UTF-8, from its first offset to before its second, word for word. " +
  "Offsets are JavaScript string indices: UTF-16 code units, counted from 0. SHA-256 is of the file's bytes.";

/**
 * The files of a dossier: Markdown for people and JSON for programs; without a question no JSON, whose fields tell of one.
 * The same for the same answer from the same articles.
 */
export function dossierFiles({ answer, passages }: Recalled, corpus: string): ReplyFile[] {
  const exhibits: readonly Exhibit[] =
    answer?.citations.map(({ passage, span }) => ({
      passage,
      span: answer.status === "answered" ? span : null,
    })) ?? passages.map((passage) => ({ passage, span: null }));
  const articles = [...new Set(exhibits.map(({ passage }) => passage.article))];
  const paragraphs = [
    "# Footnote: a dossier",
    answer === null ? NO_QUESTION : `**Question:** ${escapeLine(answer.question)}`,
    ...(answer === null ? [] : [escapeLine(sentenceOf(answer))]),
    "## Quotations",
    ...(answer?.status === "unanswered" ? [leadIn(answer) ?? "None."] : []),
    ...exhibits.flatMap((exhibit, at) => exhibitOf(exhibit, at + 1, articles, answer?.differs ?? [])),
    HOW_TO_CHECK,
    "## Bibliography",
    ...articles.map((article, at) => `${at + 1}. ${entryOf(article)}`),
    `Version of all articles together: ${corpus}`,
  ];
  const markdown = { name: "footnote.md", content: `${paragraphs.join("\n\n")}\n` };
  if (answer === null) return [markdown];
  return [markdown, { name: "footnote.json", content: jsonLine(timelessAnswerJson(answer, corpus)) }];
}

function exhibitOf(
  { passage, span }: Exhibit,
  number: number,
  articles: readonly Article[],
  differs: readonly number[],
): string[] {
  const { article, paragraph, start, end } = passage;
  const strong = span && { start: span.start - start, end: span.end - start };
  const places = [
    `article ${articles.indexOf(article) + 1}, paragraph ${paragraph.number}, offsets ${start} to ${end}`,
    ...(span === null ? [] : [`what answers (bold): ${span.start} to ${span.end}`]),
    ...(differs.includes(number) ? ["differs from quotation 1"] : []),
  ];
  return [`### ${number}`, blockQuote(article.text.slice(start, end), strong), `— ${places.join("; ")}`];
}

function entryOf({ id, hash, title, outlet, published, url }: Article): string {
  const facts = [title, outlet, published, url].map((fact) => fact && escapeLine(fact));
  return factsInRow([...facts, `file ${escapeLine(id)}`, hash]);
}
