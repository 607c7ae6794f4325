import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { ArticleFolder } from "../../src/folder/article-folder.ts";
import { tidyUp } from "../../src/folder/tidy-up.ts";

const folderThat = (cleanUp: () => Promise<void>) => ({ cleanUp }) as ArticleFolder;

test("what Footnote may not tidy up is told, and is no reason to end", async () => {
  const printed: string[] = [];
  const refuse = async () => {
    throw new UserError("The trash could not be tidied.");
  };
  await tidyUp(folderThat(refuse), (line) => void printed.push(line));
  expect(printed).toEqual(["The trash could not be tidied."]);
});

test("a fault of ours stays one", async () => {
  const fault = new TypeError("a fault");
  const fail = async () => {
    throw fault;
  };
  await expect(tidyUp(folderThat(fail), () => undefined)).rejects.toBe(fault);
});
