import { spawn } from "node:child_process";
import { join } from "node:path";

const PACKAGE_FOLDER = join(import.meta.dirname, "../..");

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Circumstances {
  /** What is typed or piped into it. */
  readonly input?: string;
  readonly workingFolder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Closes its output as soon as something came out, as `| head` does. */
  readonly stopReading?: boolean;
}

/** Runs a file of src/ as npm does, with no settings but those given, until it ends. */
export function run(
  file: string,
  typed: readonly string[],
  circumstances: Circumstances = {},
): Promise<Ended> {
  const { input = "", workingFolder = PACKAGE_FOLDER, environment = {}, stopReading = false } = circumstances;
  const loader = import.meta.resolve("tsx");
  const child = spawn(process.execPath, ["--import", loader, join(PACKAGE_FOLDER, "src", file), ...typed], {
    cwd: workingFolder,
    // Empty counts as not set, and keeps a developer's .env out.
    env: {
      ...process.env,
      DISCORD_TOKEN: "",
      GUILD_ID: "",
      SEEDS_DIR: "",
      LOG_LEVEL: "",
      HEALTH_PORT: "",
      DISCORD_API_URL: "",
      ...environment,
    },
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
    if (stopReading) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    errors += chunk;
  });
  // A child that ends early leaves its input unread.
  child.stdin.on("error", () => {}).end(input);
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}
