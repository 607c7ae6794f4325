import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startVitest } from "vitest/node";
import { table } from "../report/table.ts";
import { branchesByFolder, type Coverage } from "./by-folder.ts";

/*
 * npm run coverage
 *
 * Runs the tests of what reads, finds, answers and shows, and prints how many branches of each folder they took. Fails
 * where that is less than vitest.config.ts asks for; coverage/branches/index.html shows which were not taken.
 */

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "coverage/branches");
const TESTS = [
  "corpus",
  "search",
  "answer",
  "library",
  "view",
  "commands",
  "discord/render",
  "discord/markdown",
];

const vitest = await startVitest(
  "test",
  [...TESTS, "terminal/render"].map((path) => `tests/${path}`),
  {
    watch: false,
    reporters: ["default"],
    coverage: { enabled: true, reportsDirectory: FOLDER, reporter: ["json-summary", "html"] },
  },
);
await vitest.close();
const coverage: Coverage = JSON.parse(readFileSync(join(FOLDER, "coverage-summary.json"), "utf8"));
const rows = branchesByFolder(coverage).map(([path = "", ...cells]) => [
  path.replace(`${ROOT}/`, ""),
  ...cells,
]);
process.stdout.write(`${table([["branches", "taken", "of", ""], ...rows])}\n`);
