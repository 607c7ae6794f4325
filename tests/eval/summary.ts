import type { Measure, MeasureSet } from "../report/measure.ts";
import type { Verdict } from "./judge.ts";
import { auroc, mean, percentile } from "./metrics.ts";

/** Lengths in characters that a reply should stay within on the mean, so that nothing is won by showing more. */
const LENGTH = { passage: 400, span: 200 } as const;

const QUALITIES: readonly { name: string; holds: (verdict: Verdict) => boolean }[] = [
  { name: "gold@1", holds: ({ gold }) => gold[0] === true },
  { name: "gold@3", holds: ({ gold }) => gold.slice(0, 3).includes(true) },
  { name: "must@1", holds: ({ missing }) => missing.at1.length === 0 },
  { name: "must@3", holds: ({ missing }) => missing.at3.length === 0 },
  {
    name: "answered and must@1",
    holds: ({ answered, missing }) => answered && missing.at1.length === 0,
  },
];

/** The whole evaluation in numbers; docs/evaluation.md explains each. */
export function summary(verdicts: readonly Verdict[]): readonly Measure[] {
  const answerable = verdicts.filter(isAnswerable);
  const others = verdicts.filter((verdict) => !isAnswerable(verdict));
  const cited = verdicts.flatMap((verdict) => verdict.answer.citations).length;
  const leads = verdicts.flatMap((verdict) => verdict.answer.citations.slice(0, 1));
  const passages = leads.map(({ start, end }) => end - start);
  const spans = leads.map(({ span }) => span.end - span.start);
  const millis = verdicts.map((verdict) => verdict.answer.millis);
  const confidence = (some: readonly Verdict[]) => some.map((verdict) => verdict.answer.confidence);
  return [
    ...QUALITIES.map(({ name, holds }) => count(name, answerable, holds, "higher")),
    count("over-refusal", answerable, ({ answered }) => !answered, "lower"),
    count("abstained", others, ({ answered }) => !answered, "higher"),
    ...groups(others, "kind").map(([kind, some]) =>
      count(`abstained, ${kind}`, some, ({ answered }) => !answered, "higher"),
    ),
    {
      name: "AUROC of confidence",
      value: auroc(confidence(answerable), confidence(others)),
      digits: 3,
      better: "higher",
    },
    { name: "not verbatim", value: sizes(verdicts, "notVerbatim"), of: cited, digits: 0, better: "lower" },
    {
      name: "boilerplate cited",
      value: sizes(verdicts, "boilerplate"),
      of: cited,
      digits: 0,
      better: "lower",
    },
    { name: "lead passage, mean characters", value: mean(passages), digits: 0, better: "lower" },
    count(`lead passages over ${LENGTH.passage}`, passages, (length) => length > LENGTH.passage, "lower"),
    { name: "lead span, mean characters", value: mean(spans), digits: 0, better: "lower" },
    count(`lead spans over ${LENGTH.span}`, spans, (length) => length > LENGTH.span, "lower"),
    { name: "time, mean ms", value: mean(millis), digits: 2, better: "lower" },
    { name: "time, p50 ms", value: percentile(millis, 0.5), digits: 2, better: "lower" },
    { name: "time, p99 ms", value: percentile(millis, 0.99), digits: 2, better: "lower" },
  ];
}

/** What the answerable questions of each type or style reached, the largest group first. */
export function breakdown(verdicts: readonly Verdict[], by: "type" | "style"): readonly MeasureSet[] {
  return groups(verdicts.filter(isAnswerable), by)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([group, some]) => ({
      name: `${by} ${group}`,
      measures: [
        ...QUALITIES.map(({ name, holds }) => count(name, some, holds, "higher")),
        count("answered", some, ({ answered }) => answered, "higher"),
      ],
    }));
}

function isAnswerable({ question }: Verdict): boolean {
  return question.kind === "answerable";
}

function groups(
  verdicts: readonly Verdict[],
  by: "kind" | "type" | "style",
): readonly (readonly [group: string, verdicts: readonly Verdict[]])[] {
  const names = [...new Set(verdicts.map(({ question }) => question[by]))];
  return names.map((name) => [name, verdicts.filter(({ question }) => question[by] === name)]);
}

function sizes(verdicts: readonly Verdict[], list: "notVerbatim" | "boilerplate"): number {
  return verdicts.reduce((sum, verdict) => sum + verdict[list].length, 0);
}

function count<Item>(
  name: string,
  items: readonly Item[],
  holds: (item: Item) => boolean,
  better: Measure["better"],
): Measure {
  return { name, value: items.filter(holds).length, of: items.length, digits: 0, better };
}
