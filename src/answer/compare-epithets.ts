import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { tokenise } from "../search/tokens.ts";
import { countShared } from "./asked.ts";
import type { Pair } from "./compare-values.ts";
import { canMean, type Lexicon } from "./likeness.ts";
import { identityOf, namesIn } from "./names.ts";
import type { Question } from "./question.ts";
import type { Statement } from "./statement.ts";

/** What a statement says that somebody calls something: "called the Russian president a *murderer*". */
interface Epithet {
  /** What is called so. */
  readonly of: Slice;
  readonly word: Slice;
}

const WORD = String.raw`(?:(?:an?|the) )?[“"]?(?<word>\p{L}+)[”"]?(?=[.,;:”"]|$)`;
const PATTERNS = [
  String.raw`\b(?:call|label|brand)(?:ed|s|ing|led|ling)? (?<of>[^\s“”".,;:]+ (?:(?!an? )[^\s“”".,;:]+ ){0,4}?)${WORD}`,
  String.raw`\b(?:refer(?:red|s|ring)? to|describ(?:e|ed|es|ing)|consider(?:ed|s|ing)?) (?<of>(?:[^\s“”".,;:]+ ){1,5}?)(?:as )${WORD}`,
  String.raw`\b(?:say|said|says)(?: that)? (?<of>(?:[^\s“”".,;:]+ ){1,4}?)(?:is|are|was|were) ${WORD}`,
].map((source) => new RegExp(source, "dgu"));

/** A question with one of these asks how somebody calls something, or whether so. */
const ASKS: ReadonlySet<string> = new Set(
  tokenise("call describe refer word term label brand say reply react respond answer dismiss").map(
    ({ term }) => term,
  ),
);

/** What a statement says that somebody calls something, in order of the ways of saying so. */
function epithetsIn({ passage }: Statement): Epithet[] {
  const { article, sentence } = passage;
  const text = article.text.slice(sentence.start, sentence.end);
  const placed = ([start, end]: readonly [number, number]) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  });
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const { of, word } = indices?.groups ?? {};
      return of && word ? [{ of: placed(of), word: placed(word) }] : [];
    }),
  );
}

/** What two statements say that the same is called, where the words are not the same: a "killer", and a "murderer". */
export function epithetsApart(
  question: Question,
  one: Statement,
  other: Statement,
  lexicon: Lexicon,
): Pair | undefined {
  if (!question.terms.some((term) => ASKS.has(term))) return undefined;
  const ours = epithetsIn(one);
  const theirs = ours.length > 0 ? epithetsIn(other) : [];
  const termOf = ({ passage: { article } }: Statement, { start, end }: Slice) =>
    tokenise(article.text.slice(start, end))[0]?.term;
  const alike = ours.flatMap((mine) =>
    theirs.flatMap((another) =>
      areOfOne([one, mine.of], [other, another.of], lexicon) ? [[mine, another] as const] : [],
    ),
  );
  if (alike.some(([mine, another]) => termOf(one, mine.word) === termOf(other, another.word)))
    return undefined;
  if (countShared(question.concepts, one, other) < 2) return undefined;
  const [found] = alike;
  return found && { one: found[0].word, other: found[1].word };
}

/** Whether two slices name the same person, or have the thing that they name last in common. */
function areOfOne(
  ...parts: readonly [readonly [Statement, Slice], readonly [Statement, Slice], Lexicon]
): boolean {
  const [one, other, lexicon] = parts;
  const read = ([{ tokens, passage }, slice]: readonly [Statement, Slice]) => {
    const inside = tokens.filter((token) => isInside(token, slice));
    return {
      heads: inside.filter(({ stop }) => !stop).slice(-1),
      names: namesIn(inside, passage.article.text, lexicon),
    };
  };
  const [ours, theirs] = [read(one), read(other)];
  const isPerson =
    ours.names.some(({ called }) => called.size > 0) || theirs.names.some(({ called }) => called.size > 0);
  return isPerson
    ? ours.names.some((name) => theirs.names.some((same) => identityOf(name, same, lexicon) === "same"))
    : canMean(ours.heads, theirs.heads, lexicon);
}
