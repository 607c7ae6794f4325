import { count } from "../count.ts";
import type { Draft } from "../desk/desk.ts";
import { aside, type Entry, heading, type Reply, type ReplyBlock, text } from "../reply.ts";
import { shorten } from "../shorten.ts";

/** So many pieces of page furniture are shown, each so long; the others are counted. In characters. */
const SHOWN_FURNITURE = 5;
const FURNITURE_LENGTH = 80;
/** A title, a beginning. In characters. */
const LINE_LENGTH = 200;

const fact = (name: string, detail: string | null): Entry => ({
  kind: "entry",
  name,
  detail: shorten(detail ?? "not given", LINE_LENGTH),
  button: null,
});

/** Shows what was understood of an article that was handed in, before it is written. */
export function draftReply({ id, fileName, preview }: Draft): Reply {
  const { title, outlet, published, url, passages, furniture, beginning, resembles } = preview;
  return {
    blocks: [
      heading("Is this right?"),
      fact("Title", title),
      fact("Outlet", outlet),
      fact("Date", published),
      fact("Address", url),
      fact("Begins with", beginning),
      text(`${count(passages, "passage")} to cite. The file will be ${fileName}.`),
      ...furnitureLines(furniture),
      ...(resembles === null
        ? []
        : [
            text(
              `Half of it or more stands in “${shorten(resembles.title, LINE_LENGTH)}” (${resembles.id}) too. If this is a correction, remove that one first: two versions of one text would count as two articles that agree.`,
            ),
          ]),
    ],
    buttons: [
      { label: "Confirm", command: "article", state: `confirm.${id}`, effect: "replace" },
      { label: "Discard", command: "article", state: `discard.${id}`, effect: "replace" },
    ],
  };
}

function furnitureLines(furniture: readonly string[]): ReplyBlock[] {
  if (furniture.length === 0) return [aside("Nothing was taken for page furniture.")];
  const shown = furniture
    .slice(0, SHOWN_FURNITURE)
    .map((piece) => `“${shorten(piece.replace(/\s+/gu, " "), FURNITURE_LENGTH)}”`);
  const more = furniture.length - SHOWN_FURNITURE;
  if (more > 0) shown.push(`and ${more} more`);
  return [aside(`Taken for page furniture, and never cited: ${shown.join(", ")}`)];
}
