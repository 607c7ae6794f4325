import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* What becomes of questions when the connection breaks or the bot is started again. */

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  ({ discord, bot } = await startBotInDiscord());
});
afterEach(() => stopBotAndDiscord(bot, discord));

test.each([
  ["is asked to connect again", () => discord.gateway.askToReconnect()],
  ["loses the connection", () => discord.gateway.disconnect()],
  ["is disconnected by an error of Discord's", () => discord.gateway.disconnect(4000)],
])("a bot that %s goes on where it was, and answers nothing twice", async (_what, disturb) => {
  await discord.directMessage("Before?");
  disturb();
  // Arrives while nobody is connected, and is delivered when the session is taken up again.
  const missed = discord.sendMessage({ content: "Meanwhile?" }, "direct");
  expect((await discord.replyTo(missed)).text).toContain("Meanwhile?");
  expect((await discord.slash("echo", { question: "After?" })).text).toContain("After?");
  expect(discord.posted).toHaveLength(2);
  expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});

test("a bot whose session is over, for now, takes it up again", async () => {
  discord.gateway.invalidate(true);
  expect((await discord.directMessage("Still there?")).text).toContain("Still there?");
});

test("buttons of the last run work in the next one", async () => {
  const shown = await discord.slash("echo", { question: "Who?" });
  await bot.stop();
  bot = startBot({ apiUrl: discord.apiUrl });
  await bot.ready;
  expect(await discord.press(shown, "Next")).toMatchObject({ id: shown.id, text: "You pressed next" });
});
