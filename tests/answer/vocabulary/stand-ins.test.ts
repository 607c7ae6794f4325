import { expect, test } from "vitest";
import { EVERYDAY_WORDS } from "../../../src/answer/vocabulary/everyday-words.ts";
import { STAND_INS, standIns } from "../../../src/answer/vocabulary/stand-ins.ts";
import { tokenise } from "../../../src/search/tokens.ts";
import { key, testLines } from "./lines.ts";

/** All forms that a form may be found by. */
function standFor(form: string): readonly string[] {
  const tokens = tokenise(form);
  const entry = standIns().find(tokens, 0);
  return entry?.length === tokens.length ? entry.alternates.map(({ terms }) => terms.join(" ")) : [];
}

test.each([
  ["lorry", "truck"],
  ["blackout", "power cut"],
  ["fireman", "firefighter"],
  ["newborn", "baby"],
  ["rent", "lease"],
])("“%s” may be what an article calls “%s”", (asked, written) => {
  expect(standFor(asked)).toContain(key(written));
});

test("a kind stands for what is of that kind, but no one of them for another", () => {
  expect(standFor("vehicle")).toContain(key("tractor"));
  expect(standFor("tractor")).toContain(key("vehicle"));
  expect(standFor("tractor")).not.toContain(key("scooter"));
});

testLines(STAND_INS, EVERYDAY_WORDS);
