import fc from "fast-check";
import { expect, test } from "vitest";
import { createLog, describeError, scrub } from "../src/log.ts";

/** What is written when this is logged. */
function written(error: unknown): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => void lines.push(line) }).error({ event: "fault", error });
  return lines.join("");
}

const token = fc.stringMatching(/^[A-Za-z0-9]{24}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}$/);
const interactionToken = fc.stringMatching(/^aW50ZXJhY3Rpb24[A-Za-z0-9]{60,200}$/);

test("a line is JSON with its level in words and no name of the machine", () => {
  const line: Record<string, unknown> = JSON.parse(written(undefined));
  expect(Object.keys(line)).toEqual(["level", "time", "event"]);
  expect(line).toMatchObject({ level: "error", event: "fault" });
});

test("the place in the code is kept", () => {
  expect(describeError(new TypeError("x")).stack[0]).toContain("log.test.ts");
});

test("tokens are taken out of a text, and words are left in", () => {
  fc.assert(
    fc.property(token, interactionToken, (bot, interaction) => {
      expect(scrub(`connect ${bot} to wss://gateway.discord.gg/${interaction}`)).toBe(
        "connect [removed] to wss://gateway.discord.gg/[removed]",
      );
    }),
  );
});

test("whatever is thrown can be logged", () => {
  fc.assert(fc.property(fc.anything(), (thrown) => void JSON.parse(written(thrown))));
});
