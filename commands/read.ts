import type { Choice, Command } from "../src/command.ts";
import type { Article, Slice } from "../src/corpus/corpus.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/library/library.ts";
import { aside, factsInRow, type Reply, type ReplyBlock } from "../src/reply.ts";
import { shorten } from "../src/shorten.ts";
import { articleReference, parseReading, type Reading, readButton } from "../src/view/buttons.ts";
import { type Piece, pageBefore, pageFrom, piecesOf } from "../src/view/reading.ts";
import { everywhere } from "./everywhere.ts";

/** The part of a piece that stands out, in offsets into it. */
function strongPart(piece: Piece, marked: Slice | null): Slice | null {
  if (!marked) return null;
  const start = Math.max(piece.start, marked.start);
  const end = Math.min(piece.end, marked.end);
  return start < end ? { start: start - piece.start, end: end - piece.start } : null;
}

const facts = ({ outlet, published, url, id }: Article) => factsInRow([outlet, published, url, id]);

function show({ article, first, marked }: Reading): Reply {
  const pieces = piecesOf(article);
  const page = pageFrom(pieces, first);
  const leaf = (to: number, label: string) => readButton({ article, first: to, marked }, label, "replace");
  const next = first + page.length;
  return {
    blocks: [
      { kind: "heading", text: article.title },
      aside(facts(article)),
      ...page.flatMap((piece, at) => blocksOf(article, piece, page[at - 1], marked)),
    ],
    buttons: [
      ...(first > 0 ? [leaf(pageBefore(pieces, first), "Previous")] : []),
      ...(next < pieces.length ? [leaf(next, "Next")] : []),
    ],
  };
}

/** A section's heading stands above the first of its paragraphs on the page. */
function blocksOf(
  article: Article,
  piece: Piece,
  before: Piece | undefined,
  marked: Slice | null,
): ReplyBlock[] {
  const { heading, number } = piece.paragraph;
  return [
    ...(heading !== null && heading !== before?.paragraph.heading
      ? [{ kind: "heading", text: heading } as const]
      : []),
    {
      kind: "quotation",
      mark: `¶ ${number}`,
      text: article.text.slice(piece.start, piece.end),
      strong: strongPart(piece, marked),
      source: null,
      button: null,
    },
  ];
}

/** What a suggestion may show of a title. In characters. */
const SUGGESTION_LENGTH = 100;

/** The article with that number in the list of /articles. */
const numbered = (typed: string, { corpus }: Library): Article | undefined =>
  corpus.articles.find((_, at) => String(at + 1) === typed.trim());

/** The articles whose number in the list, file name or title a person began to type; all for nothing typed. */
function matching(typed: string, library: Library): readonly Article[] {
  const wanted = typed.trim().toLowerCase();
  const { articles } = library.corpus;
  const byNumber = numbered(typed, library);
  const beginning = articles.filter(
    (article) =>
      article === byNumber ||
      article.id.toLowerCase().startsWith(wanted) ||
      article.title.toLowerCase().startsWith(wanted),
  );
  return beginning.length > 0
    ? beginning
    : articles.filter(({ title }) => title.toLowerCase().includes(wanted));
}

function findArticle(reference: string, library: Library): Article {
  const found = library.article(reference) ?? numbered(reference, library);
  if (found) return found;
  const [first, second] = matching(reference, library);
  if (!first) throw new UserError(`There is no article “${reference}”. See /articles for what there is.`);
  if (second)
    throw new UserError(
      `“${reference}” could be “${first.title}” or “${second.title}”. Type more of the title, or its number in /articles.`,
    );
  return first;
}

function findPlace(place: string, article: Article): number {
  const at = piecesOf(article).findIndex(
    (piece) => String(piece.paragraph.number) === place.trim().replace(/^¶\s*/u, ""),
  );
  if (at === -1)
    throw new UserError(
      `There is no paragraph “${place}”: this article has 1 to ${article.paragraphs.length}.`,
    );
  return at;
}

export const read = {
  data: {
    name: "read",
    description: "Read an article, paragraph by paragraph",
    ...everywhere,
    options: [
      {
        type: 3,
        name: "article",
        description: "Its title, file name or number in /articles",
        required: true,
        autocomplete: true,
        max_length: 300,
      },
      { type: 3, name: "place", description: "The number of the paragraph to begin with", max_length: 20 },
    ],
  },

  audience: () => "asker",

  run({ options }, library) {
    const article = findArticle(String(options.get("article") ?? ""), library);
    const place = options.get("place");
    return show({
      article,
      first: place === undefined ? 0 : findPlace(String(place), article),
      marked: null,
    });
  },

  press: (state, library) => show(parseReading(state, library)),

  complete: (_option, typed, library): Choice[] =>
    matching(typed, library).map((article) => ({
      name: shorten(article.title, SUGGESTION_LENGTH),
      value: articleReference(article),
    })),
} satisfies Command;
