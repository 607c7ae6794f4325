import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { MANAGER, MODERATED } from "./moderated-bot.ts";
import { type RunningBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { GUILD_ID, MODERATOR_ROLE_ID, OTHER_ROLE_ID } from "./stand-in/identity.ts";
import type { ShownModal } from "./stand-in/modals.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { By, Discord } from "./stand-in/stand-in.ts";

/* Who sees what of a command for moderators, in the whole bot. */

const REFUSAL =
  "That is for the moderators of the articles, in their own server. Everything else is for everyone: /help tells more.";

let discord: Discord;
let bot: RunningBot;

function openForm(by: By = MANAGER): Promise<ShownModal> {
  return discord.sendSlash("tend form", {}, by).modal;
}

describe("whether someone is a moderator is decided at each use", () => {
  let carrier: Shown;
  let form: ShownModal;

  beforeAll(async () => {
    ({ discord, bot } = await startBotInDiscord(MODERATED));
    carrier = await discord.slash("tend say", { words: "hello" }, MANAGER);
    form = await openForm();
  });
  afterAll(() => stopBotAndDiscord(bot, discord));

  const MODERATORS: readonly (readonly [string, By])[] = [
    ["Manage Server", MANAGER],
    ["Administrator", { permissions: PermissionFlagsBits.Administrator }],
    ["the role", { roles: [OTHER_ROLE_ID, MODERATOR_ROLE_ID] }],
    ["Manage Server, and the bot brought along besides", { ...MANAGER, installation: "both" }],
  ];
  const OTHERS: readonly (readonly [string, By])[] = [
    ["no permission", {}],
    ["another role", { roles: [OTHER_ROLE_ID] }],
    ["Manage Server in another server", { ...MANAGER, place: "other server" }],
    ["the role's id in another server", { roles: [MODERATOR_ROLE_ID], place: "other server" }],
    ["a direct message", { ...MANAGER, place: "direct" }],
    ["a group", { ...MANAGER, place: "group", installation: "user" }],
    ["Manage Server, and the bot brought along by themselves", { ...MANAGER, installation: "user" }],
  ];
  const refusal = { text: REFUSAL, ephemeral: true, buttons: [] };

  describe.each(MODERATORS)("with %s", (_who, by) => {
    test("a command", async () => {
      const shown = await discord.slash("tend say", { words: "hello" }, by);
      expect(shown).toMatchObject({ text: "You said: hello", ephemeral: true });
    });

    test("a form", async () => {
      expect((await openForm(by)).title).toBe("Tend to it");
    });

    test("a button with a new reply", async () => {
      const shown = await discord.press(carrier, "More", by);
      expect(shown).toMatchObject({ text: "You pressed more", ephemeral: true });
      expect(shown.id).not.toBe(carrier.id);
    });

    test("a button that replaces", async () => {
      expect(await discord.press(carrier, "Next", by)).toMatchObject({
        text: "You pressed next",
        id: carrier.id,
      });
    });

    test("a form that is sent off", async () => {
      const shown = await discord.submit(form, {}, by);
      expect(shown).toMatchObject({ text: "Sent off: form.1", ephemeral: true });
    });

    test("suggestions", async () => {
      expect(await discord.autocomplete("tend say", "words", "he", by)).toEqual([
        { name: "words: he", value: "1" },
      ]);
    });
  });

  describe.each(OTHERS)("not with %s:", (_who, by) => {
    test("no command", async () => {
      expect(await discord.slash("tend say", { words: "hello" }, by)).toMatchObject(refusal);
    });

    test("no form", async () => {
      expect(await discord.slash("tend form", {}, by)).toMatchObject(refusal);
    });

    test.each(["More", "Next"])("no button (%s), and its message stays as it is", async (label) => {
      const shown = await discord.press(carrier, label, by);
      expect(shown).toMatchObject(refusal);
      expect(shown.id).not.toBe(carrier.id);
    });

    test("no form that is sent off", async () => {
      expect(await discord.submit(form, {}, by)).toMatchObject(refusal);
    });

    test("no suggestions", async () => {
      expect(await discord.autocomplete("tend say", "words", "he", by)).toEqual([]);
    });
  });

  test("what is for everyone stays for everyone", async () => {
    expect((await discord.slash("echo", { question: "Who?" }, { place: "group" })).text).toContain("Who?");
  });
});

describe("settings", () => {
  afterEach(() => stopBotAndDiscord(bot, discord));

  const { MODERATOR_GUILD_IDS: _, ...rolesAlone } = MODERATED.environment ?? {};

  test.each([
    ["nothing", {}, REFUSAL],
    ["roles alone", rolesAlone, REFUSAL],
    ["another server", { GUILD_ID, MODERATOR_GUILD_IDS: "200000000000000002" }, REFUSAL],
    ["GUILD_ID", { GUILD_ID }, "You said: hello"],
  ])("with %s decide what who has Manage Server sees", async (_what, environment, text) => {
    ({ discord, bot } = await startBotInDiscord({ ...MODERATED, environment }));
    expect((await discord.slash("tend say", { words: "hello" }, MANAGER)).text).toBe(text);
  });
});
