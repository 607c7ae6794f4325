import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../src/errors.ts";
import { parseSettings } from "../src/settings.ts";

const TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAA.BBBBBB.CCCCCCCCCCCCCCCCCCCCCCCCCCC";

function messagesFor(environment: Record<string, string>): readonly string[] {
  try {
    parseSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.message.split("\n");
    throw error;
  }
}

test("without any setting, the articles of the project are read and Discord is left out", () => {
  const settings = parseSettings({});
  expect(settings).toMatchObject({
    discordToken: null,
    guildId: null,
    logLevel: "info",
    discordApiUrl: null,
  });
  expect(existsSync(join(settings.seedsDirectory, "..", "package.json"))).toBe(true);
});

test("every setting is read", () => {
  expect(
    parseSettings({
      DISCORD_TOKEN: TOKEN,
      GUILD_ID: "123456789012345678",
      SEEDS_DIR: "/articles",
      LOG_LEVEL: "debug",
      DISCORD_API_URL: "http://127.0.0.1:8080/api",
    }),
  ).toEqual({
    discordToken: TOKEN,
    guildId: "123456789012345678",
    seedsDirectory: "/articles",
    logLevel: "debug",
    discordApiUrl: "http://127.0.0.1:8080/api",
  });
});

test("an empty setting is not set", () => {
  const empty = { DISCORD_TOKEN: "", GUILD_ID: " ", SEEDS_DIR: "", LOG_LEVEL: "", DISCORD_API_URL: "" };
  expect(parseSettings(empty)).toEqual(parseSettings({}));
});

test("every fault is told at once, each by its variable's name", () => {
  const messages = messagesFor({
    DISCORD_TOKEN: "secret",
    GUILD_ID: "my server",
    LOG_LEVEL: "loud",
    DISCORD_API_URL: "discord.com",
  });
  expect(messages.map((message) => message.split(" ", 1)[0])).toEqual([
    "DISCORD_TOKEN",
    "GUILD_ID",
    "LOG_LEVEL",
    "DISCORD_API_URL",
  ]);
});

test.each([
  "ftp://discord.com/api",
  "https://discord.com/api/",
  "https://discord.com/api/v10",
  "https://discord.com/api?x=1",
  "https://user:word@discord.com/api",
])("%s is not taken for Discord's address", (url) => {
  expect(messagesFor({ DISCORD_API_URL: url })).toHaveLength(1);
});

test("a message never repeats the value, which may be a secret", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{12,40}!$/), (value) => {
      const messages = messagesFor({
        DISCORD_TOKEN: value,
        GUILD_ID: value,
        LOG_LEVEL: value,
        DISCORD_API_URL: value,
      });
      expect(messages).toHaveLength(4);
      expect(messages.join()).not.toContain(value);
    }),
  );
});

test(".env.example lists every setting, and as it stands sets none", () => {
  const example = parse(readFileSync(new URL("../.env.example", import.meta.url)));
  expect(Object.keys(example)).toEqual([
    "DISCORD_TOKEN",
    "GUILD_ID",
    "SEEDS_DIR",
    "LOG_LEVEL",
    "DISCORD_API_URL",
  ]);
  expect(parseSettings(example)).toEqual(parseSettings({}));
});
