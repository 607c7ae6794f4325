import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import type { ModeratorCommand } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Form } from "../../src/form.ts";
import { type Button, type Reply, text } from "../../src/reply.ts";

/* A moderators' command that shows what the dispatcher does with any. */

const button = (label: string, state: string, effect: Button["effect"]): Button => ({
  label,
  command: "tend",
  state,
  effect,
});

const say = (content: string, buttons: readonly Button[] = []): Reply => ({
  blocks: [text(content)],
  buttons,
});

const subcommand = (name: string) => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  name,
  description: "Does something.",
});

const form: Form = {
  title: "Tend to it",
  command: "tend",
  state: "form.1",
  fields: [
    { kind: "line", name: "title", label: "Title", description: null, value: "As it was" },
    { kind: "text", name: "text", label: "Text", description: "All of it", value: null },
    { kind: "file", name: "file", label: "File", description: null, value: null },
  ],
};

/** Says what it was given. `form`, `wrong`, `missing` and `slow` begin with a form, or fail to. */
export const tend: ModeratorCommand = {
  users: "moderators",
  data: {
    name: "tend",
    description: "Tends to it.",
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        ...subcommand("say"),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: "words",
            description: "What to say.",
            required: true,
            autocomplete: true,
          },
        ],
      },
      ...["form", "wrong", "missing", "slow", "refuse", "crash"].map(subcommand),
    ],
  },

  async form({ subcommand: name }) {
    if (name === "form") return form;
    if (name === "wrong") return { ...form, fields: [] };
    if (name === "missing") throw new UserError("There is no such article to tend to.");
    if (name === "slow") await new Promise(() => undefined);
    return null;
  },

  async *submit(state, { texts, files }) {
    yield say(`Sent off: ${state}`);
    const uploads = [...files].map(([name, file]) => [name, file.name, Buffer.from(file.bytes).toString()]);
    yield say(JSON.stringify([...texts, ...uploads]));
  },

  async *run({ subcommand: name, options }) {
    if (name === "refuse") throw new UserError("That cannot be tended to.");
    if (name === "crash") throw new TypeError("a secret title");
    yield say(`You said: ${options.get("words")}`, [
      button("More", "more", "answer"),
      button("Next", "next", "replace"),
      button("Broken", "broken", "replace"),
    ]);
  },

  async *press(state) {
    if (state === "broken") throw new UserError("There is no next page.");
    yield say(`You pressed ${state}`);
  },

  complete: async (option, typed) => [{ name: `${option}: ${typed}`, value: "1" }],
};
