import type { Corpus, Passage } from "../corpus/corpus.ts";
import { UserError } from "../errors.ts";
import { STATE_LENGTH } from "../reply.ts";
import { cutOf } from "./buttons.ts";
import { inPages, type PageRoom } from "./pages.ts";

/*
 * The pages of passages set side by side. A button's state holds all of them as receipts, each in as few digits as the
 * corpus needs, and the page to show; so every page leads to every other, after a restart too.
 */

/** What is set side by side should be read on a phone without getting lost. In characters: so much has room in one message of Discord. */
const PAGE: PageRoom = { items: 5, length: 2_000 };

/** Parts passages into pages. */
export const pagesOf = <Item extends { readonly passage: Passage }>(items: readonly Item[]): Item[][] =>
  inPages(items, PAGE, ({ passage: { start, end } }) => end - start);

/** A passage's id in the digits # to |: a state may hold any printable character. */
const BASE = 90;
const FIRST_DIGIT = "#".charCodeAt(0);

/** How many digits every passage of a corpus can be named with. */
function widthFor({ passages }: Corpus): number {
  let width = 1;
  while (BASE ** width < passages.length) width += 1;
  return width;
}

function digitsOf(id: number, width: number): string {
  let [digits, rest] = ["", id];
  for (let at = 0; at < width; at += 1) {
    digits = String.fromCharCode(FIRST_DIGIT + (rest % BASE)) + digits;
    rest = Math.floor(rest / BASE);
  }
  return digits;
}

const idOf = (digits: string) =>
  [...digits].reduce((id, digit) => id * BASE + digit.charCodeAt(0) - FIRST_DIGIT, 0);

const prefixOf = (corpus: Corpus) => `${cutOf(corpus)}.`;

/** A page's number has two digits at most; it and the dot behind it have so much room. */
const PAGE_ROOM = 3;

/** How many passages of a corpus a state can name: 14 or more. */
export const roomFor = (corpus: Corpus): number =>
  Math.floor((STATE_LENGTH - PAGE_ROOM - prefixOf(corpus).length) / widthFor(corpus));

/** A state that names passages, those that it has room for, and one of their pages. */
export function pageState(corpus: Corpus, passages: readonly Passage[], page: number): string {
  const width = widthFor(corpus);
  const ids = passages.slice(0, roomFor(corpus)).map(({ id }) => digitsOf(id, width));
  return `${prefixOf(corpus)}${page}.${ids.join("")}`;
}

/** The passages that a state names, at least one, and the page. Throws UserError where they are another corpus's. */
export function parsePage(corpus: Corpus, state: string): { passages: readonly Passage[]; page: number } {
  const prefix = prefixOf(corpus);
  const [, page = "0", digits = ""] = /^(\d{1,2})\.(.+)$/.exec(state.slice(prefix.length)) ?? [];
  const width = widthFor(corpus);
  const passages = (digits.match(new RegExp(`.{${width}}`, "g")) ?? []).flatMap(
    (id) => corpus.passages[idOf(id)] ?? [],
  );
  if (!state.startsWith(prefix) || passages.length === 0)
    throw new UserError(
      "The articles have changed since that reply. Ask again to compare them as they are now.",
    );
  return { passages, page: Number(page) };
}
