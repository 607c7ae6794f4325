import { type Choice, type Command, type Request, type Usage, usages } from "../command.ts";
import type { Desk } from "../desk/desk.ts";
import { UserError } from "../errors.ts";
import { type Argument, readArguments, suggests } from "./arguments.ts";
import { type CommandLine, findUsage, splitWord } from "./command-line.ts";
import { sanitize } from "./sanitize.ts";

/** What could stand in place of the end of a line, and that end, as readline takes it. */
export type Completions = [candidates: string[], replaced: string];

/** Stands for what is typed next; no one can type it. */
const CURSOR = "\u0000";

/** Completes the name of a command, of a subcommand, and the options that suggest values. A question is never completed. */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  desk: Desk,
): Promise<Completions> {
  if (!line.startsWith("/")) return [[], line];
  const { word: name, rest } = splitWord(line.slice(1));
  if (rest === "") {
    const names = [...commands.map(({ data }) => `/${data.name} `), "/exit"];
    return [beginningWith(line, names), line];
  }
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) return [[], line];
  const { word, rest: behind } = splitWord(rest.trimStart());
  const subcommands = usages(command).flatMap(({ subcommand }) => (subcommand ? [`${subcommand} `] : []));
  if (subcommands.length > 0 && behind === "") return [beginningWith(word, subcommands), word];
  return completeOption(rest, command, desk);
}

/** Completes nothing, where what is typed is no command. */
export async function completeNothing(line: string): Promise<Completions> {
  return [[], line];
}

/**
 * The request of a command line with every value that is a suggestion's name replaced by that suggestion's
 * value, as Discord does when a person picks one.
 */
export async function pickSuggested({ command, usage, request }: CommandLine, desk: Desk): Promise<Request> {
  const options = new Map(request.options);
  for (const { name: option } of usage.options.filter(suggests)) {
    const typed = String(request.options.get(option) ?? "");
    const picked = (await suggestionsFor(command, option, typed, desk)).find(({ name }) => name === typed);
    if (picked !== undefined) options.set(option, picked.value);
  }
  return { ...request, options };
}

async function completeOption(typed: string, command: Command, desk: Desk): Promise<Completions> {
  const called = findUsage(typed, command);
  const argument = called && argumentAtCursor(called.typed, called.usage);
  if (argument === undefined || !suggests(argument.option)) return [[], typed];
  const { option, text } = argument;
  const suggestions = await suggestionsFor(command, option.name, text.replace(/^"/, ""), desk);
  const candidates = suggestions.map(insertion);
  // Several that do not all go on from what is typed are only listed: readline would put what they have in
  // common, however little, in place of it. The typed text among them keeps it from doing so.
  const listed = candidates.length > 1 && !candidates.every((candidate) => candidate.startsWith(text));
  return [listed ? [text, ...candidates] : candidates, text];
}

async function suggestionsFor(
  command: Command,
  option: string,
  typed: string,
  desk: Desk,
): Promise<readonly Choice[]> {
  if (command.complete === undefined) return [];
  if (command.users === "moderators") return command.complete(option, typed, desk);
  return (await desk.reader()).complete(command.data.name, option, typed);
}

const beginningWith = (typed: string, candidates: readonly string[]): string[] =>
  candidates.filter((candidate) => candidate.startsWith(typed));

/** The option that the cursor at the end stands in, and what is typed for it so far. */
function argumentAtCursor(typed: string, usage: Usage): Argument | undefined {
  try {
    const argument = readArguments(typed + CURSOR, usage).at(-1);
    return argument && { ...argument, text: argument.text.slice(0, -CURSOR.length) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** A suggestion's name in quotes, as it would be typed; its value where the name cannot be typed. */
function insertion({ name, value }: Choice): string {
  const canBeTyped = sanitize(name) === name && !name.includes('"');
  return `"${canBeTyped ? name : value}" `;
}
