import { expect, test } from "vitest";
import { formsOf } from "../../src/quotes/regular-verbs.ts";

test.each([
  ["want", "wants", "wanted", "wanting"],
  ["praise", "praises", "praised", "praising"],
  ["deny", "denies", "denied", "denying"],
  ["convey", "conveys", "conveyed", "conveying"],
  ["stress", "stresses", "stressed", "stressing"],
  ["plan", "plans", "planned", "planning"],
])("%s: %s, %s, %s", (base, present, past, ing) => {
  expect(formsOf(base)).toEqual({ present, past, ing });
});
