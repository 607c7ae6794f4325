import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reindex } from "../../commands/reindex.ts";
import { UserError } from "../../src/errors.ts";
import { answerNow, lastOf, openDesk, pressed } from "./moderating.ts";
import { headingsIn, labelsOf, quotationsIn, textsIn } from "./samples.ts";

const BRIDGE = "Ann Bell opened a bridge over the Thame. It cost nine million crowns.";
const FERRY = "The ferry over the Thame was sold for two million crowns.";
const SOLD = "for how much was the ferry sold?";
const FILES = { "bridge.txt": BRIDGE, "questions.txt": `${SOLD}\nwhat did the bridge cost?\n` };

const run = { options: new Map() };

describe("/reindex", () => {
  test("brings in what changed in the folder, and says what that does to answers", async () => {
    const { desk, folder } = await openDesk(FILES);
    await desk.reader();
    await writeFile(join(folder, "ferry.txt"), FERRY);
    const report = await lastOf(reindex.run(run, desk));
    expect(headingsIn(report)).toEqual(["The articles are up to date"]);
    expect(textsIn(report).slice(0, 2)).toEqual([
      "1 added, 0 changed, 0 removed, 1 unchanged.",
      `Added: “${FERRY}”`,
    ]);
    expect(textsIn(report)).toContain("Of 2 questions of your list: 1 as before, 1 answered now.");
    expect(labelsOf(report)).toEqual(["Before and after", "Undo"]);
    expect(await answerNow(desk, SOLD)).toBe(FERRY);

    const effects = await pressed(reindex, report, "Before and after", desk);
    expect(headingsIn(effects)).toEqual([SOLD]);
    expect(textsIn(effects)).toEqual(["answered now", "Before: not answered."]);
    expect(quotationsIn(effects).map(({ mark, text }) => [mark, text])).toEqual([["After", FERRY]]);
  });

  test("can be undone: answers are the ones from before, and the folder is left to who changed it", async () => {
    const { desk, folder } = await openDesk(FILES);
    await desk.reader();
    await writeFile(join(folder, "ferry.txt"), FERRY);
    const report = await lastOf(reindex.run(run, desk));
    const undone = await pressed(reindex, report, "Undo", desk);
    expect(headingsIn(undone)).toEqual(["Undone"]);
    expect(textsIn(undone)).toContain(`No longer there: “${FERRY}”`);
    expect(await answerNow(desk, SOLD)).toBeUndefined();
    await expect(pressed(reindex, report, "Undo", desk)).rejects.toThrow(UserError);

    await lastOf(reindex.run(run, desk));
    expect(await answerNow(desk, SOLD)).toBe(FERRY);
  });

  test("leaves everything as it is where the folder has no article any more", async () => {
    const { desk, folder } = await openDesk(FILES);
    await desk.reader();
    await rm(join(folder, "bridge.txt"));
    const failed = await lastOf(reindex.run(run, desk));
    expect(textsIn(failed)[0]).toMatch(/^Nothing was changed: There is no article in “/u);
    expect(await answerNow(desk, "what did the bridge cost?")).toBe(BRIDGE);
  });

  test("leaves out one bad file among good ones, and names it", async () => {
    const { desk, folder } = await openDesk(FILES);
    await desk.reader();
    await writeFile(join(folder, "bad.txt"), new Uint8Array([0xff, 0xfe, 0xff]));
    const report = await lastOf(reindex.run(run, desk));
    expect(textsIn(report).at(-1)).toMatch(/^“bad\.txt” is left out: it is not UTF-8 text/u);
    expect(await answerNow(desk, "what did the bridge cost?")).toBe(BRIDGE);
  });

  test("shows how far it is, with a Cancel button", async () => {
    const { desk } = await openDesk(FILES);
    await desk.reader();
    const replies = reindex.run(run, desk)[Symbol.asyncIterator]();
    expect(labelsOf((await replies.next()).value)).toEqual(["Cancel"]);
  });

  test("that is over cannot be cancelled", async () => {
    const { desk } = await openDesk(FILES);
    await expect(lastOf(reindex.press("cancel.id9", desk))).rejects.toThrow(
      new UserError("That is over already; there is nothing to cancel."),
    );
  });

  test("of a process that is gone can be neither undone nor looked at", async () => {
    const { desk } = await openDesk(FILES);
    for (const state of ["undo.id9", "effects.id9.0", "", "nonsense"])
      await expect(lastOf(reindex.press(state, desk))).rejects.toThrow(UserError);
  });
});
