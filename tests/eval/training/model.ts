import { type Signals, signalsOf } from "../../../src/answer/confidence.ts";
import type { Features } from "../../../src/answer/evidence.ts";
import type { Ranked } from "../../../src/answer/rank.ts";
import { choosePassages } from "../../../src/answer/support.ts";
import { type Weights as InForce, WEIGHTS } from "../../../src/answer/weights.ts";
import { unmet } from "../judge.ts";
import type { Example } from "./examples.ts";
import { learnLogistic } from "./logistic.ts";
import { learnRanker } from "./ranker.ts";
import { dot } from "./vectors.ts";

export const FEATURES = Object.keys(WEIGHTS.ranking) as readonly (keyof Features)[];
export const SIGNALS = Object.keys(WEIGHTS.confidence) as readonly (keyof Signals)[];

/** Everything that weights.ts holds; what was left out in learning is not in it. */
export interface Model {
  readonly ranking: Weights<keyof Features>;
  readonly confidence: Weights<keyof Signals>;
  readonly bias: number;
}

type Weights<Name extends string> = ReadonlyMap<Name, number>;

/** Learns both: first how to rank, then, from what comes first so, how sure to be. Weights have two decimals. */
export function learn(
  examples: readonly Example[],
  features: readonly (keyof Features)[] = FEATURES,
  signals: readonly (keyof Signals)[] = SIGNALS,
): Model {
  const lists = examples.map(({ candidates, gold }) => ({
    features: candidates.map((candidate) => features.map((name) => candidate.features[name])),
    gold,
  }));
  const ranking = named(features, learnRanker(lists, features.length));
  const cases = examples.flatMap((example) => {
    const ranked = rankWith(ranking, example);
    const read = readSignals(example, ranked);
    return read ? [{ signals: signals.map((name) => read[name]), well: isWell(example, ranked) }] : [];
  });
  const { weights, bias } = learnLogistic(cases, signals.length);
  return { ranking, confidence: named(signals, weights), bias: rounded(bias) };
}

/** Best first, ties by place, as Footnote ranks. */
export function rankWith(ranking: Model["ranking"], { candidates }: Example): readonly Ranked[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      score: dot(
        [...ranking.keys()].map((name) => candidate.features[name]),
        [...ranking.values()],
      ),
    }))
    .toSorted((one, other) => other.score - one.score);
}

/** As Footnote has it: 0 where nothing was found. */
export function confidenceWith(model: Model, example: Example, ranked: readonly Ranked[]): number {
  const read = readSignals(example, ranked);
  if (read === null) return 0;
  const values = [...model.confidence.keys()].map((name) => read[name]);
  return 1 / (1 + Math.exp(-(model.bias + dot(values, [...model.confidence.values()]))));
}

/** The strings of `must` that the first passages lack when they are shown as an answer. */
export function unmetBy({ question }: Example, ranked: readonly Ranked[], first: number): readonly string[] {
  const shown = choosePassages(ranked).slice(0, first);
  return unmet(
    question,
    shown.map(({ retrieved: { passage } }) => passage.article.text.slice(passage.start, passage.end)),
  );
}

function isWell(example: Example, ranked: readonly Ranked[]): boolean {
  return example.question.kind === "answerable" && unmetBy(example, ranked, 3).length === 0;
}

function readSignals({ analysed }: Example, [best, ...others]: readonly Ranked[]): Signals | null {
  return best ? signalsOf(analysed, [best, ...others]) : null;
}

function named<Name extends string>(names: readonly Name[], values: readonly number[]): Weights<Name> {
  return new Map(names.map((name, at) => [name, rounded(values[at] ?? 0)]));
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** The model as Footnote answers with it: what was left out in learning counts nothing. */
export function asWeights({ ranking, confidence, bias }: Model): InForce {
  return { ranking: filled(FEATURES, ranking), confidence: filled(SIGNALS, confidence), bias };
}

function filled<Name extends string>(names: readonly Name[], weights: Weights<Name>): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, weights.get(name) ?? 0])) as Record<Name, number>;
}

/** The model as weights.ts has it. */
export function asSource({ ranking, confidence, bias }: Model): string {
  const entries = (weights: Weights<string>) =>
    [...weights].map(([name, weight]) => `    ${name}: ${weight},`).join("\n");
  return `export const WEIGHTS: Weights = {
  ranking: {
${entries(ranking)}
  },
  confidence: {
${entries(confidence)}
  },
  bias: ${bias},
};`;
}
