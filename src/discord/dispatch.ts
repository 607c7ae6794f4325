import { randomBytes } from "node:crypto";
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import type { Choice, Command, ReadingCommand } from "../command.ts";
import { createConversations } from "../conversations.ts";
import { UserError } from "../errors.ts";
import { createBallots } from "../feedback/ballots.ts";
import { aside } from "../reply.ts";
import { type AnsweringSurroundings, createAnswering, type Subject } from "./answering.ts";
import { respondWithSuggestions } from "./autocomplete.ts";
import { createConversing, whereaboutsOfCommand, whereaboutsOfMessage } from "./conversing.ts";
import { decodeCustomId } from "./custom-id.ts";
import {
  type Answerable,
  type Delivery,
  hiddenReply,
  inPlace,
  messageReply,
  newReply,
  sentenceAtOnce,
} from "./deliveries.ts";
import { createFeedbackPresses } from "./feedback.ts";
import { isOnMessages, requestOfMessage } from "./message-commands.ts";
import { questionIn } from "./messages.ts";
import { createModeration, type ModerationOptions } from "./moderation.ts";
import { ANSWERS_IT, DOES_NOT, REMOVE, SEND } from "./own-buttons.ts";
import { createRecentIds } from "./recent.ts";
import { createRemoval } from "./removal.ts";
import { optionLength, QUESTION_OPTION, requestOf, requestOfQuestion } from "./requests.ts";
import { NO_QUESTION, OLD_BUTTON, OLD_COMMAND, OLD_FORM } from "./sentences.ts";
import { textsShownBy } from "./shown-texts.ts";
import { createTurns, type Turns } from "./turns.ts";

export interface DispatcherOptions extends AnsweringSurroundings, ModerationOptions {
  readonly commands: readonly Command[];
  /** Runs for direct messages and mentions, with the text as its option "question". */
  readonly questionCommand: ReadingCommand;
}

/** Takes what people do in Discord to the commands, and the replies back. Its promises never reject. */
export interface Dispatcher {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message): Promise<void>;
  /** Takes no more work from now on; resolves once all that runs is finished. */
  finish(): Promise<void>;
  /** How much is going on now. */
  readonly load: Turns["load"];
}

/** Events that may be delivered again lie at most minutes back; a busy bot has fewer than this in three. */
const REMEMBERED_EVENTS = 10_000;

/** A dispatcher for these commands, which begins to take work at once. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { commands, questionCommand, desk, log } = options;
  const commandsByName = new Map(commands.map((command) => [command.data.name, command]));
  const commandsOnMessages = new Map(
    commands.filter(isOnMessages).map((command) => [command.message.name, command]),
  );
  const answer = createAnswering(options);
  const conversations = createConversations(options);
  const converse = createConversing(conversations, answer);
  const moderation = createModeration(options, answer);
  const remove = createRemoval(options.moderators, answer);
  const isFirst = createBallots(randomBytes(32), options.now);
  const feedback = createFeedbackPresses(desk.feedback, isFirst, answer);
  const turns = createTurns(options);
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

  /** Does the work, or asks for patience who asks too fast, and them alone. */
  function inTurn(interaction: Answerable, kind: string, work: () => Promise<void>): Promise<void> {
    const tooSoon = turns.tooSoon(interaction.user.id);
    return tooSoon === null
      ? work()
      : refuse(kind, sentenceAtOnce(interaction, tooSoon.sentence), tooSoon.sentence);
  }

  function refuse(kind: string, delivery: Delivery, sentence: string): Promise<void> {
    return answer(handled(kind), delivery, () => {
      throw new UserError(sentence);
    });
  }

  function slash(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandsByName.get(interaction.commandName);
    const request = requestOf(interaction.options.data);
    if (command?.users === "moderators") return moderation.slash(interaction, command, request);
    const kind = command?.data.name ?? "unknown";
    return inTurn(interaction, kind, () =>
      converse(
        handled(kind),
        inviting(newReply(interaction, command?.audience(request) ?? "asker"), command),
        whereaboutsOfCommand(interaction),
        async (before) => {
          if (command === undefined) throw new UserError(OLD_COMMAND);
          return turns.read((reader) => reader.run(command.data.name, { ...request, before }));
        },
      ),
    );
  }

  /** Below what answers a question, people can say whether it does. */
  function inviting(delivery: Delivery, command: Command | undefined): Delivery {
    if (command?.data.name !== questionCommand.data.name) return delivery;
    return { ...delivery, below: [ANSWERS_IT, DOES_NOT, ...delivery.below] };
  }

  /** To the asker alone, whatever the command's audience: nobody's message is held up to others. */
  function onMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = commandsOnMessages.get(interaction.commandName);
    const kind = command?.data.name ?? "unknown";
    return inTurn(interaction, kind, () =>
      answer(handled(kind), inviting(newReply(interaction, "asker"), command), async () => {
        if (command === undefined) throw new UserError(OLD_COMMAND);
        const { targetMessage, client } = interaction;
        const { request, note } = requestOfMessage(targetMessage, command, client.user.id);
        const reply = await turns.read((reader) => reader.run(command.data.name, request));
        return note === null ? reply : { ...reply, blocks: [aside(note), ...reply.blocks] };
      }),
    );
  }

  /** Nobody waits to take something back: not to remove a reply, and not, as a moderator, to cancel or undo. */
  function press(interaction: ButtonInteraction): Promise<void> {
    const button = decodeCustomId(interaction.customId);
    if (button?.command === REMOVE.command) return remove(interaction);
    if (button?.command === SEND.command)
      return inTurn(interaction, "feedback", () => feedback(interaction, button.state));
    const command = commandsByName.get(button?.command ?? "");
    if (button !== null && button.effect !== "submit" && command?.users === "moderators")
      return moderation.press(interaction, command, button.state, button.effect);
    const delivery = button?.effect === "replace" ? inPlace(interaction) : newReply(interaction, "asker");
    return inTurn(interaction, "button", () =>
      answer(handled("button"), delivery, async () => {
        if (button === null || button.effect === "submit" || command?.press === undefined)
          throw new UserError(OLD_BUTTON);
        const shown = textsShownBy(interaction.message);
        return turns.read((reader) => reader.press(command.data.name, button.state, shown));
      }),
    );
  }

  function submit(interaction: ModalSubmitInteraction): Promise<void> {
    const form = decodeCustomId(interaction.customId);
    const command = commandsByName.get(form?.command ?? "");
    if (form?.effect === "submit" && command?.users === "moderators")
      return moderation.submit(interaction, command, form.state);
    return refuse("form", hiddenReply(interaction), OLD_FORM);
  }

  function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const command = commandsByName.get(interaction.commandName);
    const suggestions = async (option: string, typed: string): Promise<readonly Choice[]> => {
      if (command?.complete === undefined) return [];
      if (command.users === "moderators") return moderation.suggest(interaction, command, option, typed);
      if (!turns.maySuggest(interaction.user.id)) return [];
      return turns.readSoon((reader) => reader.complete(command.data.name, option, typed));
    };
    return respondWithSuggestions(interaction, suggestions, log);
  }

  function question(message: Message, text: string): Promise<void> {
    const tooSoon = turns.tooSoon(message.author.id);
    // Everyone there sees it, and a reply to each message would be one more flood.
    if (tooSoon?.isFirst === false) return Promise.resolve();
    if (tooSoon !== null) return refuse("message", messageReply(message), tooSoon.sentence);
    const delivery = inviting(messageReply(message), questionCommand);
    return converse(handled("message"), delivery, whereaboutsOfMessage(message), async (before) => {
      if (/^(?:\/?help)?$/iu.test(text)) throw new UserError(NO_QUESTION);
      const limit = optionLength(questionCommand, QUESTION_OPTION);
      if (text.length > limit) {
        throw new UserError(
          `Your question has ${text.length} characters, and I read at most ${limit}. Please shorten it.`,
        );
      }
      const request = { ...requestOfQuestion(text), before, isBrief: message.guildId !== null };
      return turns.read((reader) => reader.run(questionCommand.data.name, request));
    });
  }

  return {
    async interaction(interaction) {
      if (interaction.isChatInputCommand()) await take(interaction.id, () => slash(interaction));
      if (interaction.isMessageContextMenuCommand()) await take(interaction.id, () => onMessage(interaction));
      if (interaction.isButton()) await take(interaction.id, () => press(interaction));
      if (interaction.isModalSubmit()) await take(interaction.id, () => submit(interaction));
      if (interaction.isAutocomplete()) await take(interaction.id, () => suggest(interaction));
    },
    async message(message) {
      const text = questionIn(message, message.client.user.id);
      if (text !== null) await take(message.id, () => question(message, text));
    },
    async finish() {
      finishing = true;
      await Promise.all(running);
      conversations.end();
    },
    load: turns.load,
  };
}

function handled(kind: string): Subject {
  return { event: "handled", kind };
}
