import { allPatterns, type Pattern } from "./patterns.ts";

/*
 * npm run check:regexps: whether the time of every regular expression grows with its input and no faster, by recheck
 * (https://makenowjust-labs.github.io/recheck/), or the input that it gets is too short to tell. Takes some minutes. Not a
 * test, because recheck gives up on a pattern after some time.
 */

process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = await import("recheck");

const TIMEOUT_MILLIS = 30_000;

type Verdict = ReturnType<typeof checkSync>;

/** By both of recheck's ways, until one of them knows. */
function judge({ source, flags }: Pattern): Verdict {
  // It does not know the flag that only asks for the places of groups.
  const known = flags.replace("d", "");
  const first = checkSync(source, known, { timeout: TIMEOUT_MILLIS });
  if (first.status !== "unknown") return first;
  const checker = first.checker === "automaton" ? "fuzz" : "automaton";
  return checkSync(source, known, { timeout: TIMEOUT_MILLIS, checker });
}

/** Pieces that are repeated, each behind what stands once before it, and what stands behind all. */
type Attack = Extract<Verdict, { status: "vulnerable" }>["attack"];

const attackOf = ({ pumps, suffix }: Attack, length: number): string => {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / pumped)).join("") + suffix;
};

/** The least time of three that a pattern takes for a text, in milliseconds. */
function cost({ source, flags }: Pattern, text: string): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    new RegExp(source, flags).exec(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** In milliseconds, and UTF-16 code units: four times this length may cost so much, or four times as much and a little. */
const FREE = 20;
const LENGTH = 5_000;

/** Whether Node itself has no trouble with the attack: recheck counts steps of an engine of its own, without any art. */
function isWithstood(pattern: Pattern, { attack }: Extract<Verdict, { status: "vulnerable" }>): boolean {
  const four = cost(pattern, attackOf(attack, 4 * LENGTH));
  return four < FREE || four < 8 * cost(pattern, attackOf(attack, LENGTH));
}

const complexityOf = (verdict: Verdict): string =>
  verdict.status === "unknown" ? `unknown (${verdict.error.kind})` : verdict.complexity.summary;

const patterns = await allPatterns();
// They load what the patterns are made in, and so must come behind them.
const { EXCUSED } = await import("./excused.ts");
const { longestInputs } = await import("./longest-inputs.ts");
const longestOf = longestInputs();

let faults = 0;
const fault = (text: string) => {
  faults += 1;
  process.stdout.write(`FAULT ${text}\n`);
};
const used = new Set<(typeof EXCUSED)[number]>();
let safe = 0;
let withstood = 0;
for (const pattern of patterns) {
  const verdict = judge(pattern);
  if (verdict.status === "safe") {
    safe += 1;
    continue;
  }
  if (verdict.status === "vulnerable" && isWithstood(pattern, verdict)) {
    withstood += 1;
    continue;
  }
  const name = `${pattern.file} /${pattern.source.slice(0, 60)}/${pattern.flags}: ${complexityOf(verdict)}`;
  const excuse = EXCUSED.find(
    ({ file, begins }) => file === pattern.file && pattern.source.startsWith(begins),
  );
  if (excuse === undefined) {
    fault(name);
    if (verdict.status === "vulnerable")
      process.stdout.write(`  by ${verdict.attack.pattern.slice(0, 200)}\n`);
    continue;
  }
  used.add(excuse);
  const seen = longestOf(pattern);
  if (seen > excuse.longest) fault(`${name}: an input of ${seen}, and not ${excuse.longest} at most`);
  else process.stdout.write(`excused ${name}; at most ${excuse.longest} (seen ${seen}): ${excuse.why}\n`);
}
for (const excuse of EXCUSED)
  if (!used.has(excuse)) process.stdout.write(`needless: the excuse of ${excuse.file} /${excuse.begins}/\n`);
process.stdout.write(
  `${patterns.length} patterns: ${safe} safe, ${withstood} that withstand the attack, ${used.size} excused, ${faults} faults\n`,
);
process.exit(faults > 0 ? 1 : 0);
