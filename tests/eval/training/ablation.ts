import { acronymGroups } from "../../../src/answer/vocabulary/acronyms.ts";
import { EVERYDAY_GROUPS } from "../../../src/answer/vocabulary/build-vocabulary.ts";
import { placeGroups } from "../../../src/answer/vocabulary/places.ts";
import { buildThesaurus, type Group, type Thesaurus } from "../../../src/answer/vocabulary/thesaurus.ts";
import type { Measure, MeasureSet } from "../../report/measure.ts";
import { subjectOf } from "../question-sets.ts";
import type { Example, OpenSet } from "./examples.ts";
import { examplesOf } from "./examples.ts";
import { crossValidate, learnHalves } from "./measures.ts";
import { FEATURES, learn, type Model, SIGNALS } from "./model.ts";

/** Everything that can stand for a word, by where it comes from. */
const SOURCES: Readonly<Record<string, (open: OpenSet) => readonly Group[]>> = {
  "everyday words": () => EVERYDAY_GROUPS,
  places: placeGroups,
  acronyms: ({ corpus }) => acronymGroups(corpus.articles),
  "names file": ({ names }) => names,
};

/** The vocabulary of a set's articles without what one source has; whole where that is none of the sources. */
export function vocabularyWithout(source: string | null, open: OpenSet): Thesaurus {
  const kept = Object.entries(SOURCES).filter(([name]) => name !== source);
  return buildThesaurus(kept.flatMap(([, groupsOf]) => groupsOf(open)));
}

/** What is lost without each ranking feature and each signal of confidence, the weights learnt anew without it. */
export function ablateWeights(examples: readonly Example[]): readonly MeasureSet[] {
  return [
    row("everything", examples, learn),
    ...FEATURES.map((feature) => {
      const others = FEATURES.filter((name) => name !== feature);
      return row(`without feature ${feature}`, examples, (some) => learn(some, others));
    }),
    ...SIGNALS.map((signal) => {
      const others = SIGNALS.filter((name) => name !== signal);
      return row(`without signal ${signal}`, examples, (some) => learn(some, FEATURES, others));
    }),
  ];
}

/** What is lost without each source of the vocabulary, and without respelling, the weights learnt anew. */
export function ablateVocabulary(sets: readonly OpenSet[]): readonly MeasureSet[] {
  const without = (source: string | null) =>
    sets.flatMap((open) => examplesOf(open, vocabularyWithout(source, open)));
  // An index that names no terms has none for a misspelt word to have been meant for.
  const unspelt = sets.flatMap((open) =>
    examplesOf(open, vocabularyWithout(null, open), {
      ...open.index.sentences,
      termsBeginningWith: () => [],
    }),
  );
  return [
    row("everything", without(null), learn),
    ...Object.keys(SOURCES).map((source) => row(`without ${source}`, without(source), learn)),
    row("without spelling", unspelt, learn),
  ];
}

/** Of the sets on each subject together, must@1, must@3 and AUROC on both halves of its questions, each learnt on the other half. */
function row(
  name: string,
  examples: readonly Example[],
  learnFrom: (examples: readonly Example[]) => Model,
): MeasureSet {
  const models = learnHalves(examples, learnFrom);
  const subjects = [...new Set(examples.map(({ set }) => subjectOf(set)))].map((subject) => {
    const { odd, even } = crossValidate(
      models,
      examples.filter(({ set }) => subjectOf(set) === subject),
    );
    return { subject, measures: together(odd, even) };
  });
  return {
    name,
    measures: ["must@1", "must@3", "AUROC"].flatMap((measured) =>
      subjects.flatMap(({ subject, measures }) =>
        measures
          .filter((measure) => measure.name === measured)
          .map((measure) => ({ ...measure, name: `${measured} ${subject}` })),
      ),
    ),
  };
}

/** Both halves as one: counts are added up, and an AUROC is the mean of two, since confidences of two models are not ordered together. */
function together(odd: readonly Measure[], even: readonly Measure[]): readonly Measure[] {
  return odd.map((one, at) => {
    const other = even[at] ?? one;
    return one.of === undefined
      ? { ...one, value: (one.value + other.value) / 2 }
      : { ...one, value: one.value + other.value, of: one.of + (other.of ?? 0) };
  });
}
