import {
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Command, ReadingCommand, Request } from "../command.ts";
import { UserError } from "../errors.ts";
import { isVisible } from "../visible.ts";
import { readableText } from "./message-text.ts";
import { optionLength } from "./requests.ts";
import { NO_WORDS, OWN_MESSAGE } from "./sentences.ts";

/* Commands on a message: "Apps" in the menu that a right-click, or a long press, opens. */

/** A command that can be used on a message. */
export type MessageCommand = ReadingCommand & Required<Pick<ReadingCommand, "message">>;

export const isOnMessages = (command: Command): command is MessageCommand =>
  command.users === "everyone" && command.message !== undefined;

/** What Discord is told of these commands' use on messages: it is offered where the command itself is. */
export const messageCommandsOf = (
  commands: readonly Command[],
): readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] =>
  commands.filter(isOnMessages).map(({ message: { name }, data }) => ({
    type: ApplicationCommandType.Message,
    name,
    contexts: data.contexts,
    integration_types: data.integration_types,
    default_member_permissions: data.default_member_permissions,
  }));

/** The parts of a message that a command is used on which decide what it reads. */
export interface TargetMessage {
  readonly content: string | null;
  readonly author: { readonly id: string };
  /** What was forwarded: then the message has no words of its own. */
  readonly messageSnapshots: { first(): { readonly content?: string | null } | undefined };
}

/**
 * The request that a command's use on a message stands for, and what the person is to be told besides: null, or that
 * only the beginning was read. Throws a UserError where there is nothing to read, or the message is the bot's own.
 */
export function requestOfMessage(
  { content, author, messageSnapshots }: TargetMessage,
  command: MessageCommand,
  selfId: string,
): { readonly request: Request; readonly note: string | null } {
  if (author.id === selfId) throw new UserError(OWN_MESSAGE);
  const text = readableText(content || messageSnapshots.first()?.content || "");
  if (!isVisible(text)) throw new UserError(NO_WORDS);
  const { option } = command.message;
  const read = beginningOf(text, optionLength(command, option));
  return {
    request: { options: new Map([[option, read]]) },
    note:
      read === text
        ? null
        : `That message is long: I read its first ${read.length} characters of ${text.length}.`,
  };
}

/** At most `length` UTF-16 code units, cut between words where there is a place to, never inside a surrogate pair. */
function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length);
  const words = /\s/u.test(text.charAt(length)) ? room : room.replace(/\s\S*$/u, "");
  return words.replace(/[\ud800-\udbff]$/, "").trimEnd();
}
