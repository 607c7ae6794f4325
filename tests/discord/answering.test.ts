import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Reply, text } from "../../src/reply.ts";
import { type Clock, createClock } from "./clock.ts";
import { testCommands } from "./commands.ts";
import { MANAGER } from "./moderated-bot.ts";
import { tend } from "./moderator-commands.ts";
import { type RunningBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { withResolvers } from "./stand-in/http.ts";
import { GUILD_ID } from "./stand-in/identity.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* Replies that grow while people watch, in the whole bot; time passes only as the test lets it. */

const MINUTE = 60_000;
/** Between two edits. */
const PAUSE = 2_000;
/** For a form to come. */
const FORM = 2_500;

const say = (content: string): Reply => ({
  blocks: [text(content)],
  buttons: [{ label: "Next", command: "tend", state: "next", effect: "replace" }],
});

type Step = ReturnType<typeof withResolvers<void>>;

let discord: Discord;
let bot: RunningBot;
let clock: Clock;
let steps: readonly [Step, Step];

/** Replies with "step 0" at once, and with each further step when the test says so. */
async function* grow(): AsyncIterable<Reply> {
  for (const [index, step] of steps.entries()) {
    yield say(`step ${index}`);
    await step.promise;
  }
  yield say("done");
}

beforeEach(async () => {
  clock = createClock();
  steps = [withResolvers(), withResolvers()];
  ({ discord, bot } = await startBotInDiscord({
    commands: [...testCommands, { ...tend, run: grow, press: grow }],
    environment: { GUILD_ID },
    sleep: clock.sleep,
  }));
});

afterEach(async () => {
  for (const step of steps) step.resolve();
  await passUntil(stopBotAndDiscord(bot, discord));
});

/** Lets as much time pass as something takes. */
async function passUntil(something: Promise<unknown>): Promise<void> {
  let isThere = false;
  void something.then(() => {
    isThere = true;
  });
  while (!isThere) await clock.pass(PAUSE);
}

describe("a reply that grows", () => {
  test("is one message, edited no sooner than two seconds after the last time", async () => {
    const interaction = discord.sendSlash("tend say", { words: "x" }, MANAGER);
    const first = await interaction.shownAt(0);
    steps[0].resolve();
    await clock.asleep(PAUSE);
    await clock.pass(PAUSE - 1);
    // What the bot does for another person takes longer than an edit would.
    await discord.slash("echo", { question: "Meanwhile?" });
    expect(interaction.timesShown).toBe(1);
    await clock.pass(1);
    const second = await interaction.shownAt(1);
    expect([first, second]).toMatchObject([
      { text: "step 0", ephemeral: true },
      { text: "step 1", ephemeral: true, id: first.id },
    ]);
    await clock.asleep(PAUSE);
    await clock.pass(5 * PAUSE);
    steps[1].resolve();
    expect(await interaction.shownAt(2)).toMatchObject({ text: "done", id: first.id });
  });

  test("of a button that replaces is the message that carries it", async () => {
    const shown = await discord.slash("tend say", { words: "x" }, MANAGER);
    const pressed = discord.sendPressOf(shown, "Next", MANAGER);
    expect(await pressed.shownAt(0)).toMatchObject({ id: shown.id, text: "step 0" });
    steps[0].resolve();
    await clock.asleep(PAUSE, 2);
    await clock.pass(PAUSE);
    expect(await pressed.shownAt(1)).toMatchObject({ id: shown.id, text: "step 1" });
  });

  test("holds nobody up, and two grow side by side", async () => {
    const one = discord.sendSlash("tend say", { words: "x" }, MANAGER);
    const other = discord.sendSlash("tend say", { words: "x" }, MANAGER);
    await Promise.all([one.shown, other.shown]);
    expect((await discord.slash("echo", { question: "Meanwhile?" })).text).toContain("Meanwhile?");
    expect((await discord.directMessage("And me?")).text).toContain("And me?");
  });

  test("for longer than its message can be changed says that the work goes on, and where to look", async () => {
    const interaction = discord.sendSlash("tend say", { words: "x" }, MANAGER);
    await interaction.shown;
    await clock.asleep(PAUSE);
    await clock.pass(14 * MINUTE);
    expect((await interaction.shownAt(1)).text).toBe(
      "Discord lets me change this message for a quarter of an hour, which is over. The work goes on: /reindex shows how far it is.",
    );
    for (const step of steps) step.resolve();
    await passUntil(bot.loggedEvent("moderation"));
    expect(await bot.loggedEvent("moderation")).toMatchObject({ outcome: "answered" });
    expect(interaction.timesShown).toBe(2);
  });

  test("whose message is gone is worked off to its end, and logged as failed", async () => {
    const interaction = discord.sendSlash("tend say", { words: "x" }, MANAGER);
    await interaction.shown;
    interaction.expired = true;
    for (const step of steps) step.resolve();
    await passUntil(bot.loggedEvent("moderation"));
    expect(await bot.loggedEvent("moderation")).toMatchObject({ outcome: "failed" });
    expect(await bot.loggedEvent("out_of_reach")).toMatchObject({ kind: "tend", code: 50027 });
  });
});

test("a form that is long in coming makes way for a sentence before Discord gives up", async () => {
  const interaction = discord.sendSlash("tend slow", {}, MANAGER);
  await clock.asleep(FORM);
  expect(interaction.acknowledgement).toBeNull();
  await clock.pass(FORM);
  expect((await interaction.shown).text).toBe(
    "I am reading the articles just now. Please try that again in a moment.",
  );
});
