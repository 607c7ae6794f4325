import { aside, type Text } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { isVisible } from "../visible.ts";

/*
 * A reply repeats what was asked, and is thereby the only place that remembers it: Footnote keeps no question, and a
 * button holds nobody's words.
 */

/** Longer questions are cut where the reply repeats them. In characters. */
const SHOWN_QUESTION = 200;

const ASKED = "Asked: ";

/** What was asked, on one line, where there is anything to see of it. */
export function askedTexts(question: string): Text[] {
  if (!isVisible(question)) return [];
  return [aside(`${ASKED}${shorten(question.replace(/\s+/gu, " ").trim(), SHOWN_QUESTION)}`)];
}

/** The question that a reply of these texts repeats, whole or cut; null where there is none. */
export function askedIn(texts: readonly string[]): string | null {
  return texts.find((text) => text.startsWith(ASKED))?.slice(ASKED.length) ?? null;
}

/** The question that a reply of these texts repeats; null where there is none, or it may be cut. */
export function wholeQuestionIn(texts: readonly string[]): string | null {
  const asked = askedIn(texts);
  return asked?.endsWith("…") ? null : asked;
}
