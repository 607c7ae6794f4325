import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TOKEN } from "./discord/stand-in/identity.ts";
import { type Discord, startDiscord } from "./discord/stand-in/stand-in.ts";

/* The bot as a process: its articles, its signals and its exit codes. */

const START = fileURLToPath(new URL("../src/start.ts", import.meta.url));

let discord: Discord;
let stateDirectory: string;

beforeEach(async () => {
  discord = await startDiscord();
  stateDirectory = await mkdtemp(join(tmpdir(), "footnote-"));
});

afterEach(async () => {
  await discord.close();
  await rm(stateDirectory, { recursive: true });
});

// Starting a process takes as long as the machine is busy.
describe("npm start with a token", { timeout: 60_000 }, () => {
  /** Starts the process; resolves with its exit code and what it wrote. */
  function start(
    token: string,
    logLevel = "",
  ): {
    readonly child: ChildProcess;
    readonly ended: Promise<readonly [number | null, string]>;
    /** Resolves once it has written that. */
    readonly said: (text: string) => Promise<void>;
  } {
    const environment = {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.apiUrl,
      GUILD_ID: "",
      MODERATOR_GUILD_IDS: "",
      MODERATOR_ROLE_IDS: "",
      SEEDS_DIR: "",
      STATE_DIR: stateDirectory,
      LOG_LEVEL: logLevel,
      HEALTH_PORT: "",
    };
    const child = spawn(process.execPath, ["--import", "tsx", START], {
      env: { ...process.env, ...environment },
    });
    const written: string[] = [];
    const onWritten = new EventEmitter();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        written.push(text);
        onWritten.emit("text");
      });
    }
    const said = async (text: string) => {
      while (!written.join("").includes(text)) await once(onWritten, "text");
    };
    return { child, ended: once(child, "close").then(([code]) => [code, written.join("")]), said };
  }

  test("answers from the articles, reads them again at SIGHUP, and ends with 0 at SIGINT", async () => {
    const { child, ended, said } = start(TOKEN, "trace");
    await discord.gateway.ready();
    // What discord.js cannot read must not end the process.
    discord.gateway.dispatch("INTERACTION_CREATE", null);
    discord.gateway.dispatch("MESSAGE_CREATE", {});
    await said("is ready");
    // Windows has no such signal.
    if (process.platform !== "win32") {
      child.kill("SIGHUP");
      await said("The articles were read again: 0 added, 0 changed, 0 removed. There are 5 articles");
    }
    const shown = await discord.directMessage("How many diplomats did the US expel?");
    child.kill("SIGINT");
    const [code, written] = await ended;
    expect(shown.text).toContain("10 diplomats");
    expect(written).toContain("5 articles");
    expect(written).toContain('"event":"ready"');
    expect(written).not.toContain("diplomats");
    expect(written).toContain('"kind":"unhandled"');
    expect(written).not.toContain(TOKEN.slice(0, 24));
    expect(code).toBe(0);
    expect(await readdir(stateDirectory)).toContain("sessions.json");
  });

  test("that is wrong ends with 78 and one line", async () => {
    const [code, written] = await start("wrong.token.here").ended;
    expect(written).toMatch(/^Discord does not accept DISCORD_TOKEN[^\n]*\n$/);
    expect(code).toBe(78);
  });
});
