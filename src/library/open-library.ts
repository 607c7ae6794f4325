import { readCorpus } from "../corpus/read-corpus.ts";
import { createLibrary } from "./create-library.ts";
import type { Library } from "./library.ts";
import { readNames } from "./names-file.ts";

/** Reads a folder of articles and indexes them. Throws UserError where there is nothing to answer from. */
export async function openLibrary(folder: string): Promise<Library> {
  // The articles first: what is wrong with the folder itself is theirs to say.
  const corpus = await readCorpus(folder);
  return createLibrary(corpus, await readNames(folder));
}
