import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { fold, type Token } from "../search/tokens.ts";

/** Where one part of a question ends and the next begins. */
const BOUNDARY = /[,;:.?!]+(?=\s|$)|\s[–—-]\s|\b(?:but|so|cuz|because|pls|please|lol)\b/giu;

/** A word that asks. */
export const QUESTION_WORD = /\b(?:who|whom|whose|whos|what|whats|which|wich|when|where|why|how|hows)\b/iu;

/** As folded words. */
const AUXILIARIES = `am is are was were do does did has have had will would can could shall should may might
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt`.split(
  /\s+/u,
);

const FOLDED_AUXILIARIES: ReadonlySet<string> = new Set(AUXILIARIES);

/** A verb that helps another, with its apostrophe or without. */
export const AUXILIARY = new RegExp(
  `\\b(?:${AUXILIARIES.map((word) => word.replace(/nt$/u, "n['’]?t")).join("|")})\\b`,
  "iu",
);

const ASKING_BEGINNING = new RegExp(
  `^(?:(?:and|but|so|ok|okay|then)[\\s,]+)*(?:${QUESTION_WORD.source}|${AUXILIARY.source})|^(?:and|or)\\s`,
  "iu",
);

/** Whether a text asks something, as far as its marks or its beginning show. */
export const isAsking = (text: string): boolean => /\?/u.test(text) || ASKING_BEGINNING.test(text.trim());

/**
 * The parts of a question that ask: those with a question word or with an auxiliary verb in front ("sorry for the dumb
 * question, *is the summit off*"). The whole of it where none does.
 */
export function askingParts(text: string, tokens: readonly Token[]): readonly Slice[] {
  const parts: Slice[] = [];
  let start = 0;
  for (const boundary of text.matchAll(BOUNDARY)) {
    parts.push({ start, end: boundary.index });
    start = boundary.index + boundary[0].length;
  }
  parts.push({ start, end: text.length });
  const asking = parts.filter((part) => {
    const first = tokens.find((token) => isInside(token, part));
    const asks = QUESTION_WORD.test(text.slice(part.start, part.end));
    return asks || (first !== undefined && FOLDED_AUXILIARIES.has(fold(first.surface)));
  });
  return asking.length > 0 ? asking : [{ start: 0, end: text.length }];
}
