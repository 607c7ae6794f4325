import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { completeLine } from "./complete.ts";
import { readLines } from "./lines.ts";
import { type Output, print } from "./output.ts";
import { type SessionContext, startSession } from "./session.ts";

/** A stream to read lines from: standard input, or what a test puts in its place. */
export type Input = Readable & { readonly isTTY?: boolean };

const PROMPT = "> ";

/**
 * Holds a conversation until the person leaves (`/exit`, Ctrl-D, Ctrl-C) or the input ends: with a prompt
 * where a person types, else without. What was typed is remembered as long as it runs, and nowhere else.
 */
export async function converse(context: SessionContext, input: Input, output: Output): Promise<void> {
  const session = startSession(context);
  const prompt = input.isTTY && output.isTTY ? openPrompt(context, input, output) : null;
  prompt?.prompt();
  for await (const line of prompt ?? readLines(input.setEncoding("utf8"))) {
    const turn = await session(line);
    // An open prompt would keep the process waiting for keys.
    if (turn === "leave") return prompt?.close();
    if (turn.text !== "") await print(output, `${turn.text}\n`);
    prompt?.prompt();
  }
  if (prompt !== null) await print(output, "\n");
}

function openPrompt({ commands, library }: SessionContext, input: Input, output: Output) {
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, commands, library),
  });
  return prompt.on("SIGINT", () => prompt.close());
}
