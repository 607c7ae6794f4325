/*
 * What can be mutated, and which tests judge it. Tests that open sockets or start processes and threads are not among
 * them: each would run again for hundreds of mutants.
 */

interface Target {
  /** A file or a folder. */
  readonly source: string;
  /** Files and folders. */
  readonly tests: readonly string[];
}

/** Everything that can be mutated. */
export const TARGETS: readonly Target[] = [
  {
    source: "src/discord/render.ts",
    tests: ["tests/discord/render.test.ts", "tests/discord/render-room.test.ts"],
  },
  {
    source: "src/discord/markdown.ts",
    tests: ["tests/discord/markdown.test.ts", "tests/discord/render.test.ts"],
  },
  {
    source: "src/terminal/render.ts",
    tests: ["render", "sanitize", "wrap"].map((name) => `tests/terminal/${name}.test.ts`),
  },
  { source: "src/view", tests: ["tests/view"] },
  { source: "src/answer", tests: ["tests/answer"] },
];

/** One run: patterns of the files to mutate, and of the test files to run. */
export interface MutationScope {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/**
 * What to mutate and which tests to run for these files and folders, or for all there are where none is named. Throws
 * an Error that names a path for which no tests are known.
 */
export function scopeOf(paths: readonly string[]): MutationScope {
  const sources = TARGETS.map(({ source }) => source);
  const wanted = paths.length === 0 ? sources : paths.map((path) => path.replace(/\/$/, ""));
  const tests = wanted.flatMap((path) => {
    const target = TARGETS.find(({ source }) => `${path}/`.startsWith(`${source}/`));
    if (target === undefined)
      throw new Error(`No tests are known for ${path}; there are some for ${sources.join(", ")}.`);
    return target.tests;
  });
  return {
    mutate: wanted.map((path) => filesOf(path, "*.ts")),
    tests: [...new Set(tests)].map((path) => filesOf(path, "*.test.ts")),
  };
}

/** A pattern that matches the file, or in a folder all files so named. */
function filesOf(path: string, name: string): string {
  return path.endsWith(".ts") ? path : `${path}/**/${name}`;
}
