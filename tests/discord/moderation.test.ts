import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MANAGER, MODERATED } from "./moderated-bot.ts";
import { type RunningBot, startBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { PERSON } from "./stand-in/identity.ts";
import type { ShownModal } from "./stand-in/modals.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* What moderators do in Discord, what they see, and what the log says of it. */

let discord: Discord;
let bot: RunningBot;

/** The lines of the log about what was done, without levels and times. */
function actions(): readonly object[] {
  return bot.logged
    .filter(({ event }) => event === "handled" || event === "moderation")
    .map(({ level: _level, time: _time, milliseconds: _milliseconds, ...line }) => line);
}

function openForm(): Promise<ShownModal> {
  return discord.sendSlash("tend form", {}, MANAGER).modal;
}

describe("a moderator", () => {
  beforeEach(async () => {
    ({ discord, bot } = await startBotInDiscord(MODERATED));
  });
  afterEach(() => stopBotAndDiscord(bot, discord));

  test("is answered in private everywhere, by edits of what was acknowledged at once", async () => {
    const interaction = discord.sendSlash("tend say", { words: "hello" }, MANAGER);
    await interaction.shown;
    expect([interaction.acknowledgement, interaction.ephemeral]).toEqual([5, true]);
    const modal = discord.sendSubmit(await openForm(), {}, MANAGER);
    await modal.shown;
    expect([modal.acknowledgement, modal.ephemeral]).toEqual([5, true]);
  });

  test("who uses a command that begins with a form gets it as the acknowledgement", async () => {
    const interaction = discord.sendSlash("tend form", {}, MANAGER);
    expect(await interaction.modal).toMatchObject({
      title: "Tend to it",
      fields: [
        { label: "Title", kind: "line", value: "As it was" },
        { label: "Text", kind: "text", description: "All of it" },
        { label: "File", kind: "file" },
      ],
    });
    expect(interaction.acknowledgement).toBe(9);
    await bot.stop();
    expect(discord.requests("editOriginal", "followUp")).toEqual([]);
  });

  describe("who sends off a form", () => {
    const bytes = new TextEncoder().encode("Ünder the ice");

    test("hands in what they filled in, and not what they left empty", async () => {
      const filledIn = { Title: "New", File: { name: "a.txt", bytes } };
      const interaction = discord.sendSubmit(await openForm(), filledIn, MANAGER);
      expect(await interaction.shownAt(1)).toMatchObject({
        text: '[["title","New"],["file","a.txt","Ünder the ice"]]',
        ephemeral: true,
      });
    });

    test("hands in what stood there already", async () => {
      const interaction = discord.sendSubmit(await openForm(), { Text: "All of it" }, MANAGER);
      expect((await interaction.shownAt(1)).text).toBe('[["title","As it was"],["text","All of it"]]');
    });

    test.each([
      [
        "is kept elsewhere",
        { url: "https://evil.example/a.txt" },
        "“a.txt” is not kept by Discord, so I do not fetch it. Upload the file itself.",
      ],
      [
        "is too large",
        { size: 2 * 1024 * 1024 + 1 },
        "“a.txt” is larger than 2 MiB, the most that I take. Split it into several articles.",
      ],
    ])("with a file that %s is told so", async (_what, part, sentence) => {
      const upload = { name: "a.txt", bytes, ...part };
      expect((await discord.submit(await openForm(), { File: upload }, MANAGER)).text).toBe(sentence);
    });

    test("that means nothing any more is told so kindly", async () => {
      const form = await openForm();
      for (const customId of ["1s0gone:x", "1s0echo:x", "1a0tend:more", "another bot's"]) {
        expect(await discord.submit({ ...form, customId }, {}, MANAGER)).toMatchObject({
          text: "I no longer know what this form was for: it comes from an earlier version of me. Please begin again.",
          ephemeral: true,
        });
      }
    });
  });

  test.each([
    ["missing", "There is no such article to tend to."],
    ["refuse", "That cannot be tended to."],
  ])("is told what cannot be done (%s)", async (name, sentence) => {
    expect(await discord.slash(`tend ${name}`, {}, MANAGER)).toMatchObject({
      text: sentence,
      ephemeral: true,
    });
  });

  test.each(["wrong", "crash"])("is told of a fault by its number (%s)", async (name) => {
    const shown = await discord.slash(`tend ${name}`, {}, MANAGER);
    expect(shown).toMatchObject({ text: expect.stringContaining("c0ffee"), ephemeral: true });
    expect(await bot.loggedEvent("fault")).toMatchObject({ id: "c0ffee", kind: "tend" });
  });

  test("whose form Discord does not take is told of the fault", async () => {
    discord.fail("callback", { with: 400, code: 50035 });
    expect((await discord.slash("tend form", {}, MANAGER)).text).toContain("c0ffee");
  });

  test("whose form's confirmation is lost gets it once", async () => {
    discord.fail("callback", { with: 500, afterDoingIt: true });
    await openForm();
    expect(await bot.loggedEvent("moderation")).toMatchObject({ outcome: "asked" });
  });

  test("whose button cannot do what it should keeps the message that it stands under", async () => {
    const shown = await discord.slash("tend say", { words: "hello" }, MANAGER);
    const pressed = await discord.press(shown, "Broken", MANAGER);
    expect(pressed).toMatchObject({ text: "There is no next page.", ephemeral: true });
    expect(pressed.id).not.toBe(shown.id);
  });

  test("cannot take a form's id for a button's", async () => {
    const shown = await discord.slash("tend say", { words: "hello" }, MANAGER);
    const pressed = await discord.sendPress(shown, "1s0tend:form.1", MANAGER).shown;
    expect(pressed.text).toContain("I no longer know what this button did");
  });

  test("finds buttons and forms of the last run working in the next one", async () => {
    const shown = await discord.slash("tend say", { words: "hello" }, MANAGER);
    const form = await openForm();
    await bot.stop();
    bot = startBot({ apiUrl: discord.apiUrl, ...MODERATED });
    await bot.ready;
    expect((await discord.press(shown, "More", MANAGER)).text).toBe("You pressed more");
    expect(await discord.press(shown, "Next", MANAGER)).toMatchObject({
      id: shown.id,
      text: "You pressed next",
    });
    expect((await discord.submit(form, {}, MANAGER)).text).toBe("Sent off: form.1");
  });
});

describe("the log", () => {
  beforeEach(async () => {
    ({ discord, bot } = await startBotInDiscord(MODERATED));
  });
  afterEach(() => stopBotAndDiscord(bot, discord));

  test("has a line with the moderator for each thing that they do", async () => {
    const shown = await discord.slash("tend say", { words: "hello" }, MANAGER);
    await discord.press(shown, "Broken", MANAGER);
    const form = await openForm();
    await discord.submit(form, {}, MANAGER);
    await discord.slash("tend crash", {}, MANAGER);
    await discord.autocomplete("tend say", "words", "he", MANAGER);
    await bot.stop();
    const line = (subcommand: string | null, outcome: string) => ({
      event: "moderation",
      moderator: PERSON.id,
      command: "tend",
      subcommand,
      outcome,
    });
    expect(new Set(actions())).toEqual(
      new Set([
        line("say", "answered"),
        line(null, "refused"),
        line("form", "asked"),
        line(null, "answered"),
        line("crash", "failed"),
      ]),
    );
    const [moderation] = bot.logged.filter(({ event }) => event === "moderation");
    expect(Number.isInteger(moderation?.milliseconds)).toBe(true);
  });

  test("has nobody's id but theirs, also where someone else tries", async () => {
    const shown = await discord.slash("tend say", { words: "hello" }, MANAGER);
    const form = await openForm();
    await discord.slash("echo", { question: "Who?" });
    await discord.slash("tend say", { words: "hello" });
    await discord.press(shown, "Next");
    await discord.submit(form, {});
    await bot.stop();
    const others = bot.logged.filter(({ event }) => event !== "moderation");
    expect(JSON.stringify(others)).not.toContain(PERSON.id);
    const handled = others.flatMap(({ event, kind, outcome }) =>
      event === "handled" ? [`${kind} ${outcome}`] : [],
    );
    expect(handled.sort()).toEqual(["echo answered", "tend refused", "tend refused", "tend refused"]);
  });

  test("has no texts, titles and names of files", async () => {
    await discord.slash("tend say", { words: "secret words" }, MANAGER);
    const bytes = new TextEncoder().encode("secret body");
    const form = await openForm();
    const filledIn = { Title: "secret title", File: { name: "secret name.txt", bytes } };
    await discord.sendSubmit(form, filledIn, MANAGER).shownAt(1);
    await discord.submit(form, { File: { name: "secret name.txt", bytes, size: 1e9 } }, MANAGER);
    await discord.slash("tend crash", {}, MANAGER);
    await discord.autocomplete("tend say", "words", "secret", MANAGER);
    await bot.stop();
    expect(bot.logged).not.toEqual([]);
    expect(JSON.stringify(bot.logged)).not.toContain("secret");
  });
});
