import type { Option, Usage } from "../command.ts";
import { UserError } from "../errors.ts";

/*
 * Which part of a typed line is meant for which option of a command, from nothing but Discord's definitions:
 *
 *   /read 002 5                       by position, in the order of the definition
 *   /read "Biden Sanctions" 5         quotes hold a value with spaces together
 *   /ask question:Who? private:true   by name, as Discord writes it; a text goes on until the next name
 *   /ask "Who?" private               a boolean by its bare name, where no text could take the word
 *
 * The last free text takes the rest of the line as it stands, so that no word of a question is taken for
 * anything else; only when it is quoted whole can more follow it.
 */

/** What was typed for an option: quotes included, no white space around it, maybe empty. */
export interface Argument {
  readonly option: Option;
  readonly text: string;
}

/** A stretch without white space outside quotes. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The option whose name and colon stand before the word. */
  readonly named: Option | null;
}

/**
 * What was typed after a command's name, by option, in the order typed. Throws a UserError where a word has
 * no option left that could take it, or an option is named twice.
 */
export function readArguments(typed: string, usage: Usage): readonly Argument[] {
  const { options } = usage;
  const words = readWords(typed, options);
  const found: Argument[] = [];
  let index = 0;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const open = options.filter((option) => !found.some((argument) => argument.option === option));
    const option = word.named ?? optionByPosition(word, open);
    if (option === undefined) throw new UserError(`${usage.typed} has no place for “${word.text}”.`);
    if (!open.includes(option)) throw new UserError(`${option.name} is given twice.`);
    const goesOn = word.named === null ? takesRest(option, open) : isText(option);
    const next = goesOn ? afterText(words, index, open) : index + 1;
    found.push({ option, text: typed.slice(word.start, words[next - 1]?.end) });
    index = next;
  }
  return found;
}

/** Whether Discord asks the command for suggestions while this option is typed. */
export function suggests(option: Option): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

/** The option that a word without a name is for: free text first, then a boolean of that name. */
function optionByPosition(word: Word, open: readonly Option[]): Option | undefined {
  const next = open.find((option) => !isBoolean(option));
  if (next !== undefined && takesRest(next, open)) return next;
  return open.find((option) => isFlag(word, option)) ?? next;
}

/**
 * Free text is the last text option. A text with suggestions names a thing: it is one word, or quoted, unless
 * nothing else is left to fill.
 */
function takesRest(option: Option, open: readonly Option[]): boolean {
  const later = open.slice(open.indexOf(option) + 1).filter((other) => !isBoolean(other));
  return isText(option) && (suggests(option) ? later.length === 0 : !later.some(isText));
}

/** Where a text that begins at a word ends: before the next name, or where its quotes close. */
function afterText(words: readonly Word[], index: number, open: readonly Option[]): number {
  const after = words[index + 1];
  const mayEnd = after === undefined || after.named !== null || open.some((option) => isFlag(after, option));
  if (mayEnd && /^"[^"]*"$/.test(words[index]?.text ?? "")) return index + 1;
  const next = words.findIndex((word, at) => at > index && word.named !== null);
  return next === -1 ? words.length : next;
}

function isFlag(word: Word, option: Option): boolean {
  return word.named === null && isBoolean(option) && word.text.toLowerCase() === option.name;
}

// Discord's ApplicationCommandOptionType by number: importing its names takes longer than an answer.
function isText(option: Option): boolean {
  return option.type === 3;
}

function isBoolean(option: Option): boolean {
  return option.type === 5;
}

function readWords(typed: string, options: readonly Option[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = skipSpace(typed, 0); at < typed.length; ) {
    const named = options.find((option) => typed.startsWith(`${option.name}:`, at)) ?? null;
    const start = named === null ? at : skipSpace(typed, at + named.name.length + 1);
    const end = endOfWord(typed, start);
    words.push({ text: typed.slice(start, end), start, end, named });
    at = skipSpace(typed, end);
  }
  return words;
}

/** A quoted word ends with its closing quote if space follows; without a closing quote, with the line. */
function endOfWord(typed: string, start: number): number {
  if (typed[start] === '"') {
    const close = typed.indexOf('"', start + 1);
    if (close === -1) return typed.length;
    if (close + 1 === skipInk(typed, close)) return close + 1;
  }
  return skipInk(typed, start);
}

function skipSpace(typed: string, from: number): number {
  const ink = typed.slice(from).search(/\S/);
  return ink === -1 ? typed.length : from + ink;
}

function skipInk(typed: string, from: number): number {
  const space = typed.slice(from).search(/\s/);
  return space === -1 ? typed.length : from + space;
}
