import { fileURLToPath } from "node:url";
import { config } from "dotenv";
import { UserError } from "./errors.ts";
import { EXIT_CONFIGURATION, parseSettings, type Settings } from "./settings.ts";
import { printFault, printProblem } from "./terminal/report.ts";

/* `npm start`: Footnote in Discord where a token says so, else in this terminal. */

config({ quiet: true, path: fileURLToPath(new URL("../.env", import.meta.url)) });
try {
  await start(parseSettings(process.env));
} catch (error) {
  if (error instanceof UserError) {
    printProblem(error.message);
    process.exitCode = EXIT_CONFIGURATION;
  } else {
    await printFault(error);
    process.exitCode = 1;
  }
}

async function start(settings: Settings): Promise<void> {
  const { discordToken } = settings;
  if (discordToken === null) {
    const { runTerminal } = await import("./terminal/terminal.ts");
    return runTerminal(settings);
  }
  const { processSurroundings, runBot } = await import("./bot.ts");
  // A connection that was given up may still hold the process.
  process.exit(await runBot({ ...settings, discordToken }, processSurroundings(settings)));
}
