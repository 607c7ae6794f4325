import { expect, test } from "vitest";
import { comparing } from "./comparing.ts";

const differing = comparing();

const HOW = "How did Finland respond to the proposal for a summit?";
const LEAD = "Finland did not respond to the proposal for a summit.";

test.each([
  [
    "welcomed",
    "The proposal for a summit was well received in Finland.",
    ["did not respond", "well received"],
  ],
  ["rejected", "Finland rejected the proposal for a summit.", ["did not respond", "rejected"]],
  ["unanswered, too", "Finland has yet to respond to the proposal for a summit.", null],
  ["not rejected", "Finland has not rejected the proposal for a summit.", null],
  ["by somebody else", "Norway rejected the proposal for a summit.", null],
  ["something else", "Finland rejected the budget.", null],
])("%s: “%s”", (_, other, pair) => {
  expect(differing(HOW, LEAD, other)).toEqual(pair);
});

test("nothing is claimed where the question asks for no reply", () => {
  expect(
    differing(
      "Who made the proposal for a summit in Finland?",
      LEAD,
      "Finland rejected the proposal for a summit.",
    ),
  ).toBeNull();
});

test.each([
  ["accepted", "Norway accepted the offer of a ferry.", ["rejected", "accepted"]],
  ["unanswered", "Norway has not yet answered the offer of a ferry.", ["rejected", "has not yet answered"]],
  ["by its capital", "The offer of a ferry was welcomed by Oslo.", ["rejected", "welcomed"]],
  ["rejected in another word", "Norway turned down the offer of a ferry.", null],
  ["not accepted", "Norway did not accept the offer of a ferry.", null],
  ["something else", "Norway welcomed the snow.", null],
  ["by another country", "Finland welcomed the offer of a ferry.", null],
])("where it is rejected: %s: “%s”", (_, other, pair) => {
  expect(
    differing(
      "How did Norway react to the offer of a ferry?",
      "Norway rejected the offer of a ferry.",
      other,
    ),
  ).toEqual(pair);
});
