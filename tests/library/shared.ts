import { resolve } from "node:path";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";

const opened = new Map<string, Promise<Library>>();

/**
 * The library of a folder that no test changes: opened once for all tests of a process, and asked each question once. Nothing
 * of it changes, so that no test can tell.
 */
export function sharedLibrary(folder: string): Promise<Library> {
  const path = resolve(folder);
  const known = opened.get(path) ?? openLibrary(path).then(remembering);
  opened.set(path, known);
  return known;
}

const remembering = (library: Library): Library => ({
  ...library,
  ask: remembered(library.ask),
  compare: remembered(library.compare),
});

function remembered<T extends object>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const one = known.get(question) ?? answer(question);
    known.set(question, one);
    return one;
  };
}
