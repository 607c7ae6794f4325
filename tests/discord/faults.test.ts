import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reader } from "../../src/reader/reader.ts";
import { testCommands } from "./commands.ts";
import { deskOver, readerFor } from "./desk.ts";
import { type BotOptions, type RunningBot, sleepOnMachine, startBot } from "./running-bot.ts";
import { withResolvers } from "./stand-in/http.ts";
import { BOT, DIRECT_CHANNEL_ID, PERSON, someone } from "./stand-in/identity.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* What people see when Discord, the network or a command does not do its part. */

let discord: Discord;
let bot: RunningBot;

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

async function start(options: Partial<BotOptions> = {}): Promise<void> {
  bot = startBot({ apiUrl: discord.apiUrl, ...options });
  await bot.ready;
}

/** The outcome of the only event, once it is handled. */
async function outcome(): Promise<unknown> {
  return (await bot.loggedEvent("handled")).outcome;
}

describe("an acknowledgement", () => {
  test.each([500, "a broken connection"] as const)(
    "whose confirmation is lost (%s) is not lost itself",
    async (loss) => {
      await start();
      discord.fail("callback", { with: loss, afterDoingIt: true });
      expect((await discord.slash("echo", { question: "Who?" })).text).toContain("You asked: Who?");
      expect(discord.requests("callback")).toHaveLength(2);
      expect(discord.requests("editOriginal")).toHaveLength(1);
    },
  );

  test("that Discord fails to take at first is sent again", async () => {
    await start();
    discord.fail("callback", { with: 500 });
    expect((await discord.slash("echo", { question: "Who?" })).text).toContain("You asked: Who?");
  });

  test("that comes too late ends the attempt", async () => {
    await start();
    discord.sendSlash("echo", { question: "Who?" }).expired = true;
    expect(await outcome()).toBe("failed");
    expect(await bot.loggedEvent("out_of_reach")).toMatchObject({ code: 10062 });
    expect(discord.requests("editOriginal")).toHaveLength(0);
  });
});

describe("a reader that has broken down", () => {
  const broken = () => Promise.reject(new Error("The thread ran out of memory over a secret."));

  test("is a fault of ours, whose number each person is told", async () => {
    const reader = { ...(await readerFor(testCommands)), run: broken, press: broken, complete: broken };
    await start({ openDesk: () => deskOver(async () => reader) });
    const shown = await discord.slash("echo", { question: "Who?" });
    expect(shown.text).toContain("c0ffee");
    expect((await discord.directMessage("Who?")).text).toContain("c0ffee");
    expect((await discord.sendPress(shown, "1a0echo:more").shown).text).toContain("c0ffee");
    expect(await discord.autocomplete("echo", "question", "W")).toEqual([]);
    expect(await bot.loggedEvent("fault")).toMatchObject({
      id: "c0ffee",
      kind: "echo",
      error: { name: "Error" },
    });
    expect(JSON.stringify(bot.logged)).not.toContain("secret");
  });
});

describe("an answer", () => {
  test("that comes when the interaction is over ends the attempt", async () => {
    const computed = withResolvers();
    const reader = await readerFor(testCommands);
    const run: Reader["run"] = (...given) => computed.promise.then(() => reader.run(...given));
    await start({ openDesk: () => deskOver(async () => ({ ...reader, run })) });
    const interaction = discord.sendSlash("echo", { question: "Who?" });
    await interaction.acknowledged;
    interaction.expired = true;
    computed.resolve();
    expect(await outcome()).toBe("failed");
    expect(await bot.loggedEvent("out_of_reach")).toMatchObject({ code: 50027 });
  });

  test("that Discord is slow to take holds nobody else up", async () => {
    await start();
    const release = discord.hold("editOriginal");
    const slow = discord.sendSlash("echo", { question: "Who?" });
    await slow.acknowledged;
    expect((await discord.directMessage("And me?")).text).toContain("And me?");
    await discord.sendSlash("echo", { question: "And I?" }).acknowledged;
    release();
    expect((await slow.shown).text).toContain("Who?");
  });

  test.each(["editOriginal", "createMessage"] as const)(
    "that Discord fails to take (%s) is sent again",
    async (route) => {
      await start();
      discord.fail(route, { with: 502, times: 2 });
      const asked =
        route === "createMessage"
          ? discord.directMessage("Who?")
          : discord.slash("echo", { question: "Who?" });
      expect((await asked).text).toContain("You asked: Who?");
      expect(await outcome()).toBe("answered");
    },
  );

  test.each([500, "a broken connection"] as const)(
    "to a message is posted once, if its confirmation is lost (%s)",
    async (loss) => {
      await start();
      discord.fail("createMessage", { with: loss, afterDoingIt: true });
      await discord.directMessage("Who?");
      expect(await outcome()).toBe("answered");
      expect(discord.requests("createMessage")).toHaveLength(2);
      expect(discord.posted).toHaveLength(1);
    },
  );

  test("to a message in a place where the bot may write, but no reply, is a message of its own", async () => {
    await start();
    discord.fail("createMessage", { with: 400, code: 160002 });
    discord.sendMessage({ content: `<@${BOT.id}> Who?` }, "server");
    expect(await outcome()).toBe("answered");
    expect(discord.posted).toMatchObject([{ text: expect.stringContaining("You asked: Who?") }]);
  });

  test.each([50001, 50007, 50013])(
    "to a message in a place where the bot may not write (%i) is given up, and logged once, without anybody's id",
    async (code) => {
      await start();
      discord.fail("createMessage", { with: 403, code });
      discord.sendMessage({ content: "Who?" }, "direct");
      expect(await outcome()).toBe("failed");
      const told = bot.logged.filter(({ level }) => level === "warn");
      expect(told).toEqual([
        { level: "warn", time: expect.anything(), event: "out_of_reach", kind: "message", code },
      ]);
      expect(discord.requests("createMessage")).toHaveLength(1);
      expect(JSON.stringify(bot.logged)).not.toMatch(new RegExp(`${PERSON.id}|${DIRECT_CHANNEL_ID}`));
    },
  );

  test("that Discord refuses is a fault of ours, and the person is told", async () => {
    await start();
    discord.fail("editOriginal", { with: 400, code: 50035 });
    expect((await discord.slash("echo", { question: "Who?" })).text).toContain("c0ffee");
    expect(await bot.loggedEvent("fault")).toMatchObject({
      error: { code: 50035, status: 400, method: "PATCH" },
    });
  });

  test("that fails, and the sentence about it too, leaves both in the log and the bot running", async () => {
    await start();
    discord.fail("editOriginal", { with: 500, times: 8 });
    discord.sendSlash("echo", { question: "Who?" });
    await bot.loggedEvent("not_told");
    expect((await discord.slash("echo", { question: "Still there?" })).text).toContain("Still there?");
  });
});

test("an interaction that is delivered again after its acknowledgement is answered once", async () => {
  await start();
  await discord.slash("echo", { question: "Who?" });
  discord.gateway.repeat();
  await discord.slash("echo", { question: "Who else?" });
  expect(discord.requests("callback")).toHaveLength(2);
  expect(discord.requests("editOriginal")).toHaveLength(2);
});

test("what forty people ask at once is answered", async () => {
  await start({ now: () => 0 });
  const questions = Array.from({ length: 40 }, (_, index) => `Question ${index}?`);
  const shown = await Promise.all(
    questions.map((question, index) => discord.slash("echo", { question }, { person: someone(index) })),
  );
  expect(shown.map(({ text }) => text)).toEqual(
    questions.map((question) => expect.stringContaining(question)),
  );
  expect(discord.requests("editOriginal")).toHaveLength(40);
});

// Takes as long as the machine is busy.
const ANY_TIME = { timeout: 60_000 };

test(
  "what five hundred people ask at once is acknowledged once each, before anything is answered",
  ANY_TIME,
  async () => {
    const reader = await readerFor(testCommands);
    const endless: Reader["run"] = () => new Promise(() => undefined);
    await start({
      now: () => 0,
      // The end waits for none of them.
      sleep: (milliseconds, signal) =>
        milliseconds === 5_000 ? Promise.resolve() : sleepOnMachine(milliseconds, signal),
      openDesk: () => deskOver(async () => ({ ...reader, run: endless })),
    });
    const asked = Array.from({ length: 500 }, (_, index) =>
      discord.sendSlash("echo", { question: `Question ${index}?` }, { person: someone(index) }),
    );
    await Promise.all(asked.map(({ acknowledged }) => acknowledged));
    const ids = discord.requests("callback").map(({ parameters }) => parameters.interaction);
    expect(ids).toHaveLength(500);
    expect(new Set(ids)).toEqual(new Set(asked.map(({ id }) => id)));
  },
);
