import { commands } from "../../commands/index.ts";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import { parseArticle } from "../../src/corpus/parse-article.ts";
import { UserError } from "../../src/errors.ts";
import { createLibrary } from "../../src/library/create-library.ts";

/*
 * How the work on a long text of one repeated piece grows with its length. Measured in this process's own time on the
 * processor, the least of several runs; still no test, because no time decides one.
 */

/** What texts are made of that wear out whoever reads them by trying. */
const UNITS = [
  ...["a", "A", "1", " ", "\n", "\r", "\t", "\0", "\u2028", "\u00a0", "\u0301", "\u202e", "\ufeff"],
  ...[
    "(",
    ")",
    "[",
    "“",
    "”",
    '"',
    "'",
    "-",
    "–",
    "#",
    "*",
    ">",
    "|",
    "/",
    "@",
    ":",
    ";",
    ",",
    ".",
    "!",
    "…",
  ],
  ...[
    "a ",
    "A ",
    "A.",
    "U.S.",
    "Mr. ",
    "1 ",
    "1,",
    ". ",
    "a. ",
    "A b.\n",
    "a\n\n",
    "- a\n",
    "a: b\n",
    "---\n",
  ],
  ...[
    "by ",
    "and ",
    "of the ",
    "not ",
    "said ",
    "Joe Biden ",
    "President Joe ",
    "12 April 2021 ",
    "in March ",
  ],
  ...[
    "“a” ",
    "“We are calm,” said Joe. ",
    "👩\u200d",
    "。",
    "http://a",
    "[3]",
    " | ",
    " » ",
    "(AP) ",
    "10% of the ",
  ],
];

/** Where in an article they stand. */
const SHAPES: readonly (readonly [string, (long: string) => string])[] = [
  ["alone", (long) => long],
  ["in a paragraph", (long) => `A headline of some words\n\nThe envoys ${long} left Moscow. He did.`],
  ["in a headline", (long) => `# A${long}b\n\nThe envoys left Moscow.`],
  ["twice", (long) => `A${long}b.\nA${long}b.\nThe envoys left Moscow.`],
  ["before the text", (long) => `---\n${long}\n---\nThe envoys left Moscow.`],
];

/** Four times the text may take so many times the time: linear is 4, and a little is noise. */
const MOST = 9;
/** In milliseconds: what is faster than that is not looked at. */
const FLOOR = 150;

/** The least time of three, in milliseconds; a UserError is an answer. */
function cost(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    try {
      work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

const read = (text: string) => parseArticle("a.txt", new TextEncoder().encode(text));

/** Reads, indexes and asks every command for everyone about it. */
function useAll(text: string): void {
  const library = createLibrary(buildCorpus([read(text)], []));
  for (const command of commands) {
    if (command.users !== "everyone") continue;
    const options = new Map<string, string>();
    for (const { type, name } of command.data.options ?? [])
      if (type === 3)
        options.set(name, name === "article" ? "1" : "How many envoys left Moscow with Joe Biden in March?");
    try {
      command.run({ options }, library);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
}

/** What grows faster than its text, a line each. */
export function* fastGrowing(): Generator<string> {
  const works = [
    ["read", 40_000, read],
    ["used", 30_000, useAll],
  ] as const;
  for (const [name, length, work] of works)
    for (const unit of UNITS)
      for (const [where, shape] of SHAPES) {
        const text = (times: number) => shape(unit.repeat((times * length) / unit.length));
        const four = cost(() => work(text(4)));
        if (four < FLOOR) continue;
        const one = cost(() => work(text(1)));
        if (four > MOST * one)
          yield `${name}, ${JSON.stringify(unit)} ${where}: ${Math.round(one)} ms, four times as long ${Math.round(four)} ms`;
      }
}
