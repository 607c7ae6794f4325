import { ApplicationCommandOptionType, type CommandInteractionOption } from "discord.js";
import type { Command, Request } from "../command.ts";
import { STRING_OPTION_LENGTH } from "./limits.ts";

/** What a person filled in, out of an interaction's options (`interaction.options.data`). */
export function requestOf(options: readonly CommandInteractionOption[]): Request {
  const subcommand = options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const filledIn = new Map<string, string | boolean | number>();
  for (const { name, value } of subcommand?.options ?? options)
    if (value !== undefined) filledIn.set(name, value);
  return { subcommand: subcommand?.name, options: filledIn };
}

/** The name of the option that holds the question, where a command answers messages. */
export const QUESTION_OPTION = "question";

/** The request that a message's text stands for. */
export function requestOfQuestion(question: string): Request {
  return { options: new Map([[QUESTION_OPTION, question]]) };
}

/** How many characters an option may have: Discord keeps to it in a slash command, we do in a message. */
export function optionLength(command: Command, option: string): number {
  const defined = command.data.options?.find(({ name }) => name === option);
  return (
    (defined !== undefined && "max_length" in defined ? defined.max_length : undefined) ??
    STRING_OPTION_LENGTH
  );
}
