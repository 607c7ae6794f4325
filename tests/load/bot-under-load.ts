import { monitorEventLoopDelay } from "node:perf_hooks";
import { processSurroundings, runBot } from "../../src/bot.ts";
import { parseSettings } from "../../src/settings.ts";
import { collectGarbage } from "../bench/collect-garbage.ts";

/* The bot as npm start runs it, in a process of its own that tells its parent how it is. */

/** How the bot is, since it was last asked. */
export interface Condition {
  /** Milliseconds for which its main thread stood still, at the longest; what measuring takes left out. */
  readonly stall: number;
  /** Bytes of the main thread's heap that are in use. */
  readonly heap: number;
  /** Bytes of the whole process, its readers' threads among them. */
  readonly resident: number;
}

const NANOSECONDS = 1e6;

const settings = parseSettings(process.env);
const { discordToken } = settings;
if (discordToken === null) throw new Error("The bot under load needs a DISCORD_TOKEN.");

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("message", () => {
  const stall = delay.max / NANOSECONDS;
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  delay.reset();
  process.send?.({ stall, heap: heapUsed, resident: rss } satisfies Condition);
});

process.exit(await runBot({ ...settings, discordToken }, processSurroundings(settings)));
