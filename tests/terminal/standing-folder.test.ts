import { expect, test } from "vitest";
import { standingFolder } from "../../src/terminal/standing-folder.ts";

test("a person stands where npm was run", () => {
  expect(standingFolder({ INIT_CWD: "/home/ann" }, "/footnote", "/footnote/")).toBe("/home/ann");
});

test("without npm, or below an npm that runs something else, they stand in the working folder", () => {
  expect(standingFolder({}, "/footnote", "/footnote/")).toBe("/footnote");
  expect(standingFolder({ INIT_CWD: "/footnote" }, "/home/ann", "/footnote/")).toBe("/home/ann");
});
