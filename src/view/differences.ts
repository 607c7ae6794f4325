import type { Difference } from "../quotes/finding.ts";
import { isNegation, qualifiersIn } from "../quotes/qualifiers.ts";
import { aside, type ReplyBlock, text } from "../reply.ts";
import { shorten } from "../shorten.ts";

/** More differences than these are counted, not shown. */
const SHOWN = 6;
/** In characters. */
const WORDS_LENGTH = 80;

/** Words of somebody in Footnote's own sentences: never more than a line or two. */
export const inQuotes = (words: string): string =>
  `“${shorten(words.replace(/\s+/gu, " ").trim(), WORDS_LENGTH)}”`;

/** Words in quotation marks, in a row: “not”, “alleged” and “if”. */
export function listed(words: readonly string[]): string {
  const quoted = words.map(inQuotes);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}

/** Says what differs between a quotation and its source, what changes its sense first: a line for each difference. */
export function differenceBlocks(differences: readonly Difference[]): ReplyBlock[] {
  const lines = differences.slice(0, SHOWN).map((difference) => `• ${lineOf(difference)}`);
  const more = differences.length - lines.length;
  return [
    ...senseOf(differences).map(text),
    text([...lines, ...(more > 0 ? [`• and ${more} more`] : [])].join("\n")),
  ];
}

function lineOf({ typed, source, behind }: Difference): string {
  const where = behind === null ? "at the beginning" : `behind ${inQuotes(behind)}`;
  if (typed === "") return `left out, ${where}: ${inQuotes(source)}`;
  if (source === "") return `added, ${where}: ${inQuotes(typed)}`;
  return `${inQuotes(typed)} where the article has ${inQuotes(source)}`;
}

/** Negations and hedges that one has and the other has not: they turn a statement round, or make it claim more or less. */
export function senseOf(differences: readonly Difference[]): string[] {
  const ours = qualifiersIn(differences.map(({ typed }) => typed).join(" | "));
  const theirs = qualifiersIn(differences.map(({ source }) => source).join(" | "));
  const without = (some: readonly string[], others: readonly string[]) => {
    const left = others.map((word) => word.toLowerCase());
    return some.filter((word) => {
      const at = left.indexOf(word.toLowerCase());
      if (at === -1) return true;
      left.splice(at, 1);
      return false;
    });
  };
  const [lost, gained] = [without(theirs, ours), without(ours, theirs)];
  const negations = (words: readonly string[]) => words.filter(isNegation);
  const hedges = (words: readonly string[]) => words.filter((word) => !isNegation(word));
  const sentences: string[] = [];
  const [lostNegations, gainedNegations] = [negations(lost), negations(gained)];
  // "don't" for "do not" leaves out one negation and adds another.
  if (lostNegations.length > gainedNegations.length)
    sentences.push(`It leaves out a negation, ${listed(lostNegations)}: that turns it round.`);
  if (gainedNegations.length > lostNegations.length)
    sentences.push(`It adds a negation, ${listed(gainedNegations)}: that turns it round.`);
  const [lostHedges, gainedHedges] = [hedges(lost), hedges(gained)];
  if (lostHedges.length > gainedHedges.length)
    sentences.push(`It leaves out ${listed(lostHedges)}: it claims more than the article does.`);
  return sentences;
}

/** Says what differs without changing a word: how words are spaced, what the article added in brackets. */
export const spellingBlocks = (differences: readonly Difference[]): ReplyBlock[] =>
  differences
    .slice(0, SHOWN)
    .map(({ typed, source, bracketed }) =>
      aside(
        bracketed
          ? `But for what the article itself added in brackets: ${inQuotes(source)}.`
          : `But for spelling: ${inQuotes(typed)}, in the article ${inQuotes(source)}.`,
      ),
    );
