import type { Article, Slice } from "../corpus/corpus.ts";
import type { Token } from "../search/tokens.ts";
import type { AnswerKind } from "./answer-kinds.ts";
import type { Concept } from "./concepts.ts";
import type { Found } from "./evidence.ts";
import { allWithin, isOwner } from "./occurrences.ts";
import type { Question } from "./question.ts";

/** A figure stands this many words from what it counts at most, a name from what it names. */
const REACH: Readonly<Partial<Record<AnswerKind, number>>> = { number: 4, names: 5, person: 6 };

/** Words that such a reach goes over: "48 *of the* city's public schools". */
const GONE_OVER = /^(?:of|the|its|their|these|those)$/iu;

/** "€50,000" is no count of anything. */
const MONEY = /^[$€£]/u;

/** "The captain of the doomed *Marisela*" is somebody else than what that names. */
const ITS_HOLDER = /^ of (?:the |an? )?(?:\p{Ll}+ ){0,2}$/u;

/** Everywhere that a paragraph has a concept of the question. */
export const occurrencesFound = (concept: Concept, { concepts }: Question, { occurrences }: Found) =>
  occurrences[concepts.indexOf(concept)] ?? [];

/** Whether a stretch of the sentence stands near what the question wants counted or named. */
export function isNear(
  { start, end }: Slice,
  question: Question,
  article: Article,
  tokens: readonly Token[],
  found: Found,
): boolean {
  const reach = REACH[question.expects];
  if (reach === undefined || question.focus.length === 0) return true;
  if (question.expects === "number" && MONEY.test(article.text.slice(start, end))) return false;
  const counted = tokens.filter(({ surface }) => !GONE_OVER.test(surface));
  const before = counted.filter((token) => token.end <= start).at(-reach);
  const behind = counted.filter((token) => token.start >= end)[reach - 1];
  const around = {
    start: before?.start ?? tokens[0]?.start ?? start,
    end: behind?.end ?? tokens.at(-1)?.end ?? end,
  };
  const owners = question.owners.map((owner) => occurrencesFound(owner, question, found));
  const isOfThing = ({ end: behind }: Slice) =>
    question.expects === "person" && ITS_HOLDER.test(article.text.slice(behind, start));
  return question.focus.some((thing) =>
    allWithin(occurrencesFound(thing, question, found), around).some(
      (one) =>
        !isOfThing(one) &&
        owners.every((places) => places.some((owner) => isOwner(owner, one, found.paragraph))),
    ),
  );
}
