import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import { commands } from "../../commands/index.ts";
import { decodeCustomId } from "../../src/discord/custom-id.ts";
import { isOnMessages } from "../../src/discord/message-commands.ts";
import { REMOVE } from "../../src/discord/own-buttons.ts";
import type { Library } from "../../src/library/library.ts";
import { parseSettings } from "../../src/settings.ts";
import { sharedLibrary } from "../library/shared.ts";
import { deskOver, readerFor } from "./desk.ts";
import { type RunningBot, startBot } from "./running-bot.ts";
import { GUILD_ID } from "./stand-in/identity.ts";
import type { FilledIn } from "./stand-in/payloads.ts";
import type { Shown } from "./stand-in/shown.ts";
import { type Discord, startDiscord } from "./stand-in/stand-in.ts";

/* Footnote's own commands and articles in Discord: every reply, and every button under it, is one that Discord takes. */

let discord: Discord;
let bot: RunningBot;
let library: Library;

beforeAll(async () => {
  library = await sharedLibrary(parseSettings({}).seedsDirectory);
  discord = await startDiscord();
  bot = startBot({
    apiUrl: discord.apiUrl,
    environment: { GUILD_ID },
    commands,
    questionCommand: ask,
    openDesk: () => deskOver(() => readerFor(commands, library)),
  });
  await bot.ready;
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** Presses every button under a reply, and those under what comes, so many presses deep. */
async function pressAll(shown: Shown, depth: number): Promise<void> {
  if (depth === 0) return;
  for (const { customId } of shown.buttons) {
    if (decodeCustomId(customId)?.command === REMOVE.command) continue;
    const pressed = await discord.sendPress(shown, customId).shown;
    expectAnswer(pressed);
    await pressAll(pressed, depth - 1);
  }
}

/** Says something, and not that something of ours is broken. */
function expectAnswer({ text }: Shown): void {
  expect(text).not.toBe("");
  expect(text).not.toContain("Something went wrong on my side");
}

test("all of them are registered", () => {
  const bodies = discord.requests("putGuildCommands").map(({ body }) => body as readonly object[]);
  const names = bodies.flat().map((command) => "name" in command && command.name);
  const onMessages = commands.filter(isOnMessages).map(({ message }) => message.name);
  expect(new Set(names)).toEqual(new Set([...commands.map(({ data }) => data.name), ...onMessages]));
});

const REQUESTS: readonly (readonly [string, FilledIn])[] = [
  ["ask", { question: "How many diplomats did the US expel?" }],
  ["ask", { question: "How many diplomats did the US expel?", private: true }],
  ["ask", { question: "Who won the World Cup?" }],
  ["ask", { question: "@everyone **[x](https://evil.example)** <@1> ||`" }],
  ["ask", { question: "?" }],
  ["ask", { question: "x ".repeat(500) }],
  ["compare", { question: "How many diplomats did the US expel?" }],
  ["compare", { question: "How many diplomats did the US expel?", private: true }],
  ["compare", { question: "When did Biden and Putin speak by phone?" }],
  ["compare", { question: "@everyone **[x](https://evil.example)** <@1> ||`" }],
  ["compare", { question: "x ".repeat(500) }],
  ["timeline", {}],
  ["timeline", { about: "united states" }],
  ["timeline", { about: "@everyone **[x](https://evil.example)** <@1> ||`" }],
  ["verify", { quote: "“We do want a downward spiral” and Lavrov: “very bad”" }],
  ["verify", { quote: "@everyone **[x](https://evil.example)** <@1> ||`" }],
  ["verify", { quote: "“x y” ".repeat(600) }],
  ["search", { words: "embassy diplomats" }],
  ["search", { words: "qwertyuiop" }],
  ["articles", {}],
  ["read", { article: "000_9cda1545dbb38828.txt" }],
  ["read", { article: "4", place: "3" }],
  ["read", { article: "no such article" }],
  ["export", { question: "How many diplomats did the US expel?" }],
  ["export", { question: "?" }],
  ["help", {}],
];

test.each(REQUESTS)("/%s %j is answered, and so is every button under it", async (name, options) => {
  const shown = await discord.slash(name, options);
  expectAnswer(shown);
  await pressAll(shown, 2);
});

test.each(commands.filter(isOnMessages).map(({ message }) => message.name))(
  "“%s” reads a message, and so does every button under it",
  async (name) => {
    for (const [command, { question = "" }] of REQUESTS) {
      if (command !== "ask") continue;
      const shown = await discord.onMessage(name, { content: String(question) });
      expectAnswer(shown);
      expect(shown.ephemeral).toBe(true);
      await pressAll(shown, 1);
    }
  },
);

test("a message that is asked of the articles is answered as /ask answers it", async () => {
  const question = "How many diplomats did the US expel?";
  const asked = await discord.slash("ask", { question });
  expect((await discord.onMessage("Ask the articles", { content: `> **${question}**` })).text).toBe(
    asked.text,
  );
});

test("an article that autocomplete suggests can be read", async () => {
  const [choice] = await discord.autocomplete("read", "article", "");
  const shown = await discord.slash("read", { article: choice?.value ?? "" });
  expect(shown.text).toContain(choice?.name);
});

test("a direct message is answered as /ask answers", async () => {
  const question = "How many diplomats did the US expel?";
  const asked = await discord.slash("ask", { question });
  expect((await discord.directMessage(question)).text).toBe(asked.text);
});

test("a mention is answered by what stands first, and the rest is for who wants it, in private", async () => {
  const question = "How many *diplomats* did the US expel?";
  const asked = await discord.slash("ask", { question });
  const { citations } = library.ask(question);
  const brief = await discord.mention(question);
  expect(brief.buttons.map(({ label }) => label)).toEqual([
    "Context",
    "All sources",
    "Answers it",
    "Doesn't",
    "Remove",
  ]);
  const [first, second] = citations.map(({ passage }) => passage.paragraph.number);
  expect(brief.text).toContain(`¶ ${first}`);
  expect(brief.text.match(/¶/g)).toHaveLength(1);
  expect(second).toBeDefined();
  const whole = await discord.press(brief, "All sources");
  expect(whole).toMatchObject({ text: asked.text, ephemeral: true });
  expect(whole.text.match(/¶/g)).toHaveLength(citations.length);
  expect((await discord.press(whole, "Export")).files.size).toBe(2);
});

test("an answer is exported with what was asked, in public and in private", async () => {
  const question = "How many *diplomats* did the US expel: 10 or 9.5?";
  const [asked, alone] = [
    await discord.slash("ask", { question }),
    await discord.slash("ask", { question, private: true }),
  ];
  const { files } = await discord.slash("export", { question });
  expect([...files.keys()]).toEqual(["footnote.md", "footnote.json"]);
  expect(JSON.parse(files.get("footnote.json") ?? "")).toMatchObject({ question, status: "answered" });
  for (const shown of [asked, alone]) {
    const pressed = await discord.press(shown, "Export");
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.files).toEqual(files);
  }
});

test.each([
  ["Did Austria offer to host the summit?", "and Finland?", "Did Finland offer to host the summit?"],
  ["How many diplomats did the US expel?", "why?", "Why did the US expel diplomats?"],
  [
    "Did @everyone **<@1> [x](https://evil.example)** ||`\n# offer the summit?",
    "when was that?",
    "When did @everyone **<@1> [x](https://evil.example)** ||` # offer the summit?",
  ],
  ["Did Austria offer it?", "and @everyone **[Finland](https://evil.example)**?", null],
])("%j, then %j, is read as %j, and is text whatever it holds", async (question, followUp, readAs) => {
  await discord.directMessage(question);
  const shown = await discord.directMessage(followUp);
  expectAnswer(shown);
  expect(shown.text.split("\n")[0]).toBe(
    `-# ${readAs === null ? `Asked: ${followUp}` : `Read as: ${readAs}`}`,
  );
  await pressAll(shown, 1);
});
