import { expect, test } from "vitest";
import { acronymGroups } from "../../../src/answer/vocabulary/acronyms.ts";

/** The names that stand for each abbreviation of some texts. */
const namesOf = (...texts: string[]) =>
  Object.fromEntries(
    acronymGroups(texts.map((text) => ({ text }))).map(({ forms: [abbreviation = "", ...names] }) => [
      abbreviation,
      names,
    ]),
  );

test("an abbreviation that a text explains", () => {
  expect(namesOf("The North Atlantic Treaty Organization (NATO) met.")).toEqual({
    NATO: ["North Atlantic Treaty Organization"],
  });
});

test("an explained abbreviation of another language has the whole name", () => {
  expect(namesOf("The Russian Foreign Intelligence Service (SVR) has spoken.")).toEqual({
    SVR: ["Russian Foreign Intelligence Service"],
  });
});

test("only the last words of a name, where their initials make the abbreviation", () => {
  expect(namesOf("The Russian Federal Security Service (FSS) denied it.")).toEqual({
    FSS: ["Federal Security Service"],
  });
});

test("the initials of a longer name that no text explains", () => {
  expect(namesOf("A reporter of the New York Times asked.")).toEqual({ NYT: ["New York Times"] });
});

test("small words inside a name have no part in its initials", () => {
  expect(namesOf("They met at the House of Foreign Affairs.")).toEqual({ HFA: ["House of Foreign Affairs"] });
});

test.each(["In", "The", "Over", "Near"])("“%s” before a name is no part of it", (word) => {
  expect(namesOf(`${word} New York Times readers there was rain.`)).toEqual({ NYT: ["New York Times"] });
});

test("names of one or two words have none: their initials are anybody's", () => {
  expect(namesOf("Vladimir Putin called Joe Biden. Moscow denied it.")).toEqual({});
});

test("one abbreviation may have several names", () => {
  expect(namesOf("The New York Times wrote.", "The Nice York Team won.").NYT).toEqual([
    "New York Times",
    "Nice York Team",
  ]);
});

test("it stands nearly as well for the name as the name itself", () => {
  for (const { weight } of acronymGroups([{ text: "The New York Times wrote." }])) {
    expect(weight).toBeGreaterThan(0.5);
    expect(weight).toBeLessThan(1);
  }
});

// Quadratic work would take hours, and run into the test's own limit.
test("a million capital letters without a space are no name", () => {
  expect(namesOf("A".repeat(1_000_000))).toEqual({});
});
