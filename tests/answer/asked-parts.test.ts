import { expect, test } from "vitest";
import { blamedIn, sayerOf } from "../../src/answer/asked-parts.ts";
import { answering, statementsIn } from "./samples.ts";

const { lexicon, read } = answering({
  "a.txt": ["They said that we shall see the fleet. Nobody is blamed for the cyberattack on the grid."],
});

/** Whom the second sentence of a paragraph names in the part of whoever does the first thing of a question. */
function named(partOf: typeof sayerOf, question: string, paragraph: string) {
  const [act, ...rest] = read(question).concepts;
  const [, statement] = statementsIn(`Ann Bell left. ${paragraph}`);
  if (!act || !statement) throw new Error(`“${question}” asks of nothing.`);
  const part = partOf(act, rest, statement, lexicon);
  return part?.names.map(({ words }) => words.map(({ surface }) => surface).join(" "));
}

test.each([
  ["in the sentence", "“We shall see the fleet,” Merkel said.", ["Merkel"]],
  ["behind the next one", "“We shall see the fleet. It is late,” said Carl Dorn.", ["Carl Dorn"]],
  ["no name", "“We shall see the fleet,” said the mayor.", undefined],
  ["he, and then who", "“We shall see the fleet. It is late,” he said Carl Dorn.", ["Carl Dorn"]],
  [
    "not behind something else",
    "“We shall see the fleet. It is late.” Snow fell. Later, said Carl Dorn.",
    undefined,
  ],
  ["not without a quotation", "We shall see the fleet. It is late,” said Carl Dorn.", undefined],
  ["where most of it is said", "Merkel said no, and Carl Dorn said “we shall see the fleet”.", ["Carl Dorn"]],
  ["who left", "“We shall see the fleet,” it said. Merkel left.", undefined],
])("who says so: %s: %s", (_, paragraph, names) => {
  expect(named(sayerOf, "Who said “we shall see the fleet”?", paragraph)).toEqual(names);
});

test.each([
  ["a list", "The panel accused the FSB, the GRU and the SVR of ordering it.", ["FSB", "GRU", "SVR"]],
  ["a country", "It was blamed on Moscow, which denied it.", ["Moscow"]],
  ["pinned on", "It was pinned on Russia.", ["Russia"]],
  ["attributed to", "It was attributed to the SVR after a leak in Norway.", ["SVR"]],
  ["only in the sentence", "They accuse Carl Dorn. Emil Brandt left.", ["Carl Dorn"]],
  ["up to a mark", "They accuse Carl Dorn; Emil Brandt left.", ["Carl Dorn"]],
  ["two countries", "They blamed Norway and Finland for it.", ["Norway", "Finland"]],
  ["who stands behind blame", "Blame for it lies with the SVR.", ["SVR"]],
  ["not where it was", "The panel blamed Ann Bell in Oslo.", ["Ann Bell"]],
  ["not whose it is", "The panel accused Russia’s FSB and, later, the SVR.", ["FSB"]],
  ["nobody", "Nobody accused anybody.", undefined],
])("whom it is laid to: %s: %s", (_, paragraph, names) => {
  expect(named(blamedIn, "Who is blamed for the cyberattack on the grid?", paragraph)).toEqual(names);
});

test("nobody is blamed where the question asks for something else", () => {
  expect(named(blamedIn, "Who said “we shall see the fleet”?", "They accuse Carl Dorn.")).toBeUndefined();
});
