import { type Command, type Request, usage } from "../command.ts";
import { UserError } from "../errors.ts";
import { type Argument, readArguments } from "./arguments.ts";
import { readValue } from "./option-value.ts";

export interface CommandLine {
  readonly command: Command;
  readonly request: Request;
}

/**
 * The command that a line beginning with `/` calls, and its options as Discord would hand them over: typed,
 * within their limits, none missing that is required. Throws a UserError that names what is wrong.
 */
export function parseCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const { name, typed } = splitLine(line);
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) {
    const names = [...commands.map(({ data }) => `/${data.name}`), "/exit"];
    throw new UserError(`There is no command /${name}. There are ${names.join(", ")}.`);
  }
  const values = readArguments(typed, command).map(({ option, text }) => ({ option, text: unquoted(text) }));
  return { command, request: requestOf(command, values) };
}

/** A line that is a question as it stands, for the first option of a command. Throws as parseCommandLine. */
export function parseQuestion(line: string, ask: Command): CommandLine {
  const option = ask.data.options?.[0];
  return { command: ask, request: requestOf(ask, option === undefined ? [] : [{ option, text: line }]) };
}

/** A line beginning with `/`, cut after the command's name. */
export function splitLine(line: string): { readonly name: string; readonly typed: string } {
  const name = line.slice(1).split(/\s/, 1)[0] ?? "";
  return { name, typed: line.slice(1 + name.length) };
}

/** An option typed without a value counts as not given. */
function requestOf(command: Command, values: readonly Argument[]): Request {
  const given = values.filter(({ text }) => text !== "");
  const options = new Map(given.map(({ option, text }) => [option.name, readValue(option, text)]));
  const missing = command.data.options?.find(({ name, required }) => required === true && !options.has(name));
  if (missing !== undefined) {
    throw new UserError(`/${command.data.name} needs ${missing.name}: ${usage(command)}`);
  }
  return { options };
}

/** The text inside quotes that are its first and last character and its only ones. */
function unquoted(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}
