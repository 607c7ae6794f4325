import type { Choice, Command, Request } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { type Argument, readArguments, suggests } from "./arguments.ts";
import { splitLine } from "./command-line.ts";
import { sanitize } from "./sanitize.ts";

/** What could stand in place of the end of a line, and that end, as readline takes it. */
export type Completions = [candidates: string[], replaced: string];

/** Stands for what is typed next; no one can type it. */
const CURSOR = "\u0000";

/** Completes the name of a command and the options that suggest values. A question is never completed. */
export function completeLine(line: string, commands: readonly Command[], library: Library): Completions {
  if (!line.startsWith("/")) return [[], line];
  const { name, typed } = splitLine(line);
  if (typed === "") {
    const names = [...commands.map(({ data }) => `/${data.name} `), "/exit"];
    return [names.filter((candidate) => candidate.startsWith(line)), line];
  }
  const command = commands.find(({ data }) => data.name === name);
  const argument = command === undefined ? undefined : argumentAtCursor(typed, command);
  if (command?.complete === undefined || argument === undefined) return [[], line];
  const { option, text } = argument;
  if (!suggests(option)) return [[], line];
  const candidates = command.complete(option.name, text.replace(/^"/, ""), library).map(insertion);
  // Several that do not all go on from what is typed are only listed: readline would put what they have in
  // common, however little, in place of it. The typed text among them keeps it from doing so.
  const listed = candidates.length > 1 && !candidates.every((candidate) => candidate.startsWith(text));
  return [listed ? [text, ...candidates] : candidates, text];
}

/**
 * The request with every value that is a suggestion's name replaced by that suggestion's value, as Discord
 * does when a person picks one.
 */
export function pickSuggested(command: Command, request: Request, library: Library): Request {
  const options = new Map(request.options);
  for (const option of command.data.options?.filter(suggests) ?? []) {
    const typed = String(request.options.get(option.name) ?? "");
    const picked = command.complete?.(option.name, typed, library).find(({ name }) => name === typed);
    if (picked !== undefined) options.set(option.name, picked.value);
  }
  return { options };
}

/** The option that the cursor at the end stands in, and what is typed for it so far. */
function argumentAtCursor(typed: string, command: Command): Argument | undefined {
  try {
    const argument = readArguments(typed + CURSOR, command).at(-1);
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
