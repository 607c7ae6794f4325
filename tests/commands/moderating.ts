import { commands } from "../../commands/index.ts";
import type { ModeratorCommand } from "../../src/command.ts";
import { createDesk } from "../../src/desk/create-desk.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { readQuestionsFile } from "../../src/folder/questions-file.ts";
import type { Entries } from "../../src/form.ts";
import { createLibraryBuilder } from "../../src/library/library-builder.ts";
import { createLog } from "../../src/log.ts";
import { createReader } from "../../src/reader/create-reader.ts";
import type { Reply } from "../../src/reply.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import { folderOf } from "../library/samples.ts";
import { leadOf } from "../reader/samples.ts";
import { buttonsIn } from "./samples.ts";

/** A desk over a folder of its own with these files, as a terminal has it. */
export async function openDesk(
  files: Readonly<Record<string, string>>,
  feedback = feedbackInMemory(),
): Promise<{
  readonly desk: Desk;
  readonly folder: string;
}> {
  const folder = await folderOf(files);
  let ids = 0;
  const desk = createDesk({
    openReader: (onProgress, signal) =>
      createReader(createLibraryBuilder(folder), commands, onProgress, signal),
    folder: openArticleFolder(folder),
    feedback,
    questions: () => readQuestionsFile(folder),
    log: createLog("silent"),
    now: () => 0,
    newFaultId: () => `id${++ids}`,
  });
  return { desk, folder };
}

/** The reply that stays. */
export async function lastOf(replies: AsyncIterable<Reply> | undefined): Promise<Reply> {
  let last: Reply | undefined;
  for await (const reply of replies ?? []) last = reply;
  if (last === undefined) throw new Error("There was no reply.");
  return last;
}

/** What a press of the button with this label leads to. */
export async function pressed(
  command: ModeratorCommand,
  reply: Reply,
  label: string,
  desk: Desk,
): Promise<Reply> {
  const button = buttonsIn(reply).find((one) => one.label === label);
  if (button === undefined || command.data.name !== button.command)
    throw new Error(`There is no button “${label}” that /${command.data.name} takes.`);
  return lastOf(command.press?.(button.state, desk));
}

/** A form with these texts, and perhaps a file. */
export const entriesOf = (
  texts: Readonly<Record<string, string>>,
  file?: { readonly name: string; readonly text: string | Uint8Array },
): Entries => ({
  texts: new Map(Object.entries(texts)),
  files: new Map(
    file ? [["file", { name: file.name, bytes: new Uint8Array(Buffer.from(file.text)) }] as const] : [],
  ),
});

/** The words that stand first in the answer that people get now. */
export async function answerNow(desk: Desk, question: string): Promise<string | undefined> {
  return leadOf(await desk.reader(), question);
}
