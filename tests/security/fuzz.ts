import { randomInt } from "node:crypto";
import fc from "fast-check";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { anyFolder, makeFolder, removeFolder, SECRET } from "./folders.ts";
import { fastGrowing } from "./growth.ts";
import { faultsOfCommands, faultsOfNotice, plantedText } from "./planted.ts";

/* npm run fuzz: the properties of these tests over far more than a test has time for. Prints the seed of what it finds. */

const TEXTS = 400;
const FOLDERS = 12;
const FILES = 400;

const seed = randomInt(2 ** 31);
let faults = 0;
const fault = (text: string) => {
  faults += 1;
  process.stdout.write(`FAULT ${text}\n`);
};

const planted = fc.check(plantedText, { numRuns: TEXTS, seed });
if (planted.failed) fault(`seed ${seed}: ${fc.defaultReportMessage(planted)}`);
process.stdout.write(`${planted.numRuns} times hostile text planted everywhere\n`);

for (const [at, things] of fc.sample(anyFolder(FILES), { numRuns: FOLDERS, seed }).entries()) {
  const made = makeFolder(things);
  try {
    const { articles, problems } = readFolder(made.folder).corpus;
    if (articles.some(({ text }) => text.includes(SECRET)))
      fault(`seed ${seed}, folder ${at}: it left the folder`);
    for (const { message } of problems)
      for (const found of faultsOfNotice(message))
        fault(`seed ${seed}, folder ${at}: ${found} in ${message}`);
    const library = createLibrary(buildCorpus(articles, problems));
    for (const found of faultsOfCommands(["How many diplomats did Russia expel?", "__proto__"], library))
      fault(`seed ${seed}, folder ${at}: ${found}`);
    process.stdout.write(
      `a folder of ${things.size} names: ${articles.length} articles, ${problems.length} left out\n`,
    );
  } finally {
    removeFolder(made);
  }
}
if ("polluted" in {}) fault(`seed ${seed}: a prototype changed`);

for (const found of fastGrowing()) fault(found);
process.stdout.write(`${faults} faults\n`);
process.exit(faults > 0 ? 1 : 0);
