import type { Slice } from "../../corpus/corpus.ts";
import { isInside } from "../../corpus/slices.ts";
import { type Token, tokenise } from "../../search/tokens.ts";
import type { Mention } from "./mentions.ts";

/** What a pronoun may stand for, as it would be said again: "the naval deployment". */
export interface Thing {
  readonly text: string;
  readonly plural: boolean;
}

const DETERMINER = /^(?:the|an?|this|that|these|those|its|his|her|their)$/iu;
const COUNTING = /^(?:many|which|what)$/iu;
const HELPING = /^(?:do|does|did|is|are|was|were|will|would|can|could|has|have|had|should|may|might)$/iu;
const PLURAL = /(?:[^su]s|people|men|women|children)$/iu;

/** These end as a plural does, and people put them behind any noun: "what does the owner *says*". */
const VERB =
  /^(?:says|tells|thinks|wants|needs|gets|makes|takes|goes|comes|means|happens|looks|seems|costs)$/iu;

/** More words in a row than that are more than a noun. */
const LONGEST_NOUN = 3;

/** The nouns of a question behind an article, a pronoun or what counts them, besides its names. */
export function thingsIn(question: string, names: readonly Mention[]): Thing[] {
  const tokens = tokenise(question);
  return tokens.flatMap(({ surface }, at): Thing[] => {
    const counts = COUNTING.test(surface);
    if (!counts && !DETERMINER.test(surface)) return [];
    const isNamed = (slice: Slice) => names.some((name) => isInside(slice, name));
    const noun = nounOf(
      runFrom(tokens, at + 1, question),
      isNamed,
      HELPING.test(tokens[at - 1]?.surface ?? ""),
    );
    const [first, last] = [noun[0], noun.at(-1)];
    if (first === undefined || last === undefined) return [];
    const plural = PLURAL.test(last.surface);
    if ((counts && !plural) || names.some(({ start, end }) => start <= last.start && end >= last.end))
      return [];
    return [{ text: `the ${question.slice(first.start, last.end)}`, plural }];
  });
}

/** The words from there on with nothing but spaces and hyphens between, up to the next small word or verb. */
function runFrom(tokens: readonly Token[], from: number, text: string): readonly Token[] {
  const behind = tokens.slice(from, from + LONGEST_NOUN + 1);
  const end = behind.findIndex(
    ({ stop, start, surface }, at) =>
      stop || VERB.test(surface) || (at > 0 && /[^\s-]/u.test(text.slice(behind[at - 1]?.end, start))),
  );
  return end === -1 ? behind : behind.slice(0, end);
}

/**
 * Those of some words in a row that are a noun: up to the first plural. Behind "did the" or "was the" a verb ends them
 * ("did the hack *start*").
 */
function nounOf(
  run: readonly Token[],
  isNamed: (word: Slice) => boolean,
  isBeforeVerb: boolean,
): readonly Token[] {
  const plural = run.findIndex((word) => PLURAL.test(word.surface) && !isNamed(word));
  if (plural >= 0) return run.slice(0, plural + 1);
  if (run.length > LONGEST_NOUN) return [];
  return isBeforeVerb && run.length > 1 ? run.slice(0, -1) : run;
}
