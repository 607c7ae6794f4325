import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseSettings } from "../../src/settings.ts";
import { generateArticles, generateQuestions } from "../bench/generate.ts";
import { parseQuestions } from "../eval/questions.ts";
import { machineName, thisMachine } from "../report/baseline.ts";
import type { Subjects } from "./actions.ts";
import { hostileTexts } from "./hostile.ts";
import { measureBot } from "./measure-bot.ts";
import { measureCooldown } from "./measure-cooldown.ts";
import { measureReader } from "./measure-reader.ts";
import { areKept, type Figures, report } from "./promises.ts";

/* npm run load: what the whole bot does under load. Exit code 1 where it breaks a promise. */

const PASSAGES = 100_000;
const SEED = 1;
const QUESTIONS = 200;

const { values: options } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error("--minutes must be a number above 0.");

process.stdout.write(`Measured on ${machineName(thisMachine())}.\n\n`);
const all: Figures[] = [];
function tell(...figures: readonly Figures[]): void {
  all.push(...figures);
  process.stdout.write(`${report(figures)}\n\n`);
}

tell(measureCooldown());
await withFolder("the seeds", 50, (folder) => {
  cpSync(parseSettings({}).seedsDirectory, folder, { recursive: true });
  const file = join(import.meta.dirname, "../eval/questions.jsonl");
  return parseQuestions(readFileSync(file, "utf8")).map(({ question }) => question);
});
await withFolder(`${PASSAGES.toLocaleString("en-US")} passages`, 200, (folder) => {
  const articles = generateArticles(SEED, PASSAGES);
  for (const { file, text } of articles) writeFileSync(join(folder, file), text);
  return generateQuestions(SEED, articles, QUESTIONS);
});
process.exitCode = areKept(all) ? 0 : 1;

/** Measures over a folder that `fill` fills; it says what can be asked of it. */
async function withFolder(
  name: string,
  longestStall: number,
  fill: (folder: string) => readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-load-"));
  const state = mkdtempSync(join(tmpdir(), "footnote-load-state-"));
  try {
    const questions = fill(folder);
    const articles = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const hostile = hostileTexts(questions.join(" ").split(" "));
    const subjects: Subjects = { questions, hostile, articles };
    let changes = 0;
    const change = () => {
      const file = articles[changes++ % articles.length] ?? "";
      appendFileSync(join(folder, file), `\n\nThe desk has added note ${changes} to this article.\n`);
    };
    tell(...(await measureBot({ name, folder, state, subjects, longestStall, minutes, change })));
    tell(await measureReader(name, folder, hostile));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(state, { recursive: true });
  }
}
