import type { Article, Passage, Slice } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { type Button, factsInRow, type Quotation, type Reply, text } from "../reply.ts";
import { furtherButtons, readButton } from "./buttons.ts";
import { firstAround, piecesOf } from "./reading.ts";

/** What can be shown as a passage: one of the corpus, or any other sentences in a row. */
export type ShownPassage = Omit<Passage, "id">;

/** Where a passage stands, for people. */
function sourceOf({ article, paragraph }: ShownPassage): string {
  return factsInRow([article.title, article.outlet, `¶ ${paragraph.number}`]);
}

/** Shows a slice of an article in its context. */
function contextButton(article: Article, slice: Slice): Button {
  const first = firstAround(piecesOf(article), slice);
  return readButton({ article, first, marked: slice }, "Context", "answer");
}

/** A passage as a numbered quotation with its source and a button that shows it in its context. */
export function quotationOf(passage: ShownPassage, number: number, span: Slice | null): Quotation {
  const { article, start, end } = passage;
  return {
    kind: "quotation",
    mark: String(number),
    text: article.text.slice(start, end),
    strong: span && { start: span.start - start, end: span.end - start },
    source: sourceOf(passage),
    button: contextButton(article, span ?? passage.sentence),
  };
}

/** Shows the first of some passages, with a button for the others. */
export function passagesReply(passages: readonly Passage[], shown: number, { corpus }: Library): Reply {
  return {
    blocks: passages.slice(0, shown).map((passage, at) => quotationOf(passage, at + 1, passage.sentence)),
    buttons: furtherButtons(corpus, passages.slice(shown)),
  };
}

/**
 * Says why a search for some words found no passage. Whether there is anything in them to look for is what /ask says of
 * them, so that the two never disagree; it costs little where nothing is found.
 */
export function nothingFoundReply(words: string, library: Library): Reply {
  const why =
    library.ask(words).reason === "empty"
      ? "There is nothing to look for in that. Name people, places, figures or events in the news."
      : "No article has any of these words.";
  return { blocks: [text(why)], buttons: [] };
}
