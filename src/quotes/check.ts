import type { Slice } from "../corpus/corpus.ts";
import type { Library } from "../library/library.ts";
import { type Claim, judgeClaim } from "./claim.ts";
import { claimedSpeakers } from "./claimed.ts";
import type { Finding } from "./finding.ts";
import { quotationsIn } from "./quoted.ts";
import { verifyQuotation } from "./verify-quotation.ts";
import { wordIndexOf } from "./word-index.ts";
import { keyOf, wordsOf } from "./words.ts";

/** One quotation of a text, and what the articles have of it. */
export interface Check {
  /** As it was typed. */
  readonly quotation: string;
  readonly finding: Finding;
  /** Null where the text names no speaker, or the articles have no such words. */
  readonly claim: Claim | null;
}

/** Quotations of a text that were checked, in order. */
export interface Checks {
  readonly checks: readonly Check[];
  /** How many more the text has. */
  readonly unchecked: number;
}

/** So many words are a passage, in which quotation marks may stand as in an article. */
const PASSAGE_WORDS = 8;

/** A speaker before words without quotation marks ("Peskov: …"), or behind them ("… — Peskov"). */
const SPEAKER_BEFORE = /^\s*(\p{Lu}[^:\n“"«]{0,60}):\s+(?=\S)/u;
const SPEAKER_BEHIND = /\s[—–―~-]{1,2}\s*(\p{Lu}[^\n—–.]{0,60})\.?\s*$/u;

/**
 * Checks the quotations of a text, those beyond `most` left out: what stands between quotation marks; the whole text where
 * nothing does, or where it is a passage of an article with quotations in it. Never throws for any text.
 */
export function checkQuotations(text: string, most: number, { corpus, lexicon }: Library): Checks {
  const index = wordIndexOf(corpus);
  const check = (quotation: string, claimed: string | null): Check => {
    const finding = verifyQuotation(quotation, index);
    const claim = claimed === null ? null : judgeClaim(claimed, finding, lexicon.thesaurus);
    return { quotation, finding, claim };
  };
  const quotations = quotationsIn(text).filter((one) => wordsOf(text.slice(one.start, one.end)).length > 0);
  if (quotations.length === 0) return { checks: [checkWhole(text, check)], unchecked: 0 };
  if (isMostlyUnquoted(text, quotations)) {
    const passage = checkWhole(text, check);
    if (passage.finding.kind === "verbatim" || passage.finding.kind === "altered")
      return { checks: [passage], unchecked: 0 };
  }
  const checked = quotations.slice(0, most);
  const speakers = claimedSpeakers(text, checked, (word) => index.isName(keyOf(word)));
  const checks = checked.map(({ start, end }, at) => check(text.slice(start, end), speakers[at] ?? null));
  return { checks, unchecked: quotations.length - checked.length };
}

/** Checks a text without the speaker that it may name before or behind, unless it stands in an article as it is. */
function checkWhole(text: string, check: (quotation: string, claimed: string | null) => Check): Check {
  const asTyped = check(text.trim(), null);
  if (asTyped.finding.kind === "verbatim" || asTyped.finding.kind === "empty") return asTyped;
  const before = SPEAKER_BEFORE.exec(text);
  const behind = SPEAKER_BEHIND.exec(text);
  const speaker = before?.[1] ?? behind?.[1] ?? null;
  const words = text.slice(before?.[0].length ?? 0, behind?.index).trim();
  return speaker === null || words === "" ? asTyped : check(words, speaker.trim());
}

function isMostlyUnquoted(text: string, quotations: readonly Slice[]): boolean {
  const all = wordsOf(text).length;
  const quoted = quotations.reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)).length, 0);
  return all >= PASSAGE_WORDS && quoted * 2 < all;
}
