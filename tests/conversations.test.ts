import { expect, test } from "vitest";
import { createConversations, MOST_TURNS, TURN_MILLISECONDS } from "../src/conversations.ts";
import { createClock } from "./discord/clock.ts";

const turn = (question: string) => ({ question, lead: null });

function start() {
  const clock = createClock();
  return { clock, conversations: createConversations(clock) };
}

test("a person gets their last question in a place, nobody else's and of no other place", () => {
  const { conversations } = start();
  conversations.remember("ada", "channel", turn("Who?"));
  conversations.remember("ada", "channel", turn("When?"));
  conversations.remember("bob", "channel", turn("Why?"));
  expect(conversations.recall("ada", "channel")).toEqual(turn("When?"));
  expect(conversations.recall("bob", "channel")).toEqual(turn("Why?"));
  expect(conversations.recall("ada", "elsewhere")).toBeNull();
  expect(conversations.recall("cleo", "channel")).toBeNull();
  expect(conversations.recall("__proto__", "constructor")).toBeNull();
});

test("for 15 minutes from when it was asked, not longer", async () => {
  const { clock, conversations } = start();
  conversations.remember("ada", "a", turn("Who?"));
  await clock.pass(60_000);
  conversations.remember("ada", "b", turn("When?"));
  await clock.pass(TURN_MILLISECONDS - 60_001);
  expect(conversations.recall("ada", "a")).not.toBeNull();
  await clock.pass(1);
  expect(conversations.recall("ada", "a")).toBeNull();
  expect(conversations.recall("ada", "b")).not.toBeNull();
});

test("then it is gone from memory, though nobody asks for it: nothing is left to wait for", async () => {
  const { clock, conversations } = start();
  for (const place of ["a", "b", "c"]) {
    conversations.remember("ada", place, turn("Who?"));
    await clock.pass(1_000);
  }
  expect(clock.sleeping()).toBe(1);
  await clock.pass(TURN_MILLISECONDS);
  expect(clock.sleeping()).toBe(0);
});

test("of a million people, no more than the last are remembered", () => {
  const { conversations } = start();
  for (let person = 0; person <= MOST_TURNS; person++) conversations.remember(`${person}`, "a", turn("Who?"));
  expect(conversations.recall("0", "a")).toBeNull();
  expect(conversations.recall("1", "a")).not.toBeNull();
  expect(conversations.recall(`${MOST_TURNS}`, "a")).not.toBeNull();
});

test("what is asked again is the youngest", () => {
  const { conversations } = start();
  for (let person = 0; person < MOST_TURNS; person++) conversations.remember(`${person}`, "a", turn("Who?"));
  conversations.remember("0", "a", turn("When?"));
  conversations.remember("new", "a", turn("Who?"));
  expect(conversations.recall("0", "a")).toEqual(turn("When?"));
  expect(conversations.recall("1", "a")).toBeNull();
});

test("once it has ended it has forgotten all, and takes nothing more", async () => {
  const { clock, conversations } = start();
  conversations.remember("ada", "a", turn("Who?"));
  conversations.end();
  conversations.remember("ada", "b", turn("Who?"));
  await clock.settle();
  expect(conversations.recall("ada", "a")).toBeNull();
  expect(conversations.recall("ada", "b")).toBeNull();
  expect(clock.sleeping()).toBe(0);
});
