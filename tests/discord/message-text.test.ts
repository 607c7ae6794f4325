import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readableText } from "../../src/discord/message-text.ts";
import { hostileText } from "./hostile-text.ts";

describe("of a message, its words are read without Discord's markup:", () => {
  test.each([
    ["Who was *really* expelled?", "Who was really expelled?"],
    ["**Ten** __diplomats__ ~~left~~ ||stayed||", "Ten diplomats left stayed"],
    ["_Ten_ `diplomats`, ***ten***", "Ten diplomats, ten"],
    ["> Ten left.\n> All of them.", "Ten left.\nAll of them."],
    [">>> Ten left.\nAll of them.", "Ten left.\nAll of them."],
    ["## Ten left\n-# says he", "Ten left\nsays he"],
    ["[ten left](https://example.com/a) today", "ten left today"],
    ["<@400000000000000001>, who left?", ", who left?"],
    ["who <@!4> <@&5> <#6> <id:browse> </ask:7> <t:1618953630:R> <:flag:8> <a:wave:9> left?", "who left?"],
    ["ten left https://example.com/a?b=c", "ten left"],
    ["ten left <https://example.com/a>", "ten left"],
  ])("%j", (content, read) => {
    expect(readableText(content).replaceAll(/ +/g, " ")).toBe(read);
  });
});

test.each([
  "snake_case, 2 * 3 * 4, 5 < 6 > 4 and C#",
  "“We want a stable and predictable relationship,” he said.",
  "\u202Eten left\u202C",
  "Ten left.\n\nAll of them.",
])("what is no markup stays as it is: %j", (content) => {
  expect(readableText(content)).toBe(content);
});

test("nothing is made up, in whatever order marks stand", () => {
  fc.assert(
    fc.property(hostileText, (content) => {
      const letters = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];
      const left = letters(content);
      for (const letter of letters(readableText(content))) {
        const at = left.indexOf(letter);
        expect(at).toBeGreaterThanOrEqual(0);
        left.splice(0, at + 1);
      }
    }),
  );
});
