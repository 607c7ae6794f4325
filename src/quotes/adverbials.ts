import { BEFORE_TIMES, isAdverb, PREPOSITIONS, TIMES } from "./clause-words.ts";
import { isCapital, isVerbal, isWord, type Tokens } from "./noun-phrase.ts";

/** An adverbial with a comma behind it is no longer than that. In words. */
const LONGEST_ADVERBIAL = 40;

/** Steps back over times and adverbs before a verb: "The Kremlin *on Friday* considered". */
export function backOverAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!isWord(token)) return at;
    if (TIMES.has(token.lower)) {
      at -= 1;
      while (
        isWord(tokens[at]) &&
        (BEFORE_TIMES.has(tokens[at]?.lower ?? "") || TIMES.has(tokens[at]?.lower ?? ""))
      )
        at -= 1;
    } else if (isAdverb(token.lower) && !isCapital(token)) at -= 1;
    else return at;
  }
}

/** Steps over what may stand before a subject: "But", "On Thursday,", "Since coming to power,". */
export function overAdverbials(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const behind =
      isWord(token) && !/^(?:and|but|so|yet|or|nor)$/u.test(token.lower)
        ? overAdverbial(tokens, at, to)
        : at + 1;
    if (behind === at) return at;
    at = behind;
  }
  return at;
}

/** Behind the adverbial that begins at a token, or the token itself where none does. */
function overAdverbial(tokens: Tokens, at: number, to: number): number {
  const behind = overTime(tokens, at);
  if (behind > at) return behind;
  if (!opensAdverbial(tokens, at)) return at;
  for (let comma = at + 1; comma < Math.min(to, at + LONGEST_ADVERBIAL); comma++) {
    if (tokens[comma]?.text === ",") return comma + 1;
    if (tokens[comma]?.kind === "quotation") break;
  }
  return at;
}

const SUBORDINATING = /^(?:as|when|while|although|though|because|if|whereas)$/u;

function opensAdverbial(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (PREPOSITIONS.has(lower) || SUBORDINATING.test(lower)) return true;
  const isParticiple = /\p{L}{3}(?:ing|ed)$/u.test(lower) && lower !== "united";
  return isParticiple && !isVerbal(tokens, at + 1) && !isCapital(tokens[at + 1]);
}

/** "On Friday Peskov", "Last week the minister", "Later Biden". */
export function overTime(tokens: Tokens, from: number): number {
  let at = from;
  while (isWord(tokens[at]) && BEFORE_TIMES.has(tokens[at]?.lower ?? "")) at += 1;
  if (TIMES.has(tokens[at]?.lower ?? "")) return at + 1;
  return isAdverb(tokens[from]?.lower ?? "") ? from + 1 : from;
}
