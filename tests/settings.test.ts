import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
    moderators: { guildIds: [], roleIds: [] },
    logLevel: "info",
    healthPort: null,
    discordApiUrl: null,
  });
  expect(existsSync(join(settings.seedsDirectory, "..", "package.json"))).toBe(true);
});

test("every setting is read", () => {
  expect(
    parseSettings({
      DISCORD_TOKEN: TOKEN,
      GUILD_ID: "123456789012345678",
      MODERATOR_GUILD_IDS: "223456789012345678",
      MODERATOR_ROLE_IDS: "323456789012345678",
      SEEDS_DIR: "/articles",
      STATE_DIR: "/state",
      LOG_LEVEL: "debug",
      HEALTH_PORT: "8080",
      DISCORD_API_URL: "http://127.0.0.1:8080/api",
    }),
  ).toEqual({
    discordToken: TOKEN,
    guildId: "123456789012345678",
    moderators: { guildIds: ["223456789012345678"], roleIds: ["323456789012345678"] },
    seedsDirectory: "/articles",
    stateDirectory: "/state",
    logLevel: "debug",
    healthPort: 8_080,
    discordApiUrl: "http://127.0.0.1:8080/api",
  });
});

test("an empty setting is not set", () => {
  const empty = {
    DISCORD_TOKEN: "",
    GUILD_ID: " ",
    MODERATOR_GUILD_IDS: "",
    MODERATOR_ROLE_IDS: " ",
    SEEDS_DIR: "",
    STATE_DIR: "",
    LOG_LEVEL: "",
    HEALTH_PORT: "",
    DISCORD_API_URL: "",
  };
  expect(parseSettings(empty)).toEqual(parseSettings({}));
});

test("every fault is told at once, each by its variable's name", () => {
  const messages = messagesFor({
    DISCORD_TOKEN: "secret",
    GUILD_ID: "my server",
    MODERATOR_GUILD_IDS: "my server",
    MODERATOR_ROLE_IDS: "moderators",
    LOG_LEVEL: "loud",
    HEALTH_PORT: "http",
    DISCORD_API_URL: "discord.com",
  });
  expect(messages.map((message) => message.split(" ", 1)[0])).toEqual([
    "DISCORD_TOKEN",
    "GUILD_ID",
    "MODERATOR_GUILD_IDS",
    "MODERATOR_ROLE_IDS",
    "LOG_LEVEL",
    "HEALTH_PORT",
    "DISCORD_API_URL",
  ]);
});

describe("a list of ids", () => {
  const ID = "123456789012345678";
  const OTHER = "22345678901234567890";

  test.each([`${ID},${OTHER}`, ` ${ID} ${OTHER}, `, `${ID},\n${OTHER}`, `,${ID},,${OTHER},${ID}`])(
    "may be parted by commas and white space: %j",
    (list) => {
      const { moderators } = parseSettings({ MODERATOR_GUILD_IDS: list, MODERATOR_ROLE_IDS: list });
      expect(moderators).toEqual({ guildIds: [ID, OTHER], roleIds: [ID, OTHER] });
    },
  );

  test("names those that are no ids by their places", () => {
    const [message] = messagesFor({ MODERATOR_ROLE_IDS: `1234, ${ID}, ${ID}0000` });
    expect(message).toMatch(
      /^MODERATOR_ROLE_IDS must be roles' ids.* Of the 3 there, these are none: number 1, 3\.$/,
    );
  });

  test("without any id in it is a fault", () => {
    expect(messagesFor({ MODERATOR_GUILD_IDS: ", ," })).toEqual([
      expect.stringMatching(/^MODERATOR_GUILD_IDS must be servers' ids.*[^.]\.$/),
    ]);
  });
});

describe("the servers of moderators", () => {
  const GUILD_ID = "123456789012345678";
  const OTHER = "223456789012345678";

  test("are the one of GUILD_ID where nothing else is said", () => {
    expect(parseSettings({ GUILD_ID }).moderators.guildIds).toEqual([GUILD_ID]);
  });

  test("are those that are named, and GUILD_ID's only among them", () => {
    expect(parseSettings({ GUILD_ID, MODERATOR_GUILD_IDS: OTHER }).moderators.guildIds).toEqual([OTHER]);
  });

  test("are none where only roles are named", () => {
    expect(parseSettings({ MODERATOR_ROLE_IDS: OTHER }).moderators.guildIds).toEqual([]);
  });
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

test.each(["0", "65536", "-1", "80.5", "0x50", "8080 9090"])("%j is no port", (HEALTH_PORT) => {
  expect(messagesFor({ HEALTH_PORT })).toEqual([
    "HEALTH_PORT must be a port: a number from 1 to 65535; or leave it empty to have none.",
  ]);
});

test("a message never repeats the value, which may be a secret", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{12,40}!$/), (value) => {
      const messages = messagesFor({
        DISCORD_TOKEN: value,
        GUILD_ID: value,
        MODERATOR_GUILD_IDS: value,
        MODERATOR_ROLE_IDS: value,
        LOG_LEVEL: value,
        HEALTH_PORT: value,
        DISCORD_API_URL: value,
      });
      expect(messages).toHaveLength(7);
      expect(messages.join()).not.toContain(value);
    }),
  );
});

test(".env.example lists every setting, and as it stands sets none", () => {
  const example = parse(readFileSync(new URL("../.env.example", import.meta.url)));
  expect(Object.keys(example)).toEqual([
    "DISCORD_TOKEN",
    "GUILD_ID",
    "MODERATOR_GUILD_IDS",
    "MODERATOR_ROLE_IDS",
    "SEEDS_DIR",
    "STATE_DIR",
    "LOG_LEVEL",
    "HEALTH_PORT",
    "DISCORD_API_URL",
  ]);
  expect(parseSettings(example)).toEqual(parseSettings({}));
});
