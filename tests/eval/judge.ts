import type { AnswerJson, CitationJson } from "../../src/terminal/json.ts";
import type { Boilerplate, Texts } from "./places.ts";
import { goldPlaces, overlap } from "./places.ts";
import type { Question } from "./questions.ts";

/** What an answer is worth. */
export interface Verdict {
  readonly question: Question;
  /** As programs get it: the evaluation sees what anyone sees. */
  readonly answer: AnswerJson;
  readonly answered: boolean;
  /** For each citation: it holds at least half of a gold quote, where that stands. */
  readonly gold: readonly boolean[];
  /** The strings of `must` that the first 1 and the first 3 citations do not show. */
  readonly missing: { readonly at1: readonly string[]; readonly at3: readonly string[] };
  /** Citations that are not what the article's file says there, or whose span is not inside. */
  readonly notVerbatim: readonly CitationJson[];
  readonly boilerplate: readonly CitationJson[];
}

/**
 * `texts` and `boilerplate` are of the articles' files. Whether the question was answered does not enter `gold`
 * and `missing`: an unanswered reply shows its nearest passages, and they are judged.
 */
export function judge(
  question: Question,
  answer: AnswerJson,
  texts: Texts,
  boilerplate: readonly Boilerplate[],
): Verdict {
  const { citations } = answer;
  const quotes = citations.map(({ quote }) => quote);
  const places = goldPlaces(question, texts);
  return {
    question,
    answer,
    answered: answer.status === "answered",
    gold: citations.map((citation) =>
      places.some((gold) => 2 * overlap(citation, gold) >= gold.end - gold.start),
    ),
    missing: {
      at1: unmet(question, quotes.slice(0, 1)),
      at3: unmet(question, quotes.slice(0, 3)),
    },
    notVerbatim: citations.filter((citation) => !isVerbatim(citation, texts)),
    boilerplate: citations.filter((citation) => boilerplate.some((place) => isCited(place, citation))),
  };
}

/** The strings of `must` that the quotes do not show: each within one quote, in either case, with any quotation marks. */
export function unmet({ must }: Question, quotes: readonly string[]): readonly string[] {
  const text = folded(quotes.join("\n"));
  return must.filter((alternatives) => !alternatives.split("|").some((one) => text.includes(folded(one))));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** Whether the citation's quote is what the file says there, and its span not empty and inside. */
export function isVerbatim({ article, start, end, quote, span }: CitationJson, texts: Texts): boolean {
  const inside = start <= span.start && span.start < span.end && span.end <= end;
  return inside && texts.get(article)?.slice(start, end) === quote;
}

function isCited(boilerplate: Boilerplate, citation: CitationJson): boolean {
  const common = overlap(boilerplate, citation);
  return boilerplate.kind === "fragment" ? common === citation.end - citation.start : common > 0;
}
