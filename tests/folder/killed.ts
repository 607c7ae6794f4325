import { writeSync } from "node:fs";
import { join } from "node:path";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { hastyFiles, interposed } from "./interposed.ts";
import { story } from "./story.ts";

/*
 * Lives the story in several folders, each named with the number of an operation, up to the middle of that operation.
 * When it has come so far in all of them it is killed. Prints a folder's name for each change confirmed there.
 */

/** Keeps what stopped from being tidied away. */
const stopped: unknown[] = [];

async function live(home: string, name: string, arrived: () => void): Promise<void> {
  let operations = 0;
  const files = interposed(hastyFiles, async ({ perform, performHalf }) => {
    operations++;
    if (operations < Number(name)) return perform();
    await performHalf();
    arrived();
    return new Promise((goOn) => stopped.push(goOn));
  });
  for await (const _ of story(openArticleFolder(join(home, name), files))) writeSync(1, `${name}\n`);
}

const [home = "", ...names] = process.argv.slice(2);
await Promise.all(names.map((name) => new Promise<void>((arrived) => void live(home, name, arrived))));
process.kill(process.pid, "SIGKILL");
