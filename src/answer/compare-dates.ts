import type { Slice } from "../corpus/corpus.ts";
import { isInside, overlaps } from "../corpus/slices.ts";
import { subjectOf } from "./agents.ts";
import { coverageOf, placesOf } from "./asked.ts";
import { datePairs, type ValuePair } from "./compare-values.ts";
import type { Concept } from "./concepts.ts";
import { gistOf, type Lexicon, likeness } from "./likeness.ts";
import { identityOf } from "./names.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./rank.ts";
import { clauses } from "./span.ts";
import { around, type Statement } from "./statement.ts";

/** Of the question by the lead, and of that by the other. */
const OF_LEAD = 0.5;
const AS_MUCH = 0.75;

/** What a date is of may stand further from it than what a figure counts: in words. */
const DATE_REACH = 12;

/** A clause of so many words or fewer at the beginning ("On Friday,") says when the next one happens. */
const OPENING = 4;

/**
 * The dates that answer in the lead beside those of another statement, where they surely are of the same. Those that are the same
 * need words in common around them; where they differ, the words that belong to each have to have most of the question, or
 * one of them half of it, and say much the same of the same subject, so that both are dates of what is asked.
 */
export function compareDates(
  { concepts }: Question,
  lead: Ranked,
  one: Statement,
  other: Statement,
  lexicon: Lexicon,
): ValuePair | undefined {
  const answering = one.dates.filter((date) => lead.answers.some((answer) => overlaps(answer, date)));
  const told = datePairs(one, answering, other, lexicon);
  const same = told.find(
    ({ relation, around: { share, things } }) => relation === "same" && share >= 0.3 && things >= 2,
  );
  if (same) return same;
  const { sentenceCoverage: covered } = lead.features;
  if (covered < OF_LEAD) return undefined;
  const isAsked = (asked: readonly Concept[], statement: Statement, date: Slice) => {
    // A date has its own words in common with a question that guesses at one ("wasn't it last year?"), whatever it is of.
    const dated = asked.filter((concept) => placesOf([concept], statement, date).length === 0);
    return (
      !isOfAnother(asked, statement, date) &&
      reachOf(statement, date)
        .map((slice) => beforeReport(statement, slice, date))
        .some(
          (slice) =>
            coverageOf(dated, statement, slice) >= AS_MUCH * covered &&
            placesOf(dated, statement, slice).length >= 2,
        )
    );
  };
  const isAlike = ({ one: ours, other: theirs }: ValuePair) => {
    const [first, second] = [clauseOf(one, ours), clauseOf(other, theirs)];
    const gist = gistOf({ statement: one, slice: first, without: [ours] }, lexicon);
    const { share, things } = likeness(gist, { statement: other, slice: second, without: [theirs] }, lexicon);
    const [subject, another] = [subjectOf(one, first, lexicon), subjectOf(other, second, lexicon)];
    return (
      share >= 0.25 &&
      things >= 3 &&
      coverageOf(concepts, other, second) >= OF_LEAD * covered &&
      subject !== undefined &&
      another !== undefined &&
      identityOf(subject, another, lexicon) === "same"
    );
  };
  const others = told.filter((pair) => pair.relation === "differs" && isAsked(concepts, one, pair.one));
  if (others.length === 0) return undefined;
  const widened = widen(concepts, one, lexicon);
  return others.find((pair) => isAsked(widened, other, pair.other) || isAlike(pair));
}

/** Where what a date is of may stand: around it, unless it is of a clause of its own ("the call, *which he described on Thursday*"). */
function reachOf(statement: Statement, date: Slice): readonly Slice[] {
  const clause = clauseOf(statement, date);
  const opening = statement.tokens.find((token) => isInside(token, clause));
  const isRelative = opening !== undefined && RELATIVE.test(opening.surface);
  return isRelative ? [clause] : [around(statement, date, DATE_REACH), clause];
}

const RELATIVE = /^(?:which|who|whom|whose)$/iu;

/** "warned on Wednesday *that* …": the slice up to what is only said on that date. */
function beforeReport({ tokens }: Statement, { start, end }: Slice, date: Slice): Slice {
  const that = tokens.find((token) => token.start >= date.end && /^that$/iu.test(token.surface));
  return { start, end: Math.min(end, that?.start ?? end) };
}

/** So many words behind a year may be what it is of. */
const LONGEST_PHRASE = 4;

/** "the 2020 *election*": whether a bare year stands before something that is not asked about. */
function isOfAnother(asked: readonly Concept[], statement: Statement, { start, end }: Slice): boolean {
  const { tokens, passage } = statement;
  const { text } = passage.article;
  if (!/^\d+$/u.test(text.slice(start, end))) return false;
  const words = tokens.filter((token) => token.start >= end).slice(0, LONGEST_PHRASE);
  const until = words.findIndex(
    (word, at) => word.stop || !/^[\s-]*$/u.test(text.slice(words[at - 1]?.end ?? end, word.start)),
  );
  const phrase = words.slice(0, until === -1 ? words.length : until);
  return (
    phrase.length > 0 &&
    placesOf(asked, statement, { start: end, end: phrase.at(-1)?.end ?? end }).length === 0
  );
}

/** The question's things with what may stand for them as the lead calls them: for "attack", where that says "cyber attack", "hack" too. */
function widen(concepts: readonly Concept[], lead: Statement, lexicon: Lexicon): Concept[] {
  const gist = gistOf({ statement: lead, slice: lead.passage.sentence, without: [] }, lexicon);
  return concepts.map((concept) => {
    const places = placesOf([concept], lead);
    const called = gist.filter((one) =>
      placesOf([one], lead).some((slice) => places.some((place) => isInside(place, slice))),
    );
    return {
      ...concept,
      alternates: [...concept.alternates, ...called.flatMap(({ alternates }) => alternates)],
    };
  });
}

/** The clause of a sentence that a slice begins in, with the next one where it only opens that. */
function clauseOf({ passage: { article, sentence }, tokens }: Statement, { start }: Slice): Slice {
  const all = clauses(article.text.slice(sentence.start, sentence.end)).map((clause) => ({
    start: clause.start + sentence.start,
    end: clause.end + sentence.start,
  }));
  const at = all.findIndex(({ end }) => end > start);
  const [found, next] = [all[at] ?? sentence, all[at + 1]];
  const isOpening = at === 0 && tokens.filter((token) => isInside(token, found)).length <= OPENING;
  return isOpening && next ? { start: found.start, end: next.end } : found;
}
