import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";

/** What `npm run ask` or `npm run search` is to do. */
export interface Invocation {
  readonly command: "ask" | "search";
  /** Null: questions come on standard input, one a line. */
  readonly question: string | null;
  readonly json: boolean;
  /** How many hits a search shows at most: 1 to 100. */
  readonly limit: number;
  /** The articles' folder as typed; null: as the settings say. */
  readonly articles: string | null;
}

const USAGE = {
  ask: 'npm run ask -- "question" [--json] [--articles DIR]',
  search: 'npm run search -- "words" [--json] [--limit N] [--articles DIR]',
} as const;

const USUAL_HITS = 10;
const MOST_HITS = 100;

/** Reads the arguments after `src/cli.ts`. Throws a UserError of one line that says what is known. */
export function parseInvocation(typed: readonly string[]): Invocation {
  const [command, ...rest] = typed;
  if (command !== "ask" && command !== "search")
    throw new UserError(`${usageOf("ask")} ${usageOf("search")}`);
  const { values, positionals } = parse(command, rest);
  if (values.limit !== undefined && command === "ask") throw wrong(command, "--limit belongs to search");
  if (values.articles === "") throw wrong(command, "--articles needs the name of a folder");
  return {
    command,
    question: positionals.length === 0 ? null : positionals.join(" "),
    json: values.json ?? false,
    limit: values.limit === undefined ? USUAL_HITS : readLimit(values.limit),
    articles: values.articles ?? null,
  };
}

/** One line that says how a command is used. */
export function usageOf(command: Invocation["command"]): string {
  return `Use ${USAGE[command]}, or give questions on standard input, one a line.`;
}

function parse(command: Invocation["command"], args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, articles: { type: "string" }, limit: { type: "string" } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrong(command, error.message.split(/[.\n]/, 1)[0] ?? error.message);
  }
}

function readLimit(typed: string): number {
  const limit = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (limit < 1 || limit > MOST_HITS) {
    throw wrong("search", `--limit is a whole number from 1 to ${MOST_HITS}, not “${typed}”`);
  }
  return limit;
}

function wrong(command: Invocation["command"], what: string): UserError {
  return new UserError(`${what}. ${usageOf(command)}`);
}
