import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningBot, startBot } from "./running-bot.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* What the bot does when Discord wants to be left alone for longer than anybody waits. */

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const later = (seconds: number) => ({
  with: 429,
  headers: { "retry-after": String(seconds) },
  text: `{"message":"You are being rate limited.","retry_after":${seconds},"global":false}`,
});

describe("a refusal for now", () => {
  test.each([
    ["callback", 4],
    ["editOriginal", 3_600],
    ["createMessage", 3_600],
  ] as const)("of %s, for %i s, ends the attempt, and nothing more is sent", async (route, seconds) => {
    bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    discord.fail(route, later(seconds));
    if (route === "createMessage") discord.sendMessage({ content: "Who?" }, "direct");
    else discord.sendSlash("echo", { question: "Who?" });
    expect(await bot.loggedEvent("handled")).toMatchObject({ outcome: "failed" });
    expect(await bot.loggedEvent("refused_for_now")).toMatchObject({ seconds });
    expect(await bot.loggedEvent("out_of_reach")).toMatchObject({ code: 429 });
    expect(discord.requests(route)).toHaveLength(1);
  });

  test("at the registration of commands is told, and the bot answers", async () => {
    discord.fail("putCommands", later(3_600));
    bot = startBot({ apiUrl: discord.apiUrl });
    await bot.ready;
    expect(bot.printedErrors).toEqual([
      "The commands could not be registered (it wants to be left alone for some time). Start again to retry.",
    ]);
    expect((await discord.directMessage("Who?")).text).toContain("Who?");
  });

  test("of more sessions today is told, with when they begin again", async () => {
    discord.fail("gateway", {
      with: 200,
      text: JSON.stringify({
        url: "ws://127.0.0.1",
        shards: 1,
        session_start_limit: { total: 1_000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 },
      }),
    });
    bot = startBot({ apiUrl: discord.apiUrl, sleep: async () => undefined });
    await bot.ready;
    expect(bot.printedErrors).toEqual([
      expect.stringMatching(/only 0 remaining; resets at \d{4}-\d\d-\d\dT\d\d:\d\d/),
    ]);
  });

  test.each([
    ["of Discord's", later(3_600), 3_601],
    [
      "of what stands before Discord",
      { with: 429, text: "error code: 1015", headers: { "content-type": "text/plain" } },
      61,
    ],
  ])("%s at a start is told and kept to", async (_whose, fault, seconds) => {
    discord.fail("gateway", fault);
    const slept: number[] = [];
    const sleep = async (milliseconds: number) => void slept.push(milliseconds);
    bot = startBot({ apiUrl: discord.apiUrl, sleep });
    await bot.ready;
    expect(bot.printedErrors).toEqual([
      `Discord cannot be reached (it wants to be left alone for some time). Trying again in ${seconds} s.`,
    ]);
    expect(Math.max(...slept)).toBe(seconds * 1_000 - 950);
    expect(discord.requests("gateway")).toHaveLength(2);
  });
});
