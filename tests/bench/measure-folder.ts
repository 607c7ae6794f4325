import { spawn } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { commands } from "../../commands/index.ts";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { percentile } from "../eval/metrics.ts";
import type { MeasureSet } from "../report/measure.ts";
import { collectGarbage } from "./collect-garbage.ts";

const STARTS = 3;
/** The histogram measures from one timer to the next: one has to fire before what may stall, and one after it. */
const TIMER_MILLIS = 10;

/**
 * Opens the folder, prepares the commands as a reader of the bot's does, and asks every question, once each, as they come; then
 * starts the terminal on it. Needs node's `--expose-gc` and at least one question.
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

  const pieces = piecesOfPreparation(library);
  const prepared = heapUsed() - heapBefore - heap;
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
      { name: "prepared in, ms", value: sum(pieces), digits: 0, better: "lower" },
      { name: "longest piece of that, ms", value: Math.max(...pieces), digits: 0, better: "lower" },
      { name: "heap that it takes, MB", value: prepared / 1e6, digits: 1, better: "lower" },
      { name: "ask, p50 ms", value: percentile(answering, 0.5), digits: 2, better: "lower" },
      { name: "ask, p99 ms", value: percentile(answering, 0.99), digits: 2, better: "lower" },
      { name: "start to first answer, p50 ms", value: percentile(starts, 0.5), digits: 0, better: "lower" },
    ],
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How long each piece takes of making what the commands look things up in. */
function piecesOfPreparation(library: Library): readonly number[] {
  const pieces: number[] = [];
  for (const command of commands) {
    if (command.users !== "everyone") continue;
    let begun = performance.now();
    for (const _ of command.prepare?.(library) ?? []) {
      pieces.push(performance.now() - begun);
      begun = performance.now();
    }
    pieces.push(performance.now() - begun);
  }
  return pieces;
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
