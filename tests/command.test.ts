import { expect, test } from "vitest";
import { usage } from "../src/command.ts";
import { command } from "./terminal/samples.ts";

test("usage shows what is required and what is not", () => {
  const read = command("read", [
    { type: 3, name: "article", description: "x", required: true },
    { type: 3, name: "place", description: "x" },
  ]);
  expect(usage(read)).toBe("/read article [place]");
});
