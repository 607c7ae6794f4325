import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../library/library.ts";
import type { Button, Reply } from "../reply.ts";
import { parseCommandLine, parseQuestion } from "./command-line.ts";
import { pickSuggested } from "./complete.ts";
import { buttonsOf, renderReply, renderText } from "./render.ts";
import { faultSentence } from "./report.ts";
import type { Window } from "./window.ts";

/** What a conversation in a terminal needs of the world. */
export interface SessionContext {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** Answers a line that is no command. */
  readonly questionCommand: Command;
  /** The window as it is now. */
  window(): Window;
  /** Logs an error that is Footnote's fault, and returns the id under which it did. */
  report(error: unknown): string | Promise<string>;
}

/** What to print for a line, or that the person leaves. */
export type Turn = { readonly text: string } | "leave";

/** What a newcomer types alone is no question. */
const BARE: ReadonlyMap<string, string> = new Map([
  ["help", "/help"],
  ["?", "/help"],
  ["exit", "/exit"],
  ["quit", "/exit"],
]);

/** A conversation: remembers the buttons of its last reply, and nothing else. Its turns never throw. */
export function startSession(context: SessionContext): (line: string) => Promise<Turn> {
  let keys: readonly Button[] = [];
  return async (line) => {
    const typed = BARE.get(line.trim().toLowerCase()) ?? line.trim();
    if (typed === "/exit") return "leave";
    if (typed === "") return { text: "" };
    try {
      const reply = await answerLine(typed, keys, context);
      keys = buttonsOf(reply);
      return { text: renderReply(reply, context.window(), keys) };
    } catch (error) {
      return { text: renderText(await explain(error, context), context.window()) };
    }
  };
}

function answerLine(line: string, keys: readonly Button[], context: SessionContext): Reply | Promise<Reply> {
  const { library, commands, questionCommand } = context;
  if (/^\d+$/.test(line)) return press(line, keys, context);
  const { command, request } = line.startsWith("/")
    ? parseCommandLine(line, commands)
    : parseQuestion(line, questionCommand);
  return command.run(pickSuggested(command, request, library), library);
}

function press(
  key: string,
  keys: readonly Button[],
  { commands, library }: SessionContext,
): Reply | Promise<Reply> {
  const button = keys[Number(key) - 1];
  if (button === undefined) {
    throw new UserError(`The last reply has no [${key}]. To ask about a number, write /ask ${key}`);
  }
  const command = commands.find(({ data }) => data.name === button.command);
  if (command?.press === undefined) throw new Error(`no command takes the button ${button.command}`);
  return command.press(button.state, library);
}

/** What the person is told of an error. */
async function explain(error: unknown, { report }: SessionContext): Promise<string> {
  if (error instanceof UserError) return error.message;
  return faultSentence(await report(error));
}
