import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { commands } from "../../commands/index.ts";
import { SEND } from "../../src/discord/own-buttons.ts";
import type { Feedback } from "../../src/feedback/feedback.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import { library } from "../view/samples.ts";
import { deskOver, readerFor } from "./desk.ts";
import { MANAGER } from "./moderated-bot.ts";
import {
  type BotOptions,
  type RunningBot,
  startBot,
  startBotInDiscord,
  stopBotAndDiscord,
} from "./running-bot.ts";
import { GUILD_ID, OTHER_PERSON } from "./stand-in/identity.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { By, Discord } from "./stand-in/stand-in.ts";

/* What people say of answers, and what becomes of it, in the whole bot. */

const OTHER: By = { person: OTHER_PERSON };
const QUESTION = "Who *opened* a bridge over the Thame?";
const SEND_IT = SEND.label;

let discord: Discord;
let bot: RunningBot;
let feedback: Feedback;
let now: number;
let options: Partial<BotOptions>;

beforeEach(async () => {
  feedback = feedbackInMemory();
  now = 0;
  options = {
    commands,
    questionCommand: ask,
    environment: { GUILD_ID },
    now: () => now,
    openDesk: () => deskOver(() => readerFor(commands, library), feedback),
  };
  ({ discord, bot } = await startBotInDiscord(options));
});
afterEach(() => stopBotAndDiscord(bot, discord));

const labels = ({ buttons }: Shown) => buttons.map(({ label }) => label);
const asked = (by?: By) => discord.slash("ask", { question: QUESTION }, by);

describe("below an answer stands whether it answers", () => {
  test.each<[string, () => Promise<Shown>]>([
    ["a command's", () => asked()],
    ["in private", () => discord.slash("ask", { question: QUESTION, private: true })],
    ["a mention's", () => discord.mention(QUESTION)],
    ["a direct message's", () => discord.directMessage(QUESTION)],
    [
      "a message's that somebody else wrote",
      () => discord.onMessage("Ask the articles", { content: QUESTION }),
    ],
    ["where there is none", () => discord.slash("ask", { question: "Who won the World Cup?" })],
  ])("%s", async (_which, shown) => {
    expect(labels(await shown())).toEqual(expect.arrayContaining(["Answers it", "Doesn't"]));
  });

  test("and below nothing else", async () => {
    for (const [name, filledIn] of [
      ["help", {}],
      ["search", { words: "bridge" }],
    ] as const)
      expect(labels(await discord.slash(name, filledIn))).not.toContain("Answers it");
  });
});

describe("a vote", () => {
  test("is counted, and thanked for in private", async () => {
    expect(await discord.press(await asked(), "Answers it")).toEqual(
      expect.objectContaining({
        text: "Thank you. That is one more “Answers it”; nothing else is kept of it.",
        ephemeral: true,
        buttons: [],
      }),
    );
    expect(await feedback.read()).toEqual({ answers: 1, doesNot: 0, questions: [] });
  });

  test("of each person counts, once for a reply, whichever they press", async () => {
    const shown = await asked();
    await discord.press(shown, "Doesn't", OTHER);
    await discord.press(shown, "Answers it");
    expect((await discord.press(shown, "Doesn't")).text).toContain("You have said already");
    await discord.press(await asked(), "Answers it");
    expect(await feedback.read()).toMatchObject({ answers: 2, doesNot: 1 });
  });

  test("is remembered for a quarter of an hour", async () => {
    const shown = await asked();
    await discord.press(shown, "Answers it");
    now += 15 * 60_000;
    await discord.press(shown, "Answers it");
    expect(await feedback.read()).toMatchObject({ answers: 2 });
  });

  test("leaves the reply alone, and no word and no id in the log", async () => {
    await discord.press(await asked(OTHER), "Doesn't", OTHER);
    expect(discord.requests("editOriginal")).toHaveLength(2);
    await bot.stop();
    const handled = bot.logged.filter(({ event, kind }) => event === "handled" && kind === "feedback");
    expect(handled).toMatchObject([{ outcome: "answered" }]);
    expect(JSON.stringify(bot.logged)).not.toMatch(/opened|400000000000000003/);
  });
});

describe("the question", () => {
  test("is sent to the moderators only when who asked sends it, and is told before what is kept", async () => {
    const offer = await discord.press(await asked(), "Doesn't");
    expect(offer.ephemeral).toBe(true);
    expect(offer.text).toContain(`Asked: ${QUESTION}`);
    expect(offer.text).toContain(
      "its text, as it stands above, is kept in a file where I run and shown to them",
    );
    expect((await feedback.read()).questions).toEqual([]);
    const sent = await discord.press(offer, SEND_IT);
    expect(sent).toMatchObject({ id: offer.id, ephemeral: true, buttons: [] });
    expect(sent.text).toContain("The moderators will find it in /stats.");
    expect((await feedback.read()).questions).toEqual([QUESTION]);
    expect((await discord.slash("stats", {}, MANAGER)).text).toContain(QUESTION);
  });

  test("of a mention can be sent by who wrote it", async () => {
    expect(labels(await discord.press(await discord.mention(QUESTION), "Doesn't"))).toEqual([SEND_IT]);
  });

  test("cannot be sent by others", async () => {
    expect(labels(await discord.press(await asked(), "Doesn't", OTHER))).toEqual([]);
  });

  test("cannot be sent where the reply doesn't show it", async () => {
    expect(labels(await discord.press({ ...(await asked()), components: [] }, "Doesn't"))).toEqual([]);
    const offer = await discord.press(await asked(), "Doesn't");
    expect(await discord.press({ ...offer, components: [] }, SEND_IT)).toMatchObject({
      text: expect.stringContaining("I no longer see the question"),
      ephemeral: true,
    });
  });

  test("is text, whatever is in it", async () => {
    const question = "@everyone **bridge** [x](https://evil.example) <@1> ||`` \\ # __proto__";
    const offer = await discord.press(await discord.slash("ask", { question }), "Doesn't");
    await discord.press(offer, SEND_IT);
    expect((await feedback.read()).questions).toEqual([question]);
    expect((await discord.slash("stats", {}, MANAGER)).text).toContain(question);
  });
});

test("all of its buttons work after a restart", async () => {
  const shown = await asked();
  const offer = await discord.press(shown, "Doesn't");
  await bot.stop();
  bot = startBot({ apiUrl: discord.apiUrl, ...options });
  await bot.ready;
  await discord.press(shown, "Answers it");
  await discord.press(offer, SEND_IT);
  expect(await feedback.read()).toEqual({ answers: 1, doesNot: 1, questions: [QUESTION] });
});

test("a button of it that no version of Footnote made is refused kindly", async () => {
  const pressed = await discord.sendPress(await asked(), "1a0feedback:maybe").shown;
  expect(pressed).toMatchObject({ text: expect.stringContaining("Please ask again"), ephemeral: true });
});

test("/stats is for moderators", async () => {
  expect((await discord.slash("stats")).text).toContain("That is for the moderators");
});

test("no command has the buttons' name", () => {
  expect(commands.map(({ data }) => data.name)).not.toContain(SEND.command);
});
