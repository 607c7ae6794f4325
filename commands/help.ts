import { type Command, type ReadingCommand, usages } from "../src/command.ts";
import { type Entry, heading, type Reply, type Text, text } from "../src/reply.ts";
import { everywhere } from "./everywhere.ts";

/** A line for each way to use these commands. */
const entriesFor = (commands: readonly Command[]): readonly Entry[] =>
  commands
    .flatMap(usages)
    .map(({ typed, description }) => ({ kind: "entry", name: typed, detail: description, button: null }));

/** How commands are used on a message; nothing where none can be. */
function onMessages(commands: readonly Command[]): readonly Text[] {
  const names = commands.flatMap((command) =>
    command.users === "everyone" && command.message ? [`“${command.message.name}”`] : [],
  );
  if (names.length === 0) return [];
  return [
    text(
      `In Discord, on somebody's message: right-click it, or hold it down on a phone, then Apps → ${names.join(" or ")}. Only you see the reply.`,
    ),
  ];
}

/** The help for a list of commands and itself. */
export function helpFor(commands: readonly Command[]): ReadingCommand {
  const forModerators = entriesFor(commands.filter(({ users }) => users === "moderators"));
  const help: ReadingCommand = {
    users: "everyone",
    data: {
      name: "help",
      description: "What Footnote does, how to check it, and what it keeps",
      ...everywhere,
    },
    audience: () => "asker",
    run: (): Reply => ({
      blocks: [
        heading("Footnote"),
        text(
          "Answers questions about one news episode with passages from a handful of articles, word for word. It claims nothing of its own, and says so when the articles don't answer.",
        ),
        text(
          "Ask in a direct message, in a server by mentioning the bot at the beginning of a message, in a terminal by typing; or use a command:",
        ),
        ...entriesFor([...commands.filter(({ users }) => users === "everyone"), help]),
        ...onMessages(commands),
        ...(forModerators.length > 0 ? [heading("For moderators"), ...forModerators] : []),
        heading("How to check a citation"),
        text(
          "Each quotation is numbered and names its article and paragraph. “Context” opens the article there, so that you can read what stands before and after it. The part that answers stands out.",
        ),
        heading("Privacy"),
        text(
          "Footnote keeps no questions and no names of who asked, but for the questions that their askers send to the moderators; of “Answers it” and “Doesn't” it keeps the counts. For follow-ups it holds your questions of the last 15 minutes in memory, for you alone. Its log has the kind of each event, how long it took and whether it worked; only what moderators do to the articles is logged with who did it. Articles are searched in memory, and nothing goes anywhere but to Discord.",
        ),
      ],
      buttons: [],
    }),
  };
  return help;
}
