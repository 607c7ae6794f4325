import type { Lexicon } from "../likeness.ts";
import { isBareQuestion, readBareQuestion } from "./bare-question.ts";
import { readEllipsis } from "./ellipsis.ts";
import { readPronoun } from "./pronouns.ts";
import { askOfStatement, pointsAtStatement } from "./statement.ts";

/** What a follow-up may take from the question before it. */
export interface Before {
  /** Complete in itself; what completeQuestion made of it, where that was a follow-up too. */
  readonly question: string;
  /** The sentence that answered it; null where nothing did, or they are no longer there. */
  readonly statement: string | null;
}

/** A follow-up in full. */
export interface Completed {
  readonly question: string;
  /** It asks of what was shown ("who said that?"): a next follow-up is still about the question before. */
  readonly inPassing: boolean;
}

/** A completed question is no longer than that, in characters; nothing that would be is completed. */
const LONGEST = 1000;

/** No follow-up has more words: what is longer stands on its own. */
const MOST_WORDS = 14;

/** Said in passing, before the question itself. */
const OPENING = /^(?:(?:ok|okay|hm+|well|oh|ah|alright|thanks|thank you|thx|lol|wow)\b[\s,.!…–—-]*)+/iu;

/** Behind it. */
const CLOSING = /(?:[\s,]+(?:please|pls|plz|though|tho|exactly|precisely|then|again|btw|lol))*[\s?!.…]*$/iu;

/**
 * The question in full, where it lacks what only the one before can give ("and Finland?", "why?", "who said that?", "what
 * did he say?"); null where it stands on its own, or where it is not clear what it lacks. Never throws, for any text.
 */
export function completeQuestion(text: string, before: Before, lexicon: Lexicon): Completed | null {
  const words = wordsOf(text);
  if (words === "" || words.split(" ").length > MOST_WORDS) return null;
  const question = oneLine(before.question).replace(/[\s?!.…]+$/u, "");
  if (question === "") return null;
  const inPassing = pointsAtStatement(words);
  const completed = inPassing
    ? before.statement && askOfStatement(words, before.statement)
    : (readBareQuestion(words, question) ??
      readEllipsis(words, question, lexicon) ??
      readPronoun(words, question, lexicon));
  return completed === null || completed.length > LONGEST ? null : { question: completed, inPassing };
}

/** Whether a text says nothing of what it asks ("why?", "who said that?"): without a question before it nobody could answer. */
export function leansOnQuestionBefore(text: string): boolean {
  const words = wordsOf(text);
  return pointsAtStatement(words) || isBareQuestion(words);
}

/** What a person types but for the polite words around it. */
const wordsOf = (text: string) => oneLine(text).replace(OPENING, "").replace(CLOSING, "");

const oneLine = (text: string) =>
  text
    .slice(0, 2 * LONGEST)
    .replace(/\s+/gu, " ")
    .trim();
