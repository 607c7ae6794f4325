import { describe, expect, test } from "vitest";
import { compareContents, compareFindings } from "../../src/desk/compare.ts";
import type { Reindexing, Report } from "../../src/desk/desk.ts";
import { renderReply as renderForDiscord } from "../../src/discord/render.ts";
import type { Finding } from "../../src/reader/reader.ts";
import type { Reply } from "../../src/reply.ts";
import { effectsReply, reindexingReply, undoneReply } from "../../src/view/reindexing.ts";
import { headingsIn, labelsOf, textsIn } from "../commands/samples.ts";
import { changeOf, contentsOf, finding, summary } from "../desk/samples.ts";

const BEFORE = contentsOf(summary("a", "Old title"), summary("b"));
const AFTER = contentsOf(summary("a", "New title"), summary("c"), summary("d"));

function reportOf(parts: Partial<Report> = {}): Report {
  const { before = BEFORE, after = AFTER } = parts;
  return {
    run: "id1",
    change: null,
    before,
    after,
    difference: compareContents(before, after),
    effects: [],
    questionsProblem: null,
    milliseconds: 1_234,
    ...parts,
  };
}

const done = (parts: Partial<Report> = {}): Reply =>
  reindexingReply({ kind: "done", report: reportOf(parts) });

const effectsOf = (pairs: readonly (readonly [Finding, Finding])[]) =>
  compareFindings(
    pairs.map(([before]) => before),
    pairs.map(([, after]) => after),
  );

const normal = (text: string) => ({ kind: "text", text, tone: "normal" });
const faint = (text: string) => ({ kind: "text", text, tone: "aside" });
const headed = (text: string) => ({ kind: "heading", text });

test("one that waits for another says so", () => {
  expect(reindexingReply({ kind: "waiting" })).toEqual({
    blocks: [normal("Another reindex is running; this one comes next.")],
    buttons: [],
  });
});

test("one that asks the community's questions says so", () => {
  expect(reindexingReply({ kind: "comparing" })).toEqual({
    blocks: [
      headed("Reading the articles again"),
      normal("Asking both versions the questions of your list."),
    ],
    buttons: [],
  });
});

describe("while it runs", () => {
  const running = (done: number): Reindexing => ({
    kind: "running",
    run: "id1",
    progress: { files: { done: 6, of: 6 }, passages: { done, of: 8_000 } },
    secondsLeft: 12,
  });

  test("the reply shows how far it is, and can cancel it", () => {
    const reply = reindexingReply(running(2_000));
    expect(reply.blocks).toEqual([
      headed("Reading the articles again"),
      normal("▰▰▰▰▰▰▱▱▱▱▱▱ 50 %"),
      faint("6 of 6 files · 2,000 of 8,000 passages · about 12 s left · questions are answered meanwhile"),
    ]);
    expect(reply.buttons).toEqual([
      { label: "Cancel", command: "reindex", state: "cancel.id1", effect: "answer" },
    ]);
  });

  test("it says what it does once all passages are in the index", () => {
    expect(textsIn(reindexingReply(running(8_000)))).toEqual([
      "▰▰▰▰▰▰▰▰▰▰▰▰ 100 %",
      "6 of 6 files · 8,000 of 8,000 passages · now making what /who and others look things up in · questions are answered meanwhile",
    ]);
  });

  test("nothing is said of what is not known yet", () => {
    const progress = { files: { done: 0, of: 0 }, passages: { done: 0, of: 0 } };
    expect(textsIn(reindexingReply({ kind: "running", run: "id1", progress, secondsLeft: null }))).toEqual([
      "▱▱▱▱▱▱▱▱▱▱▱▱ 0 %",
      "questions are answered meanwhile",
    ]);
  });
});

describe("the report", () => {
  test("counts and names what changed, and what that did to the index", () => {
    const reply = done();
    expect(reply).toEqual({
      blocks: [
        headed("The articles are up to date"),
        normal("2 added, 1 changed, 1 removed, 0 unchanged."),
        faint("Added: “c”, “d”"),
        faint("Changed: “New title”"),
        faint("Removed: “b”"),
        normal("Passages 4 → 6, terms 20 → 30. It took 1.2 s."),
      ],
      buttons: [{ label: "Undo", command: "reindex", state: "undo.id1", effect: "answer" }],
    });
  });

  test("names five of the articles of a kind, shortened, and counts the others; of five all", () => {
    const articles = Array.from({ length: 1_006 }, (_, at) =>
      summary(`${at}`, `Title ${at} ${"x".repeat(200)}`),
    );
    const named = (count: number) =>
      textsIn(done({ before: contentsOf(), after: contentsOf(...articles.slice(0, count)) }));
    expect(named(5)[1]?.match(/“Title \d x{85,92}…”/gu)).toHaveLength(5);
    expect(named(5)[1]).not.toContain("more");
    expect(named(6)[1]).toMatch(/^Added: (?:“Title \d x+…”, ){5}and 1 more$/u);
    expect(named(1_006)[2]).toBe("Passages 0 → 2,012, terms 0 → 10,060. It took 1.2 s.");
  });

  test("of an article that is not among those that were read names its file", () => {
    expect(headingsIn(done({ change: changeOf("added", "gone.txt") }))).toEqual(["“gone.txt” is in"]);
  });

  test("says where only the names beside the articles are others, which can be undone", () => {
    const reply = done({ after: { ...BEFORE, version: "other names" } });
    expect(headingsIn(reply)).toEqual(["names.yaml has changed"]);
    expect(textsIn(reply)[0]).toBe("0 added, 0 changed, 0 removed, 2 unchanged.");
    expect(labelsOf(reply)).toEqual(["Undo"]);
  });

  test("of nothing new offers nothing to undo", () => {
    const reply = done({ after: BEFORE });
    expect(headingsIn(reply)).toEqual(["Nothing has changed"]);
    expect(textsIn(reply)).toEqual([
      "0 added, 0 changed, 0 removed, 2 unchanged.",
      "Passages 4 as before, terms 20 as before. It took 1.2 s.",
    ]);
    expect(labelsOf(reply)).toEqual([]);
  });

  test.each([
    ["added", "a", "“New title” is in"],
    ["edited", "a", "“New title” is edited"],
    ["restored", "c", "“c” is back"],
    ["removed", "b", "“b” is out; /article restore brings it back"],
  ] as const)("of an article that was %s says so first", (kind, id, heading) => {
    expect(headingsIn(done({ change: changeOf(kind, id) }))).toEqual([heading]);
  });

  test("says what became of the community's questions, and has both answers a button away", () => {
    const same = finding("q1", "It rained.");
    const effects = effectsOf([
      [same, same],
      [finding("q2", "It rained."), finding("q2", "Rain fell.", 0.9)],
      [finding("q3", "It rained."), finding("q3", null)],
    ]);
    const reply = done({ effects });
    expect(textsIn(reply)).toContain(
      "Of 3 questions of your list: 1 as before, 1 with a better passage, 1 no longer answered.",
    );
    expect(reply.buttons[0]).toEqual({
      label: "Before and after",
      command: "reindex",
      state: "effects.id1.0",
      effect: "answer",
    });
  });

  test("tells what became of answers in one order, whatever came first", () => {
    const effects = effectsOf([
      [finding("q1", "It rained."), finding("q1", null)],
      [finding("q2", null), finding("q2", "Snow fell.")],
      [finding("q3", "It rained."), finding("q3", "Rain fell.")],
    ]);
    expect(done({ effects }).blocks.at(-1)).toEqual(
      normal("Of 3 questions of your list: 1 with another passage, 1 answered now, 1 no longer answered."),
    );
  });

  test("has no such button where every answer is as before", () => {
    const same = finding("q1", "It rained.");
    expect(labelsOf(done({ effects: effectsOf([[same, same]]) }))).toEqual(["Undo"]);
  });

  test("says what is wrong with the questions' file", () => {
    expect(done({ questionsProblem: "questions.txt cannot be read." }).blocks.at(-1)).toEqual(
      normal("questions.txt cannot be read."),
    );
  });

  test("names the first files that were left out and counts the others", () => {
    const problems = Array.from({ length: 7 }, (_, at) => ({
      file: `${at}.txt`,
      message: `${at}.txt is left out.`,
    }));
    const linesFor = (count: number) =>
      done({ after: { ...AFTER, problems: problems.slice(0, count) } }).blocks.slice(6);
    const named = problems.slice(0, 5).map(({ message }) => faint(message));
    expect(linesFor(7)).toEqual([...named, faint("2 more files left out; /articles names them.")]);
    expect(linesFor(5)).toEqual(named);
  });

  test("of thousands of articles fits into a message of Discord", () => {
    const many = Array.from({ length: 3_000 }, (_, at) => summary(`${at}.txt`, `${at} ${"*_`".repeat(90)}`));
    const problems = many.map(({ id }) => ({
      file: id,
      message: `${id}: ${"it cannot be read; ".repeat(9)}`,
    }));
    const reply = done({ after: { ...contentsOf(...many), problems } });
    const shown = JSON.stringify(renderForDiscord(reply));
    expect(shown).not.toContain("does not fit");
  });
});

test.each([
  [null, "Cancelled. The articles that answer are the ones from before."],
  [changeOf("added", "a"), "Cancelled. The articles that answer, and the folder, are as they were before."],
])("a cancelled one says what is left", (change, words) => {
  expect(reindexingReply({ kind: "cancelled", change })).toEqual({ blocks: [normal(words)], buttons: [] });
});

test("a failed one says why, and what is left", () => {
  const reply = reindexingReply({ kind: "failed", message: "The folder is not there.", change: null });
  expect(reply).toEqual({
    blocks: [
      normal("Nothing was changed: The folder is not there."),
      faint("The articles that answer are the ones from before."),
    ],
    buttons: [],
  });
});

describe("before and after", () => {
  const effects = effectsOf([
    [finding("q1", "It rained."), finding("q1", "Rain fell.")],
    [finding("q2", null), finding("q2", "Snow fell.")],
    [finding("q3", "It rained."), finding("q3", null)],
  ]);

  test("both answers stand below their question, word for word", () => {
    const reply = effectsReply(reportOf({ effects }), 0);
    const quoted = (mark: string, text: string) => expect.objectContaining({ kind: "quotation", mark, text });
    expect(reply).toEqual({
      blocks: [
        headed("q1"),
        faint("with another passage"),
        quoted("Before", "It rained."),
        quoted("After", "Rain fell."),
        headed("q2"),
        faint("answered now"),
        normal("Before: not answered."),
        quoted("After", "Snow fell."),
      ],
      buttons: [
        { label: "Next", command: "reindex", state: "effects.id1.1", effect: "replace" },
        { label: "Undo", command: "reindex", state: "undo.id1", effect: "answer" },
      ],
    });
  });

  test("the last page ends, whatever page is asked for", () => {
    const reply = effectsReply(reportOf({ effects }), 99);
    expect(headingsIn(reply)).toEqual(["q3"]);
    expect(reply.blocks.at(-1)).toEqual(normal("After: not answered."));
    expect(reply.buttons[0]).toEqual({
      label: "Previous",
      command: "reindex",
      state: "effects.id1.0",
      effect: "replace",
    });
    expect(labelsOf(reply)).toEqual(["Previous", "Undo"]);
    expect(effectsReply(reportOf({ effects }), 1)).toEqual(reply);
  });

  test("answers that are as before are not shown", () => {
    const same = finding("q0", "It rained.");
    const reply = effectsReply(reportOf({ effects: [...effectsOf([[same, same]]), ...effects] }), 0);
    expect(headingsIn(reply)).toEqual(["q1", "q2"]);
  });

  test("of no other answers nothing is shown but how to undo it", () => {
    expect(effectsReply(reportOf(), 0)).toEqual({
      blocks: [],
      buttons: [{ label: "Undo", command: "reindex", state: "undo.id1", effect: "answer" }],
    });
  });
});

test.each([
  ["added", AFTER, "“New title” is in", "Undo: take it out"],
  [
    "removed",
    contentsOf(summary("b")),
    "“Old title” is out; /article restore brings it back",
    "Undo: put it back",
  ],
  ["restored", AFTER, "“New title” is back", "Undo: take it out"],
  ["edited", AFTER, "“New title” is edited", "Undo"],
] as const)(
  "an article that was %s is named as it was found last, and can be undone",
  (kind, after, title, undo) => {
    const reply = done({ change: changeOf(kind, "a"), after });
    expect(headingsIn(reply)[0]).toBe(title);
    expect(reply.buttons).toEqual([{ label: undo, command: "reindex", state: "undo.id1", effect: "answer" }]);
  },
);

describe("what was undone", () => {
  test("is said, and that the folder follows a change that was ours", () => {
    const reply = undoneReply(reportOf({ change: changeOf("added", "c") }));
    expect(reply).toEqual({
      blocks: [
        headed("Undone"),
        normal("Questions are answered from the version before again: 2 articles."),
        faint("No longer there: “c”, “d”"),
        faint("As they were before: “Old title”"),
        faint("There again: “b”"),
        faint("The folder is as it was, too."),
      ],
      buttons: [],
    });
  });

  test("says that a folder changed by other hands stays changed", () => {
    expect(undoneReply(reportOf()).blocks.at(-1)).toEqual(
      normal(
        "The folder itself was changed by other hands and stays as it is: the next reindex or start reads it as it is then.",
      ),
    );
  });
});
