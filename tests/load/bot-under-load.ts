import { existsSync, readFileSync } from "node:fs";
import { setInterval } from "node:timers";
import { processSurroundings, runBot } from "../../src/bot.ts";
import { parseSettings } from "../../src/settings.ts";
import { collectGarbage } from "../bench/collect-garbage.ts";

/* The bot as npm start runs it, in a process of its own that tells its parent how it is. */

/** How the bot is, since it was last asked; what measuring takes is left out. In milliseconds, and bytes. */
export interface Condition {
  /** For how long its main thread stood still, at the longest. */
  readonly stall: number;
  /** The same without the time in which it could have run, and other processes had the processors. */
  readonly ownStall: number;
  /** For how long a processor worked for its main thread. */
  readonly worked: number;
  /** The main thread's heap that is in use. */
  readonly heap: number;
  /** The whole process, its readers' threads among it. */
  readonly resident: number;
}

/** A moment of the main thread: the time, and for how long it has run, and has waited to run. */
interface Moment {
  readonly time: number;
  readonly ran: number;
  readonly waited: number;
}

const TICK_MILLISECONDS = 5;
const NANOSECONDS = 1e6;
/** Linux tells so for each thread; elsewhere, both count as none. */
const SCHEDULING = `/proc/self/task/${process.pid}/schedstat`;
const isTold = existsSync(SCHEDULING);

function now(): Moment {
  const [ran = 0, waited = 0] = isTold ? readFileSync(SCHEDULING, "utf8").split(" ").map(Number) : [];
  return { time: performance.now(), ran: ran / NANOSECONDS, waited: waited / NANOSECONDS };
}

const settings = parseSettings(process.env);
const { discordToken } = settings;
if (discordToken === null) throw new Error("The bot under load needs a DISCORD_TOKEN.");

let stall = 0;
let ownStall = 0;
let last = now();
let begun = last;
setInterval(() => {
  const { time, ran, waited } = now();
  const late = time - last.time - TICK_MILLISECONDS;
  stall = Math.max(stall, late);
  ownStall = Math.max(ownStall, late - (waited - last.waited));
  last = { time, ran, waited };
}, TICK_MILLISECONDS);

process.on("message", () => {
  const worked = now().ran - begun.ran;
  const measured = { stall, ownStall, worked };
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ ...measured, heap: heapUsed, resident: rss } satisfies Condition);
  stall = 0;
  ownStall = 0;
  last = now();
  begun = last;
});

// Whoever measures has gone.
process.on("disconnect", () => process.exit(1));

process.exit(await runBot({ ...settings, discordToken }, processSurroundings(settings)));
