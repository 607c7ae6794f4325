import { MessageType } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IncomingMessage, questionIn } from "../../src/discord/messages.ts";

const SELF = "100000000000000001";

function message(content: string, rest: Partial<IncomingMessage> = {}): IncomingMessage {
  return {
    content,
    type: MessageType.Default,
    guildId: null,
    webhookId: null,
    author: { bot: false },
    mentions: { users: new Set(), repliedUser: null },
    ...rest,
  };
}

test.each([
  ["Who rang?", "Who rang?"],
  ["  Who\nrang?  ", "Who\nrang?"],
  [`<@${SELF}> Who rang?`, "Who rang?"],
  [`<@!${SELF}>Who rang?`, "Who rang?"],
  [`Who is <@${SELF}>?`, `Who is <@${SELF}>?`],
  ["<@7> Who rang?", "<@7> Who rang?"],
  ["", ""],
])("in private, %j asks %j", (content, question) => {
  expect(questionIn(message(content), SELF)).toBe(question);
});

test.each([
  [`<@${SELF}> Who rang?`, "Who rang?"],
  [`\n<@!${SELF}>\nWho rang?`, "Who rang?"],
  [`<@${SELF}>`, ""],
  [`<@${SELF}>, who rang?`, "who rang?"],
  [`<@${SELF}> : Who rang?`, "Who rang?"],
  [`<@${SELF}>,`, ""],
  [`Who rang, <@${SELF}>?`, null],
  [`<@${SELF}0> Who rang?`, null],
  [`<@&${SELF}> Who rang?`, null],
  ["", null],
])("in a server, %j asks %j", (content, question) => {
  expect(questionIn(message(content, { guildId: "1" }), SELF)).toBe(question);
});

describe("in a server, a reply to the bot", () => {
  const replyTo = (repliedTo: string, mentioned: readonly string[], content: string) =>
    questionIn(
      message(content, {
        guildId: "1",
        type: MessageType.Reply,
        mentions: { users: new Set(mentioned), repliedUser: { id: repliedTo } },
      }),
      SELF,
    );

  test.each([
    "Who rang?",
    "and Finland",
    "ok, why",
    "what about the other one",
    "did he",
    "says who?",
    "who said that",
  ])("that asks is a question: %j", (content) => {
    expect(replyTo(SELF, [SELF], content)).toBe(content);
  });

  test.each(["thanks!", "lol", "wow, good bot", "I doubt it.", ""])(
    "that asks nothing is none: %j",
    (content) => {
      expect(replyTo(SELF, [SELF], content)).toBeNull();
    },
  );

  test("that does not ping is none, nor one to somebody else that mentions the bot", () => {
    expect(replyTo(SELF, [], "Who rang?")).toBeNull();
    expect(replyTo("7", [SELF, "7"], "Who rang?")).toBeNull();
    expect(replyTo("7", [SELF, "7"], `Ask <@${SELF}>: who rang?`)).toBeNull();
  });

  test("that begins with a mention is a question whatever it says, without the mention", () => {
    expect(replyTo(SELF, [SELF], `<@${SELF}> embassy`)).toBe("embassy");
  });
});

test("a reply that begins with a mention is a question; announcements, bots and webhooks are not", () => {
  expect(questionIn(message("Who?", { type: MessageType.Reply }), SELF)).toBe("Who?");
  expect(questionIn(message("Who?", { type: MessageType.UserJoin }), SELF)).toBeNull();
  expect(questionIn(message("Who?", { author: { bot: true } }), SELF)).toBeNull();
  expect(questionIn(message("Who?", { webhookId: "1" }), SELF)).toBeNull();
});

test("a question is the end of the message, and never begins with what parts it from the mention", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const question = questionIn(message(`<@${SELF}>${text}`, { guildId: "1" }), SELF);
      expect(question).not.toBeNull();
      expect(text.trim().endsWith(question ?? "")).toBe(true);
      expect(question).not.toMatch(/^[\s,:]/);
    }),
  );
});
