import type { Article, Slice } from "../corpus/corpus.ts";
import { overlaps } from "../corpus/slices.ts";
import { speechVerb } from "../quotes/speech-verbs.ts";
import type { Token } from "../search/tokens.ts";
import type { Question } from "./question.ts";

/** Whether a question asks for a day to come or for one gone by. */
export type Tense = "ahead" | "behind";

const WHEN = "(?:when|(?:what|which) (?:day|date|month|year|season|time))";
const ASKS_AHEAD = new RegExp(
  String.raw`\b(?<!since )${WHEN} (?:is|are|will|would|can|could|may|might)\b`,
  "iu",
);
const ASKS_BEHIND = new RegExp(String.raw`\b${WHEN} (?:did|was|were|had|has|have)\b`, "iu");

/** "When did they propose *to* meet" may ask for the day of either. */
const ASKS_OF_EITHER = /\b(?:to|that|would|will|should)\b/iu;

/** What the wording of a question says of when something is: "when *will* they meet", "when *did* they meet". */
export function tenseOf(question: string): Tense | null {
  if (ASKS_AHEAD.test(question)) return "ahead";
  const asking = ASKS_BEHIND.exec(question);
  const rest = asking ? question.slice(asking.index + asking[0].length) : "";
  return rest === "" || ASKS_OF_EITHER.test(rest) ? null : "behind";
}

/** What only a day of that tense is called. */
const SURELY: Readonly<Record<Tense, RegExp>> = {
  ahead: /\b(?:next|coming|following|tomorrow)\b/iu,
  behind: /\b(?:last|past|previous|ago|earlier|yesterday|since)\b/iu,
};

const ON = /^(?:on|in|late|early|earlier)$/iu;

/**
 * Whether a date of a sentence may be when something happens that a question asks for. The day on which somebody *said* so ("warned
 * Thursday that …") is none, save where the question asks when that was said; nor is a day gone by when something will be.
 */
export function mayBeWhen(
  date: Slice,
  { expects, tense }: Question,
  article: Article,
  tokens: readonly Token[],
  matches: readonly Slice[],
): boolean {
  if (expects !== "date") return true;
  const before = tokens.filter(({ end }) => end <= date.start);
  const text = article.text.slice(before.at(-1)?.start ?? date.start, date.end);
  if (tense && SURELY[tense === "ahead" ? "behind" : "ahead"].test(text)) return false;
  const last = before.findLast(({ surface }) => !ON.test(surface));
  const isWhenSaid = last !== undefined && speechVerb(last.surface)?.certain === true;
  return !isWhenSaid || matches.some((match) => overlaps(match, last));
}
