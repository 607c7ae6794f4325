import type { Library } from "./library.ts";
import { createLibraryBuilder } from "./library-builder.ts";

/** Reads a folder of articles and indexes them, once. Throws UserError where there is nothing to answer from. */
export const openLibrary = (folder: string): Promise<Library> => createLibraryBuilder(folder).build();
