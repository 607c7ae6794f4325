import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "./errors.ts";
import type { Library } from "./library/library.ts";
import { type Invocation, parseInvocation, usageOf } from "./terminal/invocation.ts";
import { readLines } from "./terminal/lines.ts";
import { type Answerer, answerLines, answerOnce } from "./terminal/one-shot.ts";
import { onUnwritable } from "./terminal/output.ts";
import { printFault, printProblem } from "./terminal/report.ts";
import { standingFolder } from "./terminal/standing-folder.ts";

/*
 * `npm run ask` and `npm run search` answer and exit: 0 answered, 1 not answered, 2 error. A cold start is
 * most of their time, so what only some invocations need is imported when one does.
 */

const PACKAGE_FOLDER = fileURLToPath(new URL("..", import.meta.url));

onUnwritable(process.stdout, (problem) => {
  if (problem === null) process.exit();
  printProblem(problem);
  process.exit(2);
});
try {
  process.exitCode = await run(parseInvocation(process.argv.slice(2)));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UserError) printProblem(error.message);
  else await printFault(error);
}

async function run(invocation: Invocation): Promise<0 | 1> {
  const { command, question, json } = invocation;
  if (question === null && !json && process.stdin.isTTY) throw new UserError(usageOf(command));
  const { openLibrary } = await import("./library/open-library.ts");
  const library = await openLibrary(await folderOf(invocation));
  for (const { message } of library.corpus.problems) printProblem(message);
  const answer = json ? await forPrograms(invocation, library) : await forPeople(invocation, library);
  if (question !== null) return answerOnce(question, answer, process.stdout);
  const lines = readLines(process.stdin.setEncoding("utf8"));
  return answerLines(lines, answer, process.stdout, json ? "" : "\n");
}

async function folderOf({ articles }: Invocation): Promise<string> {
  if (articles !== null) return resolve(standingFolder(process.env, process.cwd(), PACKAGE_FOLDER), articles);
  const [{ config }, { parseSettings }] = await Promise.all([import("dotenv"), import("./settings.ts")]);
  config({ quiet: true, path: join(PACKAGE_FOLDER, ".env") });
  // Nothing else that may be wrong in the settings matters here.
  return parseSettings({ SEEDS_DIR: process.env.SEEDS_DIR }).seedsDirectory;
}

async function forPrograms(invocation: Invocation, library: Library): Promise<Answerer> {
  const { answererForPrograms } = await import("./terminal/for-programs.ts");
  return answererForPrograms(invocation, library, () => performance.now());
}

async function forPeople(invocation: Invocation, library: Library): Promise<Answerer> {
  const { answererForPeople } = await import("./terminal/for-people.ts");
  return answererForPeople(invocation, library, process.stdout);
}
