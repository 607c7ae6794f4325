import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { seededRandom } from "../bench/random.ts";
import { type Action, HOSTILE_WAYS, nextAction, type Subjects } from "./actions.ts";
import { HOSTILE_LENGTH, hostileTexts } from "./hostile.ts";

const hostile = hostileTexts(["embassy", "Moscow"]);
const SUBJECTS: Subjects = { questions: ["Who rang?"], hostile, articles: ["001.txt"] };

function actions(seed: number): readonly Action[] {
  const random = seededRandom(seed);
  return Array.from({ length: 1_000 }, () => nextAction(random, SUBJECTS));
}

test("hostile texts are as long as an option can be, each of them another one", () => {
  for (const { name, text } of hostile) expect(text, name).toHaveLength(HOSTILE_LENGTH);
  expect(new Set(hostile.map(({ text }) => text)).size).toBe(hostile.length);
});

test("people do the same for the same seed", () => {
  expect(actions(1)).toEqual(actions(1));
  expect(actions(1)).not.toEqual(actions(2));
});

test("people do everything that they can do, and some of it hostile", () => {
  const done = actions(1);
  expect(new Set(done.map(({ kind }) => kind))).toEqual(new Set(["command", "typing", "press", "message"]));
  const hostileOnes = done.filter(
    (action) =>
      action.kind === "command" &&
      Object.values(action.options).some((value) => String(value).length > 4_000),
  );
  expect(hostileOnes.length).toBeGreaterThan(20);
});

test("what they fill in is an option that there is", () => {
  const optionsOf = (name: string) =>
    commands.find(({ data }) => data.name === name)?.data.options?.map((option) => option.name) ?? [];
  for (const [command, option] of HOSTILE_WAYS) expect(optionsOf(command)).toContain(option);
  for (const action of actions(1)) {
    if (action.kind === "command")
      expect(optionsOf(action.name)).toEqual(expect.arrayContaining(Object.keys(action.options)));
    if (action.kind === "typing") expect(optionsOf(action.command)).toContain(action.option);
  }
});
