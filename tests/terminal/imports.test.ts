import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "../../src");
/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`; what is for types only is not run. */
const IMPORT = /^(?:import|export) (?!type )(?:[^"';]* from )?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** The same without `import("x")`, which is run only where it is come to. */
const AT_THE_START = /^(?:import|export) (?!type )(?:[^"';]* from )?"([^"]+)"/gm;

/** Everything that a file imports, and what that imports, and so on: files by path, packages by name. */
async function importsOf(file: string, pattern = IMPORT, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = await readFile(file, "utf8");
  for (const [, fromStatement, fromCall] of source.matchAll(pattern)) {
    const name = fromStatement ?? fromCall ?? "";
    if (name.startsWith(".")) await importsOf(join(dirname(file), name), pattern, seen);
    else seen.add(name);
  }
  return seen;
}

test.each([
  ["cli.ts", "library/open-library.ts"],
  ["terminal/terminal.ts", "desk/create-desk.ts"],
])("%s never loads Discord's library, which is slow", async (file, needed) => {
  const imports = [...(await importsOf(join(SOURCE, file)))];
  expect(imports).toContain("minisearch");
  expect(imports).toContain(join(SOURCE, needed));
  expect(imports.filter((name) => name === "discord.js" || name.startsWith(join(SOURCE, "discord")))).toEqual(
    [],
  );
});

test("what answers once and exits does not load what changes articles", async () => {
  const imports = [...(await importsOf(join(SOURCE, "cli.ts")))];
  const rooms = ["desk", "folder", "reader"].map((room) => join(SOURCE, room));
  expect(imports.filter((name) => rooms.some((room) => name.startsWith(room)))).toEqual([]);
});

test("a bot without HEALTH_PORT does not load what counts", async () => {
  const bot = join(SOURCE, "bot.ts");
  expect([...(await importsOf(bot))]).toContain("prom-client");
  expect([...(await importsOf(bot, AT_THE_START))]).not.toContain("prom-client");
});
