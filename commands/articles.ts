import type { ReadingCommand } from "../src/command.ts";
import type { Article } from "../src/corpus/corpus.ts";
import { countPassages } from "../src/corpus/passages.ts";
import { count } from "../src/count.ts";
import type { Library } from "../src/library/library.ts";
import { aside, type Button, type Entry, factsInRow, type Reply } from "../src/reply.ts";
import { shorten } from "../src/shorten.ts";
import { readButton } from "../src/view/buttons.ts";
import { everywhere } from "./everywhere.ts";

/** Articles on one page. */
const PAGE = 8;

/**
 * What the list shows of a title, and of an outlet or a date, in characters: a page has room in a message of Discord,
 * whatever has to be escaped in it. /read shows the whole of them, and the address.
 */
const TITLE_LENGTH = 100;
const FACT_LENGTH = 40;

function entry(article: Article, number: number): Entry {
  const words = article.paragraphs.reduce(
    (sum, { start, end }) => sum + article.text.slice(start, end).split(/\s+/u).length,
    0,
  );
  const detail = [
    ...[article.outlet, article.published].map((fact) => fact && shorten(fact, FACT_LENGTH)),
    count(words, "word"),
    count(countPassages(article), "passage"),
  ];
  return {
    kind: "entry",
    name: `${number}. ${shorten(article.title, TITLE_LENGTH)}`,
    detail: factsInRow(detail),
    button: readButton({ article, first: 0, marked: null }, "Read", "answer"),
  };
}

const leaf = (label: string, page: number): Button => ({
  label,
  command: "articles",
  state: String(page),
  effect: "replace",
});

/** Shows a page, counted from 0; the last one when the articles have become fewer than that. */
function show(wanted: number, { corpus }: Library): Reply {
  const page = Math.min(wanted, Math.ceil(corpus.articles.length / PAGE) - 1);
  const first = page * PAGE;
  const shown = corpus.articles.slice(first, first + PAGE);
  const problems = corpus.problems.map(({ message }) => aside(message));
  const heading = `${count(corpus.articles.length, "article")}, ${count(corpus.passages.length, "passage")}`;
  return {
    blocks: [
      { kind: "heading", text: heading },
      ...shown.map((article, at) => entry(article, first + at + 1)),
      ...(page === 0 ? problems : []),
    ],
    buttons: [
      ...(page > 0 ? [leaf("Previous", page - 1)] : []),
      ...(first + PAGE < corpus.articles.length ? [leaf("Next", page + 1)] : []),
    ],
  };
}

export const articles = {
  users: "everyone",
  data: {
    name: "articles",
    description: "List the articles that answers come from",
    ...everywhere,
  },
  audience: () => "asker",
  run: (_request, library) => show(0, library),
  press: (state, library) => show(Math.max(0, Math.trunc(Number(state)) || 0), library),
} satisfies ReadingCommand;
