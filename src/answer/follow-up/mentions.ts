import type { Slice } from "../../corpus/corpus.ts";
import { overlaps } from "../../corpus/slices.ts";
import type { Lexicon } from "../likeness.ts";
import { analyse } from "../question.ts";
import { isNationality, isPlaceName } from "../vocabulary/places.ts";

/** A name, date or figure in a question. */
export interface Mention extends Slice {
  /** "power": a country, its government or a body that acts like one; "name": any other. */
  readonly kind: "power" | "nationality" | "name" | "date" | "figure";
  readonly text: string;
}

/** The names of days and months, with or without a capital; "may" and "march" with one only. */
const DAYS_AND_MONTHS = `(?:${[
  ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  ..."January February April June July August September October November December".split(" "),
]
  .map((name) => `[${name[0]}${name[0]?.toLowerCase()}]${name.slice(1)}`)
  .join("|")}|May|March)`;
const YEAR = "(?:1[5-9]|20)\\d\\d";

const DATE = new RegExp(
  [
    `\\b(?:(?:early|late|mid|last|next|this) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${DAYS_AND_MONTHS}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? ${YEAR})?\\b`,
    `\\b${YEAR}\\b`,
    "\\b(?:last|next|this) (?:week|month|year|summer|autumn|winter|spring)\\b",
    "\\b(?:yesterday|today|tomorrow)\\b",
  ].join("|"),
  "gu",
);

/** What is written in capitals, or ends in what the names of bodies end in, is nobody's own name. */
const BODY =
  /\p{Lu}{2}|\b(?:Agency|Alliance|Bank|Commission|Committee|Congress|Council|Court|Department|Government|House|Institute|Ministry|Office|Organi[sz]ation|Parliament|Senate|Service|Times|Treasury|Union)$/u;

/** The names, dates and figures of a question, in order. White space between its words must be single spaces. */
export function mentionsIn(text: string, { thesaurus, index }: Lexicon): Mention[] {
  const dates = [...text.matchAll(DATE)].map(
    ({ 0: date, index: start }): Mention => ({ kind: "date", text: date, start, end: start + date.length }),
  );
  const others = analyse(text, thesaurus, index).concepts.flatMap(({ surface, start, kind }): Mention[] => {
    const slice = { start, end: start + surface.length };
    if (!text.startsWith(surface, start) || dates.some((date) => overlaps(date, slice))) return [];
    if (isNationality(surface)) return [{ kind: "nationality", text: surface, ...slice }];
    if (isPlaceName(surface)) return [{ kind: "power", text: surface, ...slice }];
    if (kind === "word") return [];
    const named = kind === "name" && BODY.test(surface) ? "power" : kind;
    return [{ kind: named, text: surface, ...slice }];
  });
  return joinNames(
    [...dates, ...others].sort((one, other) => one.start - other.start),
    text,
  );
}

/** "President" and "Putin" side by side are one name. */
function joinNames(mentions: readonly Mention[], text: string): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isJoined =
      last?.kind === "name" &&
      mention.kind === "name" &&
      mention.start === last.end + 1 &&
      [last, mention].every((one) => /^\p{Lu}/u.test(one.text));
    if (!isJoined) joined.push(mention);
    else joined[joined.length - 1] = { ...last, end: mention.end, text: text.slice(last.start, mention.end) };
  }
  return joined;
}
