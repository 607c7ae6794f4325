import { pino } from "pino";
import type { LogLevel } from "./settings.ts";

/** What happened, in a word or two joined by "_", and its circumstances. An error goes under `error`. */
export interface LogLine {
  readonly event: string;
  readonly error?: unknown;
  readonly [circumstance: string]: unknown;
}

/** Takes lines, not free text: a sentence is where a question or a name would slip in. */
export type Log = Readonly<Record<"debug" | "info" | "warn" | "error", (line: LogLine) => void>>;

/*
 * A log line says what happened, never who asked what. An error is the way that text and secrets sneak in:
 * messages quote what they could not use, requests carry bodies, and Discord's addresses contain the token
 * of an interaction. So an error is logged as an allowed list of its parts, and its message is none of them.
 */

/** What a log line has of an error: nothing that a person wrote, and no secret. */
export interface LoggedError {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  /** The request's path, with ":id" in place of every id and token. */
  readonly route?: string;
  /** The places in the code, innermost first, without the error's message. */
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
}

/** A log of JSON lines to standard error, or to another destination; errors as describeError says. */
export function createLog(
  level: LogLevel,
  stream: pino.DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Not pino's errorKey: it would copy the error's message into the line.
      serializers: { error: (error: unknown) => describeError(error) },
    },
    stream,
  );
}

const CAUSES = 4;

/** The parts of an error that may be logged. Never throws, whatever was thrown. */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const { code, status, method, url } = error as Partial<
    Record<"code" | "status" | "method" | "url", unknown>
  >;
  return {
    // discord.js writes the code, and for a rate limit the route, into the name: "RateLimitError[/webhooks/…]".
    name: scrub(error.name.split("[", 1)[0] ?? ""),
    ...(typeof code === "string" && { code: scrub(code) }),
    ...(typeof code === "number" && { code }),
    ...(typeof status === "number" && { status }),
    ...(typeof method === "string" && { method: scrub(method) }),
    ...(typeof url === "string" && { route: describeRoute(url) }),
    stack: frames(error),
    ...(error.cause !== undefined && depth < CAUSES && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Where in the code: the lines of the stack that are places, not the message, which may hold any text. */
function frames(error: Error): readonly string[] {
  const stack = typeof error.stack === "string" ? error.stack : "";
  const afterMessage = error.message === "" ? 0 : stack.indexOf(error.message) + error.message.length;
  return stack
    .slice(afterMessage)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "))
    .map((line) => scrub(line.slice("at ".length)));
}

const ROUTE_WORDS = new Set(
  "api applications callback channels commands gateway bot guilds interactions messages users webhooks @me @original".split(
    " ",
  ),
);

/** A request's path with only the words that Discord's routes are made of. */
function describeRoute(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const parts = path.split("/").slice(1);
  return parts
    .map((part) => (ROUTE_WORDS.has(part) || /^v\d{1,2}$/.test(part) ? `/${part}` : "/:id"))
    .join("");
}

/** The text with everything that could be a token, of a bot or of an interaction, taken out. */
export function scrub(text: string): string {
  return text.replace(/[\w.-]+/g, (run) => (isSecret(run) ? "[removed]" : run));
}

/** A bot's token is three parts of about 24, 6 and 38 characters; an interaction's is one of some 200. */
function isSecret(run: string): boolean {
  const parts = run.split(".");
  return parts.some((part) => part.length >= 32) || parts.filter((part) => part.length >= 18).length >= 2;
}
