import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
// biome-ignore lint/suspicious/noDeprecatedImports: its successor is in a package that is no dependency of ours.
import { parseAst } from "vitest/node";

/** A regular expression of the source. */
export interface Pattern {
  /** From the root of the project. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What begins a process or a thread of its own when it is imported; none of them makes a pattern out of texts. */
const BEGINNINGS = /^src\/(?:start|cli|bot|reader\/(?:thread|start-thread))\./u;

/** The files of the source, from the root of the project. */
const sourceFiles = (): string[] =>
  ["src", "commands"]
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true }).map((file) => `${folder}/${String(file)}`),
    )
    .filter((file) => /(?<!\.d)\.(?:ts|mjs)$/u.test(file))
    .sort();

/** Every object in a syntax tree, the tree itself included. */
function* nodesOf(tree: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof tree !== "object" || tree === null) return;
  if (!Array.isArray(tree)) yield tree as Readonly<Record<string, unknown>>;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

/** The regular expressions that stand in a file as literals. */
function literalsOf(file: string): Pattern[] {
  const tree = parseAst(readFileSync(ROOT + file, "utf8"), { lang: file.endsWith(".ts") ? "ts" : "js" });
  return [...nodesOf(tree)].flatMap(({ type, regex }) => {
    if (type !== "Literal" || typeof regex !== "object" || regex === null) return [];
    const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
    return [{ file, source: pattern, flags }];
  });
}

/** Those that files make of texts when they are loaded: whoever calls this must not have loaded them before. */
async function madeBy(files: readonly string[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const pattern: RegExp = Reflect.construct(target, given, newTarget);
      const caller = /\/((?:src|commands)\/[^:?]+)[^\n]*\n?/u.exec(
        new Error("where").stack?.split(ROOT).join("/") ?? "",
      );
      const file = caller?.[1];
      if (file !== undefined) made.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of files) if (!BEGINNINGS.test(file)) await import(pathToFileURL(ROOT + file).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** Every regular expression of the source, each once in a file: literals, and what is put together at the start. */
export async function allPatterns(): Promise<readonly Pattern[]> {
  const files = sourceFiles();
  const all = [...(await madeBy(files)), ...files.flatMap(literalsOf)];
  return [...new Map(all.map((one) => [`${one.file} ${one.source} ${one.flags}`, one])).values()];
}
