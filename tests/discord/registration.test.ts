import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandsDiffer, registrationsOf } from "../../src/discord/registration.ts";
import { parseSettings } from "../../src/settings.ts";
import { echo, refuse, testCommands } from "./commands.ts";
import { tend } from "./moderator-commands.ts";
import { startBot } from "./running-bot.ts";
import { GUILD_ID, MODERATOR_ROLE_ID, OTHER_GUILD_ID } from "./stand-in/identity.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

describe("commands that Discord gives back", () => {
  /** As Discord gives a command back: with ids, and with the defaults that nobody set. */
  const registered = {
    ...echo.data,
    id: "1",
    application_id: "2",
    version: "3",
    type: 1,
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    name_localizations: null,
    contexts: [...(echo.data.contexts ?? [])].reverse(),
    options: echo.data.options?.map((option) => ({ required: false, name_localizations: null, ...option })),
  };
  // The compiler cannot know that these are what the API answers.
  const given = (command: object) => [command] as Parameters<typeof commandsDiffer>[1];

  test("are the same with all that Discord adds", () => {
    expect(commandsDiffer([echo.data], given(registered), "everywhere")).toBe(false);
  });

  test.each([
    ["a description", { description: "Says it twice." }],
    ["permissions", { default_member_permissions: "0" }],
    ["a place", { contexts: [InteractionContextType.Guild] }],
    ["an installation", { integration_types: [ApplicationIntegrationType.UserInstall] }],
    ["an option less", { options: [] }],
    [
      "a shorter option",
      { options: [{ ...echo.data.options?.[0], max_length: 299 }, echo.data.options?.[1]] },
    ],
    ["options in another order", { options: [...(echo.data.options ?? [])].reverse() }],
    [
      "a lowest value of zero",
      {
        options: [{ type: ApplicationCommandOptionType.Integer, name: "n", description: "n", min_value: 0 }],
      },
    ],
    ["another name", { name: "other" }],
  ])("differ in %s", (_what, change) => {
    expect(commandsDiffer([echo.data], given({ ...registered, ...change }), "everywhere")).toBe(true);
  });

  test("in a server do not differ by what Discord leaves out there", () => {
    const inServer = { ...registered, guild_id: "4", contexts: null, integration_types: undefined };
    expect(commandsDiffer([echo.data], given(inServer), "server")).toBe(false);
  });

  test("differ where one is missing or too many", () => {
    expect(commandsDiffer([echo.data, refuse.data], given(registered), "everywhere")).toBe(true);
    expect(commandsDiffer([], given(registered), "everywhere")).toBe(true);
  });
});

describe("commands", () => {
  /** Where what is registered: "place: names". */
  function registrations(environment: Readonly<Record<string, string>>): readonly string[] {
    return registrationsOf([echo, tend, refuse], parseSettings(environment)).map(({ place, commands }) => {
      const names = commands.map(({ name }) => name).join(" ");
      return place === "everywhere"
        ? `everywhere: ${names}`
        : `${place.guildId} (${place.setting}): ${names}`;
    });
  }

  test.each([
    ["nothing set", {}, ["everywhere: echo refuse"]],
    ["one server", { GUILD_ID }, [`${GUILD_ID} (GUILD_ID): echo refuse tend`]],
    [
      "servers of moderators",
      { MODERATOR_GUILD_IDS: `${GUILD_ID}, ${OTHER_GUILD_ID}` },
      [
        "everywhere: echo refuse",
        `${GUILD_ID} (MODERATOR_GUILD_IDS): tend`,
        `${OTHER_GUILD_ID} (MODERATOR_GUILD_IDS): tend`,
      ],
    ],
    [
      "one server, and it among those of moderators",
      { GUILD_ID, MODERATOR_GUILD_IDS: `${OTHER_GUILD_ID} ${GUILD_ID}` },
      [`${GUILD_ID} (GUILD_ID): echo refuse tend`, `${OTHER_GUILD_ID} (MODERATOR_GUILD_IDS): tend`],
    ],
    [
      "one server, and others of moderators",
      { GUILD_ID, MODERATOR_GUILD_IDS: OTHER_GUILD_ID },
      [`${GUILD_ID} (GUILD_ID): echo refuse`, `${OTHER_GUILD_ID} (MODERATOR_GUILD_IDS): tend`],
    ],
    ["roles alone", { MODERATOR_ROLE_IDS: MODERATOR_ROLE_ID }, ["everywhere: echo refuse"]],
  ])("with %s are registered where they can be used", (_what, environment, expected) => {
    expect(registrations(environment)).toEqual(expected);
  });

  test.each([
    ["Manage Server, where that alone makes a moderator", {}, "32"],
    [
      "everyone, where roles do too, which Discord cannot know",
      { MODERATOR_ROLE_IDS: MODERATOR_ROLE_ID },
      null,
    ],
  ])("of moderators are shown to %s", (_whom, environment, permissions) => {
    const [registration] = registrationsOf([echo, tend], parseSettings({ GUILD_ID, ...environment }));
    expect(registration?.commands).toEqual([
      echo.data,
      { ...tend.data, default_member_permissions: permissions },
    ]);
  });
});

describe("a start", () => {
  let discord: Discord;

  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(() => discord.close());

  async function startAndStop(
    options: Partial<Parameters<typeof startBot>[0]> = {},
  ): Promise<readonly string[]> {
    const bot = startBot({ apiUrl: discord.apiUrl, ...options });
    await bot.ready;
    await bot.stop();
    return bot.printedErrors;
  }

  test("registers the commands everywhere, and the next one writes nothing", async () => {
    await startAndStop();
    await startAndStop();
    expect(discord.requests("putCommands")).toHaveLength(1);
    expect(discord.requests("getCommands")).toHaveLength(2);
  });

  test("writes again when a command has changed", async () => {
    await startAndStop();
    await startAndStop({ commands: testCommands.slice(0, 1) });
    expect(discord.requests("putCommands").map(({ body }) => (body as unknown[]).length)).toEqual([3, 1]);
  });

  test("with GUILD_ID registers in that server only, and the next one writes nothing", async () => {
    await startAndStop({ environment: { GUILD_ID } });
    await startAndStop({ environment: { GUILD_ID } });
    expect(discord.requests("putGuildCommands")).toHaveLength(1);
    expect(discord.requests("getCommands", "putCommands")).toHaveLength(0);
  });

  test("with the GUILD_ID of a server without the bot says what to do, and runs all the same", async () => {
    discord.fail("getGuildCommands", { with: 403, code: 50001 });
    const printed = await startAndStop({ environment: { GUILD_ID } });
    expect(printed).toEqual([expect.stringContaining("GUILD_ID")]);
  });

  test("registers the commands of moderators in their servers, and the next one writes nothing", async () => {
    const commands = [...testCommands, tend];
    const environment = { GUILD_ID, MODERATOR_GUILD_IDS: `${GUILD_ID},${OTHER_GUILD_ID}` };
    expect(await startAndStop({ commands, environment })).toEqual([]);
    await startAndStop({ commands, environment });
    const written = discord.requests("putGuildCommands", "putCommands");
    expect(written.map(({ parameters, body }) => [parameters.guild, (body as unknown[]).length])).toEqual([
      [GUILD_ID, 4],
      [OTHER_GUILD_ID, 1],
    ]);
  });

  test("registers in the other servers where one does not let it", async () => {
    discord.fail("getGuildCommands", { with: 403, code: 50001 });
    const environment = { MODERATOR_GUILD_IDS: `${GUILD_ID},${OTHER_GUILD_ID}` };
    const printed = await startAndStop({ commands: [echo, tend], environment });
    expect(printed).toEqual([
      `The commands are not registered: the bot is not in the server ${GUILD_ID} that MODERATOR_GUILD_IDS names, or may not have commands there. ` +
        "Invite it with the link below and start again, or correct MODERATOR_GUILD_IDS.",
    ]);
    expect(discord.requests("putGuildCommands").map(({ parameters }) => parameters.guild)).toEqual([
      OTHER_GUILD_ID,
    ]);
  });

  test("whose registration fails says so, and runs all the same", async () => {
    discord.fail("getCommands", { with: 503, times: 10 });
    expect(await startAndStop()).toEqual([expect.stringContaining("it answered 503")]);
  });
});
