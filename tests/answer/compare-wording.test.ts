import { describe, expect, test } from "vitest";
import { relationOf } from "./comparing.ts";

describe("whether it is so", () => {
  const DID = "Did Norway close the harbour of Bergen?";

  test.each([
    ["in another order", "After a storm the harbour of Bergen was closed by Norway.", "same"],
    ["in another word", "Norway has shut the harbour of Bergen.", "same"],
    ["with a day besides", "Norway closed the harbour of Bergen on Monday after a storm.", "same"],
    ["not", "Norway did not close the harbour of Bergen after a storm.", null],
    ["never", "Norway never closed the harbour of Bergen after a storm.", null],
    ["denied", "Norway denied that it closed the harbour of Bergen.", null],
    ["another country", "Finland closed the harbour of Bergen after a storm.", null],
    ["another thing", "Norway closed a school.", null],
    ["another thing there", "Norway closed the airport of Bergen.", null],
    ["nobody who does it", "The harbour of Bergen was closed.", null],
  ])("%s: “%s”", (_, other, relation) => {
    expect(relationOf(DID, "Norway closed the harbour of Bergen after a storm.", other)).toBe(relation);
  });

  test.each([
    ["Norway closed the harbour of Bergen on Monday.", "same"],
    ["Norway closed the harbour of Bergen after a storm.", "same"],
    ["Norway closed the harbour of Bergen on Friday.", null],
  ])("where the first says on what day: “%s”", (other, relation) => {
    expect(relationOf(DID, "Norway closed the harbour of Bergen on Monday after a storm.", other)).toBe(
      relation,
    );
  });

  test("leaning on the sentence before, which has the rest", () => {
    expect(
      relationOf(
        "Did Finland deny the accusations?",
        "Norway came to Oslo with accusations. Finland denies them.",
        "Finland denied all accusations of Norway.",
      ),
    ).toBe("same");
  });

  test.each([
    ["both", "The treaty was signed by Norway and Finland.", "same"],
    ["one of them, and a third", "Norway signed the treaty with Sweden.", null],
  ])("of two countries: %s: “%s”", (_, other, relation) => {
    expect(
      relationOf(
        "Did Finland and Norway sign the treaty?",
        "Finland and Norway signed the treaty in Oslo.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["The strike is a disgrace, the minister said.", "same"],
    ["The minister spoke of the strike as of no disgrace.", null],
    ["The minister spoke of the strike and its costs.", null],
  ])("what is called by a quoted word: “%s”", (other, relation) => {
    expect(
      relationOf(
        "Did the minister call the strike a “disgrace”?",
        "The minister called the strike a “disgrace” on Monday.",
        other,
      ),
    ).toBe(relation);
  });
});

describe("who it is", () => {
  test.each([
    ["the same", "The new bridge over the Thame was opened by Ann Bell, the mayor.", "same"],
    ["somebody else", "Carl Dorn opened the new bridge over the Thame.", "differs"],
    ["of another thing", "Ann Bell opened a new school.", null],
    ["of less", "The new bridge was opened by Bell.", null],
    ["of something else there", "Ann Bell spoke at the bridge.", null],
    ["not", "Ann Bell did not open the new bridge over the Thame.", null],
  ])("%s: “%s”", (_, other, relation) => {
    expect(
      relationOf(
        "Who opened the new bridge over the Thame?",
        "Ann Bell opened the new bridge over the Thame on Friday.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["the same place", "In June the summit was held in Geneva.", "same"],
    ["another", "The summit was held in Oslo.", null],
    ["none", "The summit was held in June.", null],
  ])("or where: %s: “%s”", (_, other, relation) => {
    expect(relationOf("Where was the summit held?", "The summit was held in Geneva in June.", other)).toBe(
      relation,
    );
  });
});

describe("what any other question asks for", () => {
  test.each([
    [
      "much of the same words",
      "According to the council, the flood had destroyed the old library and the museum.",
      "same",
    ],
    ["something else", "The council said the flood was over.", null],
    ["the opposite", "The council said the flood spared the library.", null],
    ["not whose words they are", "The flood destroyed the library and the museum.", null],
  ])("what somebody says: %s: “%s”", (_, other, relation) => {
    expect(
      relationOf(
        "What did the council say about the flood?",
        "The council said that the flood had destroyed the old library and the museum.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["other words", "Petra Sund of the nurses’ union said that they put off a strike.", null],
    ["the same", "Petra Sund of the nurses’ union has told him that staff were copying results.", "same"],
  ])("who speaks is nothing that is said: %s: “%s”", (_, other, relation) => {
    expect(
      relationOf(
        "What does the nurses’ union say?",
        "Petra Sund of the nurses’ union said that staff were copying results by hand.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["The council answered by expelling envoys and slapping on additional new sanctions.", null],
    ["The expulsion of envoys and the new sanctions came as a surprise.", "same"],
  ])("of one thing, more has to be the same: “%s”", (other, relation) => {
    expect(
      relationOf(
        "What are the new sanctions?",
        "The new sanctions and the expulsion of envoys surprised.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["The factory closed after orders from abroad collapsed.", "same"],
    ["The factory had to close as foreign orders collapsed, its owners said.", "same"],
    ["The factory closed because of a fire.", null],
    ["Orders from abroad collapsed.", null],
  ])("why: “%s”", (other, relation) => {
    expect(
      relationOf(
        "Why did the factory close?",
        "The factory closed because orders from abroad had collapsed.",
        other,
      ),
    ).toBe(relation);
  });

  test.each([
    ["A cable that melted in the cellar started the fire.", "same"],
    ["A melted cable in the cellar had started the fire, firefighters said.", "same"],
    ["The fire started in the kitchen.", null],
  ])("how: “%s”", (other, relation) => {
    expect(
      relationOf("How did the fire start?", "The fire started when a cable in the cellar melted.", other),
    ).toBe(relation);
  });
});
