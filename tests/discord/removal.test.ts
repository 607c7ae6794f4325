import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { REMOVE } from "../../src/discord/own-buttons.ts";
import { MANAGER, MODERATED } from "./moderated-bot.ts";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { OTHER_PERSON } from "./stand-in/identity.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { By, Discord } from "./stand-in/stand-in.ts";

/* Who can take back a reply of the bot's that others see, in the whole bot. */

const OTHER: By = { person: OTHER_PERSON };
const REFUSAL =
  "Only who asked for that reply, or a moderator of the articles, can remove it. Yours you can.";

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  ({ discord, bot } = await startBotInDiscord(MODERATED));
});
afterEach(() => stopBotAndDiscord(bot, discord));

const labels = ({ buttons }: Shown) => buttons.map(({ label }) => label);
const outcomes = () =>
  bot.logged
    .filter(({ event, kind }) => event === "handled" && kind === "removal")
    .map(({ outcome }) => outcome);

/** Presses Remove; resolves when the message is gone. */
const remove = (shown: Shown, by?: By) => discord.sendPressOf(shown, "Remove", by).deleted;

describe("a reply that others see can be removed", () => {
  test("by who used the command", async () => {
    await remove(await discord.slash("echo", { question: "Who rang?" }, OTHER), OTHER);
    await bot.stop();
    expect(outcomes()).toEqual(["removed"]);
  });

  test("by who mentioned the bot", async () => {
    await remove(await discord.mention("Who rang?"));
  });

  test("by a moderator, whoever asked", async () => {
    await remove(await discord.slash("echo", { question: "Who rang?" }), { ...MANAGER, ...OTHER });
    await remove(await discord.mention("Who rang?"), { ...MANAGER, ...OTHER });
  });

  test("where the bot was brought along, too", async () => {
    const there: By = { place: "group", installation: "user" };
    await remove(await discord.slash("echo", { question: "Who rang?" }, there), there);
  });

  test("after a page of it was turned", async () => {
    const shown = await discord.slash("echo", { question: "Who rang?" });
    const turned = await discord.press(shown, "Next", OTHER);
    expect(await discord.press(turned, "Remove", OTHER)).toMatchObject({ text: REFUSAL, ephemeral: true });
    await remove(turned);
  });

  test("after a restart", async () => {
    const shown = await discord.slash("echo", { question: "Who rang?" });
    await bot.stop();
    bot = startBot({ apiUrl: discord.apiUrl, ...MODERATED });
    await bot.ready;
    await remove(shown);
  });
});

describe("it stays", () => {
  const REFUSED = { text: REFUSAL, ephemeral: true, buttons: [] };

  test.each<[string, By]>([
    ["somebody else", OTHER],
    ["a manager of another server", { ...MANAGER, ...OTHER, place: "other server" }],
    ["a manager who brought the bot along", { ...MANAGER, ...OTHER, installation: "user" }],
  ])("for %s, who is told so alone", async (_who, by) => {
    for (const shown of [
      await discord.slash("echo", { question: "Who rang?" }),
      await discord.mention("Who rang?"),
    ])
      expect(await discord.press(shown, "Remove", by)).toMatchObject(REFUSED);
    expect(discord.requests("deleteOriginal")).toEqual([]);
  });

  test("where the message that asked is gone, for all but moderators", async () => {
    const shown = await discord.mention("Who rang?");
    const orphaned: Shown = { ...shown, askedBy: { by: "message", message: null } };
    expect(await discord.press(orphaned, "Remove")).toMatchObject(REFUSED);
    await remove(orphaned, MANAGER);
  });
});

describe("there is no such button", () => {
  test("where only one person sees the reply", async () => {
    const alone = await discord.slash("echo", { question: "Who rang?", private: true });
    const turned = await discord.press(alone, "Next");
    const direct = await discord.directMessage("Who rang?");
    const pressed = await discord.press(await discord.slash("echo", { question: "Who?" }), "More");
    const tended = await discord.slash("tend say", { words: "x" }, MANAGER);
    for (const shown of [alone, turned, direct, pressed, tended])
      expect(labels(shown)).not.toContain("Remove");
  });

  test("under a sentence that stands in place of an answer", async () => {
    expect(labels(await discord.slash("refuse"))).toEqual([]);
  });
});

test("a reply that somebody has deleted meanwhile is no fault", async () => {
  const shown = await discord.slash("echo", { question: "Who rang?" });
  await remove(shown);
  discord.fail("deleteOriginal", { with: 404, code: 10008 });
  await discord.sendPressOf(shown, "Remove").acknowledged;
  await bot.loggedEvent("handled", 3);
  expect(outcomes()).toEqual(["removed", "removed"]);
});

test("no command has the button's name, and the button holds nobody's id", () => {
  expect(commands.map(({ data }) => data.name)).not.toContain(REMOVE.command);
  expect(REMOVE.state).toBe("");
});
