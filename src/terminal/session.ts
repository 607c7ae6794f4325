import type { Command } from "../command.ts";
import type { Desk } from "../desk/desk.ts";
import { UserError } from "../errors.ts";
import type { UploadedFile } from "../form.ts";
import type { Button, Reply } from "../reply.ts";
import type { Turn } from "../turn.ts";
import { parseCommandLine, parseQuestion, splitWord } from "./command-line.ts";
import { type Completions, completeLine, pickSuggested } from "./complete.ts";
import { fillIn } from "./fill-in.ts";
import type { Person } from "./person.ts";
import { buttonsOf, renderReply, renderText } from "./render.ts";
import { faultSentence } from "./report.ts";
import type { Window } from "./window.ts";

/** What a conversation in a terminal needs of the world. */
export interface SessionContext {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  /** Answers a line that is no command. */
  readonly questionCommand: Command;
  /** The window as it is now. */
  window(): Window;
  /** The file that a person means by what they typed. Rejects with UserError where it cannot be read. */
  readUpload(typed: string): Promise<UploadedFile>;
  /** Logs an error that is Footnote's fault, and returns the id under which it did. */
  report(error: unknown): string | Promise<string>;
}

const LEAVE = "/exit";

/** What a newcomer types alone is no question. */
const BARE: ReadonlyMap<string, string> = new Map([
  ["help", "/help"],
  ["?", "/help"],
  ["exit", LEAVE],
  ["quit", LEAVE],
  ["/quit", LEAVE],
]);

const LEFT_FORM = "You left the form, and nothing was done.";

/**
 * Takes line after line until the person leaves (`/exit`, Ctrl-D, Ctrl-C) or there are no more. Remembers buttons and
 * texts of its last reply and the last question, which the next may follow up, and nothing else. Whoever uses the terminal
 * owns the articles, so every command is theirs.
 */
export async function holdSession(context: SessionContext, person: Person): Promise<void> {
  const { desk, commands, questionCommand, window, report, readUpload } = context;
  let keys: readonly Button[] = [];
  let shown: readonly string[] = [];
  let before: Turn | null = null;

  for (let line = await person.ask(complete); line !== null; line = await person.ask(complete)) {
    const typed = BARE.get(line.trim().toLowerCase()) ?? line.trim();
    if (splitWord(typed).word === LEAVE) return;
    if (typed !== "") await person.tell(`${await answer(typed)}\n`);
  }

  /** What to print for a line. */
  async function answer(line: string): Promise<string> {
    try {
      const reply = /^\d+$/.test(line) ? await press(line) : await run(line);
      if (reply === null) return renderText(LEFT_FORM, window());
      keys = buttonsOf(reply);
      before = reply.turn ?? before;
      shown = reply.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
      return renderReply(reply, window(), keys);
    } catch (error) {
      return renderText(await explain(error), window());
    }
  }

  async function run(line: string): Promise<Reply | null> {
    const parsed = line.startsWith("/")
      ? parseCommandLine(line, commands)
      : parseQuestion(line, questionCommand);
    const request = await pickSuggested(parsed, desk);
    const { command } = parsed;
    if (command.users === "everyone")
      return (await desk.reader()).run(command.data.name, { ...request, before });
    const form = (await command.form?.(request, desk)) ?? null;
    if (form === null) return lastOf(command.run?.(request, desk), command);
    const entries = await fillIn(form, person, {
      show: (reply) => person.tell(renderReply(reply, window(), [])),
      readUpload,
    });
    if (entries === null) return null;
    const taker = commandNamed(form.command);
    if (taker.users === "everyone") throw new Error(`/${form.command} takes no form`);
    return lastOf(taker.submit?.(form.state, entries, desk), taker);
  }

  async function press(key: string): Promise<Reply> {
    const button = keys[Number(key) - 1];
    if (button === undefined) {
      throw new UserError(`The last reply has no [${key}]. To ask about a number, write /ask ${key}`);
    }
    const taker = commandNamed(button.command);
    if (taker.users === "everyone") return (await desk.reader()).press(button.command, button.state, shown);
    return lastOf(taker.press?.(button.state, desk), taker);
  }

  function commandNamed(name: string): Command {
    const command = commands.find(({ data }) => data.name === name);
    if (command === undefined) throw new Error(`no command is called ${name}`);
    return command;
  }

  /** The last of a reply's states. Those before can be seen until the next, but not pressed. */
  async function lastOf(replies: AsyncIterable<Reply> | undefined, { data }: Command): Promise<Reply> {
    let last: Reply | null = null;
    for await (const reply of replies ?? []) {
      await person.tellForNow(renderReply(reply, window(), []));
      last = reply;
    }
    if (last === null) throw new Error(`/${data.name} has no reply to that`);
    return last;
  }

  /** No suggestions where anything goes wrong: what is typed would be lost among the words about it. */
  async function complete(line: string): Promise<Completions> {
    try {
      return await completeLine(line, commands, desk);
    } catch (error) {
      if (!(error instanceof UserError)) await report(error);
      return [[], line];
    }
  }

  /** What the person is told of an error. */
  async function explain(error: unknown): Promise<string> {
    if (error instanceof UserError) return error.message;
    return faultSentence(await report(error));
  }
}
