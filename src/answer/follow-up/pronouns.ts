import { tokenise } from "../../search/tokens.ts";
import { AUXILIARY, QUESTION_WORD } from "../asking.ts";
import type { Lexicon } from "../likeness.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { thingsIn } from "./things.ts";

/** Groups: "plain" or "possessive", and one for whom or what it stands. */
const PRONOUN = new RegExp(
  [
    String.raw`\b(?:`,
    "(?<person>(?:he|she|him)|(?<his>his|hers?))|",
    "(?<several>(?:they|them)|(?<their>theirs?))|",
    "(?<thing>it|(?<its>its))",
    String.raw`)\b(?!['’,])`,
  ].join(""),
  "iu",
);

/** "is it true", "how long does it take": this "it" stands for nothing. */
const EMPTY_IT =
  /^(?:\w+ )?(?:is|isn['’]?t|was|wasn['’]?t) it\b(?!$| (?:\w+ed|held|made|found|still|over|off)\b)|\bit (?:mean|take|matter|rain|snow)s?\b/iu;

/** What is said is no thing: "when did Peskov say it". */
const SAID_IT = /\b(?:say|says|said|mean|means|meant|about) it\b/iu;

/** "how many warships did they": one or two words between what asks and what helps. */
const ASKED_THING = new RegExp(
  String.raw`^(?:and |but |so )?(?:how many|how much|which|what) (?:\S+ ){1,2}${AUXILIARY.source} $`,
  "iu",
);

/** "who summoned him". */
const WHO_DID = /^(?:and |but |so )?(?:who|what) \S+ $/iu;

const ASKS = new RegExp(
  `^(?:(?:and|but|so|or)[\\s,]+)*(?:${QUESTION_WORD.source}|${AUXILIARY.source})`,
  "iu",
);

/** A question that asks for somebody or something is not sure to speak of its own names behind "he" or "they". */
const ASKS_FOR_NAME =
  /^who(?:m|se)?\b|\b(?:which|what) (?!(?:\S+ ){0,3}(?:did|do|does|has|have|had|will|would|can|could)\b|(?:is|was|are|were)\b)/iu;

/** "Who is the US ambassador that …", "who is russias ambassador": that is whom "he" is. */
const WHO_IS =
  /^who(?:['’]?s| is| was) (?<whom>(?=(?:the|an?) |\p{L}+['’]?s |\p{L}+$|\p{Lu})(?:(?! (?:who|that|which)\b).)+)/iu;

/** "What is SolarWinds", "what is the ship called": that is what "it" is. */
const WHAT_IS =
  /^what(?:['’]?s| is| was) (?<what>\S+(?: \S+){0,4}?)(?: (?:called|named|like|about|for|doing|made of))?$/iu;

/**
 * "what did he say?", "when did they leave?" with the name, or the thing, that the question before has, where it has exactly
 * one that fits; null where it has none or several, or the words bring something of their own before the pronoun.
 */
export function readPronoun(words: string, question: string, lexicon: Lexicon): string | null {
  const match = PRONOUN.exec(words);
  if (match === null || !ASKS.test(words) || EMPTY_IT.test(words) || SAID_IT.test(words)) return null;
  const before = words.slice(0, match.index);
  const behind = words.slice(match.index + match[0].length);
  const isLast = behind === "" && WHO_DID.test(before);
  if (!isLast && !ASKED_THING.test(before) && tokenise(before).some((token) => !token.stop)) return null;
  const [name, ...others] = candidates(match.groups ?? {}, question, lexicon);
  if (name === undefined || others.length > 0) return null;
  const said = isPossessive(match, behind) ? possessiveOf(name) : name;
  return `${before.replace(/^(?:and|but|so|or)[\s,]+/iu, "")}${said}${behind}?`;
}

function candidates(
  { person, several }: Readonly<Partial<Record<string, string>>>,
  question: string,
  lexicon: Lexicon,
): readonly string[] {
  const mentions = mentionsIn(question, lexicon);
  const named = (kind: Mention["kind"]) =>
    ASKS_FOR_NAME.test(question)
      ? []
      : mentions.filter((mention) => mention.kind === kind).map((one) => withArticle(one, question));
  if (person !== undefined) {
    const { whom } = WHO_IS.exec(question)?.groups ?? {};
    return whom === undefined ? named("name") : [whom];
  }
  const { what } = WHAT_IS.exec(question)?.groups ?? {};
  if (what !== undefined && several === undefined) return [what];
  const things = thingsIn(question, mentions).filter(({ plural }) => plural === (several !== undefined));
  return things.length > 0 ? things.map(({ text }) => text) : named("power");
}

/** "the US", where it is said so. */
function withArticle({ text, start }: Mention, whole: string): string {
  const name = text.replace(/['’]s?$/u, "");
  return /\bthe $/iu.test(whole.slice(0, start)) ? `the ${name}` : name;
}

/** "her" is whose something is only before a word that says what. */
function isPossessive({ 0: found, groups }: RegExpExecArray, behind: string): boolean {
  if (/^her$/iu.test(found)) return tokenise(behind)[0]?.stop === false;
  return (groups?.his ?? groups?.their ?? groups?.its) !== undefined;
}

const possessiveOf = (name: string) => (/s$/u.test(name) ? `${name}’` : `${name}’s`);
