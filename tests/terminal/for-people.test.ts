import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { answererForPeople } from "../../src/terminal/for-people.ts";
import { parseInvocation } from "../../src/terminal/invocation.ts";
import { command, library, paper, reply } from "./samples.ts";

const more = { label: "More", command: "search", state: "1", effect: "answer" } as const;
const ask = command("ask", [{ type: 3, name: "question", description: "x", required: true }]);
const search = command("search", [{ type: 3, name: "words", description: "x", required: true }]);

test("a question gets its command's reply as text; the library says whether it was answered", async () => {
  const answer = answererForPeople(parseInvocation(["ask"]), library, ask, paper());
  expect(await answer("Where are the envoys?")).toEqual({
    text: 'ask [["question","Where are the envoys?"]]\n',
    found: true,
  });
  expect(await answer("Who won?")).toMatchObject({ found: false });
});

test("a search shows as many passages as its limit says", async () => {
  const limits: number[] = [];
  const watched: typeof library = {
    ...library,
    search: (words, limit) => {
      limits.push(limit);
      return library.search(words, limit);
    },
  };
  const answer = answererForPeople(parseInvocation(["search", "--limit", "3"]), watched, search, paper());
  expect(await answer("envoys")).toEqual({
    text: "1  Russia protested. ⟦The envoys left on Friday.⟧\n   — Envoys leave · The Daily · ¶ 1\n",
    found: true,
  });
  expect(limits).toEqual([3]);
});

test("a search without hits says so in the words of its command", async () => {
  const answer = answererForPeople(parseInvocation(["search"]), library, search, paper());
  expect(await answer("goats")).toEqual({ text: 'search [["words","goats"]]\n', found: false });
});

test("buttons are left out: no one is there to press them", async () => {
  const withButton = { ...ask, run: () => reply("Yes.", [more]) };
  const answer = answererForPeople(parseInvocation(["ask"]), library, withButton, paper());
  expect(await answer("Are the envoys home?")).toEqual({ text: "Yes.\n", found: true });
});

test("what a person can mend is the answer, and no answer to the question", async () => {
  const picky = {
    ...ask,
    run: () => {
      throw new UserError("Ask about something.");
    },
  };
  const answer = answererForPeople(parseInvocation(["ask"]), library, picky, paper());
  expect(await answer("envoys")).toEqual({ text: "Ask about something.\n", found: false });
});
