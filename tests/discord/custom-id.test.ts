import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCustomId, encodeCustomId, type Identified } from "../../src/discord/custom-id.ts";
import { COMMAND_NAME_LENGTH, CUSTOM_ID_LENGTH, MESSAGE_COMPONENTS } from "../../src/discord/limits.ts";
import { STATE_LENGTH } from "../../src/reply.ts";
import { anyButton } from "./any-reply.ts";
import { directedText } from "./hostile-text.ts";

const button = (part: Partial<Identified> = {}): Identified => ({
  command: "read",
  state: "9cda1545:3",
  effect: "answer",
  ...part,
});

describe("encodeCustomId", () => {
  test("keeps all that a press needs", () => {
    fc.assert(
      fc.property(anyButton, fc.nat(MESSAGE_COMPONENTS), ({ label: _, ...pressed }, place) => {
        expect(decodeCustomId(encodeCustomId(button(pressed), place))).toEqual(pressed);
      }),
    );
  });

  test("keeps all that a form needs, apart from any button", () => {
    fc.assert(
      fc.property(anyButton, ({ command, state, effect }) => {
        const form = { effect: "submit", command, state } as const;
        expect(decodeCustomId(encodeCustomId(form))).toEqual(form);
        expect(encodeCustomId(form)).not.toBe(encodeCustomId({ effect, command, state }));
      }),
    );
  });

  test("has room for the longest command with the longest state", () => {
    const id = encodeCustomId(
      button({ command: "c".repeat(COMMAND_NAME_LENGTH), state: "s".repeat(STATE_LENGTH) }),
    );
    expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
  });

  test("has a place for every component of a message", () => {
    const ids = Array.from({ length: MESSAGE_COMPONENTS }, (_, place) => encodeCustomId(button(), place));
    expect(new Set(ids).size).toBe(MESSAGE_COMPONENTS);
  });

  test.each([
    ["a state that is too long", button({ state: "s".repeat(STATE_LENGTH + 1) })],
    ["a state that is not ASCII", button({ state: "é" })],
    ["a state with a line break", button({ state: "1\n" })],
    ["a command without a name", button({ command: "" })],
    ["a command that no message could name", button({ command: "Read it" })],
    ["a command that would run into its state", button({ command: "read:1" })],
  ])("refuses %s", (_, refused) => {
    expect(() => encodeCustomId(refused)).toThrow(RangeError);
  });

  test("refuses a place that no message has, and names the command", () => {
    expect(() => encodeCustomId(button(), 62)).toThrow(/"read".*place 62/);
  });
});

describe("decodeCustomId", () => {
  test.each([
    ["nothing", ""],
    ["another bot's", "confirm-delete"],
    ["another version", "2a0read:1"],
    ["an unknown effect", "1x0read:1"],
    ["no state", "1a0read"],
    ["no command", "1a0:1"],
    ["a command in upper case", "1a0READ:1"],
    ["a prototype's name with a space", "1a0__proto__ :1"],
    ["a state that is too long", `1a0read:${"1".repeat(STATE_LENGTH + 1)}`],
    ["a state that is not ASCII", "1a0read:é"],
    ["a line break after it", "1a0read:1\n"],
  ])("knows no button in %s", (_, id) => {
    expect(decodeCustomId(id)).toBeNull();
  });

  test("never throws, and reads only what encodeCustomId writes", () => {
    const near = fc
      .tuple(
        fc.constantFrom("1a0", "1r5", "1s0", "2a0", "1x0", "1a", ""),
        fc.constantFrom("read:", "r:", ":"),
        directedText,
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(directedText, near), (id) => {
        const decoded = decodeCustomId(id);
        if (decoded === null) return;
        const { command, state } = decoded;
        expect(encodeCustomId(button(decoded)).slice(3)).toBe(id.slice(3));
        expect(id.endsWith(`${command}:${state}`)).toBe(true);
      }),
    );
  });
});
