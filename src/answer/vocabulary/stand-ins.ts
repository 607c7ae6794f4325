import { CONFLICT } from "./stand-ins/conflict.ts";
import { CRIME } from "./stand-ins/crime.ts";
import { DISASTER } from "./stand-ins/disaster.ts";
import { ECONOMY } from "./stand-ins/economy.ts";
import { GENERAL } from "./stand-ins/general.ts";
import { HEALTH } from "./stand-ins/health.ts";
import { LIVING } from "./stand-ins/living.ts";
import { POLITICS } from "./stand-ins/politics.ts";
import { SCIENCE } from "./stand-ins/science.ts";
import { TIME_AND_MEASURE } from "./stand-ins/time-and-measure.ts";
import { TRANSPORT } from "./stand-ins/transport.ts";
import { buildThesaurus, type Thesaurus } from "./thesaurus.ts";

/*
 * What may stand for a word of a question that no article has, in news of any field. Where the articles have the word itself
 * these only lead astray, so that they are wider than the everyday words: words of the same kind and of the same scene, not only
 * those that say the same. A line belongs in here when its words stand for each other in many sentences of most news; names, and
 * what only one episode calls so, belong in the names file beside the articles. Each line holds words and phrases in their base
 * forms; the analyser folds inflection and British spelling. "vehicle: car, bus" is a kind and what is of that kind: either stands
 * for the other, but no car for a bus.
 */
const LINES = [
  GENERAL,
  TIME_AND_MEASURE,
  POLITICS,
  CONFLICT,
  CRIME,
  DISASTER,
  HEALTH,
  ECONOMY,
  LIVING,
  SCIENCE,
  TRANSPORT,
];

/** How far one stands for another. */
const WEIGHT = 0.5;

const formsIn = (list: string): readonly string[] => list.split(",").map((form) => form.trim());

function readLine(line: string): readonly (readonly string[])[] {
  const [forms = "", ofThatKind] = line.split(":");
  return ofThatKind === undefined
    ? [formsIn(forms)]
    : formsIn(ofThatKind).map((form) => [forms.trim(), form]);
}

/** Words and phrases that can stand for one another where the articles have no better. */
export const STAND_INS: readonly (readonly string[])[] = LINES.flatMap((lines) =>
  lines.trim().split("\n").flatMap(readLine),
);

let built: Thesaurus | null = null;

/** The same, to look words up in. Made when it is first wanted: most questions are asked in words that articles have. */
export function standIns(): Thesaurus {
  built ??= buildThesaurus(STAND_INS.map((forms) => ({ forms, weight: WEIGHT })));
  return built;
}
