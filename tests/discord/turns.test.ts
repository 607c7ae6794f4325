import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reader } from "../../src/reader/reader.ts";
import { type Clock, createClock } from "./clock.ts";
import { testCommands } from "./commands.ts";
import { deskOver, readerFor } from "./desk.ts";
import { MANAGER, MODERATED } from "./moderated-bot.ts";
import { type BotOptions, type RunningBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { withResolvers } from "./stand-in/http.ts";
import { OTHER_PERSON, PERSON, someone } from "./stand-in/identity.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* What people see who ask faster than they may, or all at once. Time stands still unless a test lets it pass. */

const TOO_SOON = "That was quick! So that everyone gets their turn, please try that again in 3 seconds.";
const OTHER = { person: OTHER_PERSON };

let discord: Discord;
let bot: RunningBot;
let clock: Clock;

afterEach(() => stopBotAndDiscord(bot, discord));

async function start(options: Partial<BotOptions> = {}): Promise<void> {
  clock = createClock();
  ({ discord, bot } = await startBotInDiscord({ now: clock.now, ...options }));
}

/** Asks as often as one may; the last reply. */
async function askFiveTimes(): Promise<Shown> {
  const shown = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => discord.slash("echo", { question: `Question ${number}?` })),
  );
  return shown.at(-1) as Shown;
}

describe("who asks too fast", () => {
  beforeEach(() => start(MODERATED));

  test("is asked alone to be patient, and is answered after that", async () => {
    await askFiveTimes();
    expect(await discord.slash("echo", { question: "Again?" })).toMatchObject({
      text: TOO_SOON,
      ephemeral: true,
    });
    await clock.pass(2_999);
    expect((await discord.slash("echo", { question: "Now?" })).text).toContain("in 1 second.");
    await clock.pass(1);
    expect((await discord.slash("echo", { question: "Now?" })).text).toContain("You asked: Now?");
  });

  test("costs nobody else a turn", async () => {
    await askFiveTimes();
    expect((await discord.slash("echo", { question: "And I?" }, OTHER)).text).toContain("You asked: And I?");
  });

  test("is held back in every way to ask", async () => {
    const shown = await askFiveTimes();
    const told = [
      await discord.press(shown, "More"),
      await discord.press(shown, "Next"),
      await discord.press(shown, "Answers it"),
      await discord.slash("gone"),
    ];
    for (const one of told) expect(one).toMatchObject({ text: TOO_SOON, ephemeral: true });
    expect(told.map(({ id }) => id)).not.toContain(shown.id);
  });

  test("in messages is told once, and no more until they are answered again", async () => {
    await askFiveTimes();
    expect((await discord.directMessage("And here?")).text).toBe(TOO_SOON);
    discord.sendMessage({ content: "Hello?" }, "direct");
    discord.sendMessage({ content: "Hello??" }, "direct");
    // Events are taken in order: what came before has been dealt with.
    await discord.slash("echo", { question: "And I?" }, OTHER);
    await clock.pass(3_000);
    expect((await discord.directMessage("Now?")).text).toContain("You asked: Now?");
    expect(discord.posted).toHaveLength(2);
    expect((await discord.directMessage("And now?")).text).toBe(TOO_SOON);
  });

  test("can still remove what was said to them", async () => {
    const shown = await askFiveTimes();
    await discord.sendPressOf(shown, "Remove").deleted;
  });

  test("and is a moderator is never held back in what moderators do", async () => {
    await askFiveTimes();
    const shown = await discord.slash("tend say", { words: "x" }, MANAGER);
    for (let press = 0; press < 20; press++)
      expect((await discord.press(shown, "Next", MANAGER)).text).toBe("You pressed next");
    expect(await discord.autocomplete("tend say", "words", "x", MANAGER)).toHaveLength(1);
  });

  test("gets no suggestions for a moment, and no fault is logged", async () => {
    for (let keystroke = 0; keystroke < 20; keystroke++)
      expect(await discord.autocomplete("echo", "question", "page")).toHaveLength(25);
    expect(await discord.autocomplete("echo", "question", "page")).toEqual([]);
    await clock.pass(500);
    expect(await discord.autocomplete("echo", "question", "page")).toHaveLength(25);
    expect(bot.logged.filter(({ event }) => event === "fault")).toEqual([]);
  });

  test("has not used up their questions by typing", async () => {
    for (let keystroke = 0; keystroke < 20; keystroke++)
      await discord.autocomplete("echo", "question", "page");
    expect((await askFiveTimes()).text).toContain("You asked: Question 5?");
  });

  test("is not named in the log", async () => {
    await askFiveTimes();
    await discord.slash("echo", { question: "Again?" });
    await bot.loggedEvent("cooldown");
    expect(JSON.stringify(bot.logged)).not.toContain(PERSON.id);
  });
});

describe("when more is asked than the reader can do", () => {
  let computed: ReturnType<typeof withResolvers<void>>;
  /** Resolves when the reader has all that it is given at once. */
  let isFull: ReturnType<typeof withResolvers<void>>;
  let inReader: number;

  beforeEach(async () => {
    computed = withResolvers();
    isFull = withResolvers();
    inReader = 0;
    const reader = await readerFor(testCommands);
    const run: Reader["run"] = async (...given) => {
      inReader += 1;
      if (inReader === 4) isFull.resolve();
      await computed.promise;
      return reader.run(...given);
    };
    const sleepers = createClock();
    await start({ openDesk: () => deskOver(async () => ({ ...reader, run })), sleep: sleepers.sleep });
    clock = sleepers;
  });

  afterEach(() => computed.resolve());

  test("all are acknowledged at once, a few are worked on, and the others wait their turn", async () => {
    const asked = [0, 1, 2, 3, 4, 5].map((number) =>
      discord.sendSlash("echo", { question: `Question ${number}?` }, { person: someone(number) }),
    );
    await Promise.all(asked.map(({ acknowledged }) => acknowledged));
    await clock.asleep(20_000, 2);
    expect(inReader).toBe(4);
    computed.resolve();
    for (const [number, { shown }] of asked.entries())
      expect((await shown).text).toContain(`You asked: Question ${number}?`);
  });

  test("who has waited for long is told to try again later", async () => {
    const asked = [0, 1, 2, 3, 4].map((number) =>
      discord.sendSlash("echo", { question: `Question ${number}?` }, { person: someone(number) }),
    );
    await clock.asleep(20_000);
    await clock.pass(20_000);
    const told = (await Promise.race(asked.map(({ shown }) => shown))).text;
    expect(told).toBe(
      "Many people are asking at once, and I did not get to that. Nothing is wrong with it: please try again in a minute.",
    );
    expect(await bot.loggedEvent("handled")).toMatchObject({ kind: "echo", outcome: "refused" });
  });

  test("there are no suggestions, in time for Discord", async () => {
    for (const number of [0, 1, 2, 3])
      discord.sendSlash("echo", { question: "Who?" }, { person: someone(number) });
    await isFull.promise;
    const choices = discord.autocomplete("echo", "question", "page");
    await clock.asleep(1_500);
    await clock.pass(1_500);
    expect(await choices).toEqual([]);
    expect(bot.logged.filter(({ event }) => event === "fault")).toEqual([]);
  });
});

test("suggestions that the reader takes long for are given up, in time for Discord", async () => {
  const reader = await readerFor(testCommands);
  const asked = withResolvers<void>();
  const complete: Reader["complete"] = () => {
    asked.resolve();
    return new Promise(() => undefined);
  };
  const sleepers = createClock();
  await start({ openDesk: () => deskOver(async () => ({ ...reader, complete })), sleep: sleepers.sleep });
  const choices = discord.autocomplete("echo", "question", "page");
  await asked.promise;
  await sleepers.pass(1_500);
  expect(await choices).toEqual([]);
  expect(bot.logged.filter(({ event }) => event === "fault")).toEqual([]);
});
