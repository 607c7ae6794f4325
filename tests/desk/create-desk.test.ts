import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { changeOf, contentsOf, deskOf, drain, fakeReader, outcomeOf, summary } from "./samples.ts";

const ONE = contentsOf(summary("a", "one"));
const TWO = contentsOf(summary("a", "two"));
const THREE = contentsOf(summary("a", "three"));

const versionOf = async (desk: ReturnType<typeof deskOf>["desk"]) => (await desk.reader()).contents.version;

describe("the reader", () => {
  test("is opened once, when it is first asked for", async () => {
    const { desk } = deskOf([fakeReader(ONE)]);
    expect(await desk.reader()).toBe(await desk.reader());
  });

  test("is opened anew for the next question where it could not be opened", async () => {
    const { desk } = deskOf([new UserError("There is no article."), fakeReader(ONE)]);
    await expect(desk.reader()).rejects.toThrow("There is no article.");
    expect(await versionOf(desk)).toBe(ONE.version);
  });

  test("is opened anew for the next question where it broke down, which is logged once", async () => {
    const first = fakeReader(ONE);
    const { desk, logged } = deskOf([first, fakeReader(ONE)]);
    await desk.reader();
    first.breakDown(new Error("out of memory"));
    await first.failed;
    await expect.poll(() => desk.reader()).not.toBe(first);
    expect(logged.map(({ event }) => event)).toEqual(["reader_failed"]);
  });
});

describe("a reindex", () => {
  test("lets another reader answer once it has read the folder, and says what changed", async () => {
    const { desk } = deskOf([fakeReader(ONE), fakeReader(TWO)]);
    await desk.reader();
    const outcome = await outcomeOf(desk.reindex(null));
    expect(outcome).toMatchObject({
      kind: "done",
      report: {
        before: ONE,
        after: TWO,
        difference: { added: [], changed: [summary("a", "two")], removed: [], unchanged: 0 },
        effects: [
          { kind: "other_source", before: { lead: { text: "one" } }, after: { lead: { text: "two" } } },
        ],
      },
    });
    expect(await versionOf(desk)).toBe(TWO.version);
  });

  test("goes on answering from the version before until the end", async () => {
    const [first, second] = [fakeReader(ONE), fakeReader(TWO)];
    const { desk } = deskOf([first, second]);
    await outcomeOf(desk.reindex(null));
    const third = drain(desk.reindex(null));
    expect(await versionOf(desk)).toBe(TWO.version);
    first.finish(THREE);
    await third;
    expect(await versionOf(desk)).toBe(THREE.version);
  });

  test("says how far it is", async () => {
    const first = fakeReader(ONE);
    let time = 0;
    const { desk } = deskOf([first, fakeReader(TWO)], { now: () => time });
    await outcomeOf(desk.reindex(null));
    const said = desk.reindex(null)[Symbol.asyncIterator]();
    await said.next();
    const report = await first.reporting;
    time = 1_000;
    const progress = { files: { done: 4, of: 4 }, passages: { done: 1, of: 4 } };
    report(progress);
    expect((await said.next()).value).toEqual({
      kind: "running",
      run: expect.any(String),
      progress,
      secondsLeft: 1,
    });
    first.finish(THREE);
  });

  test("that runs already is shown to a second moderator, too", async () => {
    const { desk } = deskOf([fakeReader(ONE), fakeReader(TWO)]);
    const [one, other] = await Promise.all([outcomeOf(desk.reindex(null)), outcomeOf(desk.reindex(null))]);
    expect(one).toBe(other);
  });

  test("for a change waits for the one that runs, and is one of its own", async () => {
    const first = fakeReader(ONE);
    first.next = THREE;
    const { desk } = deskOf([first, fakeReader(TWO)]);
    const change = changeOf("added", "a");
    const [before, after] = await Promise.all([drain(desk.reindex(null)), drain(desk.reindex(change))]);
    expect(before.at(-1)).toMatchObject({ kind: "done", report: { change: null, after: TWO } });
    expect(after[0]).toEqual({ kind: "waiting" });
    expect(after.at(-1)).toMatchObject({ kind: "done", report: { change, before: TWO, after: THREE } });
  });

  test("that finds no use in the file of questions does its work all the same, and says so", async () => {
    const questions = async () => {
      throw new UserError("questions.txt cannot be read (EACCES).");
    };
    const { desk } = deskOf([fakeReader(ONE), fakeReader(TWO)], { questions });
    expect(await outcomeOf(desk.reindex(null))).toMatchObject({
      kind: "done",
      report: { effects: [], questionsProblem: "questions.txt cannot be read (EACCES)." },
    });
  });
});

describe("a reindex that fails", () => {
  test("leaves the version before, tells what to mend, and takes the change back", async () => {
    const { desk, logged } = deskOf([fakeReader(ONE), new UserError("The folder is not there.")]);
    const change = changeOf("added", "b");
    expect(await outcomeOf(desk.reindex(change))).toEqual({
      kind: "failed",
      message: "The folder is not there.",
      change,
    });
    expect(change.takenBack).toBe(true);
    expect(await versionOf(desk)).toBe(ONE.version);
    expect(logged).toMatchObject([{ level: "info", event: "reindex_failed" }]);
  });

  test("for a fault of ours is told by the number under which it is in the log", async () => {
    const { desk, logged } = deskOf([fakeReader(ONE), new TypeError("a secret title")]);
    const outcome = await outcomeOf(desk.reindex(null));
    const [line] = logged;
    expect(line).toMatchObject({ event: "fault", kind: "reindex" });
    expect(outcome).toMatchObject({ kind: "failed", message: expect.stringContaining(String(line?.id)) });
    expect(JSON.stringify([outcome, logged])).not.toContain("secret");
  });

  test("leaves the undo of the one before", async () => {
    const first = fakeReader(ONE);
    const { desk } = deskOf([first, fakeReader(TWO)]);
    const done = await outcomeOf(desk.reindex(null));
    first.next = new UserError("The folder is not there.");
    await drain(desk.reindex(null));
    await desk.undo(done?.kind === "done" ? done.report.run : "");
    expect(await versionOf(desk)).toBe(ONE.version);
  });

  test("is followed by one that works", async () => {
    const { desk } = deskOf([fakeReader(ONE), new Error("out of memory"), fakeReader(TWO)]);
    await drain(desk.reindex(null));
    await drain(desk.reindex(null));
    expect(await versionOf(desk)).toBe(TWO.version);
  });
});

describe("Cancel", () => {
  test("ends the reindex, leaves the version before, and takes the change back", async () => {
    const first = fakeReader(ONE);
    const { desk } = deskOf([first, fakeReader(TWO)]);
    await drain(desk.reindex(null));
    const change = changeOf("removed", "a");
    const outcome = desk.reindex(change)[Symbol.asyncIterator]();
    const { value } = await outcome.next();
    desk.cancel(value?.kind === "running" ? value.run : "");
    expect((await outcome.next()).value).toEqual({ kind: "cancelled", change });
    expect(change.takenBack).toBe(true);
    expect(await versionOf(desk)).toBe(TWO.version);
  });

  test("of one that is over says so", () => {
    const { desk } = deskOf([]);
    expect(() => desk.cancel("id1")).toThrow(
      new UserError("That is over already; there is nothing to cancel."),
    );
  });
});

describe("Undo", () => {
  async function reindexed(change = changeOf("added", "a")) {
    const [first, second] = [fakeReader(ONE), fakeReader(TWO)];
    const { desk } = deskOf([first, second]);
    const outcome = await outcomeOf(desk.reindex(change));
    if (outcome?.kind !== "done") throw new Error("The reindex is not done.");
    return { desk, first, second, change, run: outcome.report.run };
  }

  test("puts the version before back, and the folder with it", async () => {
    const { desk, change, run } = await reindexed();
    expect(await desk.undo(run)).toMatchObject({ before: ONE, after: TWO });
    expect(change.takenBack).toBe(true);
    expect(await versionOf(desk)).toBe(ONE.version);
  });

  test("can be had once", async () => {
    const { desk, run } = await reindexed();
    await desk.undo(run);
    await expect(desk.undo(run)).rejects.toThrow(UserError);
    expect(await versionOf(desk)).toBe(ONE.version);
  });

  test("is over with the next reindex", async () => {
    const { desk, first, run } = await reindexed();
    first.next = THREE;
    await drain(desk.reindex(null));
    await expect(desk.undo(run)).rejects.toThrow(UserError);
    expect(await versionOf(desk)).toBe(THREE.version);
  });

  test("leaves everything where the folder cannot follow", async () => {
    const change = {
      ...changeOf("added", "a"),
      takeBack: async () => {
        throw new UserError("a has changed since.");
      },
    };
    const { desk, run } = await reindexed(change);
    await expect(desk.undo(run)).rejects.toThrow("a has changed since.");
    expect(await versionOf(desk)).toBe(TWO.version);
  });

  test("waits for no reindex that runs", async () => {
    const { desk, first, run } = await reindexed();
    const running = drain(desk.reindex(null));
    await expect(desk.undo(run)).rejects.toThrow("being read again right now");
    first.finish(THREE);
    await running;
  });

  test("lets the version that was undone be read anew by the next reindex", async () => {
    const { desk, second, run } = await reindexed();
    await desk.undo(run);
    second.next = THREE;
    await drain(desk.reindex(null));
    expect(await versionOf(desk)).toBe(THREE.version);
  });
});

test("the report is there until the next reindex", async () => {
  const { desk } = deskOf([fakeReader(ONE), fakeReader(TWO)]);
  const outcome = await outcomeOf(desk.reindex(null));
  const report = outcome?.kind === "done" ? outcome.report : null;
  expect(desk.report(report?.run ?? "")).toBe(report);
  expect(() => desk.report("other")).toThrow(UserError);
});

test("closing ends every reader", async () => {
  const [first, second] = [fakeReader(ONE), fakeReader(TWO)];
  const { desk } = deskOf([first, second]);
  await drain(desk.reindex(null));
  await desk.close();
  expect([first.closed, second.closed]).toEqual([true, true]);
});
