import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from "discord.js";
import type { Choice, ModeratorCommand, Request } from "../command.ts";
import type { Desk } from "../desk/desk.ts";
import { UserError } from "../errors.ts";
import type { Entries, Form } from "../form.ts";
import type { Moderators } from "../settings.ts";
import type { Answer, Subject } from "./answering.ts";
import { ATTACHMENT_MILLISECONDS, fetchAttachment } from "./attachment.ts";
import { type Delivery, hiddenReply, inPlace, opening } from "./deliveries.ts";
import { entriesOf } from "./entries.ts";
import type { Sleep } from "./growing.ts";
import { ACKNOWLEDGEMENT_MILLISECONDS } from "./limits.ts";
import { isModerator, presenceOf } from "./moderators.ts";
import { NO_FORM_YET, NOT_A_MODERATOR, OLD_BUTTON, OLD_COMMAND, OLD_FORM } from "./sentences.ts";

export interface ModerationOptions {
  readonly desk: Desk;
  readonly moderators: Moderators;
  readonly sleep: Sleep;
  /** Fetches the files that moderators upload. */
  readonly fetch: typeof globalThis.fetch;
}

/** Takes what is done with the commands of moderators to them, if a moderator does it. */
export interface Moderation {
  slash(interaction: ChatInputCommandInteraction, command: ModeratorCommand, request: Request): Promise<void>;
  press(
    interaction: ButtonInteraction,
    command: ModeratorCommand,
    state: string,
    effect: "answer" | "replace",
  ): Promise<void>;
  submit(interaction: ModalSubmitInteraction, command: ModeratorCommand, state: string): Promise<void>;
  /** None for who is no moderator. Rejects as the command does. */
  suggest(
    interaction: AutocompleteInteraction,
    command: ModeratorCommand,
    option: string,
    typed: string,
  ): Promise<readonly Choice[]>;
}

/** Kept of the time in which an interaction waits, for the way to Discord. */
const ROUND_TRIP_MILLISECONDS = 500;

/** Moderation over a desk; what is to be told and logged goes through `answer`. */
export function createModeration(
  { desk, moderators, sleep, fetch }: ModerationOptions,
  answer: Answer,
): Moderation {
  type Used = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

  const isAllowed = (interaction: Interaction) => isModerator(presenceOf(interaction), moderators);

  function refuse({ data }: ModeratorCommand, delivery: Delivery): Promise<void> {
    return answer({ event: "handled", kind: data.name }, delivery, refusing(NOT_A_MODERATOR));
  }

  function subjectOf({ user }: Used, { data }: ModeratorCommand, subcommand: string | null = null): Subject {
    return { event: "moderation", moderator: user.id, command: data.name, subcommand };
  }

  /** The form comes in place of the acknowledgement, which waits for it, but no longer than an interaction does. */
  async function formOf(command: ModeratorCommand, request: Request): Promise<Form | null> {
    if (command.form === undefined) return null;
    const found = new AbortController();
    const tooLate = sleep(ACKNOWLEDGEMENT_MILLISECONDS - ROUND_TRIP_MILLISECONDS, found.signal);
    try {
      return await Promise.race([command.form(request, desk), tooLate.then(refusing(NO_FORM_YET))]);
    } finally {
      found.abort();
    }
  }

  async function readEntries({ fields }: ModalSubmitInteraction): Promise<Entries> {
    const [arrived, time] = [new AbortController(), new AbortController()];
    void sleep(ATTACHMENT_MILLISECONDS, arrived.signal).then(() => time.abort());
    try {
      return await entriesOf(fields, (attachment) => fetchAttachment(attachment, fetch, time.signal));
    } finally {
      arrived.abort();
    }
  }

  return {
    async slash(interaction, command, request) {
      const reply = hiddenReply(interaction);
      if (!isAllowed(interaction)) return refuse(command, reply);
      const subject = subjectOf(interaction, command, request.subcommand);
      let form: Form | null;
      try {
        form = await formOf(command, request);
      } catch (error) {
        return answer(subject, reply, () => Promise.reject(error));
      }
      if (form !== null) return answer(subject, opening(interaction, form), () => null);
      return answer(subject, reply, () => command.run?.(request, desk) ?? refusing(OLD_COMMAND)());
    },

    press(interaction, command, state, effect) {
      const delivery = effect === "replace" ? inPlace(interaction) : hiddenReply(interaction);
      if (!isAllowed(interaction)) return refuse(command, delivery);
      return answer(
        subjectOf(interaction, command),
        delivery,
        () => command.press?.(state, desk) ?? refusing(OLD_BUTTON)(),
      );
    },

    submit(interaction, command, state) {
      const reply = hiddenReply(interaction);
      if (!isAllowed(interaction)) return refuse(command, reply);
      return answer(
        subjectOf(interaction, command),
        reply,
        async () => command.submit?.(state, await readEntries(interaction), desk) ?? refusing(OLD_FORM)(),
      );
    },

    async suggest(interaction, command, option, typed) {
      return isAllowed(interaction) ? ((await command.complete?.(option, typed, desk)) ?? []) : [];
    },
  };
}

/** Does nothing but say so. */
function refusing(sentence: string): () => never {
  return () => {
    throw new UserError(sentence);
  };
}
