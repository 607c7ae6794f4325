import { LEADS_UP } from "./asking.ts";

/** "ok but *is* Biden …", "*weren't* they …" */
const IS = `^(?:\\W|${LEADS_UP}\\b)*(?:is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t)\\b[^,;:.?!]{1,80}\\b`;

/** What is said ends here. */
const END = "(?=\\s*(?:[^\\w\\s]|$))";

/** So does all of it, but for what presses for an answer. */
const END_OF_ALL = "\\W*(?:(?:yes or no|or (?:not|no|what)|right|huh|lol|tho|though|anyway)\\W*)*$";

/** What nobody is in the news, save in somebody's words. */
const JUDGED =
  "(?:evil|corrupt|stupid|dumb|crazy|insane|senile|honest|trustworthy|an? (?:liar|hero|villain|clown|puppet|monster|coward|traitor|thug|fascist|nazi|dictator|saint|moron|(?:war )?criminal|(?:good|bad|great|terrible) (?:man|woman|guy|person|president|leader))|an idiot)";

/** Each is about wording, none about a subject. */
const OPINIONS: readonly RegExp[] = [
  /\b(?:do|would|don['’]?t) (?:you|u|ya) (?:guys )?(?:really |honestly |also )?(?:think|believe|reckon|agree|feel|prefer|support)\b/iu,
  /\bwould (?:you|u|ya) (?:guys )?say\b/iu,
  /\b(?:your|ur) (?:own |honest |personal )?(?:opinion|view|take|thoughts)\b/iu,
  new RegExp(
    `\\bwho(?:['’]?s| is| was| are) (?:right|wrong|the (?:good|bad) guys?)(?:${END}| (?:here|about|in)\\b)`,
    "iu",
  ),
  new RegExp(`${IS}(?:right|wrong|fair|smart|stupid|crazy|mad|justified) (?:to|in|for|of|that)\\b`, "iu"),
  new RegExp(`${IS}(?:justified|unjustified|fair|unfair)${END}`, "iu"),
  new RegExp(`${IS}${JUDGED}${END_OF_ALL}`, "iu"),
  // "so he is a liar, right"
  new RegExp(`^[^,;:.?!]{1,40}\\b(?:is|are|was|were) (?:just |really |such )?${JUDGED}${END_OF_ALL}`, "iu"),
  new RegExp(
    `^(?!.*\\b(?:who|sa(?:y|ys|id)|claim\\w*|think\\w*|according)\\b).{1,80}\\b(?:did|done) nothing wrong\\b${END_OF_ALL}`,
    "iu",
  ),
  new RegExp(`${IS}(?:good|bad|smart|stupid|great|terrible) (?:idea|thing|move|decision|guys?)\\b`, "iu"),
];

/**
 * Whether a question wants to know what is right or good, and from nobody in particular: the articles report what others
 * think of it, and that is no answer.
 */
export const asksOpinion = (question: string): boolean => OPINIONS.some((pattern) => pattern.test(question));
