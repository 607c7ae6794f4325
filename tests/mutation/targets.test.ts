import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scopeOf, TARGETS } from "./targets.ts";

const isThere = (path: string) => existsSync(join(import.meta.dirname, "../..", path));

test.each(TARGETS)("$source and its tests are there", ({ source, tests }) => {
  expect([source, ...tests].filter((path) => !isThere(path))).toEqual([]);
});

test("a folder is mutated with all in it, and judged by its tests", () => {
  expect(scopeOf(["src/answer/vocabulary/", "src/discord/render.ts"])).toEqual({
    mutate: ["src/answer/vocabulary/**/*.ts", "src/discord/render.ts"],
    tests: ["tests/answer/**/*.test.ts", "tests/discord/render.test.ts", "tests/discord/render-room.test.ts"],
  });
});

test("where none is named, all are mutated", () => {
  expect(scopeOf([]).mutate).toHaveLength(TARGETS.length);
});

test("what no tests are known for is named", () => {
  expect(() => scopeOf(["src/answers"])).toThrow("No tests are known for src/answers; there are some for");
});
