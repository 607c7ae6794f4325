import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createDesk } from "../../src/desk/create-desk.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { createLog } from "../../src/log.ts";
import { openReaderThread } from "../../src/reader/open-reader-thread.ts";
import { percentile } from "../eval/metrics.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import type { MeasureSet } from "../report/measure.ts";
import { collectGarbage } from "./collect-garbage.ts";

/** As measure-folder: one timer has to fire before what may stall, and one after it. */
const TIMER_MILLIS = 10;

/**
 * Reindexes the folder from nothing, in a thread, while questions are asked one after another and answered by the version before.
 * Needs at least one question.
 */
export async function measureReindexing(
  name: string,
  folder: string,
  questions: readonly string[],
): Promise<MeasureSet> {
  const desk = createDesk({
    openReader: (...watch) => openReaderThread(folder, ...watch),
    folder: openArticleFolder(folder),
    feedback: feedbackInMemory(),
    questions: async () => questions.slice(0, 12),
    log: createLog("silent"),
    now: () => performance.now(),
    newFaultId: () => "bench",
  });
  await desk.reader();
  // What the benchmark itself has made is no reason for a stall of the bot's.
  collectGarbage();
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  await setTimeout(TIMER_MILLIS);

  const starting = performance.now();
  let seconds = 0;
  async function reindex(): Promise<void> {
    for await (const { kind } of desk.reindex(null))
      if (kind === "failed" || kind === "cancelled") throw new Error(`The reindex of ${folder} has ${kind}.`);
    seconds = (performance.now() - starting) / 1_000;
  }

  const answering: number[] = [];
  async function ask(): Promise<void> {
    for (let at = 0; seconds === 0; at++) {
      const question = questions[at % questions.length] ?? "";
      const asking = performance.now();
      await (await desk.reader()).run("ask", { options: new Map([["question", question]]) });
      answering.push(performance.now() - asking);
    }
  }

  await Promise.all([reindex(), ask()]);
  await setTimeout(TIMER_MILLIS);
  stalls.disable();
  await desk.close();
  return {
    name,
    measures: [
      { name: "reindexed from nothing, s", value: seconds, digits: 1, better: "lower" },
      {
        name: "longest stall of the main thread, ms",
        value: stalls.max / 1e6,
        digits: 1,
        better: "lower",
      },
      { name: "questions answered meanwhile", value: answering.length, digits: 0, better: "higher" },
      { name: "ask meanwhile, p50 ms", value: percentile(answering, 0.5), digits: 2, better: "lower" },
      { name: "ask meanwhile, p99 ms", value: percentile(answering, 0.99), digits: 2, better: "lower" },
    ],
  };
}
