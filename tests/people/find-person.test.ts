import { expect, test } from "vitest";
import { directoryOf } from "../../src/people/directory.ts";
import { findPeople, peopleBeginning } from "../../src/people/find-person.ts";
import { corpusOf } from "../search/samples.ts";

const directory = directoryOf({
  corpus: corpusOf({
    "a.txt": [
      "Mayor Ann Bell met Minister Cy Bell.",
      "Mayor Ann Bell left.",
      "The Road Safety Agency (RSA) closed.",
    ],
    "b.txt": ["Thame spokesman Dmitry Sokol spoke."],
  }),
  names: [{ forms: ["Dmitry Sokol", "Sokol", "Sokolov"], weight: 0.9 }],
});
const found = (typed: string) => findPeople(directory, typed).people.map(({ name }) => name);
const nearest = (typed: string) => findPeople(directory, typed).nearest.map(({ name }) => name);

test.each<[typed: string, people: readonly string[]]>([
  ["Ann Bell", ["Ann Bell"]],
  ["ann bell", ["Ann Bell"]],
  [" Mr. Sokol ", ["Dmitry Sokol"]],
  ["Sokolov", ["Dmitry Sokol"]],
  ["Bell", ["Ann Bell", "Cy Bell"]],
  ["the RSA", ["Road Safety Agency"]],
  ["Thame spokesman", ["Dmitry Sokol"]],
  ["mayor", ["Ann Bell"]],
  ["safety agency", ["Road Safety Agency"]],
  ["Dow", []],
  ["", []],
  ["__proto__", []],
])("%j means %j", (typed, people) => {
  expect(found(typed)).toEqual(people);
});

test("a misspelled name finds nobody, and who is near", () => {
  expect(found("Socol")).toEqual([]);
  expect(nearest("Socol")).toEqual(["Dmitry Sokol"]);
  expect(nearest("Sokol government")).toEqual(["Dmitry Sokol"]);
  expect(nearest("Zyxwvut")).toEqual([]);
  expect(nearest("B".repeat(6000))).toEqual([]);
});

test("names begin as they are typed, at any of their words; all for nothing typed", () => {
  const beginning = (typed: string) => peopleBeginning(directory, typed).map(({ name }) => name);
  expect(beginning("be")).toEqual(["Ann Bell", "Cy Bell"]);
  expect(beginning("saf")).toEqual(["Road Safety Agency"]);
  expect(beginning("")).toHaveLength(4);
  expect(beginning("x")).toEqual([]);
});

test("a title that several have means them all, though one is called no more than that", () => {
  const presidents = directoryOf({
    corpus: corpusOf({
      "a.txt": ["President Ann Bell spoke. Then the President left."],
      "b.txt": ["President Cy Dow spoke."],
    }),
    names: [],
  });
  expect(findPeople(presidents, "the President").people.map(({ name }) => name)).toEqual([
    "Ann Bell",
    "Cy Dow",
  ]);
});
