import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../commands/compare.ts";
import type { Library } from "../../src/library/library.ts";
import { compareReply } from "../../src/view/compare.ts";
import { headingsIn, libraryOf, openSeeds, press, quotationsIn, run, textsIn } from "./samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

test.each([
  [{}, "everyone"],
  [{ private: false }, "everyone"],
  [{ private: true }, "asker"],
])("with %j it is for %s to see", (options, audience) => {
  expect(compare.audience({ options: new Map(Object.entries(options)) })).toBe(audience);
});

test("replies with the library's comparison", async () => {
  const question = "How many people were sanctioned for meddling in the election?";
  const reply = await run(compare, { question }, library);
  expect(reply).toEqual(compareReply(library.compare(question), library));
  expect(textsIn(reply)).toContain("“32 people” (1), “32 Russians” (3) — “16 individuals” (2)");
  expect(headingsIn(reply)).toEqual([]);
});

test("says that it has nothing to look for where there is no question", async () => {
  expect(textsIn(await run(compare, {}, library)).join()).toContain(
    "There is no word in it that I could look for.",
  );
});

describe("its button", () => {
  const files = (year: number) =>
    Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [
        `${at}.txt`,
        [`Ruritania expelled ${at + 2} envoys in ${year}.`],
      ]),
    );
  const question = "How many envoys did Ruritania expel?";

  test("shows the next articles", async () => {
    const some = libraryOf(files(1951));
    const first = await run(compare, { question }, some);
    const next = await press(compare, first, "More articles", some);
    expect(quotationsIn(next).map(({ mark }) => mark)).toEqual(["6", "7"]);
  });

  test("says so when the articles have changed", async () => {
    const first = await run(compare, { question }, libraryOf(files(1951)));
    await expect(press(compare, first, "More articles", libraryOf(files(1952)))).rejects.toThrow(
      "The articles have changed since that reply.",
    );
  });
});
