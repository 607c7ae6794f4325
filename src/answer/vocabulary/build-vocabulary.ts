import type { Corpus } from "../../corpus/corpus.ts";
import { acronymGroups } from "./acronyms.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { placeGroups } from "./places.ts";
import { buildThesaurus, type Group, type Thesaurus } from "./thesaurus.ts";

/** An everyday word stands for the formal one in most sentences, not in all. */
const EVERYDAY_WEIGHT = 0.5;

/** The everyday words with what may stand for them. */
export const EVERYDAY_GROUPS: readonly Group[] = EVERYDAY_WORDS.map((forms) => ({
  forms,
  weight: EVERYDAY_WEIGHT,
}));

/** Everything that can stand for a word of a question about these articles; `names` are the episode's own. */
export function buildVocabulary(corpus: Corpus, names: readonly Group[]): Thesaurus {
  return buildThesaurus([...EVERYDAY_GROUPS, ...placeGroups(), ...acronymGroups(corpus.articles), ...names]);
}
