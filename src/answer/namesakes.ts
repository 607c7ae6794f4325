import { isPersonNoun } from "../quotes/clause-words.ts";
import { fold, type Token } from "../search/tokens.ts";
import { editDistance } from "./vocabulary/spelling.ts";

/*
 * Two people of one family name. Nothing is sure of them unless both first names are told and nobody could be called by both: not
 * by an initial, another spelling, another language's form or a short form.
 */

/** First names that one person may be called by though they begin otherwise: each line is one person's. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = `
william bill billy will | robert bob bobby rob | richard dick rick | edward ted teddy ned | john jack | james jim jimmy
margaret peggy maggie meg greta | elizabeth liz beth betty lisa bess | charles chuck | henry harry hank | harold harry
catherine katherine kate kathy katie | alexander alexandra sasha sandy alex | anthony tony | theodore ted | mary molly polly maria
ann anna nancy | sarah sally | dorothy dolly | lawrence larry | patrick paddy pat | francis frank | joseph sepp josef beppe pepe
john ivan jan juan jean giovanni hans johann sean evan | michael mikhail michel miguel misha | george yuri georgi jorge jurgen
paul pavel pablo | peter pyotr pedro pierre piotr | stephen istvan esteban | james jacob jake iago diego | andrew drew
`
  .trim()
  .split(/[|\n]/u)
  .map((line) => new Set(line.trim().split(/\s+/u)));

/** Names that differ by no more letters may be two spellings of one. */
const SPELLINGS = 2;

/** As many letters in front may be a short form: "Joe", "Joseph". */
const BEGINNING = 2;

const consonants = (name: string) => name.replace(/[aeiouy]/gu, "");

/** The first and the family name; null where the words are not just those two, offices and initials aside. */
function partsOf(words: readonly Token[]): readonly [string, string] | null {
  const parts = words.filter(isPart).map(({ surface }) => fold(surface.replace(/['’]s?$/u, "")));
  const [first, family] = parts;
  return parts.length === 2 && first && family ? [first, family] : null;
}

const isPart = ({ stop, surface }: Token) =>
  !stop && !isPersonNoun(surface.toLowerCase()) && /^\p{L}{2,}(?:['’]s?)?$/u.test(surface);

/** Whether two names, given by their words without titles and countries, are surely two people's who share a family name. */
export function areNamesakes(one: readonly Token[], other: readonly Token[]): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  return ours !== null && theirs !== null && ours[1] === theirs[1] && !mayBeOnes(ours[0], theirs[0]);
}

function mayBeOnes(one: string, other: string): boolean {
  return (
    one.slice(0, BEGINNING) === other.slice(0, BEGINNING) ||
    one.includes(other) ||
    other.includes(one) ||
    consonants(one) === consonants(other) ||
    editDistance(one, other, SPELLINGS) <= SPELLINGS ||
    SHORT_FORMS.some((forms) => forms.has(one) && forms.has(other))
  );
}
