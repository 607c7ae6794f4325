import { expect, test } from "vitest";
import { startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";

test("buttons of the last run work in the next one", async () => {
  const { discord, bot } = await startBotInDiscord();
  const shown = await discord.slash("echo", { question: "Who?" });
  await bot.stop();
  const next = startBot({ apiUrl: discord.apiUrl });
  await next.ready;
  expect(await discord.press(shown, "Next")).toMatchObject({ id: shown.id, text: "You pressed next" });
  await stopBotAndDiscord(next, discord);
});
