import { expect, test, vi } from "vitest";
import { run } from "./terminal/run.ts";

// Starting a process takes as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test("settings that are wrong are named, all of them, and end the start for good", async () => {
  const { code, output, errors } = await run("start.ts", [], {
    environment: { DISCORD_TOKEN: "x", LOG_LEVEL: "loud" },
  });
  expect(output).toBe("");
  expect(errors).toMatch(/^DISCORD_TOKEN .*\nLOG_LEVEL .*\n$/);
  expect(code).toBe(78);
});

test("a folder without articles ends the start for good", async () => {
  const { code, errors } = await run("start.ts", [], { environment: { SEEDS_DIR: "/nonexistent" } });
  expect(errors).toMatch(/\/nonexistent/);
  expect(code).toBe(78);
});
