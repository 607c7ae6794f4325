import { expect, test } from "vitest";
import { answererForPeople } from "../../src/terminal/for-people.ts";
import { parseInvocation } from "../../src/terminal/invocation.ts";
import { library, paper } from "./samples.ts";

test("a question gets its answer as text, and whether it is one", async () => {
  const answer = answererForPeople(parseInvocation(["ask"]), library, paper());
  expect(await answer("Where are the envoys?")).toEqual({
    text: [
      "Asked: Where are the envoys?\n",
      "1  Russia protested. The envoys left ⟦on Friday⟧.",
      "   — Envoys leave · The Daily · ¶ 1\n",
      "There is only one article, so no other can agree.\n",
    ].join("\n"),
    found: true,
  });
  expect(await answer("Who won?")).toMatchObject({
    text: "Asked: Who won?\n\nThe articles don't answer that. No article has any of its words.\n",
    found: false,
  });
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
  const answer = answererForPeople(parseInvocation(["search", "--limit", "3"]), watched, paper());
  expect(await answer("envoys")).toEqual({
    text: "1  Russia protested. ⟦The envoys left on Friday.⟧\n   — Envoys leave · The Daily · ¶ 1\n",
    found: true,
  });
  expect(limits).toEqual([3]);
});

test("a search without hits says so", async () => {
  const answer = answererForPeople(parseInvocation(["search"]), library, paper());
  expect(await answer("goats")).toEqual({ text: "No article has any of these words.\n", found: false });
});

test("buttons are left out: no one is there to press them", async () => {
  const answer = answererForPeople(parseInvocation(["search"]), library, paper());
  expect((await answer("envoys")).text).not.toContain("[1]");
});
