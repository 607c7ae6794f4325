import { AUXILIARY, QUESTION_WORD } from "../asking.ts";
import { expectedKind } from "../expected-kind.ts";

/** What asks for how something is, and stands before any question that begins with an auxiliary verb. */
const ADVERBIAL = "why|when|where|how|how long|how often|since when|until when|from when";

const OTHER =
  "why not|how come|what for|where to|where from|how (?:many|much|old|far|big)|how many (?:people|times|countries|companies|articles)|who|whom|by who|by whom|who by|with who|with whom|to whom|from whom|which|which ones?|(?:on |in )?(?:which|what) (?:country|countries|city|place|day|date|month|year|time)";

const HELPER = "(?:is|was|were|did|does|do|has|had|would|will|are)";

/** Behind it, what only points back: "when was that", "why did he say that", "how did it happen". */
const POINTING = `(?: so| not| else| (?:is (?:that|this)|(?:was|were|did|does|has|had|would|will) (?:that|this|it))(?: (?:happen|happened|be|take place|so|the case))?| ${HELPER} (?:that|this|it|he|she|they|the \\w+) (?:say|said|do|done|mean) (?:that|this|it|so))?`;

const BARE = new RegExp(
  `^(?:(?:and|but|so|or|then)[\\s,]+)*(?<whole>(?<asked>${OTHER}|${ADVERBIAL})${POINTING})$`,
  "iu",
);

const ADVERB_FIRST = new RegExp(`^(?:${ADVERBIAL})$`, "iu");
const SWAPPABLE = new RegExp(`^(?:${ADVERBIAL}) (?<rest>${AUXILIARY.source}.*)$`, "iu");

/** "How many diplomats did the US expel": what, with which verb, and the rest. */
const OF_THING =
  /^(?:how many|how much|which|what) (?<thing>\S+(?: \S+){0,3}?) (?<verb>did|does|do|is|are|was|were) (?<rest>.+)$/iu;
const HAS_PREPOSITION =
  /\b(?:of|for|from|in|at|to|with|by|on|into|over|under|about|against|between|after|before)\b/iu;

/** What an earlier bare question has left: "When: who offered …", "Was Navalny poisoned, and by whom". */
const ASKED_BEFORE = new RegExp(`^(?:${OTHER}|${ADVERBIAL})${POINTING}: `, "iu");
const ASKED_BEHIND = new RegExp(`, and (?:${OTHER}|${ADVERBIAL})${POINTING}$`, "iu");

/** Whether words of a person, without closing marks, ask and say nothing of what. */
export const isBareQuestion = (words: string): boolean => BARE.test(words);

/**
 * "why?", "when was that?", "how many?" asked of the matter of the question before; null where the words are no bare
 * question, or the one before asked just that.
 */
export function readBareQuestion(words: string, before: string): string | null {
  const question = before.replace(ASKED_BEFORE, "").replace(ASKED_BEHIND, "");
  const { asked: bare, whole } = BARE.exec(words.toLowerCase())?.groups ?? {};
  if (bare === undefined) return null;
  const asked = bare === "how come" || bare === "what for" ? "why" : bare;
  const { kind } = expectedKind(question);
  if (kind !== "anything" && kind === expectedKind(asked).kind) return null;
  if (ADVERB_FIRST.test(asked))
    return `${capitalised(asked)}${matterOf(question) ?? `: ${inside(question)}`}?`;
  return kind === "anything" && startsWith(AUXILIARY, question)
    ? `${question}, and ${whole}?`
    : `${capitalised(whole ?? asked)}: ${inside(question)}?`;
}

/** What stands behind another adverb in place of the question's own asking, with a space before it; null where that cannot be told. */
function matterOf(question: string): string | null {
  if (startsWith(AUXILIARY, question)) return ` ${inside(question)}`;
  const swapped = SWAPPABLE.exec(question)?.groups?.rest;
  if (swapped !== undefined) return ` ${swapped}`;
  const { thing = "", verb = "", rest = "" } = OF_THING.exec(question)?.groups ?? {};
  if (thing === "") return null;
  if (!/^d/iu.test(verb)) return ` ${verb} ${thing} ${rest}`;
  return HAS_PREPOSITION.test(rest) ? null : ` ${verb} ${rest} ${thing}`;
}

const startsWith = (pattern: RegExp, text: string) => new RegExp(`^${pattern.source}`, "iu").test(text);

/** A question as it stands inside another: its first word without a capital, if that is no name. */
const inside = (question: string) =>
  startsWith(AUXILIARY, question) || startsWith(QUESTION_WORD, question)
    ? question.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())
    : question;

const capitalised = (words: string) => words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
