import fc from "fast-check";
import { expect, test } from "vitest";
import { describeError, scrub } from "../src/log.ts";
import { interactionToken, token, written } from "./logged.ts";

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
