import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article } from "../../commands/article.ts";
import { reindex } from "../../commands/reindex.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { UserError } from "../../src/errors.ts";
import { answerNow, entriesOf, lastOf, openDesk, pressed } from "./moderating.ts";
import { headingsIn, labelsOf, textsIn } from "./samples.ts";

const BRIDGE = "Ann Bell opened a bridge over the Thame. It cost nine million crowns.";
const FERRY = "The ferry over the Thame was sold for two million crowns.";
const SOLD = "for how much was the ferry sold?";
const COST = "what did the bridge cost?";
const FILES = { "bridge.txt": BRIDGE };

const requestOf = (subcommand: string, options: Readonly<Record<string, string>> = {}) => ({
  subcommand,
  options: new Map(Object.entries(options)),
});

const articlesIn = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith(".txt"));

/** Adds an article as a moderator does, up to the report. */
async function add(desk: Desk, texts: Readonly<Record<string, string>>) {
  const draft = await lastOf(article.submit("add", entriesOf(texts), desk));
  return pressed(article, draft, "Confirm", desk);
}

describe("/article add", () => {
  test("asks for a file or a text, and what is known of it", async () => {
    const { desk } = await openDesk(FILES);
    const form = await article.form(requestOf("add"), desk);
    expect(form?.fields.map(({ kind, name }) => [kind, name])).toEqual([
      ["file", "file"],
      ["text", "text"],
      ["line", "title"],
      ["line", "outlet"],
      ["line", "details"],
    ]);
  });

  test("shows what was understood, and writes and answers from it once that is confirmed", async () => {
    const { desk, folder } = await openDesk(FILES);
    await desk.reader();
    const entries = entriesOf({
      text: `${FERRY}\n`,
      title: "Ferry sold",
      outlet: "The Daily",
      details: "15 April 2021 https://example.com/ferry",
    });
    const draft = await lastOf(article.submit("add", entries, desk));
    expect(draft.blocks).toContainEqual({
      kind: "entry",
      name: "Address",
      detail: "https://example.com/ferry",
      button: null,
    });
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);
    expect(await answerNow(desk, SOLD)).toBeUndefined();

    const report = await pressed(article, draft, "Confirm", desk);
    expect(headingsIn(report)).toEqual(["“Ferry sold” is in"]);
    expect(await readFile(join(folder, "ferry-sold.txt"), "utf8")).toBe(
      `---\ntitle: Ferry sold\noutlet: The Daily\npublished: 15 April 2021\nurl: https://example.com/ferry\n---\n${FERRY}\n`,
    );
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
  });

  test("takes a file, whose front matter counts where nothing else is said", async () => {
    const { desk, folder } = await openDesk(FILES);
    const file = { name: "FERRY.MD", text: `---\noutlet: The Weekly\n---\n# Ferry sold\n\n${FERRY}\n` };
    const draft = await lastOf(article.submit("add", entriesOf({}, file), desk));
    expect(draft.blocks).toContainEqual({
      kind: "entry",
      name: "Outlet",
      detail: "The Weekly",
      button: null,
    });
    await pressed(article, draft, "Confirm", desk);
    expect(await readFile(join(folder, "ferry-sold.md"), "utf8")).toBe(file.text);
  });

  test("can be discarded, and then nothing was written", async () => {
    const { desk, folder } = await openDesk(FILES);
    const draft = await lastOf(article.submit("add", entriesOf({ text: FERRY }), desk));
    expect(textsIn(await pressed(article, draft, "Discard", desk))).toEqual([
      "Discarded. Nothing was written.",
    ]);
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);
    await expect(pressed(article, draft, "Confirm", desk)).rejects.toThrow(UserError);
  });

  test("can be undone: the article is gone from answers and from the folder", async () => {
    const { desk, folder } = await openDesk(FILES);
    const report = await add(desk, { text: FERRY });
    await pressed(reindex, report, "Undo: take it out", desk);
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);
    expect(await answerNow(desk, SOLD)).toBeUndefined();
  });

  test.each([
    ["neither file nor text", entriesOf({ title: "Ferry" }), "There was neither a file nor a text."],
    [
      "both",
      entriesOf({ text: FERRY }, { name: "ferry.txt", text: FERRY }),
      "There were both a file and a text.",
    ],
    [
      "a file of another kind",
      entriesOf({}, { name: "ferry.pdf", text: FERRY }),
      "“ferry.pdf” is neither a .txt nor an .md file.",
    ],
    [
      "bytes that are no text",
      entriesOf({}, { name: "ferry.txt", text: new Uint8Array([0xff]) }),
      "The article cannot be taken: it is not UTF-8 text",
    ],
    ["nothing to cite", entriesOf({ text: " \n" }), "The article cannot be taken: it is empty"],
    ["a text that is there", entriesOf({ text: BRIDGE, title: "Other" }), "That text is there already: “"],
    [
      "an address that is none",
      entriesOf({ text: FERRY, details: "http://" }),
      "The article cannot be taken: its front matter",
    ],
  ])("refuses %s, and says why", async (_what, entries, message) => {
    const { desk, folder } = await openDesk(FILES);
    const refused = lastOf(article.submit("add", entries, desk));
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(message);
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);
  });
});

describe("/article remove and restore", () => {
  test("takes an article out of answers and back into them", async () => {
    const { desk, folder } = await openDesk({ ...FILES, "ferry.txt": FERRY });
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
    const out = await lastOf(article.run(requestOf("remove", { article: "ferry.txt" }), desk));
    expect(headingsIn(out)).toEqual([`“${FERRY}” is out; /article restore brings it back`]);
    expect(await answerNow(desk, SOLD)).toBeUndefined();
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);

    const choices = await article.complete("removed", "ferry", desk);
    expect(choices).toEqual([{ name: FERRY, value: "ferry.txt" }]);
    const back = await lastOf(article.run(requestOf("restore", { removed: "ferry.txt" }), desk));
    expect(headingsIn(back)).toEqual([`“${FERRY}” is back`]);
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
  });

  test("tells two removed articles of one title apart by their files' names", async () => {
    const [old, later] = [`# Ferry sold\n\n${FERRY}`, `# Ferry sold\n\n${FERRY} So it was said.`];
    const { desk } = await openDesk({ ...FILES, "ferry.md": old, "later.md": later });
    for (const file of ["ferry.md", "later.md"])
      await lastOf(article.run(requestOf("remove", { article: file }), desk));
    const restore = (removed: string) => lastOf(article.run(requestOf("restore", { removed }), desk));
    const choices = await article.complete("removed", "ferry sold", desk);
    expect(choices.map(({ name }) => name).toSorted()).toEqual([
      "Ferry sold (ferry.md)",
      "Ferry sold (later.md)",
    ]);
    await expect(restore("ferry sold")).rejects.toThrow("Type more of it, or the name of its file.");
    await restore("Ferry sold (ferry.md)");
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
  });

  test("removing can be undone", async () => {
    const { desk, folder } = await openDesk({ ...FILES, "ferry.txt": FERRY });
    const out = await lastOf(article.run(requestOf("remove", { article: "ferry" }), desk));
    await pressed(reindex, out, "Undo: put it back", desk);
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
    expect(await articlesIn(folder)).toEqual(["bridge.txt", "ferry.txt"]);
  });

  test("removing the last article is taken back: there must be something to answer from", async () => {
    const { desk, folder } = await openDesk(FILES);
    const failed = await lastOf(article.run(requestOf("remove", { article: "1" }), desk));
    expect(textsIn(failed)[0]).toMatch(/^Nothing was changed: There is no article in “/u);
    expect(await articlesIn(folder)).toEqual(["bridge.txt"]);
    expect(await answerNow(desk, COST)).toBe(BRIDGE);
  });

  test.each([
    ["remove", { article: "tunnel" }, "There is no article “tunnel”."],
    ["restore", { removed: "tunnel.txt" }, "No article has been removed, so there is none to restore."],
    ["remove", { article: "../bridge.txt" }, "There is no article “../bridge.txt”."],
  ])("%s of what is not there says so", async (subcommand, options, message) => {
    const { desk } = await openDesk(FILES);
    await expect(lastOf(article.run(requestOf(subcommand, options), desk))).rejects.toThrow(message);
  });
});

describe("/article edit", () => {
  const edit = requestOf("edit", { article: "bridge.txt" });

  test("asks with what is known beforehand, and changes what was written otherwise", async () => {
    const { desk, folder } = await openDesk({
      "bridge.txt": `---\noutlet: The Daily\nurl: https://example.com/1\n---\n${BRIDGE}`,
    });
    const form = await article.form(edit, desk);
    const filled = Object.fromEntries(form?.fields.map(({ name, value }) => [name, value ?? ""]) ?? []);
    expect(filled).toEqual({
      title: "Ann Bell opened a bridge over the Thame.",
      outlet: "The Daily",
      published: "",
      url: "https://example.com/1",
    });
    const entries = entriesOf({
      title: filled.title ?? "",
      outlet: "The Weekly",
      published: "15 April 2021",
    });
    const report = await lastOf(article.submit(form?.state ?? "", entries, desk));
    expect(headingsIn(report)).toEqual(["“Ann Bell opened a bridge over the Thame.” is edited"]);
    expect(await readFile(join(folder, "bridge.txt"), "utf8")).toContain(
      "outlet: The Weekly\nurl:\npublished: 15 April 2021\n",
    );
    expect((await desk.reader()).contents.articles[0]).toMatchObject({
      outlet: "The Weekly",
      published: "15 April 2021",
      url: null,
    });
    expect(labelsOf(report)).toEqual(["Undo"]);
  });

  test("that changes nothing writes nothing", async () => {
    const { desk, folder } = await openDesk(FILES);
    const form = await article.form(edit, desk);
    const entries = entriesOf({ title: form?.fields[0]?.value ?? "" });
    expect(textsIn(await lastOf(article.submit(form?.state ?? "", entries, desk)))).toEqual([
      "Nothing was changed.",
    ]);
    expect(await readFile(join(folder, "bridge.txt"), "utf8")).toBe(BRIDGE);
  });

  test("of an article that changed meanwhile says so", async () => {
    const { desk } = await openDesk(FILES);
    await expect(lastOf(article.submit("edit.000000000000", entriesOf({}), desk))).rejects.toThrow(
      "That article has changed or gone in the meantime.",
    );
  });
});

test("articles are suggested by what was typed", async () => {
  const { desk } = await openDesk({ ...FILES, "ferry.txt": FERRY });
  const choices = await article.complete("article", "fer", desk);
  expect(choices.map(({ name }) => name)).toEqual([FERRY]);
});
