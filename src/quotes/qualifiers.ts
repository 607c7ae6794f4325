import { NEGATION_OR_HEDGE } from "../answer/span.ts";

/** Words that say only that something is said: a quotation is, anyway. */
const SAYING =
  /^(?:said|says?|tells?|told|accord\w+|report(?:ed|edly)|stat\w+|argu\w+|insist\w*|warn\w*|consider\w*|believ\w+|offer\w*|propos\w+|promis\w*|assur\w*)$/iu;

const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|\w+n[’']t|den(?:y|ies|ied|ying|ials?)|reject\w*|refus\w+|dismiss\w*|fail\w*)$/iu;

/** Words that tell something of a statement only from within: what may, should or is planned elsewhere says little of it. */
const MODAL =
  /^(?:may|might|could|would|should|can|plan\w*|expect\w*|threat\w*|pledg\w*|suggest\w*|assert\w*)$/iu;

/** Phrases with such a word that take nothing back. */
const EMPHASIS = /\b(?:no doubt|without (?:a )?doubt|not only|nothing but)\b/giu;

/** The negations and hedges of a text in order, as they stand: without them it would claim more, or the contrary. */
export const qualifiersIn = (text: string): string[] =>
  (text.replace(EMPHASIS, " ").match(NEGATION_OR_HEDGE) ?? []).filter((word) => !SAYING.test(word));

/** Those of them that bear on what stands beside the text, too. */
export const farReachingIn = (text: string): string[] =>
  qualifiersIn(text).filter((word) => !MODAL.test(word));

/** Whether a qualifier turns a statement round; others only take something back. */
export const isNegation = (qualifier: string): boolean => NEGATION.test(qualifier);
