import { expect, test } from "vitest";
import { branchesByFolder } from "./by-folder.ts";

const branches = (covered: number, total: number) => ({ branches: { covered, total } });

test("files are added up by folder, in order", () => {
  expect(
    branchesByFolder({
      total: branches(5, 8),
      "src/b/one.ts": branches(1, 2),
      "src/a/one.ts": branches(1, 3),
      "src/b/two.ts": branches(3, 3),
    }),
  ).toEqual([
    ["src/a", "1", "3", "33.3 %"],
    ["src/b", "4", "5", "80.0 %"],
    ["total", "5", "8", "62.5 %"],
  ]);
});

test("one branch of many that is missing is never 100 %, and no branch is no part", () => {
  expect(
    branchesByFolder({ "src/a/one.ts": branches(9_999, 10_000), "src/b/one.ts": branches(0, 0) }),
  ).toEqual([
    ["src/a", "9999", "10000", "99.9 %"],
    ["src/b", "0", "0", "–"],
  ]);
});
