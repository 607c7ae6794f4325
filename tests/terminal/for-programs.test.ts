import { expect, test } from "vitest";
import { answererForPrograms } from "../../src/terminal/for-programs.ts";
import { parseInvocation } from "../../src/terminal/invocation.ts";
import { library } from "./samples.ts";

/** A clock that goes on by 1.5 ms each time that it is read. */
function clock() {
  let now = 0;
  return () => {
    now += 1.5;
    return now;
  };
}

test("ask gives an answer's JSON with the time that it took", async () => {
  const answer = answererForPrograms(parseInvocation(["ask"]), library, clock());
  const { text, found } = await answer("When did the envoys leave?");
  expect(found).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ status: "answered", corpus: library.corpus.version, millis: 1.5 });
});

test("ask without an answer found nothing", async () => {
  const { text, found } = await answererForPrograms(parseInvocation(["ask"]), library, clock())("");
  expect(found).toBe(false);
  expect(JSON.parse(text)).toMatchObject({ question: "", status: "unanswered", reason: "empty" });
});

test("search gives the hits, at most as many as the limit says", async () => {
  const limits: number[] = [];
  const watched: typeof library = {
    ...library,
    search: (words, limit) => {
      limits.push(limit);
      return library.search(words, limit);
    },
  };
  for (const typed of [["search"], ["search", "--limit", "3"]]) {
    const answer = answererForPrograms(parseInvocation(typed), watched, clock());
    const { text, found } = await answer("envoys");
    expect(found).toBe(true);
    expect(JSON.parse(text).hits).toHaveLength(1);
  }
  expect(limits).toEqual([10, 3]);
});

test("a search without hits found nothing", async () => {
  const { text, found } = await answererForPrograms(parseInvocation(["search"]), library, clock())("goats");
  expect(found).toBe(false);
  expect(JSON.parse(text).hits).toEqual([]);
});
