import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { ask } from "../../commands/ask.ts";
import { commands } from "../../commands/index.ts";
import type { DeskOptions } from "../desk/create-desk.ts";
import type { Desk } from "../desk/desk.ts";
import { openDesk } from "../desk/open-desk.ts";
import { nodeFiles } from "../folder/files.ts";
import { tidyState, tidyUp } from "../folder/tidy-up.ts";
import { createLibraryBuilder } from "../library/library-builder.ts";
import { openSavedBuild } from "../library/saved-build.ts";
import { createLog } from "../log.ts";
import { createReader } from "../reader/create-reader.ts";
import type { Settings } from "../settings.ts";
import { onUnwritable, print } from "./output.ts";
import { meet } from "./prompt.ts";
import { renderText } from "./render.ts";
import { printProblem, reportFault } from "./report.ts";
import { holdSession } from "./session.ts";
import { standingFolder } from "./standing-folder.ts";
import { readUpload } from "./upload.ts";
import { windowOf } from "./window.ts";

const PACKAGE_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

type TerminalSettings = Pick<Settings, "seedsDirectory" | "stateDirectory">;

const NOTICE = "DISCORD_TOKEN is not set, so Footnote opens here, in the terminal.";

/**
 * Opens Footnote in this terminal and resolves when the person has left. Throws a UserError when the folder
 * has no articles to answer from.
 */
export async function runTerminal(settings: TerminalSettings): Promise<void> {
  const { stdin: input, stdout: output } = process;
  onUnwritable(output, (problem) => {
    if (problem === null) process.exit();
    printProblem(problem);
    process.exit(1);
  });
  const desk = deskOver(settings);
  // The articles first: what is wrong with the folder itself is theirs to say.
  const { contents } = await desk.reader();
  await tidyUp(desk.folder, printProblem);
  await tidyState(settings.stateDirectory, nodeFiles, Date.now());
  for (const { message } of contents.problems) printProblem(message);
  await print(output, renderText(NOTICE, windowOf(output)));
  const welcome = welcomeTo(contents.articles.length);
  if (input.isTTY) await print(output, `${renderText(welcome, windowOf(output))}\n`);

  const person = meet(input, output);
  const whereabouts = {
    folder: standingFolder(process.env, process.cwd(), PACKAGE_FOLDER),
    home: homedir(),
  };
  try {
    await holdSession(
      {
        desk,
        commands,
        questionCommand: ask,
        window: () => windowOf(output),
        readUpload: (typed) => readUpload(typed, whereabouts),
        report: reportFault,
      },
      person,
    );
  } finally {
    await person.leave();
  }
  await desk.close();
}

/** A desk whose readers work in this thread: the only one who could be held up is the one who waits for them. */
function deskOver(settings: TerminalSettings): Desk {
  const { seedsDirectory: folder, stateDirectory } = settings;
  const openReader: DeskOptions["openReader"] = (onProgress, signal) => {
    const saved = openSavedBuild(stateDirectory, folder, printProblem);
    return createReader(createLibraryBuilder(folder, saved), commands, onProgress, signal);
  };
  return openDesk(settings, { openReader, log: createLog("error") }, printProblem);
}

/** What a person who types is told first. */
export function welcomeTo(articles: number): string {
  const what = articles === 1 ? "one article" : `${articles} articles`;
  return `It answers from ${what}, word for word. Ask a question, or type /help; /exit leaves.`;
}
