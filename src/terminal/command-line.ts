import { type Command, type Request, type Usage, usages } from "../command.ts";
import { UserError } from "../errors.ts";
import { type Argument, readArguments } from "./arguments.ts";
import { readValue } from "./option-value.ts";

export interface CommandLine {
  readonly command: Command;
  readonly usage: Usage;
  readonly request: Request;
}

/**
 * The command that a line beginning with `/` calls, and its options as Discord would hand them over: typed,
 * within their limits, none missing that is required. Throws a UserError that names what is wrong.
 */
export function parseCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const { word, rest } = splitWord(line.slice(1));
  const command = commands.find(({ data }) => data.name === word);
  if (command === undefined) {
    const names = [...commands.map(({ data }) => `/${data.name}`), "/exit"];
    throw new UserError(`There is no command /${word}. There are ${names.join(", ")}.`);
  }
  const called = findUsage(rest, command);
  if (called === undefined) throw new UserError(explainSubcommands(rest, command));
  const { usage, typed } = called;
  const values = readArguments(typed, usage).map(({ option, text }) => ({ option, text: unquoted(text) }));
  return { command, usage, request: requestOf(usage, values) };
}

/** A line that is a question as it stands, for the first option of a command. Throws as parseCommandLine. */
export function parseQuestion(line: string, ask: Command): CommandLine {
  const [usage] = usages(ask);
  const [option] = usage?.options ?? [];
  if (usage === undefined || option === undefined) throw new Error(`/${ask.data.name} takes no question`);
  return { command: ask, usage, request: requestOf(usage, [{ option, text: line }]) };
}

/** A text cut behind its first word. */
export function splitWord(text: string): { readonly word: string; readonly rest: string } {
  const word = text.split(/\s/, 1)[0] ?? "";
  return { word, rest: text.slice(word.length) };
}

/**
 * In which way a command is used, and what was typed behind the words for that; undefined where a subcommand
 * is missing or unknown.
 *
 * @param typed behind the command's name
 */
export function findUsage(
  typed: string,
  command: Command,
): { readonly usage: Usage; readonly typed: string } | undefined {
  const { word, rest } = splitWord(typed.trimStart());
  const usage = usages(command).find(({ subcommand }) => subcommand === undefined || subcommand === word);
  return usage && { usage, typed: usage.subcommand === undefined ? typed : rest };
}

function explainSubcommands(typed: string, command: Command): string {
  const { word } = splitWord(typed.trimStart());
  const fault =
    word === "" ? `/${command.data.name} alone is no command` : `There is no /${command.data.name} ${word}`;
  const names = usages(command).map(({ name }) => name);
  return `${fault}. There are ${names.join(", ")}.`;
}

/** An option typed without a value counts as not given. */
function requestOf({ name, typed, subcommand, options }: Usage, values: readonly Argument[]): Request {
  const given = values.filter(({ text }) => text !== "");
  const filledIn = new Map(given.map(({ option, text }) => [option.name, readValue(option, text)]));
  const missing = options.find((option) => option.required === true && !filledIn.has(option.name));
  if (missing !== undefined) {
    const { name: option, description } = missing;
    throw new UserError(`${name} needs ${option}: ${typed}\n${option} — ${description}`);
  }
  return { subcommand, options: filledIn };
}

/** The text inside quotes that are its first and last character and its only ones. */
function unquoted(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}
