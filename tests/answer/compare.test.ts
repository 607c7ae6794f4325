import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationOf } from "./comparing.ts";

describe("figures", () => {
  const HOW_MANY = "How many Russian diplomats were expelled?";
  const LEAD = "The White House expelled ten Russian diplomats on Thursday.";

  test.each([
    ["On Thursday 10 diplomats of Russia were expelled from Washington.", "same"],
    ["Washington expelled ten members of the Russian legation.", "same"],
    ["On Thursday 12 Russian diplomats were expelled.", "differs"],
    ["Thursday saw the expulsion of twelve Russian diplomats.", "differs"],
    // Not the same things, people, day or place.
    ["On Thursday 12 Russian banks were expelled from the market.", null],
    ["Russia expelled ten American diplomats on Thursday.", null],
    ["Twelve Russian diplomats were expelled from Prague in April.", null],
    ["Russian diplomats were expelled on Thursday.", null],
    ["Ten people watched a film about Russian diplomats.", null],
  ])("“%s”: %s", (other, relation) => {
    expect(relationOf(HOW_MANY, LEAD, other)).toBe(relation);
  });

  test("one that a rough figure leaves room for is no other", () => {
    const one = "The army set up more than thirty distribution points in the city.";
    const question = "How many distribution points did the army set up?";
    expect(relationOf(question, one, "The army has set up 34 distribution points in the city.")).toBeNull();
    expect(relationOf(question, one, "The army has set up 12 distribution points in the city.")).toBe(
      "differs",
    );
  });
});

test.each([
  ["more of the same day and place", "Twelve ships sank near Oslo on Friday.", "differs"],
  ["as many", "10 ships sank near Oslo, and three boats.", "same"],
  ["on another day", "Twelve ships sank on Monday.", null],
  ["elsewhere", "Twelve ships sank near Helsinki.", null],
])("how many: %s: “%s”", (_, other, relation) => {
  expect(relationOf("How many ships sank?", "Ten ships sank near Oslo on Friday.", other)).toBe(relation);
});

test.each([
  ["longer", "The strike lasted for four weeks.", "differs"],
  ["as long", "For three weeks the strike went on.", "same"],
  ["in another measure", "The strike took three days.", null],
])("how long: %s: “%s”", (_, other, relation) => {
  expect(relationOf("How long did the strike last?", "The strike lasted three weeks.", other)).toBe(relation);
});

test.each([
  ["another figure", "Twelve ships sank near the coast in the storm.", "differs"],
  ["no figure", "Some ships sank.", null],
])("where no figure is asked for: %s: “%s”", (_, other, relation) => {
  const lead = "Ten ships sank near the coast in the storm.";
  expect(relationOf("What happened to the ships?", lead, other)).toBe(relation);
});

describe("dates", () => {
  const WHEN = "When did the parliament pass the budget?";
  const LEAD = "The parliament passed the budget on Tuesday after a long debate.";

  test.each([
    ["After a debate on Tuesday the parliament passed the budget.", "same"],
    ["The parliament passed the budget on Friday after a debate.", "differs"],
    ["The parliament passed the budget in May after a debate.", null],
    ["The parliament passed the budget after a debate.", null],
    ["A storm hit the coast on Friday.", null],
  ])("“%s”: %s", (other, relation) => {
    expect(relationOf(WHEN, LEAD, other)).toBe(relation);
  });
});

describe("wording", () => {
  const LEAD = "The Kremlin denied that it was behind the cyberattack on the power grid.";
  const DID = "Did Russia deny the cyberattack on the power grid?";

  test.each([
    ["Moscow denies any part in the cyberattack on the power grid.", "same"],
    ["The cyberattack on the power grid was ordered by Moscow.", null],
    ["Beijing denies any part in the cyberattack on the power grid.", null],
    ["Moscow has a power grid.", null],
  ])("“%s”: %s", (other, relation) => {
    expect(relationOf(DID, LEAD, other)).toBe(relation);
  });

  test("two hosts are not the same", () => {
    const question = "Did Austria offer to host the summit?";
    expect(
      relationOf(question, "Austria offered to host the summit.", "Finland offered to host the summit."),
    ).toBeNull();
  });

  test("a quoted word is another", () => {
    const lead = "Biden called the Russian president a “murderer” in an interview.";
    expect(
      relationOf("Did Biden call Putin a murderer?", lead, "Biden called the Russian president a killer."),
    ).toBe("differs");
  });
});

describe("for any sentence about a number of things", () => {
  const who = fc.constantFrom("The council", "The company", "The ministry", "The club");
  const did = fc.constantFrom("closed", "hired", "bought", "sold", "inspected");
  const things = fc.constantFrom("bridges", "nurses", "vessels", "farms", "schools");
  const where = fc.constantFrom("along the river", "in the northern valley", "near the harbour");
  const amount = fc.integer({ min: 2, max: 900 });
  const parts = fc.tuple(who, did, things, where);

  const say = ([who, did, , where]: readonly string[], count: number, what: string) =>
    `${who} ${did} ${count} ${what} ${where}.`;
  const ask = ([, did, thing, where]: readonly string[]) => `How many ${thing} has it ${did} ${where}?`;
  const runs = { numRuns: 25 };

  test("another figure differs, the same one agrees", () => {
    fc.assert(
      fc.property(parts, amount, amount, (all, one, other) => {
        const [, , thing] = all;
        expect(relationOf(ask(all), say(all, one, thing), say(all, other, thing))).toBe(
          one === other ? "same" : "differs",
        );
      }),
      runs,
    );
  });

  test("of other things nothing is claimed", () => {
    fc.assert(
      fc.property(parts, amount, things, (all, one, another) => {
        const [, , thing] = all;
        fc.pre(another !== thing);
        expect(relationOf(ask(all), say(all, one, thing), say(all, one, another))).toBeNull();
      }),
      runs,
    );
  });
});

describe("who it is", () => {
  const LEAD = "Ann Bell opened the new bridge over the Thame on Friday.";

  test.each([
    ["On Friday the new bridge over the Thame was opened by Ann Bell.", "same"],
    ["On Friday it was Bell who opened the new bridge over the Thame.", "same"],
    ["On Friday somebody opened the new bridge over the Thame.", null],
  ])("“%s”: %s", (other, relation) => {
    expect(relationOf("Who opened the new bridge over the Thame?", LEAD, other)).toBe(relation);
  });
});
