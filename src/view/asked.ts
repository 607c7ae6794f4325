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
const READ_AS = "Read as: ";

/** What was asked, or how a follow-up was read, on one line, where there is anything to see of it. */
export function askedTexts(question: string, isFollowUp = false): Text[] {
  if (!isVisible(question)) return [];
  const asked = shorten(question.replace(/\s+/gu, " ").trim(), SHOWN_QUESTION);
  return [aside(`${isFollowUp ? READ_AS : ASKED}${asked}`)];
}

/** The question that a reply of these texts answers, whole or cut; null where it repeats none. */
export function askedIn(texts: readonly string[]): string | null {
  for (const text of texts)
    for (const beginning of [ASKED, READ_AS])
      if (text.startsWith(beginning)) return text.slice(beginning.length);
  return null;
}

/** Whether a reply of these texts says how a follow-up was read. */
export const isReadAs = (texts: readonly string[]): boolean => texts.some((text) => text.startsWith(READ_AS));

/** The question that a reply of these texts repeats; null where there is none, or it may be cut. */
export function wholeQuestionIn(texts: readonly string[]): string | null {
  const asked = askedIn(texts);
  return asked?.endsWith("…") ? null : asked;
}
