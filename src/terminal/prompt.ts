import { createInterface, type Interface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { completeNothing } from "./complete.ts";
import { readLines } from "./lines.ts";
import { type Output, print } from "./output.ts";
import type { Completer, Person } from "./person.ts";

/** A stream to read lines from: standard input, or what a test puts in its place. */
export type Input = Readable & { readonly isTTY?: boolean };

const PROMPT = "> ";

/** The person at both ends of these streams: with a prompt where one types and reads, else without. */
export function meet(input: Input, output: Output): Person {
  return input.isTTY && output.isTTY ? atTerminal(input, output) : atPipe(input, output);
}

function atPipe(input: Input, output: Output): Person {
  const lines = readLines(input.setEncoding("utf8"));
  return {
    async ask() {
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    tell: (text) => print(output, text),
    tellForNow: async () => undefined,
    async leave() {
      await lines.return(undefined);
    },
  };
}

/** A prompt that was opened, and maybe closed since: by its person, or because the keyboard is gone. */
interface Prompt {
  readonly screen: Interface;
  /** What was typed before the end comes before the end. */
  readonly lines: AsyncIterator<string>;
  isOpen: boolean;
}

/** What was typed is remembered as long as the process runs, and nowhere else. */
function atTerminal(input: Input, output: Output): Person {
  let prompt: Prompt | null = null;
  let history: string[] = [];
  let complete: Completer = completeNothing;
  let linesForNow = 0;

  function openPrompt(): Prompt {
    const screen: Interface = createInterface({
      input,
      output,
      terminal: true,
      prompt: PROMPT,
      history,
      removeHistoryDuplicates: true,
      completer: async (line: string) => {
        const completions = await complete(line);
        // What is typed on meanwhile is no longer the line that they complete.
        return screen.line.slice(0, screen.cursor) === line ? completions : completeNothing(line);
      },
    });
    const opened = { screen, lines: screen[Symbol.asyncIterator](), isOpen: true };
    screen.on("history", (lines) => {
      history = [...lines];
    });
    // As Ctrl-D does.
    screen.on("SIGINT", () => screen.close());
    screen.on("close", () => {
      opened.isOpen = false;
    });
    return opened;
  }

  async function replace(text: string, lines: number): Promise<void> {
    const takeBack = linesForNow === 0 ? "" : `\u001b[${linesForNow}A\r\u001b[J`;
    linesForNow = lines;
    await print(output, takeBack + text);
  }

  return {
    async ask(completer) {
      if (prompt === null && input.readableEnded) return null;
      prompt ??= openPrompt();
      complete = completer;
      if (prompt.isOpen) prompt.screen.prompt();
      const { value, done } = await prompt.lines.next();
      if (!done) return value;
      // What they left may be a form only: whoever asks next opens another one.
      prompt = null;
      await print(output, "\n");
      return null;
    },
    tell: (text) => replace(text, 0),
    tellForNow: (text) => replace(text, text.split("\n").length - 1),
    async leave() {
      prompt?.screen.close();
    },
  };
}
