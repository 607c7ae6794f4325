import { acronymGroups } from "../../../src/answer/vocabulary/acronyms.ts";
import { EVERYDAY_WORDS } from "../../../src/answer/vocabulary/everyday-words.ts";
import { placeGroups } from "../../../src/answer/vocabulary/places.ts";
import { buildThesaurus, type Group, type Thesaurus } from "../../../src/answer/vocabulary/thesaurus.ts";
import type { MeasureSet } from "../../report/measure.ts";
import { isOdd } from "../questions.ts";
import type { Example, OpenSet } from "./examples.ts";
import { examplesOf } from "./examples.ts";
import { measuresOfHalves } from "./measures.ts";
import { FEATURES, learn, type Model, SIGNALS } from "./model.ts";

/** As in src/answer/vocabulary/build-vocabulary.ts; a test holds the two together. */
const EVERYDAY_WEIGHT = 0.5;

/** Everything that can stand for a word, by where it comes from. */
const SOURCES: Readonly<Record<string, (open: OpenSet) => readonly Group[]>> = {
  "everyday words": () => EVERYDAY_WORDS.map((forms) => ({ forms, weight: EVERYDAY_WEIGHT })),
  places: placeGroups,
  acronyms: ({ corpus }) => acronymGroups(corpus.articles.map((article) => article.text)),
  "names file": ({ names }) => names,
};

/** The vocabulary of a set's articles without what one source has; whole where that is none of the sources. */
export function vocabularyWithout(source: string | null, open: OpenSet): Thesaurus {
  const kept = Object.entries(SOURCES).filter(([name]) => name !== source);
  return buildThesaurus(kept.flatMap(([, groupsOf]) => groupsOf(open)));
}

/** What is lost without each ranking feature and each signal of confidence, the weights learnt anew without it. */
export function ablateWeights(examples: readonly Example[]): readonly MeasureSet[] {
  const odd = examples.filter(({ question }) => isOdd(question));
  return [
    row("everything", learn(odd), examples),
    ...FEATURES.map((feature) => {
      const others = FEATURES.filter((name) => name !== feature);
      return row(`without feature ${feature}`, learn(odd, others), examples);
    }),
    ...SIGNALS.map((signal) => {
      const others = SIGNALS.filter((name) => name !== signal);
      return row(`without signal ${signal}`, learn(odd, FEATURES, others), examples);
    }),
  ];
}

/** What is lost without each source of the vocabulary, and without respelling, the weights learnt anew. */
export function ablateVocabulary(sets: readonly OpenSet[]): readonly MeasureSet[] {
  const learnt = (name: string, examples: readonly Example[]) =>
    row(name, learn(examples.filter(({ question }) => isOdd(question))), examples);
  const without = (source: string | null) =>
    sets.flatMap((open) => examplesOf(open, vocabularyWithout(source, open)));
  // An index that names no terms has none for a misspelt word to have been meant for.
  const unspelt = sets.flatMap((open) =>
    examplesOf(open, vocabularyWithout(null, open), { ...open.index.sentences, terms: () => [] }),
  );
  return [
    learnt("everything", without(null)),
    ...Object.keys(SOURCES).map((source) => learnt(`without ${source}`, without(source))),
    learnt("without spelling", unspelt),
  ];
}

/** must@1, must@3 and AUROC, each for the odd and the even questions of all sets. */
function row(name: string, model: Model, examples: readonly Example[]): MeasureSet {
  const halves = Object.entries(measuresOfHalves(model, examples));
  return {
    name,
    measures: ["must@1", "must@3", "AUROC"].flatMap((measured) =>
      halves.flatMap(([half, measures]) =>
        measures
          .filter((measure) => measure.name === measured)
          .map((measure) => ({ ...measure, name: `${measured} ${half}` })),
      ),
    ),
  };
}
