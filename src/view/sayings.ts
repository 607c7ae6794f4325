import type { Slice } from "../corpus/corpus.ts";
import type { Person, Quoted } from "../people/person.ts";
import { inPages, type PageRoom } from "./pages.ts";

/** In characters. */
const PAGE: PageRoom = { items: 4, length: 1_400 };

/** More than this, with the sentence that names the speaker, is shown without it. In characters. */
const WITH_NAME = 700;

/** What is shown at once: all quotations of one sentence together. */
export interface Said {
  readonly quoted: Quoted;
  /** What is shown, in offsets of the article. */
  readonly shown: Slice;
  /** What stands out: the longest of them. */
  readonly strong: Slice;
}

function saidBy({ quotations }: Person): Said[] {
  const all: Said[] = [];
  for (const quoted of quotations) {
    const last = all.at(-1);
    const isSame =
      last?.quoted.article === quoted.article && last.quoted.sentences.start === quoted.sentences.start;
    if (isSame) all[all.length - 1] = { ...last, strong: longer(last.strong, quoted.quotation) };
    else all.push({ quoted, shown: withName(quoted), strong: quoted.quotation });
  }
  return all;
}

const longer = (one: Slice, other: Slice): Slice =>
  other.end - other.start > one.end - one.start ? other : one;

/** The sentences of a quotation; from the one that names who speaks, where that stands before them and it is not far. */
function withName({ sentences, speaker, paragraph }: Quoted): Slice {
  if (speaker === null || speaker.start >= sentences.start) return sentences;
  const first = paragraph.sentences.find(({ end }) => end > speaker.start);
  const isNear = first && speaker.start >= first.start && sentences.end - first.start <= WITH_NAME;
  return isNear ? { start: first.start, end: sentences.end } : sentences;
}

/** What somebody said, page by page. */
export const sayingsOf = (person: Person): Said[][] =>
  inPages(saidBy(person), PAGE, ({ shown: { start, end } }) => end - start);
