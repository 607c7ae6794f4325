import { CHOICE_LENGTH, type ReadingCommand } from "../src/command.ts";
import { gatheringOf } from "../src/people/directory.ts";
import { shorten } from "../src/shorten.ts";
import { whoChoices, whoPressed, whoReply } from "../src/view/who.ts";
import { everywhere } from "./everywhere.ts";

export const who = {
  users: "everyone",
  data: {
    name: "who",
    description:
      "Show a person or a body: what the articles call them, what they said and what is said of them",
    ...everywhere,
    options: [
      {
        type: 3,
        name: "name",
        description: "A person or a body that the articles name",
        required: true,
        autocomplete: true,
        max_length: 200,
      },
    ],
  },

  audience: () => "everyone",

  run: ({ options }, library) => whoReply(String(options.get("name") ?? ""), library),

  press: (state, library) => whoPressed(state, library),

  prepare: (library) => gatheringOf(library).pieces(),

  complete: (_option, typed, library) =>
    whoChoices(typed, library).map((name) => {
      const shown = shorten(name, CHOICE_LENGTH);
      return { name: shown, value: shown };
    }),
} satisfies ReadingCommand;
