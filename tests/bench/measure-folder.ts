import { spawn } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { openLibrary } from "../../src/library/open-library.ts";
import { percentile } from "../eval/metrics.ts";
import type { MeasureSet } from "../report/measure.ts";
import { collectGarbage } from "./collect-garbage.ts";

const STARTS = 3;
/** The histogram measures from one timer to the next: one has to fire before what may stall, and one after it. */
const TIMER_MILLIS = 10;

/**
 * Opens the folder and asks every question, once each, as they come; then starts the terminal on it. Needs
 * node's `--expose-gc` and at least one question.
 */
export async function measureFolder(
  name: string,
  folder: string,
  questions: readonly string[],
): Promise<MeasureSet> {
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  const heapBefore = heapUsed();
  stalls.enable();
  await setTimeout(TIMER_MILLIS);
  const opening = performance.now();
  const library = await openLibrary(folder);
  const seconds = (performance.now() - opening) / 1000;
  await setTimeout(TIMER_MILLIS);
  stalls.disable();
  const heap = heapUsed() - heapBefore;
  const passages = library.corpus.passages.length;

  const answering = questions.map((question) => {
    const asking = performance.now();
    library.ask(question);
    return performance.now() - asking;
  });

  const starts: number[] = [];
  for (const question of questions.slice(0, STARTS)) starts.push(await millisToFirstAnswer(folder, question));

  return {
    name,
    measures: [
      { name: "passages", value: passages, digits: 0, better: "higher" },
      { name: "passages read and indexed a second", value: passages / seconds, digits: 0, better: "higher" },
      { name: "longest stall meanwhile, ms", value: stalls.max / 1e6, digits: 1, better: "lower" },
      { name: "heap a passage, bytes", value: heap / passages, digits: 0, better: "lower" },
      { name: "ask, p50 ms", value: percentile(answering, 0.5), digits: 2, better: "lower" },
      { name: "ask, p99 ms", value: percentile(answering, 0.99), digits: 2, better: "lower" },
      { name: "start to first answer, p50 ms", value: percentile(starts, 0.5), digits: 0, better: "lower" },
    ],
  };
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** From the start of a process of its own to the first that it prints of its answer. */
async function millisToFirstAnswer(folder: string, question: string): Promise<number> {
  const starting = performance.now();
  const terminal = spawn(
    process.execPath,
    ["--import", "tsx", "src/cli.ts", "ask", "--articles", folder, question],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const closed = once(terminal, "close").then(() => null);
  const answered = once(terminal.stdout, "data").then(() => performance.now() - starting);
  const millis = await Promise.race([answered, closed]);
  if (millis === null) throw new Error(`There was no answer from ${folder} to “${question}”.`);
  terminal.stdout.resume();
  await closed;
  return millis;
}
