import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { seededRandom } from "../bench/random.ts";
import { startDiscord } from "../discord/stand-in/stand-in.ts";
import { percentile } from "../eval/metrics.ts";
import { nextAction, type Subjects } from "./actions.ts";
import { type BotProcess, startBotProcess } from "./bot-process.ts";
import type { Condition } from "./bot-under-load.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import type { Figure, Figures } from "./promises.ts";

/** What is done to a bot, and what it must keep to. */
export interface Trial {
  readonly name: string;
  /** The folder of its articles. */
  readonly folder: string;
  /** A folder for what it keeps. */
  readonly state: string;
  readonly subjects: Subjects;
  /** Milliseconds for which its main thread may stand still. */
  readonly longestStall: number;
  /** For how long it is asked 50 times a second. */
  readonly minutes: number;
  /** Changes an article, so that there is something to read again. */
  readonly change: () => void;
}

const BURST = 500;
const SLOWEST_ACKNOWLEDGEMENT = 1_000;
const EVERY_MILLISECONDS = 20;
/** What everyone's first question takes longer for: code is compiled, connections are opened. */
const WARM_UP = 100;
/** discord.js sends 50 answers a second at most; a busy reader turns people away after 20 seconds. */
const SETTLING_MILLISECONDS = 60_000;
/** How often memory is looked at; the first look is after a third of the time. */
const LOOKS = 7;
const BETWEEN_REINDEXES_MILLISECONDS = 1_000;
/** In megabytes a minute. Up to 10,000 questions are remembered for 15 minutes, which fills up by that much. */
const GROWTH = 2;
const MEGABYTE = 2 ** 20;

/** Does it, and says what came of it. */
export async function measureBot(trial: Trial): Promise<readonly Figures[]> {
  const discord = await startDiscord();
  const bot = await startBotProcess(discord.apiUrl, trial.folder, trial.state);
  const random = seededRandom(1);
  const act = (crowd: Crowd) => crowd.act(nextAction(random, trial.subjects));

  const first = createCrowd(discord);
  for (let count = 0; count < WARM_UP; count++) act(first);
  await first.settle(SETTLING_MILLISECONDS);
  await bot.condition();

  const burst = createCrowd(discord);
  for (let count = 0; count < BURST; count++) act(burst);
  await burst.settle(SETTLING_MILLISECONDS);
  const afterBurst = await bot.condition();

  const stream = createCrowd(discord);
  const ended = new AbortController();
  const reindexing = reindexAgainAndAgain(bot, trial.change, ended.signal);
  const conditions: Condition[] = [];
  const total = Math.round((trial.minutes * 60_000) / EVERY_MILLISECONDS);
  const start = performance.now();
  for (let count = 0; count < total; count++) {
    const due = start + count * EVERY_MILLISECONDS - performance.now();
    if (due > 0) await setTimeout(due);
    if (count % Math.ceil(total / LOOKS) === 0) conditions.push(await bot.condition());
    act(stream);
  }
  ended.abort();
  const reindexes = await reindexing;
  await stream.settle(SETTLING_MILLISECONDS);
  conditions.push(await bot.condition());

  const callbacks = discord.requests("callback").map(({ parameters }) => parameters.interaction);
  const twice = callbacks.length - new Set(callbacks).size;
  const code = await bot.stop();
  await discord.close();
  const [, ...later] = conditions;
  return [
    {
      name: `${trial.name}: ${BURST} at once`,
      figures: [
        ...answering(burst),
        told("longest stall of the main thread, ms", afterBurst.stall, 1),
        told("… of its own, ms", afterBurst.ownStall, 1),
        told("processor time of the main thread, ms each", afterBurst.worked / BURST, 2),
      ],
    },
    {
      name: `${trial.name}: 50 a second for ${trial.minutes} min`,
      figures: [
        ...answering(stream),
        kept("acknowledgements sent again", twice, 0, 0),
        kept("exit code", code, 0, 0),
        told("reindexes meanwhile", reindexes, 0),
        kept("longest stall of the main thread, ms", longest(later, "stall"), 1, trial.longestStall),
        kept("… of its own, ms", longest(later, "ownStall"), 1, trial.longestStall),
        told("processor time of the main thread, ms each", worked(later) / total, 2),
        ...memory(conditions, trial.minutes),
      ],
    },
  ];
}

async function reindexAgainAndAgain(bot: BotProcess, change: () => void, end: AbortSignal): Promise<number> {
  for (let count = 0; ; count++) {
    if (end.aborted) return count;
    change();
    await bot.reindex();
    await setTimeout(BETWEEN_REINDEXES_MILLISECONDS);
  }
}

const told = (name: string, value: number, digits: number): Figure => ({ name, value, digits });
const kept = (name: string, value: number, digits: number, most: number): Figure => ({
  name,
  value,
  digits,
  most,
});

const worked = (conditions: readonly Condition[]) =>
  conditions.reduce((sum, condition) => sum + condition.worked, 0);

const longest = (conditions: readonly Condition[], stall: "stall" | "ownStall") =>
  Math.max(...conditions.map((condition) => condition[stall]));

function answering(crowd: Crowd): readonly Figure[] {
  const { acknowledged, shown, turnedAway, faults, unanswered, unacknowledged } = crowd.outcome();
  return [
    told("acknowledgements", acknowledged.length, 0),
    kept("never acknowledged", unacknowledged, 0, 0),
    told("acknowledged after, p50 ms", percentile(acknowledged, 0.5), 0),
    told("acknowledged after, p99 ms", percentile(acknowledged, 0.99), 0),
    kept("acknowledged after, slowest ms", Math.max(...acknowledged), 0, SLOWEST_ACKNOWLEDGEMENT),
    told("replies", shown.length, 0),
    kept("never answered", unanswered, 0, 0),
    kept("answered with a fault", faults, 0, 0),
    told("asked to try again later", turnedAway, 0),
    told("answered after, p50 ms", percentile(shown, 0.5), 0),
    told("answered after, p99 ms", percentile(shown, 0.99), 0),
  ];
}

/** Of the last two thirds: before, what there is for good is still being made. */
function memory(conditions: readonly Condition[], minutes: number): readonly Figure[] {
  const megabytes = conditions.map(({ heap }) => heap / MEGABYTE);
  const settled = megabytes.slice(Math.floor(megabytes.length / 3));
  const growth = slope(settled) / (minutes / (megabytes.length - 1));
  const at = (share: number) => megabytes[Math.round(share * (megabytes.length - 1))] ?? 0;
  return [
    told("heap of the main thread, start, MB", at(0), 1),
    told("heap of the main thread, middle, MB", at(0.5), 1),
    told("heap of the main thread, end, MB", at(1), 1),
    // In less than a minute, what was to be collected next says more than what stays.
    minutes < 1
      ? told("its growth, MB a minute", growth, 2)
      : kept("its growth, MB a minute", growth, 2, GROWTH),
    told("whole process, end, MB", (conditions.at(-1)?.resident ?? 0) / MEGABYTE, 0),
  ];
}

/** By how much values rise from one to the next: least squares. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const products = values.map((value, at) => (at - middle) * (value - mean));
  const squares = values.map((_value, at) => (at - middle) ** 2);
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  return sum(products) / sum(squares);
}
