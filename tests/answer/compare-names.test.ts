import { describe, expect, test } from "vitest";
import { comparing } from "./comparing.ts";

const names = [
  { forms: ["Joe Biden", "Biden"], weight: 0.9 },
  { forms: ["Antony Blinken", "Blinken"], weight: 0.9 },
];

const differing = comparing(names);

describe("who does it", () => {
  const WHO = "Who hosted the summit?";

  test.each([
    ["another country", "Finland hosted the summit.", ["Austria", "Finland"]],
    ["behind “by”", "The summit was hosted by Finland.", ["Austria", "Finland"]],
    ["the same country", "Vienna has hosted the summit.", null],
    ["somebody else’s thing", "Finland hosted the games.", null],
    ["nobody who is sure", "The summit was hosted well.", null],
    ["another day", "Finland hosted the summit on Friday.", ["Austria", "Finland"]],
  ])("%s: “%s”", (_, other, pair) => {
    expect(differing(WHO, "Austria hosted the summit.", other)).toEqual(pair);
  });

  test("what one does and another may do too is no difference", () => {
    const [austria, finland] = ["Austria offered to host the summit.", "Finland offered to host the summit."];
    expect(differing("Who offered to host the summit?", austria, finland)).toBeNull();
  });

  test("that one speaks keeps no other from it", () => {
    const [austria, finland] = ["Austria spoke for the summit.", "Finland spoke for the summit."];
    expect(differing("Who spoke for the summit?", austria, finland)).toBeNull();
  });

  test("on two days it is not the same deed", () => {
    expect(
      differing(WHO, "Austria hosted the summit on Monday.", "Finland hosted the summit on Friday."),
    ).toBeNull();
  });

  test("what is done to another country’s is not the same deed", () => {
    expect(
      differing(
        "Who expelled the envoys?",
        "Austria expelled three Russian envoys.",
        "Finland expelled three Chinese envoys.",
      ),
    ).toBeNull();
  });

  test.each([
    ["another", "Finland expelled four Russian envoys.", ["Austria", "Finland"]],
    ["the same, by its capital", "Vienna expelled three Russian envoys.", null],
    ["the same, and another", "Austria and Finland expelled three Russian envoys.", null],
  ])("where it is done to somebody’s: %s: “%s”", (_, other, pair) => {
    expect(differing("Who expelled the envoys?", "Austria expelled three Russian envoys.", other)).toEqual(
      pair,
    );
  });

  test.each([
    ["another", "Finland was first to offer help.", ["Austria", "Finland"]],
    ["the last", "Finland was the last to offer help.", null],
    ["the same, and not another", "Austria, not Finland, was first to offer help.", null],
  ])("who was first: %s: “%s”", (_, other, pair) => {
    expect(differing("Who was first to offer help?", "Austria was first to offer help.", other)).toEqual(
      pair,
    );
  });

  test("a country’s bank is not its government", () => {
    const bank = "The bonds were issued by the Russian central bank.";
    expect(differing("Who issued the bonds?", bank, "Bonds issued by the Russian government fell.")).toEqual([
      "Russian central bank",
      "Russian government",
    ]);
    expect(
      differing("Who issued the bonds?", bank, "Bonds issued by the Central Bank of Russia fell."),
    ).toBeNull();
  });

  test("where a place is asked for, nobody is compared", () => {
    expect(
      differing(
        "Where did they host the summit?",
        "Austria hosted the summit.",
        "Finland hosted the summit.",
      ),
    ).toBeNull();
  });
});

describe("whom it is laid to", () => {
  const WHOM = "Who is blamed for the cyberattack on the grid?";
  const LEAD = "The panel accused the FSB, the GRU and the SVR of ordering the cyberattack on the grid.";

  test.each([
    [
      "a shorter list",
      "The cyberattack on the grid was blamed on the SVR.",
      ["FSB, the GRU and the SVR", "SVR"],
    ],
    ["the same list", "The FSB, the GRU and the SVR were accused over the cyberattack on the grid.", null],
    ["only their country", "The cyberattack on the grid was attributed to Russia.", null],
  ])("%s: “%s”", (_, other, pair) => {
    expect(differing(WHOM, LEAD, other)).toEqual(pair);
  });

  test.each([
    [
      "by the same",
      "Norway blamed Emil Brandt for the cyberattack on the grid.",
      ["Carl Dorn", "Emil Brandt"],
    ],
    ["by surely another", "Finland blamed Emil Brandt for the cyberattack on the grid.", null],
    ["the same one", "Norway accused Dorn of the cyberattack on the grid.", null],
  ])("another: %s: “%s”", (_, other, pair) => {
    expect(differing(WHOM, "Norway blamed Carl Dorn for the cyberattack on the grid.", other)).toEqual(pair);
  });

  test("a longer list", () => {
    expect(differing(WHOM, "The cyberattack on the grid was blamed on the SVR.", LEAD)).toEqual([
      "SVR",
      "FSB, the GRU and the SVR",
    ]);
  });

  test("of two countries that are named alone, nothing more is told", () => {
    const russia = "The cyberattack on the grid was attributed to Russia.";
    expect(
      differing(WHOM, russia, "The panel accused Moscow of ordering the cyberattack on the grid."),
    ).toBeNull();
    expect(differing(WHOM, russia, LEAD)).toBeNull();
  });
});

describe("who says so", () => {
  const WHO = "Who said “We want a stable and predictable relationship”?";
  const LEAD = "“We want a stable and predictable relationship,” Biden said.";

  test.each([
    [
      "in the sentence",
      "“We prefer a stable and predictable relationship,” Blinken said.",
      ["Biden", "Blinken"],
    ],
    ["other words", "“We want a stable market and a relationship,” Blinken said.", null],
    ["the same person", "“We want a stable and predictable relationship,” said Joe Biden.", null],
  ])("%s: “%s”", (_, other, pair) => {
    expect(differing(WHO, LEAD, other)).toEqual(pair);
  });

  test("in the sentence behind, which no slice of this one shows", () => {
    const other = "“We prefer a stable and predictable relationship. There is no rush,” said Blinken.";
    expect(differing(WHO, LEAD, other)).toEqual([]);
  });
});
