import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Log, LogLine } from "../log.ts";
import type { Health, Watched } from "./health.ts";
import { createMetrics } from "./metrics.ts";
import { whatAils, whatIsMissing } from "./probes.ts";
import { type Page, servePages } from "./serve.ts";

const NANOSECONDS = 1e6;
const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * Answers on a port of this machine (0: any) whether the process runs, whether it answers questions, and with its figures.
 * Throws UserError where the port is not to be had.
 *
 * @param commands the names under which requests are counted
 */
export async function openHealth(port: number, log: Log, commands: readonly string[]): Promise<Health> {
  let watched: Watched | null = null;
  const metrics = createMetrics(commands, () => watched);
  const delay = monitorEventLoopDelay();
  const stall = () => {
    const longest = delay.max / NANOSECONDS;
    delay.reset();
    return longest;
  };
  const server = await servePages(
    port,
    new Map<string, () => Page | Promise<Page>>([
      ["/healthz", () => verdict(whatAils(watched, stall()))],
      ["/readyz", () => verdict(whatIsMissing(watched))],
      ["/metrics", async () => ({ status: 200, type: metrics.type, body: await metrics.text() })],
    ]),
    (error) => log.error({ event: "fault", kind: "health", error }),
  );
  delay.enable();
  return {
    log: observing(log, metrics.observe),
    port: server.port,
    watch: (what) => {
      watched = what;
    },
    async close() {
      delay.disable();
      await server.close();
    },
  };
}

function verdict(reasons: readonly string[]): Page {
  const lines = reasons.length === 0 ? ["ok"] : reasons;
  return {
    status: reasons.length === 0 ? 200 : 503,
    type: "text/plain; charset=utf-8",
    body: lines.map((line) => `${line}\n`).join(""),
  };
}

/** The log, of which each line is looked at first. */
function observing(log: Log, observe: (line: LogLine) => void): Log {
  const entries = LEVELS.map((level) => {
    const write = (line: LogLine) => {
      observe(line);
      log[level](line);
    };
    return [level, write] as const;
  });
  return Object.fromEntries(entries) as Record<(typeof LEVELS)[number], (line: LogLine) => void>;
}
