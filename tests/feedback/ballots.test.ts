import { expect, test } from "vitest";
import { BALLOT_MILLISECONDS, BALLOTS, createBallots } from "../../src/feedback/ballots.ts";

const SECRET = new Uint8Array(32);

test("somebody's first vote on a reply is the only one", () => {
  const isFirst = createBallots(SECRET, () => 0);
  expect([isFirst("ada", "1"), isFirst("ada", "1")]).toEqual([true, false]);
});

test("others vote on it too, and the same person on other replies", () => {
  const isFirst = createBallots(SECRET, () => 0);
  expect([isFirst("ada", "1"), isFirst("ben", "1"), isFirst("ada", "2")]).toEqual([true, true, true]);
});

test("a vote is forgotten after a quarter of an hour, and no sooner", () => {
  let now = 0;
  const isFirst = createBallots(SECRET, () => now);
  isFirst("ada", "1");
  now = BALLOT_MILLISECONDS - 1;
  expect(isFirst("ada", "1")).toBe(false);
  now = BALLOT_MILLISECONDS;
  expect(isFirst("ada", "1")).toBe(true);
});

test("only so many are remembered: the oldest go", () => {
  const isFirst = createBallots(SECRET, () => 0);
  for (let at = 0; at <= BALLOTS; at++) isFirst("ada", `reply ${at}`);
  expect(isFirst("ada", "reply 1")).toBe(false);
  expect(isFirst("ada", "reply 0")).toBe(true);
});
