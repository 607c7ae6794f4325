import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
} from "discord.js";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import { type AnsweringSurroundings, createAnswering } from "./answering.ts";
import { respondWithSuggestions } from "./autocomplete.ts";
import { decodeCustomId } from "./custom-id.ts";
import { inPlace, messageReply, newReply } from "./deliveries.ts";
import { questionIn } from "./messages.ts";
import { createRecentIds } from "./recent.ts";
import { questionLength, requestOf, requestOfQuestion } from "./requests.ts";

export interface DispatcherOptions extends AnsweringSurroundings {
  readonly commands: readonly Command[];
  /** Runs for direct messages and mentions, with the text as its option "question". */
  readonly questionCommand: Command;
  /** The current version. Asked once for each event, so that a reply comes from one version. */
  readonly library: () => Library;
}

/** Takes what people do in Discord to the commands, and the replies back. Its promises never reject. */
export interface Dispatcher {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message): Promise<void>;
  /** Takes no more work from now on; resolves once all that runs is finished. */
  finish(): Promise<void>;
}

/** Events that may be delivered again lie at most minutes back; a busy bot has fewer than this in a minute. */
const REMEMBERED_EVENTS = 1_000;

const OLD_BUTTON =
  "I no longer know what this button did: it comes from an earlier version of me. Please ask again.";
const OLD_COMMAND = "I no longer know this command: I have changed since Discord learnt it. Try /help.";
const NO_QUESTION =
  "Ask me a question about the articles, and I answer with the sentences that say so. /help tells more.";

/** A dispatcher for these commands, which begins to take work at once. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { commands, questionCommand, library, log } = options;
  const commandsByName = new Map(commands.map((command) => [command.data.name, command]));
  const answer = createAnswering(options);
  const isNew = createRecentIds(REMEMBERED_EVENTS);
  const running = new Set<Promise<unknown>>();
  let finishing = false;

  async function take(id: string, work: () => Promise<unknown>): Promise<void> {
    if (finishing || !isNew(id)) return;
    const task = attend(work);
    running.add(task);
    await task;
    running.delete(task);
  }

  /** Calls the work at once; what even the answering could not catch is in the log, and nowhere else. */
  async function attend(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ event: "fault", kind: "dispatch", error });
    }
  }

  function slash(interaction: ChatInputCommandInteraction) {
    const current = library();
    const command = commandsByName.get(interaction.commandName);
    const request = requestOf(interaction.options.data);
    return answer(
      command?.data.name ?? "unknown",
      newReply(interaction, command?.audience(request) ?? "asker"),
      () => {
        if (command === undefined) throw new UserError(OLD_COMMAND);
        return command.run(request, current);
      },
    );
  }

  function press(interaction: ButtonInteraction) {
    const current = library();
    const button = decodeCustomId(interaction.customId);
    const command = commandsByName.get(button?.command ?? "");
    return answer(
      "button",
      button?.effect === "replace" ? inPlace(interaction) : newReply(interaction, "asker"),
      () => {
        if (button === null || command?.press === undefined) throw new UserError(OLD_BUTTON);
        return command.press(button.state, current);
      },
    );
  }

  function suggest(interaction: AutocompleteInteraction) {
    return respondWithSuggestions(interaction, commandsByName.get(interaction.commandName), library(), log);
  }

  function question(message: Message, text: string) {
    const current = library();
    return answer("message", messageReply(message), () => {
      if (/^(?:\/?help)?$/iu.test(text)) throw new UserError(NO_QUESTION);
      const limit = questionLength(questionCommand);
      if (text.length > limit) {
        throw new UserError(
          `Your question has ${text.length} characters, and I read at most ${limit}. Please shorten it.`,
        );
      }
      return questionCommand.run(requestOfQuestion(text), current);
    });
  }

  return {
    async interaction(interaction) {
      if (interaction.isChatInputCommand()) await take(interaction.id, () => slash(interaction));
      if (interaction.isButton()) await take(interaction.id, () => press(interaction));
      if (interaction.isAutocomplete()) await take(interaction.id, () => suggest(interaction));
    },
    async message(message) {
      const text = questionIn(message, message.client.user.id);
      if (text !== null) await take(message.id, () => question(message, text));
    },
    async finish() {
      finishing = true;
      await Promise.all(running);
    },
  };
}
