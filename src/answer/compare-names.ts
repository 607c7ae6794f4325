import type { Slice } from "../corpus/corpus.ts";
import type { Token } from "../search/tokens.ts";
import { agentsOf } from "./agents.ts";
import { countShared, coverageOf, placesOf } from "./asked.ts";
import { blamedIn, type Part, SAYING, sayerOf } from "./asked-parts.ts";
import { areDatedApart } from "./circumstances.ts";
import type { Pair } from "./compare-values.ts";
import type { Concept } from "./concepts.ts";
import { canMean, type Lexicon } from "./likeness.ts";
import { identityOf, type Name, namesIn } from "./names.ts";
import type { Question } from "./question.ts";
import { around, type Statement } from "./statement.ts";

/** Of the question by the lead, and of that by the other. */
const OF_LEAD = 0.6;
const AS_MUCH = 0.55;

/** What is asked of is one of the first things of the question: "who *offered* to host it", "who was first to *offer*". */
const MOST_ACTS = 2;

/** That one does it keeps no other from it, so that accounts of both don't differ; unless somebody is said to be first, or alone. */
const OPEN_TO_ALL =
  /^(?:offer|volunteer|promis|pledg|support|back|condemn|criticis|criticiz|prais|welcom|join|speak|spok|talk|comment)(?:e[dns]?|ed|s|ing)?$/iu;
const FIRST = /^(?:first|only|alone)$/iu;

/** So many words behind what is done name whom it is done to. */
const OBJECT = 8;

/**
 * Who does in one statement, and who in the other, what a question asks of, where these surely are not the same: "who offered
 * to host the summit", "who issued the bonds", "who is blamed".
 */
export function namesApart(
  question: Question,
  one: Statement,
  other: Statement,
  lexicon: Lexicon,
): Pair | undefined {
  const { concepts } = question;
  const covered = coverageOf(concepts, one);
  if (covered < OF_LEAD || coverageOf(concepts, other) < AS_MUCH * covered) return undefined;
  if (concepts.some(({ surface }) => SAYING.test(surface)) && !shareWords(concepts, one, other))
    return undefined;
  const things = concepts.filter(
    (concept) => !question.focus.includes(concept) || question.expects === "who",
  );
  const isFirst = question.terms.some((term) => FIRST.test(term));
  for (const act of things.filter(({ kind }) => kind === "word").slice(0, MOST_ACTS)) {
    if (!isFirst && OPEN_TO_ALL.test(act.surface)) return undefined;
    const others = things.filter((concept) => concept !== act);
    if (countShared(others, one, other) <= others.length / 2) continue;
    const told = [sayerOf, blamedIn].flatMap((partOf) => {
      const [ours, theirs] = [partOf(act, others, one, lexicon), partOf(act, others, other, lexicon)];
      return ours && theirs ? [{ ours, theirs, isBlame: partOf === blamedIn }] : [];
    });
    for (const { ours, theirs, isBlame } of told) {
      if (isBlame && areDoneByOthers(act, one, other, lexicon)) continue;
      if (areDatedApart(whenOf(one, ours), whenOf(other, theirs))) continue;
      if (!haveSameObject([one, ours], [other, theirs], lexicon)) continue;
      const [first, second] = [answeringIn(question, one, ours), answeringIn(question, other, theirs)];
      const apart = isBlame
        ? listsApart(first, second, lexicon)
        : doersApart([one, first], [other, second], lexicon);
      if (apart) return apart;
    }
    if (told.length > 0) return undefined;
  }
  return undefined;
}

/** Those that are not in the question; where it asks for a country, countries. */
const answeringIn = ({ concepts, expects }: Question, statement: Statement, { names }: Part): Name[] =>
  names.filter(
    ({ words, called }) =>
      (expects !== "place" || called.size === 0) &&
      !placesOf(concepts, statement).some(({ start }) => words.some((word) => word.start === start)),
  );

/** So many words in a row in common, two of them the question's, make two sayings one. */
const SAME_WORDS = 5;

function shareWords(concepts: readonly Concept[], one: Statement, other: Statement): boolean {
  const terms = ` ${other.tokens.map(({ term }) => term).join(" ")} `;
  return one.tokens.some(({ start }, at) => {
    const words = one.tokens.slice(at, at + SAME_WORDS);
    const { end } = words.at(-1) ?? { end: start };
    const isShared =
      words.length === SAME_WORDS && terms.includes(` ${words.map(({ term }) => term).join(" ")} `);
    return isShared && placesOf(concepts, one, { start, end }).length >= 2;
  });
}

/** So near to what is done a date says when. */
const NEAR = 4;

const whenOf = (statement: Statement, { act }: Part) => [statement, around(statement, act, NEAR)] as const;

/** Whether two statements surely say of different ones that they do something. */
function areDoneByOthers(act: Concept, one: Statement, other: Statement, lexicon: Lexicon): boolean {
  const [ours, theirs] = [one, other].map((statement) => agentsOf(act, statement, lexicon).sure);
  if (!ours?.length || !theirs?.length) return false;
  return ours.every((name) => theirs.every((same) => identityOf(name, same, lexicon) === "other"));
}

/** What is done to another country's is not the same deed. */
function haveSameObject(
  one: readonly [Statement, Part],
  other: readonly [Statement, Part],
  lexicon: Lexicon,
): boolean {
  const objects = ([{ tokens, passage }, { names, act }]: readonly [Statement, Part]) => {
    const behind = tokens.filter(({ start }) => start >= act.end).slice(0, OBJECT);
    return namesIn(behind, passage.article.text, lexicon).filter(
      (name) => !names.some((own) => own.start === name.start),
    );
  };
  const [ours, theirs] = [objects(one), objects(other)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((name) => theirs.some((same) => identityOf(name, same, lexicon) !== "other"));
}

const isSame = (name: Name, same: Name, lexicon: Lexicon) => identityOf(name, same, lexicon) !== "other";

/** Lists of names of which one has somebody whom the other leaves out; countries aside, which may mean any of theirs. */
function listsApart(ours: readonly Name[], theirs: readonly Name[], lexicon: Lexicon): Pair | undefined {
  const notCountries = (names: readonly Name[]) => names.filter(({ called }) => called.size > 0);
  const [first, second] = [notCountries(ours), notCountries(theirs)];
  const hasMore = (some: readonly Name[], others: readonly Name[]) =>
    some.some((name) => !others.some((same) => isSame(name, same, lexicon)));
  return first.length > 0 && second.length > 0 && (hasMore(first, second) || hasMore(second, first))
    ? { one: spanOf(first), other: spanOf(second) }
    : undefined;
}

/** What bodies are, where a country has several of a kind: its bank is not its government. */
const BODY = /^(?:bank|government|ministry|parliament|army|court|police|treasury|agency|service)$/iu;

/** Names of different ones, or of different bodies of one country. */
function doersApart(
  [one, ours]: readonly [Statement, readonly Name[]],
  [other, theirs]: readonly [Statement, readonly Name[]],
  lexicon: Lexicon,
): Pair | undefined {
  const [name] = ours;
  const [another] = theirs;
  if (!name || !another) return undefined;
  if (!ours.some((first) => theirs.some((second) => isSame(first, second, lexicon))))
    return { one: spanOf([name]), other: spanOf([another]) };
  const [body, same] = [bodyOf(name, one), bodyOf(another, other)];
  if (!body || !same || canMean([body], [same], lexicon)) return undefined;
  return { one: spanOf([name], body), other: spanOf([another], same) };
}

const spanOf = (names: readonly Name[], body?: Token): Slice => ({
  start: Math.min(...names.map(({ start }) => start)),
  end: Math.max(...names.map(({ end }) => end), body?.end ?? 0),
});

/** "the Russian central *bank*", "the Central *Bank* of Russia" */
function bodyOf({ words, end }: Name, { tokens }: Statement): Token | undefined {
  return [...words, ...tokens.filter(({ start }) => start >= end).slice(0, 2)].find(({ surface }) =>
    BODY.test(surface),
  );
}
