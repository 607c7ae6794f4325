import type { Corpus, Passage } from "../corpus/corpus.ts";
import { count } from "../count.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import {
  aside,
  type Button,
  factsInRow,
  heading,
  type Reply,
  type ReplyBlock,
  STATE_LENGTH,
  text,
} from "../reply.ts";
import { dateOf, formatDate } from "../timeline/calendar.ts";
import type { TimelineEvent } from "../timeline/events.ts";
import type { Mention } from "../timeline/mentions.ts";
import { shownSlice } from "../timeline/shown.ts";
import { timelineAbout, wholeTimeline } from "../timeline/timeline.ts";
import { areTimesApart, type When } from "../timeline/when.ts";
import { decodeAscending, encodeAscending } from "./ascending-numbers.ts";
import { cutOf } from "./buttons.ts";
import { inPages, type PageRoom } from "./pages.ts";
import { quotationOf } from "./passages.ts";
import { PAGE_LENGTH } from "./reading.ts";

/** What a timeline shows. */
export interface Selection {
  /** Those whose sentences it tells of, in the corpus's order; null for all. */
  readonly passages: readonly Passage[] | null;
  /** From 0. */
  readonly page: number;
}

/** Quotations on a page: more, each with its button and its date, have no room in a message of Discord. */
const PAGE: PageRoom = { items: 6, length: PAGE_LENGTH };

/** One quotation of a timeline. */
interface Item {
  readonly event: TimelineEvent;
  /** Of the event, from 1. */
  readonly number: number;
  readonly mention: Mention;
}

const LEADS: Readonly<Record<When["known"], string | null>> = {
  calendar: null,
  yearless: "In a year that the articles don't give:",
  weekday: "Counted from the day of writing, or another that the articles don't give:",
  writing: "Counted from the day of writing, or another that the articles don't give:",
  elsewhere: "Counted from something else that the article tells:",
};

/** Shows a page of the events that some sentences date. */
export function timelineReply({ passages, page }: Selection, library: Library): Reply {
  const { corpus } = library;
  const code = passages && encodeAscending(idsOf(passages), ROOM);
  const named = code === null ? null : pick(code, corpus);
  const events = named === null ? wholeTimeline(library) : timelineAbout(named, library);
  const all = events.flatMap((event, at) =>
    event.mentions.map((mention) => ({ event, number: at + 1, mention })),
  );
  const pages = inPages(all, PAGE, lengthOf);
  const shown = Math.min(page, pages.length - 1);
  const items = pages[shown] ?? [];
  const isCut = named?.length !== passages?.length;
  const leaf = (to: number, label: string): Button => ({
    label,
    command: "timeline",
    state: [cutOf(corpus), to.toString(36), ...(code === null ? [] : [code])].join("."),
    effect: "replace",
  });
  return {
    blocks: [
      aside(
        factsInRow([
          events.length === 0
            ? "The articles date no events."
            : `${count(events.length, "event")} that the articles date`,
          pages.length > 1 ? `page ${shown + 1} of ${pages.length}` : null,
        ]),
      ),
      ...(isCut ? [aside("There are more of that; more words would tell which.")] : []),
      ...items.flatMap((item, at) => blocksOf(item, items[at - 1])),
    ],
    buttons: [
      ...(shown > 0 ? [leaf(shown - 1, "Previous")] : []),
      ...(shown + 1 < pages.length ? [leaf(shown + 1, "Next")] : []),
    ],
  };
}

const lengthOf = ({ mention }: Item): number => {
  const { start, end } = shownSlice(mention.passage);
  return end - start;
};

/** A quotation, with its date above it where that is another than that of the one before. */
function blocksOf({ event, number, mention }: Item, before: Item | undefined): ReplyBlock[] {
  const [{ when }] = event.mentions;
  const whenBefore = before?.event.mentions[0].when;
  const lead = LEADS[when.known];
  const isOther = mention !== event.mentions[0];
  const hasOtherDate = mention.when.label !== when.label;
  const isSameDate = whenBefore?.label === when.label && whenBefore.known === when.known;
  return [
    ...(lead !== null && (!whenBefore || LEADS[whenBefore.known] !== lead) ? [aside(lead)] : []),
    ...(isSameDate ? [] : [heading(when.label)]),
    ...(isOther && areTimesApart(when, mention.when)
      ? [text(`Another article dates it ${mention.when.label}:`)]
      : []),
    quotation(mention, isOther ? `also${hasOtherDate ? ` ${mention.when.label}` : ""}` : String(number)),
  ];
}

/** The sentence, its date standing out, with what that was reckoned from. */
function quotation({ passage, expression, when }: Mention, mark: string): ReplyBlock {
  const { start, end } = shownSlice(passage);
  const shown = quotationOf({ ...passage, start, end }, 0, null);
  const words = passage.article.text.slice(expression.start, expression.end);
  return {
    ...shown,
    mark,
    strong: { start: expression.start - start, end: expression.end - start },
    source: factsInRow([
      shown.source,
      when.reckonedFrom === null
        ? null
        : `“${words}” as seen from ${formatDate(dateOf(when.reckonedFrom))}, its date`,
    ]),
  };
}

/** Tells corpora apart, and how many passages they were cut into; the page; and, if not all, which passages. */
const STATE = /^([0-9a-f]+-[0-9a-z]+)\.([0-9a-z]{1,4})(?:\.([\w-]+))?$/;

/** For the numbers of passages: what is left by 12 digits, a number of passages, a page and the marks between them. */
const ROOM = STATE_LENGTH - 12 - 1 - 5 - 1 - 4 - 1;

const idsOf = (passages: readonly Passage[]) => passages.map(({ id }) => id);

const pick = (code: string, { passages }: Corpus): Passage[] =>
  decodeAscending(code).flatMap((id) => passages[id] ?? []);

/** What a button's state stands for. Throws UserError where the articles have changed since. */
export function parseSelection(state: string, { corpus }: Library): Selection {
  const [, cut, page = "", code] = STATE.exec(state) ?? [];
  if (cut !== cutOf(corpus))
    throw new UserError(
      "The articles have changed since that reply. Use /timeline again to see them as they are now.",
    );
  return { passages: code === undefined ? null : pick(code, corpus), page: Number.parseInt(page, 36) };
}
