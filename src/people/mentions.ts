import { isPlaceName } from "../answer/vocabulary/places.ts";
import { editDistance } from "../answer/vocabulary/spelling.ts";
import type { Article, Paragraph } from "../corpus/corpus.ts";
import { type ClauseToken, clauseTokens } from "../quotes/clause-tokens.ts";
import { DETERMINERS, isAdverb, isPersonNoun, PREPOSITIONS, TIMES } from "../quotes/clause-words.ts";
import { fold } from "../search/tokens.ts";
import { keyOf, type Named } from "./group-names.ts";
import type { Mention } from "./person.ts";

/** Names somebody: which of the named (by place in their list), and where. */
export interface Naming extends Mention {
  readonly named: number;
}

/** One way to name somebody, by its folded words. */
interface Form {
  readonly words: readonly string[];
  /** Of several people with one family name, all. */
  readonly named: readonly number[];
  /** A name is written as it is; an office only names somebody with "the" before it and nothing that changes it. */
  readonly kind: "name" | "family" | "office";
  /** Whether its first word has a capital. */
  readonly capital: boolean;
  /** First names that may stand before a family name, folded. */
  readonly given: readonly string[];
}

type Tokens = readonly ClauseToken[];

/** By their first words, the longest first. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

const isCapital = (text: string | undefined) => /^\p{Lu}/u.test(text ?? "");

/** Every way to name somebody: names, family names, and offices that the articles give to one person only. */
export function formsOf(all: readonly Named[]): Forms {
  const forms: Form[] = [];
  const families = new Map<
    string,
    { readonly named: Set<number>; readonly given: Set<string>; capital: boolean }
  >();
  const offices = new Map<string, Set<number>>();
  const addFamily = (word: string, at: number, given: readonly string[]) => {
    const key = keyOf(word);
    const known = families.get(key) ?? { named: new Set(), given: new Set(), capital: isCapital(word) };
    known.named.add(at);
    for (const one of given) known.given.add(one);
    families.set(key, known);
  };
  for (const [at, { kind, names, titles }] of all.entries()) {
    const given = kind === "person" ? names.flatMap(givenName) : [];
    for (const name of names) {
      const words = keyOf(name).split(" ");
      const isOffice = words.length > 1 && /\s\p{Ll}\S*$/u.test(name) && isPersonNoun(words.at(-1) ?? "");
      // "Trump" is a family name where "Donald Trump" is the same.
      const isFamily = words.length === 1 && given.length > 0;
      const shape = { words, named: [at], capital: isCapital(name), given: [] };
      if (!isFamily) forms.push({ ...shape, kind: isOffice ? "office" : "name" });
      if (isFamily || (given.length > 0 && givenName(name).length > 0))
        addFamily(name.split(" ").at(-1) ?? "", at, given);
    }
    for (const title of titles.keys())
      offices.set(keyOf(title), (offices.get(keyOf(title)) ?? new Set()).add(at));
  }
  for (const [family, { named, given, capital }] of families)
    forms.push({ words: [family], named: [...named], kind: "family", capital, given: [...given] });
  for (const [office, named] of offices) {
    const words = office.split(" ");
    if (named.size === 1 && words.length > 1 && isPersonNoun(words.at(-1) ?? ""))
      forms.push({ words, named: [...named], kind: "office", capital: false, given: [] });
  }
  return byFirstWord(forms);
}

/** The first name of a full one, folded. */
function givenName(name: string): string[] {
  const [given = "", ...others] = name.split(" ");
  return others.length > 0 && isCapital(given) && isCapital(others.at(-1)) ? [fold(given)] : [];
}

function byFirstWord(forms: readonly Form[]): Forms {
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.words[0] ?? "";
    const known = found.get(first);
    if (known) known.push(form);
    else found.set(first, [form]);
  }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
}

/**
 * Where an article names any of the named, in order, none inside another. `offices` are those of one word that the article
 * gives to one of them only ("President"). A family name of several people names the one
 * whom the article names in full; where it names none or more of them, nobody.
 */
export function namingsIn(article: Article, forms: Forms, offices: ReadonlyMap<string, number>): Naming[] {
  const found: (Omit<Naming, "named"> & { readonly form: Form })[] = article.paragraphs.flatMap((paragraph) =>
    formsInParagraph(article, paragraph, forms, offices),
  );
  const inFull = new Set(found.flatMap(({ form }) => (form.kind === "name" ? form.named : [])));
  return found.flatMap(({ form, ...mention }) => {
    const here = form.named.length === 1 ? form.named : form.named.filter((named) => inFull.has(named));
    const [named] = here;
    return named !== undefined && here.length === 1 ? [{ ...mention, named }] : [];
  });
}

function formsInParagraph(
  article: Article,
  paragraph: Paragraph,
  forms: Forms,
  offices: ReadonlyMap<string, number>,
) {
  const tokens = clauseTokens(article.text, paragraph, []);
  const keys = tokens.map(({ kind, text }) => (kind === "word" ? fold(text) : ""));
  const found: (Mention & { readonly form: Form })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const form =
      forms.get(keys[at] ?? "")?.find((one) => stands(one, tokens, keys, at)) ??
      officeAt(offices, tokens, at);
    if (!form) continue;
    const last = at + form.words.length - 1;
    const isFull = form.kind === "family" && isGiven(form, tokens[at - 1]);
    const { start = 0 } = tokens[isFull ? at - 1 : at] ?? {};
    const end = (tokens[last]?.end ?? 0) - (/['’]s?$/u.exec(tokens[last]?.text ?? "")?.[0].length ?? 0);
    found.push({ article, paragraph, start, end, form });
    at = last;
  }
  return found;
}

/** "the President", in an article in which one person has that very title. */
function officeAt(offices: ReadonlyMap<string, number>, tokens: Tokens, at: number): Form | undefined {
  const title = tokens[at]?.text ?? "";
  const named = offices.get(title);
  if (named === undefined) return undefined;
  return isOffice(tokens, at, at)
    ? { words: [title], named: [named], kind: "office", capital: true, given: [] }
    : undefined;
}

/** An office stands for who has it with "the" before it, and without a name or what it is of behind it. */
function isOffice(tokens: Tokens, first: number, last: number): boolean {
  const [behind, beyond] = [tokens[last + 1], tokens[last + 2]];
  return (
    /^(?:the|our|this)$/u.test(tokens[first - 1]?.lower ?? "") &&
    !isCapital(behind?.text) &&
    !(behind?.text === "," && isCapital(beyond?.text)) &&
    !/^(?:of|to|for|in)$/u.test(behind?.lower ?? "")
  );
}

function stands(form: Form, tokens: Tokens, keys: readonly string[], at: number): boolean {
  if (form.words.some((word, place) => keys[at + place] !== word)) return false;
  const [before, behind] = [tokens[at - 1], tokens[at + form.words.length]];
  if (form.kind === "office") return isOffice(tokens, at, at + form.words.length - 1);
  if (form.capital !== isCapital(tokens[at]?.text)) return false;
  if (form.kind === "name") return true;
  if (isOfOtherName(behind) && !isPossessive(tokens[at])) return false;
  return form.capital ? !isOfOtherName(before) || isGiven(form, before) : isGiven(form, before);
}

/** Whether a word is, but for a letter or two, a first name that belongs to a family name: "Aleksei", "Alexei". */
function isGiven({ given }: Form, token: ClauseToken | undefined): boolean {
  if (token?.kind !== "word" || !isCapital(token.text)) return false;
  const word = fold(token.text);
  return given.some(
    (one) => one[0] === word[0] && editDistance(one, word, 2) <= Math.min(2, Math.floor(one.length / 3)),
  );
}

const isPossessive = (token: ClauseToken | undefined) => /['’]s?$/u.test(token?.text ?? "");

/** Whether a word beside a family name makes it another person's name, or another thing's: "Nancy", "County". */
function isOfOtherName(token: ClauseToken | undefined): boolean {
  if (token?.kind !== "word" || !isCapital(token.text) || isPossessive(token)) return false;
  const { lower, text } = token;
  return !(
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    TIMES.has(lower) ||
    isAdverb(lower) ||
    isPersonNoun(lower) ||
    /^(?:and|but|when|while|if|as|because|although|though|that|so|both)$/u.test(lower) ||
    isPlaceName(text)
  );
}
