import { expect, test } from "vitest";
import { acceptable } from "../../src/discord/autocomplete.ts";

// What a list as a whole may hold, tests/discord/dispatch.test.ts has.

test("a name is shown without the controls that would turn it round", () => {
  expect(acceptable([{ name: "invoice \u202egnp.txt", value: "1" }])).toEqual([
    { name: "invoice gnp.txt", value: "1" },
  ]);
});

test("half a character in a name is replaced, because it cannot be sent", () => {
  expect(acceptable([{ name: "a\ud83d", value: "1" }])).toEqual([{ name: "a\ufffd", value: "1" }]);
});

test.each(["", " ", "\u200b", "\u3164", "x".repeat(101)])(
  "no choice is called %j, or stands for that",
  (text) => {
    expect(
      acceptable([
        { name: text, value: "1" },
        { name: "one", value: text },
      ]),
    ).toEqual([]);
  },
);

test("no choice stands for half a character, which could not come back", () => {
  expect(acceptable([{ name: "one", value: "a\ud83d" }])).toEqual([]);
});
