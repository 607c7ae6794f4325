import type { Slice } from "../corpus/corpus.ts";
import { isInside } from "../corpus/slices.ts";
import { tokenise } from "../search/tokens.ts";
import { placesOf } from "./asked.ts";
import type { Pair } from "./compare-values.ts";
import type { Lexicon } from "./likeness.ts";
import { identityOf, namesIn } from "./names.ts";
import type { Question } from "./question.ts";
import { around, type Statement } from "./statement.ts";

/** How somebody takes a proposal: in one of these ways, of which no two go together. */
const WAYS: readonly RegExp[] = [
  /\b(?:well received|accept(?:s|ed|ing)?|agreed? to|welcom(?:es?|ed|ing)|said yes)\b/giu,
  /\b(?:reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|rebuff\w*|turn(?:s|ed)? down|no rush|ruled out)\b/giu,
  /\b(?:(?:did|has|have|had) (?:not|yet to)(?: yet)?|(?:didn|hasn)[’']t) (?:respond|answer|repl[iy]|react)(?:ed)?\b/giu,
];

/** A question with one of these asks how somebody takes something. */
const ASKS: ReadonlySet<string> = new Set(
  tokenise(
    "accept reject refuse decline respond response react reaction answer reply receive welcome agree",
  ).map(({ term }) => term),
);

const NEGATION = /\b(?:not|never|no)(?: \w+){0,2} $|n[’']t(?: \w+){0,2} $/iu;

/** A way of taking something, and where a statement has it. */
interface Taking extends Slice {
  readonly way: number;
}

function takingsIn({ passage: { article, sentence } }: Statement): Taking[] {
  const text = article.text.slice(sentence.start, sentence.end);
  return WAYS.flatMap((pattern, way) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => way === WAYS.length - 1 || !NEGATION.test(text.slice(0, index)))
      .map((match) => ({
        way,
        start: match.index + sentence.start,
        end: match.index + match[0].length + sentence.start,
      })),
  );
}

/** How two statements say that one and the same takes what a question asks about, where these don't go together: welcomed, and not answered. */
export function repliesApart(
  question: Question,
  one: Statement,
  other: Statement,
  lexicon: Lexicon,
): Pair | undefined {
  if (!question.terms.some((term) => ASKS.has(term))) return undefined;
  const ours = takingsIn(one);
  const theirs = ours.length > 0 ? takingsIn(other) : [];
  if (ours.some(({ way }) => theirs.some((same) => same.way === way))) return undefined;
  const things = question.concepts.filter(
    ({ kind, alternates: [words] }) => kind === "word" && !words?.terms.some((term) => ASKS.has(term)),
  );
  const isOf = (statement: Statement, taking: Taking) =>
    placesOf(things, statement, around(statement, taking)).length > 0;
  const [first, second] = [
    ours.find((taking) => isOf(one, taking)),
    theirs.find((taking) => isOf(other, taking)),
  ];
  if (!first || !second) return undefined;
  const namesOf = (statement: Statement, taking: Taking) => {
    const near = around(statement, taking);
    const inside = statement.tokens.filter((token) => isInside(token, near));
    return namesIn(inside, statement.passage.article.text, lexicon);
  };
  const [names, others] = [namesOf(one, first), namesOf(other, second)];
  const isShared = names.some((name) => others.some((same) => identityOf(name, same, lexicon) === "same"));
  return isShared ? { one: first, other: second } : undefined;
}
