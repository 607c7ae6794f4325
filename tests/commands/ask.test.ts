import { beforeAll, expect, test } from "vitest";
import { ask } from "../../commands/ask.ts";
import type { Library } from "../../src/library/library.ts";
import { answerReply } from "../../src/view/answer.ts";
import { openSeeds, quotationsIn, run } from "./samples.ts";

let library: Library;

beforeAll(async () => {
  library = await openSeeds();
});

test.each([
  [{}, "everyone"],
  [{ private: false }, "everyone"],
  [{ private: true }, "asker"],
])("with %j it is for %s to see", (options, audience) => {
  expect(ask.audience({ options: new Map(Object.entries(options)) })).toBe(audience);
});

test("replies with the library's answer", async () => {
  const question = "How many diplomats did the US expel?";
  const reply = await run(ask, { question }, library);
  expect(reply).toEqual(answerReply(library.ask(question), library));
  const [first] = quotationsIn(reply);
  expect(first?.text).toMatch(/\bexpelled (?:10|ten) /);
});

test("says that it has nothing to look for where there is no question", async () => {
  expect((await run(ask, {}, library)).blocks).toContainEqual({
    kind: "text",
    text: expect.stringContaining("There is no word in it that I could look for."),
    tone: "normal",
  });
});
