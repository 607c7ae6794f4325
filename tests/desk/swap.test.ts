import { EventEmitter, once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDesk } from "../../src/desk/create-desk.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { createLog } from "../../src/log.ts";
import { openReaderThread } from "../../src/reader/open-reader-thread.ts";
import { quotationsIn } from "../commands/samples.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import { folderOf } from "../library/samples.ts";
import { outcomeOf } from "./samples.ts";

const SWAPS = 8;
/** Asked at least while each swap is made. */
const QUESTIONS = 100;
/** Asked at the same time, as a busy server would. */
const AT_ONCE = 20;

/** Three articles that all give the version's number. */
const articlesOf = (version: number): Readonly<Record<string, string>> => ({
  "bridge.txt": `Ann Bell opened the bridge for ${version} crowns.`,
  "ferry.txt": `For ${version} crowns the bridge was opened, said Ann Bell.`,
  "mayor.txt": `The mayor said that Ann Bell had opened the bridge for ${version} crowns.`,
});

test(`${QUESTIONS} questions during each of ${SWAPS} swaps: each reply is of one version, and none is refused`, async () => {
  const folder = await folderOf(articlesOf(1));
  const desk = createDesk({
    openReader: (...watch) => openReaderThread(folder, ...watch),
    folder: openArticleFolder(folder),
    feedback: feedbackInMemory(),
    questions: async () => [],
    log: createLog("silent"),
    now: () => performance.now(),
    newFaultId: () => "c0ffee",
  });
  onTestFinished(() => desk.close());
  await desk.reader();

  /** One in fifty is answered; a search, which takes a tenth of the time, is as good a sight of a version. */
  const ask = { options: new Map([["question", "For how many crowns did Ann Bell open the bridge?"]]) };
  const search = { options: new Map([["words", "bridge crowns"]]) };
  const versionsSeen = new Set<string | undefined>();
  /** The versions of each reply that is not of one. */
  const torn: unknown[] = [];
  let asked = 0;
  const onAsked = new EventEmitter();
  async function questionsAsked(many: number): Promise<void> {
    while (asked < many) await once(onAsked, "asked");
  }
  async function askOnAndOn(): Promise<void> {
    while (swapping) {
      asked++;
      onAsked.emit("asked");
      const reader = await desk.reader();
      const reply = await (asked % 50 === 0 ? reader.run("ask", ask) : reader.run("search", search));
      const versions = quotationsIn(reply).map(({ text }) => /\d+/.exec(text)?.[0]);
      if (versions.length !== 3 || new Set(versions).size > 1) torn.push(versions);
      versionsSeen.add(versions[0]);
    }
  }

  let swapping = true;
  async function swap(): Promise<void> {
    for (let version = 2; version <= SWAPS + 1; version++) {
      for (const [name, text] of Object.entries(articlesOf(version)))
        await writeFile(join(folder, name), text);
      const [outcome] = await Promise.all([outcomeOf(desk.reindex(null)), questionsAsked(asked + QUESTIONS)]);
      expect(outcome).toMatchObject({ kind: "done" });
    }
    swapping = false;
  }

  await Promise.all([swap(), ...Array.from({ length: AT_ONCE }, askOnAndOn)]);
  expect(torn).toEqual([]);
  expect(versionsSeen.size).toBeGreaterThan(1);
}, 60_000);
