import { expect, test } from "vitest";
import type { Option } from "../../src/command.ts";
import { readValue } from "../../src/terminal/option-value.ts";

const option = (type: number, more: object = {}) =>
  ({ type, name: "place", description: "x", ...more }) as Option;

test("each type of Discord's is read as that type", () => {
  expect(readValue(option(3), "12")).toBe("12");
  expect(readValue(option(4), "-12")).toBe(-12);
  expect(readValue(option(10), "1.5")).toBe(1.5);
  expect(readValue(option(5), "True")).toBe(true);
  expect(readValue(option(5), "false")).toBe(false);
});

test("a boolean's own name is true", () => {
  expect(readValue(option(5), "place")).toBe(true);
});

test.each([
  [option(4), "1.5", "place is a whole number, not “1.5”."],
  [option(4), "1e3", "place is a whole number, not “1e3”."],
  [option(10), "Infinity", "place is a number, not “Infinity”."],
  [option(5), "maybe", "place is true or false, not “maybe”."],
  [option(4, { min_value: 1 }), "0", "place must be at least 1; it is 0."],
  [option(10, { max_value: 2 }), "2.5", "place must be at most 2; it is 2.5."],
  [option(3, { max_length: 3 }), "four", "Your place has 4 characters; it may have at most 3."],
  [option(3, { min_length: 2 }), "a", "Your place has 1 characters; it needs at least 2."],
  [option(6), "somebody", "place can be given in Discord only."],
])("what does not fit is told with what would", (option, text, message) => {
  expect(() => readValue(option, text)).toThrow(message);
});

test("a choice is meant by its name or its value, and nothing else", () => {
  const choices = [
    { name: "newest first", value: 1 },
    { name: "oldest first", value: 2 },
  ];
  expect(readValue(option(4, { choices }), "oldest first")).toBe(2);
  expect(readValue(option(4, { choices }), "1")).toBe(1);
  expect(() => readValue(option(4, { choices }), "3")).toThrow(
    "place is one of newest first, oldest first; not “3”.",
  );
});
