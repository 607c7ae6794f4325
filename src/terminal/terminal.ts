import { ask } from "../../commands/ask.ts";
import { commands } from "../../commands/index.ts";
import { openLibrary } from "../library/open-library.ts";
import { onUnwritable, print } from "./output.ts";
import { converse } from "./prompt.ts";
import { renderText } from "./render.ts";
import { printProblem, reportFault } from "./report.ts";
import { windowOf } from "./window.ts";

const NOTICE = "DISCORD_TOKEN is not set, so Footnote opens here, in the terminal.";

/**
 * Opens Footnote in this terminal and resolves when the person has left. Throws a UserError when the folder
 * has no articles to answer from.
 */
export async function runTerminal(seedsDirectory: string): Promise<void> {
  const { stdin: input, stdout: output } = process;
  onUnwritable(output, (problem) => {
    if (problem === null) process.exit();
    printProblem(problem);
    process.exit(1);
  });
  const library = await openLibrary(seedsDirectory);
  for (const { message } of library.corpus.problems) printProblem(message);
  await print(output, renderText(NOTICE, windowOf(output)));
  const welcome = welcomeTo(library.corpus.articles.length);
  if (input.isTTY) await print(output, `${renderText(welcome, windowOf(output))}\n`);
  const window = () => windowOf(output);
  await converse({ library, commands, questionCommand: ask, window, report: reportFault }, input, output);
}

/** What a person who types is told first. */
export function welcomeTo(articles: number): string {
  const what = articles === 1 ? "one article" : `${articles} articles`;
  return `It answers from ${what}, word for word. Ask a question, or type /help; /exit leaves.`;
}
