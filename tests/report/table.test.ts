import { expect, test } from "vitest";
import { table } from "./table.ts";

test("the first column is aligned left and the others right", () => {
  expect(
    table([
      ["", "now", "baseline"],
      ["gold@1", "5 / 80", "12"],
      ["time", "1.25"],
    ]),
  ).toBe(["           now  baseline", "gold@1  5 / 80        12", "time      1.25"].join("\n"));
});

test("nothing makes nothing", () => {
  expect(table([])).toBe("");
});
