import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Part } from "./measure-peer.ts";
import { type Program, runApart } from "./run-apart.ts";

const folder = mkdtempSync(join(tmpdir(), "footnote-apart-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): Program {
  const script = join(folder, name);
  writeFileSync(script, text);
  return { script, args: ["7"], options: [] };
}

const SEND = "process.send({ hits: [[Number(process.argv[2])]] });";

test("what a script sends arrives, and it is run with its arguments to its end", async () => {
  const parts: Part[] = [];
  const sending = program("ends.mjs", `${SEND} process.disconnect();`);
  expect(await runApart(sending, new AbortController().signal, (part) => parts.push(part))).toBe(true);
  expect(parts).toEqual([{ hits: [[7]] }]);
});

test("a script that does not end is stopped, and what it sent is there", async () => {
  const limit = new AbortController();
  const parts: Part[] = [];
  const sending = program("never-ends.mjs", `${SEND} process.on("message", () => {});`);
  const whole = await runApart(sending, limit.signal, (part) => {
    parts.push(part);
    limit.abort();
  });
  expect(whole).toBe(false);
  expect(parts).toEqual([{ hits: [[7]] }]);
});

test("a script that fails is no result", async () => {
  const failing = program("fails.mjs", "process.exit(3);");
  await expect(runApart(failing, new AbortController().signal, () => undefined)).rejects.toThrow(
    "ended with 3",
  );
});
