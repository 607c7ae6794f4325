import { describe, expect, test } from "vitest";
import { comparing } from "./comparing.ts";

const differing = comparing([{ forms: ["Vladimir Putin", "Putin", "Russian president"], weight: 0.9 }]);

describe("what somebody is called", () => {
  const WHAT = "What did Biden call Putin?";
  const LEAD = "Biden called the Russian president a “murderer”.";

  test.each([
    ["another word", "Biden referred to Putin as a killer.", ["murderer", "killer"]],
    ["the same word", "Biden labelled Putin a murderer.", null],
    ["somebody else", "Biden called Macron a friend of Putin.", null],
    ["nothing", "Biden spoke about Putin.", null],
  ])("%s: “%s”", (_, other, pair) => {
    expect(differing(WHAT, LEAD, other)).toEqual(pair);
  });

  test("when it was is no word for it", () => {
    const [month, year] = [
      "Biden called Putin a killer last month.",
      "Biden called Putin a killer last year.",
    ];
    expect(differing(WHAT, month, year)).toBeNull();
  });

  test("nothing is claimed where the question is about something else", () => {
    expect(differing("Where did Biden meet Putin?", LEAD, "Biden referred to Putin as a killer.")).toBeNull();
  });
});

test("what somebody says of a thing", () => {
  const question = "What did the agency say about the accusations?";
  expect(
    differing(
      question,
      "The agency said the accusation is nonsensical.",
      "The agency spoke out, calling the accusations “delusions”.",
    ),
  ).toEqual(["nonsensical", "delusions"]);
});
