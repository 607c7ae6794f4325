import { expect, test } from "vitest";
import { helpFor } from "../../commands/help.ts";
import { search } from "../../commands/search.ts";
import type { Reply } from "../../src/reply.ts";
import { command, moderatorCommand } from "../terminal/samples.ts";
import { headingsIn, labelsOf, libraryOf, run, textsIn } from "./samples.ts";

const library = libraryOf({ "snow.txt": ["Trains stopped."] });
const namesIn = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === "entry" ? [block.name] : []));

test("lists the commands that it is given, as they are typed, in their order, and itself", async () => {
  const greet = command("greet", [
    { type: 3, name: "name", description: "x", required: true },
    { type: 5, name: "private", description: "x" },
  ]);
  expect(namesIn(await run(helpFor([search, greet]), {}, library))).toEqual([
    "/search words",
    "/greet name [private]",
    "/help",
  ]);
});

test("moderators' commands have a heading of their own, and a line for each subcommand", async () => {
  const reindex = moderatorCommand("reindex", []);
  const article = moderatorCommand("article", [
    { type: 1, name: "add", description: "Add one" },
    {
      type: 1,
      name: "remove",
      description: "Take one out",
      options: [{ type: 3, name: "article", description: "x", required: true }],
    },
  ]);
  const reply = await run(helpFor([search, reindex, article]), {}, library);
  const heading = reply.blocks.findIndex(
    (block) => block.kind === "heading" && block.text === "For moderators",
  );
  expect(namesIn({ ...reply, blocks: reply.blocks.slice(0, heading) })).toEqual(["/search words", "/help"]);
  expect(reply.blocks.slice(heading + 1, heading + 4)).toEqual([
    { kind: "entry", name: "/reindex", detail: "The reindex command", button: null },
    { kind: "entry", name: "/article add", detail: "Add one", button: null },
    { kind: "entry", name: "/article remove article", detail: "Take one out", button: null },
  ]);
});

test("says which commands can be used on a message, and how; nothing where none can", async () => {
  const onMessage = { ...search, message: { name: "Look this up", option: "words" } };
  const help = await run(helpFor([onMessage]), {}, library);
  expect(textsIn(help).join("\n")).toContain("Apps → “Look this up”. Only you see the reply.");
  expect(textsIn(await run(helpFor([search]), {}, library)).join("\n")).not.toContain("Apps");
});

test("says what Footnote does, how to check a citation, and what it keeps", async () => {
  const reply = await run(helpFor([]), {}, library);
  expect(headingsIn(reply)).toEqual(["Footnote", "How to check a citation", "Privacy"]);
  const privacy = textsIn(reply).at(-1) ?? "";
  expect(privacy).toContain("keeps no questions and no names");
  expect(privacy).toContain("your questions of the last 15 minutes in memory, for you alone");
  expect(privacy.match(/\.(?: |$)/g)).toHaveLength(4);
  expect(labelsOf(reply)).toEqual([]);
});
