import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask } from "../../commands/ask.ts";
import { commands } from "../../commands/index.ts";
import { createDesk } from "../../src/desk/create-desk.ts";
import { openArticleFolder } from "../../src/folder/article-folder.ts";
import { createLibraryBuilder } from "../../src/library/library-builder.ts";
import { createReader } from "../../src/reader/create-reader.ts";
import { parseSettings } from "../../src/settings.ts";
import { feedbackInMemory } from "../feedback/samples.ts";
import { impatient } from "./clock.ts";
import { MANAGER } from "./moderated-bot.ts";
import { type RunningBot, startBotInDiscord, stopBotAndDiscord } from "./running-bot.ts";
import { GUILD_ID } from "./stand-in/identity.ts";
import type { InteractionRecord } from "./stand-in/interactions.ts";
import type { Shown } from "./stand-in/shown.ts";
import type { Discord } from "./stand-in/stand-in.ts";

/* Footnote's own moderators' commands in Discord, over a folder of their own. */

// The folder is read again and again, which takes as long as the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const ARTICLE = `Icebreaker Aurora reaches the harbour of Varnhem

The icebreaker Aurora reached the harbour of Varnhem on Monday with a crew of 41 sailors.

The mayor of Varnhem said that the harbour will stay open until the end of March.
`;

let discord: Discord;
let bot: RunningBot;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-"));
  await cp(parseSettings({}).seedsDirectory, folder, { recursive: true });
  let ids = 0;
  ({ discord, bot } = await startBotInDiscord({
    environment: { GUILD_ID },
    commands,
    questionCommand: ask,
    sleep: impatient,
    openDesk: () =>
      createDesk({
        openReader: (onProgress, signal) =>
          createReader(createLibraryBuilder(folder), commands, onProgress, signal),
        folder: openArticleFolder(folder),
        feedback: feedbackInMemory(),
        questions: async () => [],
        log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        now: () => 0,
        newFaultId: () => `id${++ids}`,
      }),
  }));
});

afterEach(async () => {
  await stopBotAndDiscord(bot, discord);
  await rm(folder, { recursive: true });
});

/** What is shown in the end: the first that has those words. */
async function shownWith(words: string, interaction: InteractionRecord): Promise<Shown> {
  for (let index = 0; ; index += 1) {
    const shown = await interaction.shownAt(index);
    expect(shown.text).not.toContain("Something went wrong");
    if (shown.text.includes(words)) return shown;
  }
}

const QUESTION = "How many sailors were on the Aurora?";

async function answer(): Promise<string> {
  return (await discord.slash("ask", { question: QUESTION })).text;
}

/** What is suggested for the article of this test, as a person would pick it. */
async function pick(subcommand: string): Promise<string> {
  const [choice] = await discord.autocomplete(`article ${subcommand}`, "article", "Aurora", MANAGER);
  expect(choice?.name).toContain("Icebreaker Aurora");
  return choice?.value ?? "";
}

test("an article is handed in, confirmed, edited, removed, and brought back by an undo", async () => {
  expect(await answer()).toContain("The articles don't answer that.");

  const empty = await discord.sendSlash("article add", {}, MANAGER).modal;
  const file = { name: "aurora.txt", bytes: new TextEncoder().encode(ARTICLE) };
  const draft = await discord.submit(empty, { File: file, Outlet: "The Varnhem Courier" }, MANAGER);
  expect(draft.text).toContain("Icebreaker Aurora reaches the harbour of Varnhem");
  expect(draft.text).toContain("The Varnhem Courier");
  expect(await answer()).toContain("The articles don't answer that.");

  await shownWith("is in", discord.sendPressOf(draft, "Confirm", MANAGER));
  expect(await answer()).toContain("41 sailors");

  const form = await discord.sendSlash("article edit", { article: await pick("edit") }, MANAGER).modal;
  expect(form.fields.find(({ label }) => label === "Outlet")?.value).toBe("The Varnhem Courier");
  await shownWith("is edited", discord.sendSubmit(form, { Outlet: "The Courier of Varnhem" }, MANAGER));
  expect(await answer()).toContain("The Courier of Varnhem");

  const removing = discord.sendSlash("article remove", { article: await pick("remove") }, MANAGER);
  const removed = await shownWith("is out", removing);
  expect(await answer()).toContain("The articles don't answer that.");

  await shownWith("Undone", discord.sendPressOf(removed, "Undo: put it back", MANAGER));
  expect(await answer()).toContain("41 sailors");
});

test("a reindex without changes says so", async () => {
  await shownWith("Nothing has changed", discord.sendSlash("reindex", {}, MANAGER));
});

test("nobody else comes near them", async () => {
  for (const name of ["reindex", "article add"]) {
    expect(await discord.slash(name)).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining("moderators"),
    });
  }
});
