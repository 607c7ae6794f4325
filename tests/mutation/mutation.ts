import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { scopeOf } from "./targets.ts";

/*
 * npm run mutation -- [--sample N] [--static] [FILE|FOLDER ...]
 *
 * Changes the code of the files in one place at a time and tells which changes no test notices. `--sample N` changes
 * one in N top-level declarations only, always the same ones. `--static` also changes what runs only when a file is
 * imported, such as patterns and tables: for each such change all tests run, not only those that come by it. What was
 * found out before is kept in coverage/, and only what changed since is run again.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "1" }, static: { type: "boolean", default: false } },
});
if (!/^[1-9]\d*$/.test(options.sample)) throw new Error("--sample takes a whole number: one in so many.");
const { mutate, tests } = scopeOf(positionals);
// Read by sample.mjs and vitest.config.ts, in Stryker's process and in those that it starts.
process.env.MUTATION_SAMPLE = options.sample;
process.env.MUTATION_TESTS = tests.join("\n");
await new Stryker({
  mutate: [...mutate],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./tests/mutation/sample.mjs"],
  ignorers: ["sample"],
  coverageAnalysis: "perTest",
  ignoreStatic: !options.static,
  concurrency: 2,
  // A mutant that never ends is found by counting its steps; a busy machine must not pass for one.
  timeoutMS: 300_000,
  incremental: true,
  incrementalFile: "coverage/mutation/incremental.json",
  reporters: ["clear-text", "html"],
  htmlReporter: { fileName: "coverage/mutation/report.html" },
  clearTextReporter: { reportTests: false, logTests: false },
  tempDirName: "coverage/mutation/sandbox",
  ignorePatterns: ["coverage", "docs"],
  // Stryker would rewrite it with the TypeScript compiler's API, which TypeScript 7 no longer has; nothing reads it here.
  tsconfigFile: "none",
}).runMutationTest();
