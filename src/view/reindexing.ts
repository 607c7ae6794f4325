import type { Problem } from "../corpus/corpus.ts";
import { count } from "../count.ts";
import type { Effect, Reindexing, Report, Running } from "../desk/desk.ts";
import { fractionDone } from "../desk/seconds-left.ts";
import type { Change } from "../folder/article-folder.ts";
import { NAMES_FILE } from "../library/names-file.ts";
import type { ArticleSummary } from "../reader/reader.ts";
import { aside, type Button, factsInRow, heading, type Reply, type ReplyBlock, text } from "../reply.ts";
import { shorten } from "../shorten.ts";

/* What moderators see of a reindex: how far it is, what it did, what became of answers, what was undone. */

/** So many articles of a kind are named, and so many files that were left out; the rest are counted. */
const NAMED = 5;
const NAMED_PROBLEMS = 5;
/** In characters. */
const TITLE_LENGTH = 100;
/** Steps of the progress bar. */
const STEPS = 12;
/** Questions on one page of "Before and after": two quotations each. */
const PAGE = 2;

/** Shows how far a reindex is, or what it came to. */
export function reindexingReply(reindexing: Reindexing): Reply {
  switch (reindexing.kind) {
    case "waiting":
      return { blocks: [text("Another reindex is running; this one comes next.")], buttons: [] };
    case "running":
      return runningReply(reindexing);
    case "comparing":
      return {
        blocks: [
          heading("Reading the articles again"),
          text("Asking both versions the questions of your list."),
        ],
        buttons: [],
      };
    case "done":
      return reportReply(reindexing.report);
    case "cancelled":
      return {
        blocks: [text(`Cancelled. ${asBefore(reindexing.change)}`)],
        buttons: [],
      };
    case "failed":
      return {
        blocks: [text(`Nothing was changed: ${reindexing.message}`), aside(asBefore(reindexing.change))],
        buttons: [],
      };
  }
}

const asBefore = (change: Change | null) =>
  change === null
    ? "The articles that answer are the ones from before."
    : "The articles that answer, and the folder, are as they were before.";

function runningReply({ run, progress, secondsLeft }: Running): Reply {
  const { files, passages } = progress;
  const done = fractionDone(progress);
  const filled = Math.floor(done * STEPS);
  return {
    blocks: [
      heading("Reading the articles again"),
      text(`${"▰".repeat(filled)}${"▱".repeat(STEPS - filled)} ${Math.floor(done * 100)} %`),
      aside(
        factsInRow([
          files.of === 0 ? null : `${files.done.toLocaleString("en-US")} of ${count(files.of, "file")}`,
          passages.of === 0
            ? null
            : `${passages.done.toLocaleString("en-US")} of ${count(passages.of, "passage")}`,
          done === 1 ? "now making what /who and others look things up in" : null,
          done === 1 || secondsLeft === null ? null : `about ${secondsLeft} s left`,
          "questions are answered meanwhile",
        ]),
      ),
    ],
    buttons: [{ label: "Cancel", command: "reindex", state: `cancel.${run}`, effect: "answer" }],
  };
}

function reportReply(report: Report): Reply {
  const { run, before, after, difference, milliseconds } = report;
  const { added, changed, removed, unchanged } = difference;
  const isSame = before.version === after.version;
  const effects = changedEffects(report);
  return {
    blocks: [
      heading(titleOf(report)),
      text(
        `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged.`,
      ),
      ...named("Added", added),
      ...named("Changed", changed),
      ...named("Removed", removed),
      text(
        `Passages ${fromTo(before.passages, after.passages)}, terms ${fromTo(before.terms, after.terms)}. It took ${seconds(milliseconds)}.`,
      ),
      ...answersLine(report),
      ...problemLines(after.problems),
    ],
    buttons: [
      ...(effects.length > 0 ? [effectsButton(run, 0, "Before and after", "answer")] : []),
      ...(isSame ? [] : [undoButton(report)]),
    ],
  };
}

const UNDO: Readonly<Record<Change["kind"], string>> = {
  added: "Undo: take it out",
  removed: "Undo: put it back",
  restored: "Undo: take it out",
  edited: "Undo",
};

const undoButton = ({ run, change }: Report): Button => ({
  label: change === null ? "Undo" : UNDO[change.kind],
  command: "reindex",
  state: `undo.${run}`,
  effect: "answer",
});

function titleOf(report: Report): string {
  const { change, before, after } = report;
  if (change === null) return titleOfRead(report);
  const known = change.kind === "removed" ? before : after;
  const title = known.articles.find(({ id }) => id === change.article)?.title ?? change.article;
  const done = {
    added: "is in",
    removed: "is out; /article restore brings it back",
    restored: "is back",
    edited: "is edited",
  }[change.kind];
  return `“${shorten(title, TITLE_LENGTH)}” ${done}`;
}

/** A version is its articles and the names beside them: where it differs and none of its articles does, the names do. */
function titleOfRead({ before, after, difference: { added, changed, removed } }: Report): string {
  if (before.version === after.version) return "Nothing has changed";
  const isOfNames = added.length + changed.length + removed.length === 0;
  return isOfNames ? `${NAMES_FILE} has changed` : "The articles are up to date";
}

const fromTo = (before: number, after: number) =>
  before === after
    ? `${after.toLocaleString("en-US")} as before`
    : `${before.toLocaleString("en-US")} → ${after.toLocaleString("en-US")}`;

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

function named(label: string, articles: readonly ArticleSummary[]): ReplyBlock[] {
  if (articles.length === 0) return [];
  const titles = articles.slice(0, NAMED).map(({ title }) => `“${shorten(title, TITLE_LENGTH)}”`);
  if (articles.length > NAMED) titles.push(`and ${articles.length - NAMED} more`);
  return [aside(`${label}: ${titles.join(", ")}`)];
}

function problemLines(problems: readonly Problem[]): ReplyBlock[] {
  const lines = problems.slice(0, NAMED_PROBLEMS).map(({ message }) => aside(message));
  const more = problems.length - NAMED_PROBLEMS;
  return more > 0 ? [...lines, aside(`${count(more, "more file")} left out; /articles names them.`)] : lines;
}

/** In the order in which they are told. */
const EFFECTS: Readonly<Record<Effect["kind"], string>> = {
  as_before: "as before",
  better_source: "with a better passage",
  other_source: "with another passage",
  answered_now: "answered now",
  no_longer_answered: "no longer answered",
};

/** "Of 12 questions: 9 as before, 2 with a better passage, 1 no longer answered." */
function answersLine({ effects, questionsProblem }: Report): ReplyBlock[] {
  if (questionsProblem !== null) return [text(questionsProblem)];
  if (effects.length === 0) return [];
  const parts = Object.entries(EFFECTS).flatMap(([kind, words]) => {
    const number = effects.filter((effect) => effect.kind === kind).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  return [text(`Of ${count(effects.length, "question")} of your list: ${parts.join(", ")}.`)];
}

const changedEffects = ({ effects }: Report) => effects.filter(({ kind }) => kind !== "as_before");

const effectsButton = (run: string, page: number, label: string, effect: Button["effect"]): Button => ({
  label,
  command: "reindex",
  state: `effects.${run}.${page}`,
  effect,
});

/** A page, counted from 0, of the questions whose answers a reindex changed, with both answers. */
export function effectsReply(report: Report, wanted: number): Reply {
  const effects = changedEffects(report);
  const last = Math.max(0, Math.ceil(effects.length / PAGE) - 1);
  const page = Math.min(wanted, last);
  return {
    blocks: effects.slice(page * PAGE, (page + 1) * PAGE).flatMap(effectBlocks),
    buttons: [
      ...(page > 0 ? [effectsButton(report.run, page - 1, "Previous", "replace")] : []),
      ...(page < last ? [effectsButton(report.run, page + 1, "Next", "replace")] : []),
      undoButton(report),
    ],
  };
}

function effectBlocks({ kind, before, after }: Effect): ReplyBlock[] {
  return [
    heading(shorten(before.question, TITLE_LENGTH)),
    aside(EFFECTS[kind]),
    before.lead === null ? text("Before: not answered.") : { ...before.lead, mark: "Before" },
    after.lead === null ? text("After: not answered.") : { ...after.lead, mark: "After" },
  ];
}

/** Says what was undone. */
export function undoneReply({ change, difference, before }: Report): Reply {
  const { added, changed, removed } = difference;
  const putBack = before.articles.filter(({ id }) => changed.some((article) => article.id === id));
  return {
    blocks: [
      heading("Undone"),
      text(
        `Questions are answered from the version before again: ${count(before.articles.length, "article")}.`,
      ),
      ...named("No longer there", added),
      ...named("As they were before", putBack),
      ...named("There again", removed),
      change === null
        ? text(
            "The folder itself was changed by other hands and stays as it is: the next reindex or start reads it as it is then.",
          )
        : aside("The folder is as it was, too."),
    ],
    buttons: [],
  };
}
