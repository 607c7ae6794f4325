import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { join } from "node:path";
import { TOKEN } from "../discord/stand-in/identity.ts";
import type { Condition } from "./bot-under-load.ts";

/** The bot in a process of its own. */
export interface BotProcess {
  /** How it is since it was last asked. */
  condition(): Promise<Condition>;
  /** Has it read its articles again; resolves when it has. Rejects where that fails. */
  reindex(): Promise<void>;
  /** Resolves with its exit code. */
  stop(): Promise<number>;
}

/** Starts the bot over a folder; resolves when it is ready. */
export async function startBotProcess(apiUrl: string, folder: string, state: string): Promise<BotProcess> {
  const child = fork(join(import.meta.dirname, "bot-under-load.ts"), [], {
    execArgv: ["--expose-gc", "--import", "tsx"],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: apiUrl,
      SEEDS_DIR: folder,
      STATE_DIR: state,
      LOG_LEVEL: "silent",
    },
  });
  const lines = new EventEmitter();
  child.stdout?.setEncoding("utf8").on("data", (text: string) => lines.emit("text", text));
  const ended = once(child, "exit").then(([code]) => Number(code));

  /** Resolves once it writes something that matches. */
  async function said(pattern: RegExp): Promise<void> {
    const over = ended.then((code) => {
      throw new Error(`The bot has ended with exit code ${code}.`);
    });
    for (;;) {
      const [text] = await Promise.race([once(lines, "text"), over]);
      if (pattern.test(String(text))) return;
    }
  }

  await said(/is ready/);
  return {
    async condition() {
      const answer = once(child, "message");
      child.send("condition");
      const [condition] = await answer;
      return condition as Condition;
    },
    async reindex() {
      const done = said(/The articles were read again/);
      child.kill("SIGHUP");
      await done;
    },
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
