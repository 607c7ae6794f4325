import { firstFree } from "./article-names.ts";

/** Stands in the folder of articles and holds what was removed from it, and what an edit replaced. */
export const TRASH = "trash";

const NUMBER = / \(\d+\)(?=\.[^.]*$)/;

function* namesInTrash(name: string): Generator<string> {
  // "story (2).txt" itself would come back as "story.txt".
  if (!NUMBER.test(name)) yield name;
  for (let number = 2; ; number++) yield name.replace(/(?=\.[^.]*$)/, ` (${number})`);
}

/** A name in the trash for an article's file, that is not among those taken: "story.txt", "story (2).txt" … */
export const trashName = (name: string, taken: readonly string[]): string =>
  firstFree(namesInTrash(name), taken);

/** The name that the article of a file in the trash had in the folder. */
export const originalName = (file: string): string => file.replace(NUMBER, "");
