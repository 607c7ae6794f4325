import { existsSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { processSurroundings, runBot } from "../../src/bot.ts";
import { parseSettings } from "../../src/settings.ts";
import { collectGarbage } from "../bench/collect-garbage.ts";

/* The bot as npm start runs it, in a process of its own that tells its parent how it is. */

/** How the bot is, since it was last asked. */
export interface Condition {
  /** Milliseconds for which its main thread stood still, at the longest; what measuring takes left out. */
  readonly stall: number;
  /** Milliseconds for which a processor worked for its main thread: what other processes take does not count. */
  readonly worked: number;
  /** Bytes of the main thread's heap that are in use. */
  readonly heap: number;
  /** Bytes of the whole process, its readers' threads among them. */
  readonly resident: number;
}

const NANOSECONDS = 1e6;
/** Of Linux, which counts processor time by them. */
const TICK_MILLISECONDS = 10;

const settings = parseSettings(process.env);
const { discordToken } = settings;
if (discordToken === null) throw new Error("The bot under load needs a DISCORD_TOKEN.");

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let workedBefore = mainThreadWorked();
process.on("message", () => {
  const stall = delay.max / NANOSECONDS;
  const worked = mainThreadWorked() - workedBefore;
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  delay.reset();
  workedBefore = mainThreadWorked();
  process.send?.({ stall, worked, heap: heapUsed, resident: rss } satisfies Condition);
});

process.exit(await runBot({ ...settings, discordToken }, processSurroundings(settings)));

/** Milliseconds since the start; NaN where the system does not count threads as Linux does. */
function mainThreadWorked(): number {
  const file = `/proc/self/task/${process.pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // Behind the name, which may hold anything, the twelfth and thirteenth are the time in the program and in the system.
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS;
}
