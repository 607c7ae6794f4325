import type { Command } from "../../src/command.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { createDesk } from "../../src/desk/create-desk.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { ArticleFolder } from "../../src/folder/article-folder.ts";
import type { Library } from "../../src/library/library.ts";
import { createLog } from "../../src/log.ts";
import { createReader } from "../../src/reader/create-reader.ts";
import type { Reader } from "../../src/reader/reader.ts";
import { emptyLexicon } from "../answer/samples.ts";
import { feedbackInMemory } from "../feedback/samples.ts";

/* Readers and desks whose articles nothing depends on. */

const corpus: Corpus = { version: "sha256:0", articles: [], passages: [], problems: [] };

const unused = () => {
  throw new Error("The commands of these tests do not do that.");
};

/** No articles: the commands of these tests do not read any. */
const emptyLibrary: Library = {
  version: "sha256:0",
  terms: 0,
  lexicon: emptyLexicon,
  corpus,
  names: [],
  ask: unused,
  compare: unused,
  search: () => [],
  article: () => undefined,
};

/** A reader that runs these commands. */
export function readerFor(commands: readonly Command[], library = emptyLibrary): Promise<Reader> {
  return createReader({ build: async () => library }, commands);
}

const folder: ArticleFolder = {
  add: unused,
  remove: unused,
  restore: unused,
  edit: unused,
  removed: unused,
  articleFileName: unused,
  cleanUp: async () => undefined,
};

/** A desk whose readers are opened so, over a folder that nobody changes. */
export function deskOver(
  openReader: () => Promise<Reader>,
  feedback = feedbackInMemory(),
  log = createLog("silent"),
): Desk {
  return createDesk({
    openReader,
    folder,
    feedback,
    questions: async () => [],
    log,
    now: () => 0,
    newFaultId: () => "c0ffee",
  });
}
