import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import type { Command, ReadingCommand, Request } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Button, Reply } from "../../src/reply.ts";

/* Small commands that show what the dispatcher does with any. */

const PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

function button(label: string, state: string, effect: Button["effect"]): Button {
  return { label, command: "echo", state, effect };
}

function say(text: string, buttons: readonly Button[] = []): Reply {
  return { blocks: [{ kind: "text", tone: "normal", text }], buttons };
}

function questionOf({ options }: Request): string {
  return String(options.get("question"));
}

/** Says what it was asked; its buttons say what they were pressed with. */
export const echo: ReadingCommand = {
  users: "everyone",
  data: {
    name: "echo",
    description: "Says it again.",
    ...PLACES,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: "What to say.",
        required: true,
        max_length: 300,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: "private",
        description: "Whether only you see it.",
      },
    ],
  },
  audience: ({ options }) => (options.get("private") === true ? "asker" : "everyone"),
  run: (request) =>
    say(`You asked: ${questionOf(request)}`, [
      button("More", "more", "answer"),
      button("Next", "next", "replace"),
      button("Broken", "broken", "replace"),
    ]),
  press: (state) => {
    if (state === "broken") throw new UserError("There is no next page.");
    return say(`You pressed ${state}`, [button("Back", "back", "replace")]);
  },
  complete: (_option, typed) => {
    if (typed === "crash") throw new Error("cannot complete");
    if (typed === "long")
      return [
        { name: "x".repeat(101), value: "x" },
        { name: "short", value: "" },
        { name: "fine", value: "fine" },
      ];
    return Array.from({ length: 40 }, (_, index) => ({
      name: `${typed} ${index + 1}`,
      value: `${index + 1}`,
    }));
  },
};

/** Cannot do what it is asked, and says so. */
export const refuse: ReadingCommand = {
  users: "everyone",
  data: { name: "refuse", description: "Refuses.", ...PLACES },
  audience: () => "everyone",
  run: () => {
    throw new UserError("There is no such article. Try /articles.");
  },
};

/** Has a fault. */
export const crash: ReadingCommand = {
  users: "everyone",
  data: { name: "crash", description: "Has a fault.", ...PLACES },
  audience: () => "everyone",
  run: () => {
    throw new TypeError("a secret question");
  },
};

export const testCommands: readonly Command[] = [echo, refuse, crash];
