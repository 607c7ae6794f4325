import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "../src/corpus/read-folder.ts";
import { parseQuestionsFile, QUESTIONS_FILE } from "../src/folder/questions-file.ts";
import { TRASH } from "../src/folder/trash-names.ts";
import { NAMES_FILE, parseNames } from "../src/library/names-file.ts";
import { tokenise } from "../src/search/tokens.ts";

/* What Footnote answers from is checked like code. */

const SEEDS = join(import.meta.dirname, "../seeds");
const read = (file: string) => readFileSync(join(SEEDS, file), "utf8");

/** The SHA-256 of each article as it came: editors and git must not touch a byte, because offsets point into them. */
const ARTICLES: Readonly<Record<string, string>> = {
  "000_9cda1545dbb38828.txt": "90b1c9389017a8fb634424dda05a9edbcd41bbb45e87a3599db96dd30f4fe123",
  "001_03601e7907319e74.txt": "4f0a1e5d6fc4164a66d80523f34de3d9cae38e530317e46ace6fc94f35897614",
  "002_bcb2a5e36bcc62b1.txt": "7317c56ead1ff13f30f0fc90e1b097673b746218bb466268c28211e47ec032b8",
  "003_c10b8eed7c634ed3.txt": "3ca6eb3074bcb9325f934851c23dd105ac6434a948d4eda0c44ae2e574d7925d",
  "004_ff3d59f9ea9080ab.txt": "7a02790941e36774bcd35f02f2e8f68663288310d59febeb2b3b111f9b967314",
};

describe("the articles", () => {
  test("are all there, with the names and the questions beside them and nothing else", () => {
    // A Footnote that ran here may have left a folder with articles that were removed.
    const files = readdirSync(SEEDS).filter((name) => name !== TRASH);
    expect(files.sort()).toEqual([...Object.keys(ARTICLES), NAMES_FILE, QUESTIONS_FILE]);
  });

  test.each(Object.entries(ARTICLES))("%s is as it came, byte for byte", (file, hash) => {
    expect(
      createHash("sha256")
        .update(readFileSync(join(SEEDS, file)))
        .digest("hex"),
    ).toBe(hash);
  });

  test("load without a problem, each with something to cite", async () => {
    const { corpus } = readFolder(SEEDS);
    expect(corpus.problems).toEqual([]);
    expect(corpus.articles.map(({ id }) => id)).toEqual(Object.keys(ARTICLES));
    for (const { paragraphs } of corpus.articles) expect(paragraphs.length).toBeGreaterThan(1);
  });
});

describe("the names", () => {
  const termsOf = (text: string) =>
    ` ${tokenise(text)
      .map(({ term }) => term)
      .join(" ")} `;
  const articles = Object.keys(ARTICLES).map((file) => termsOf(read(file)));
  const entries = parseNames(read(NAMES_FILE)).map(({ forms }) => forms);
  const isInArticles = (name: string) => articles.some((terms) => terms.includes(termsOf(name)));

  test.each(entries.map((names) => [names.join(", "), names] as const))(
    "%s: the articles have one of them",
    (_, names) => {
      expect(names.filter(isInArticles)).not.toEqual([]);
    },
  );

  test("stand for one person, body or thing each, and each once", () => {
    const names = entries.flat().map(termsOf);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

test("the questions can be asked, and each stands there once", () => {
  const lines = read(QUESTIONS_FILE)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(parseQuestionsFile(read(QUESTIONS_FILE))).toEqual(lines);
  expect(lines.length).toBeGreaterThanOrEqual(12);
});
