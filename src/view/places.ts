import type { Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import type { Difference, Place } from "../quotes/finding.ts";
import { markedIn } from "../quotes/pair-marks.ts";
import { farReachingIn } from "../quotes/qualifiers.ts";
import { heading, type Quotation, type ReplyBlock, type Text, text } from "../reply.ts";
import { differenceBlocks, listed, spellingBlocks } from "./differences.ts";
import { quotationOf } from "./passages.ts";

/** Longer passages would leave no room for anything else: their beginning is shown. In characters. */
const LONGEST = 1_000;

/** A place as a quotation: the sentences that it stands in, its own words standing out. */
export function placeQuotation(place: Place): Quotation {
  const { article, paragraph } = place;
  const { start, end, sentence } = sentencesOf(place);
  const span = { start: place.start, end: Math.min(place.end, end) };
  return quotationOf({ article, paragraph, start, end, sentence }, 0, span);
}

/** The sentences of a place, as many as have room, at least one. */
function sentencesOf({ paragraph, start, end }: Place): Slice & { readonly sentence: Slice } {
  const touched = paragraph.sentences.filter((one) => one.start < end && one.end > start);
  const sentence = touched[0] ?? paragraph;
  const last = touched.findLast((one) => one.end - sentence.start <= LONGEST) ?? sentence;
  return { start: sentence.start, end: last.end, sentence };
}

/** Shows a place from which a quotation differs: in its words, or in spelling and brackets alone. */
export function differingBlocks(place: Place, differences: readonly Difference[]): ReplyBlock[] {
  const isVerbatim = differences.every(({ spelling, bracketed }) => spelling || bracketed);
  return [
    heading(isVerbatim ? "Word for word" : "Altered"),
    ...(isVerbatim ? spellingBlocks(differences) : differenceBlocks(differences)),
    ...restOf(place),
    placeQuotation(place),
  ];
}

/** Names the negations and hedges that a place's sentences have outside it. */
export function restOf(place: Place): Text[] {
  const { article, paragraph } = place;
  const touched = paragraph.sentences.filter((one) => overlaps(one, place));
  const bounds = withinQuotation(place, {
    start: touched[0]?.start ?? place.start,
    end: touched.at(-1)?.end ?? place.end,
  });
  const outside = [
    article.text.slice(bounds.start, Math.max(bounds.start, place.start)),
    article.text.slice(Math.min(place.end, bounds.end), bounds.end),
  ];
  const qualifiers = [...new Set(outside.flatMap(farReachingIn))];
  if (qualifiers.length === 0) return [];
  const sentences = touched.length > 1 ? "the sentences also have" : "the sentence also has";
  return [text(`Read on: ${sentences} ${listed(qualifiers)}, which the quotation leaves out.`)];
}

/** What stands between the same quotation marks as a place is what its speaker said; the rest is the article's. */
function withinQuotation({ article, paragraph, start, end }: Place, bounds: Slice): Slice {
  const around = markedIn(article.text.slice(paragraph.start, paragraph.end))
    .map(({ inside }) => ({ start: inside.start + paragraph.start, end: inside.end + paragraph.start }))
    .find((inside) => inside.start <= start && inside.end >= end);
  if (around === undefined) return bounds;
  return { start: Math.max(bounds.start, around.start), end: Math.min(bounds.end, around.end) };
}
