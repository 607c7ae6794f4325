import type { ReadingCommand } from "../src/command.ts";
import type { Article, Slice } from "../src/corpus/corpus.ts";
import { UserError } from "../src/errors.ts";
import { aside, factsInRow, type Reply, type ReplyBlock, text } from "../src/reply.ts";
import { shorten } from "../src/shorten.ts";
import { parseReading, type Reading, readButton } from "../src/view/buttons.ts";
import { articleChoices, findArticle } from "../src/view/find-article.ts";
import { type Piece, pageBefore, pageFrom, piecesOf } from "../src/view/reading.ts";
import { everywhere } from "./everywhere.ts";

/** What is shown of a title in a sentence. In characters. */
const TITLE_LENGTH = 100;

/** The part of a piece that stands out, in offsets into it. */
function strongPart(piece: Piece, marked: Slice | null): Slice | null {
  if (!marked) return null;
  const start = Math.max(piece.start, marked.start);
  const end = Math.min(piece.end, marked.end);
  return start < end ? { start: start - piece.start, end: end - piece.start } : null;
}

const facts = ({ outlet, published, url, id }: Article) => factsInRow([outlet, published, url, id]);

function show({ article, first, marked }: Reading, note: string | null = null): Reply {
  const pieces = piecesOf(article);
  const page = pageFrom(pieces, first);
  const leaf = (to: number, label: string) => readButton({ article, first: to, marked }, label, "replace");
  const next = first + page.length;
  return {
    blocks: [
      ...(note === null ? [] : [text(note)]),
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

function findPlace(place: string, article: Article): number {
  const at = piecesOf(article).findIndex(
    (piece) => String(piece.paragraph.number) === place.trim().replace(/^¶\s*/u, ""),
  );
  if (at === -1)
    throw new UserError(
      `“${shorten(article.title, TITLE_LENGTH)}” has no paragraph “${place}”: they are numbered 1 to ${article.paragraphs.length}.`,
    );
  return at;
}

export const read = {
  users: "everyone",
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
    const article = findArticle(String(options.get("article") ?? ""), library.corpus.articles);
    const place = options.get("place");
    return show({
      article,
      first: place === undefined ? 0 : findPlace(String(place), article),
      marked: null,
    });
  },

  press(state, library) {
    const { note, ...reading } = parseReading(state, library);
    return show(reading, note);
  },

  complete: (_option, typed, library) => articleChoices(typed, library.corpus.articles),
} satisfies ReadingCommand;
