import { describe, expect, test } from "vitest";
import { actorPremises } from "../../src/answer/actor-premise.ts";
import { deedsIn } from "../../src/answer/deeds.ts";
import { answering, lastOf } from "./samples.ts";

/* What single sentences are to who does something, and to whom, as a question takes it for granted. */

const { lexicon, read } = answering(
  {
    "a.txt": [
      "Nobody expelled, accused, signed or invited envoys. They met and summoned some on Friday, called on one, spoke of a plan and left the treaty.",
      "An expulsion is rare. Norway, Finland, Russia. Macron, Merkel, Dorn.",
    ],
  },
  [{ forms: ["Carla Dorn", "Dorn"], weight: 0.9 }],
);

/** What a sentence is to who does it in a question, and to whom, where it says so. */
function stances(question: string, sentence: string, ...before: readonly string[]) {
  const statements = [...before, sentence].map((text) => lastOf(text));
  const asked = read(question);
  return actorPremises(deedsIn(question, asked.concepts, lexicon), question, asked, lexicon).map((premise) =>
    premise.stances(statements.slice(-1), statements).join(),
  );
}

describe("who does it", () => {
  test.each([
    ["the same", "Norway expelled the envoys on Friday.", "confirms"],
    ["their capital", "Oslo expelled the envoys.", "confirms"],
    ["by them", "The envoys were expelled by Norway.", "confirms"],
    ["with others", "Finland, together with Norway, expelled the envoys.", "confirms"],
    ["in cooperation", "In cooperation with Norway, Finland expelled the envoys.", "confirms"],
    ["one of them may", "Norway asked Finland to expel the envoys.", "confirms"],
    ["a person, of whatever country", "Emil Brandt expelled the envoys.", "confirms"],
    ["another", "Finland expelled the envoys.", "contradicts"],
    ["by another", "The envoys were expelled by Finland.", "contradicts"],
    ["another, of theirs", "Finland expelled Norway’s envoys.", "contradicts"],
    ["another does not", "Finland refused to expel the envoys.", "leads astray"],
    ["nobody", "The envoys were expelled.", "silent"],
    ["other people are", "Finland expelled Norway.", "silent"],
    ["something else", "Snow fell.", "silent"],
  ])("%s: “%s” %s", (_, sentence, stance) => {
    expect(stances("When did Norway expel the envoys?", sentence)).toEqual([stance]);
  });

  test("somebody who speaks for another is not sure to be another", () => {
    const question = "When did Carla Dorn expel the envoys?";
    expect(stances(question, "Greta Solheim expelled the envoys.")).toEqual(["contradicts"]);
    expect(stances(question, "A spokeswoman, Greta Solheim, expelled the envoys.")).toEqual(["confirms"]);
  });

  test("who stands only behind “accused” is accused, and does not accuse", () => {
    const question = "Did Norway accuse the envoys of the treaty?";
    expect(stances(question, "Somebody accused Norway of the treaty.")[0]).toBe("contradicts");
    expect(stances(question, "Somebody accused Emil Brandt of the treaty.")[0]).toBe("silent");
  });

  test("behind “that”, what stands before it does not count", () => {
    const question = "Is it true that Norway signed the treaty?";
    expect(stances(question, "Finland signed the treaty.")).toEqual(["contradicts"]);
    expect(stances(question, "Norway signed the treaty.")).toEqual(["confirms"]);
  });

  test("a sentence about them and most of the rest may say it in its own word", () => {
    const question = "Did Norway sign the treaty on Friday in Oslo?";
    expect(stances(question, "Finland signed the treaty on Friday in Oslo.")).toEqual(["contradicts"]);
    expect(stances(question, "Norway left the treaty on Friday in Oslo.")).toEqual(["confirms"]);
  });

  test("a person is of the country that some sentence says", () => {
    const question = "Did Carla Dorn expel the envoys?";
    expect(stances(question, "Finland expelled the envoys.")).toEqual(["confirms"]);
    expect(stances(question, "Finland expelled the envoys.", "The Norwegian Carla Dorn was there.")).toEqual([
      "contradicts",
    ]);
    expect(stances(question, "Norway expelled the envoys.", "The Norwegian Carla Dorn was there.")).toEqual([
      "confirms",
    ]);
  });
});

describe("who does it, and to whom", () => {
  test.each([
    ["both are the same", "Dorn invited Macron.", ["confirms", "confirms"]],
    ["another does it", "Merkel invited Macron.", ["contradicts", "confirms"]],
    ["to another", "Dorn invited Merkel.", ["confirms", "contradicts"]],
    ["the other way round", "Dorn was invited by Macron.", ["contradicts", "confirms"]],
    ["another does not", "Merkel did not invite Macron.", ["leads astray", "confirms"]],
    ["it is not said who", "He invited Macron.", ["confirms", "confirms"]],
    ["whoever is only described", "The alliance, founded in Oslo, invited Macron.", ["confirms", "confirms"]],
    ["another, who is named", "The alliance of Merkel and Norway invited nobody.", ["silent", "silent"]],
    ["it is not said who or whom", "They invited nobody.", ["silent", "silent"]],
  ])("%s: “%s”", (_, sentence, expected) => {
    expect(stances("Did Carla Dorn invite Macron?", sentence)).toEqual(expected);
  });
});

test("whom an office stands before is whom it is done to: of one family name, and another", () => {
  const question = "Why did Norway invite Clara Orlov?";
  expect(stances(question, "Norway invited the Finnish ambassador, Boris Orlov.")[1]).toBe("contradicts");
  expect(stances(question, "Norway invited the Finnish ambassador, C. Orlov.")[1]).toBe("confirms");
  expect(stances(question, "Norway invited the Finnish ambassador, Orlov.")[1]).toBe("confirms");
  expect(stances(question, "Norway invited the Finnish ambassador.")[1]).toBe("silent");
});

test("a verb of two words may be said with another second one", () => {
  const question = "Whose envoys did Norway call in?";
  expect(stances(question, "Norway called on the envoys of Finland.")).toEqual(["confirms"]);
  expect(stances(question, "Norway expelled the envoys of Finland.")).toEqual(["silent"]);
});

test("what everybody says takes nothing for granted", () => {
  expect(stances("What did Norway say about the envoys?", "Finland said it.")).toEqual([]);
});
