import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayingsIn } from "../../src/quotes/speakers.ts";
import { hostileText } from "../search/samples.ts";
import { articleOf } from "../view/samples.ts";

/** What the last of some paragraphs gives as whose: "denied: Ann Bell", "“…”: ?". */
function sayings(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  const last = article.paragraphs.at(-1);
  if (!last) throw new Error("There is no paragraph.");
  return sayingsIn(article, last).map(({ at, told, speaker, isSure }) => {
    const what = told === "quoted" ? "quoted" : article.text.slice(at.start, at.end);
    const who = speaker ? article.text.slice(speaker.start, speaker.end) : "?";
    return `${what}: ${who}${isSure || speaker === null ? "" : " perhaps"}`;
  });
}

describe("who speaks without quotation marks is told by", () => {
  test.each([
    ["the subject", "The port authority said two cranes had failed.", "said: The port authority"],
    [
      "the subject, with what stands between commas",
      "Lena Ortiz, head of the harbour police, said that nobody was hurt.",
      "said: Lena Ortiz",
    ],
    [
      "the subject of the first of two verbs",
      "Oslo summoned the envoy and warned of a boycott.",
      "warned: Oslo",
    ],
    [
      "the subject of a deed done by saying",
      "The union rejected the offer on Monday.",
      "rejected: The union",
    ],
    ["several bodies", "The unions demanded 12 percent.", "demanded: The unions"],
    ["according to", "The ferry was full, according to broadcaster NRK.", "according: NRK"],
    ["a name behind the verb", "The ferry was full, said Captain Omar Dahl.", "said: Captain Omar Dahl"],
    [
      "a name behind a passive",
      "Talks were announced by the foreign ministry.",
      "announced: the foreign ministry",
    ],
    ["what somebody speaks of", "The mayor spoke of a mistake.", "spoke: The mayor"],
    ["whom somebody calls on", "Oslo called on Bergen to wait.", "called: Oslo"],
    ["what somebody believes", "Analysts think that is not enough.", "think: Analysts"],
  ])("%s", (_, text, expected) => {
    expect(sayings(text)).toEqual([expected]);
  });

  test.each([
    ["who is spoken to", "Velten spoke by phone with Lena Ortiz, a statement said.", ["said: a statement"]],
    ["what another is accused of", "Police arrested Omar Dahl, accused of fraud.", []],
    ["what is asked", "What did Lena Ortiz say? Has the ministry denied it?", []],
    ["what nobody said", "The ministry did not say when. The mayor declined to comment.", []],
    ["what is added to something", "NATO added four ships to the fleet.", []],
    ["whom somebody telephones", "The mayor called the captain on Tuesday.", []],
    ["a thing", "The delay raised costs, and the storm threatened harvests.", []],
    ["a noun", "The claims of the union and the report were long.", []],
  ])("not by %s", (_, text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
});

describe("a pronoun is", () => {
  test("whom the sentence before is about", () => {
    expect(sayings("Lena Ortiz took over in May. She denied any delay.")).toEqual(["denied: Lena Ortiz"]);
  });

  test("whom the paragraph before is about", () => {
    expect(sayings("Lena Ortiz took over in May.", "She denied any delay.")).toEqual(["denied: Lena Ortiz"]);
  });

  test("nobody where two may be meant", () => {
    expect(sayings("Lena Ortiz met Mara Lind in May. She denied any delay.")).toEqual(["denied: ?"]);
  });
});

describe("quoted words are", () => {
  test("whose the words beside them say", () => {
    expect(sayings("“We saw nothing,” said Omar Dahl, who steered it.")).toContain("quoted: Omar Dahl");
  });

  test("perhaps of the subject, where the sentence tells of no saying", () => {
    expect(sayings("Omar Dahl put the loss at a million, “and that is the least of it”.")).toEqual([
      "quoted: Omar Dahl perhaps",
    ]);
  });

  test("nobody's where they are a word or two that the article sets apart", () => {
    expect(sayings("The harbour paid for its “green” cranes.")).toEqual(["quoted: ?"]);
  });
});

describe("wishes and thoughts", () => {
  test.each([
    ["Clean Sea wants an inquiry.", ["wants: Clean Sea"]],
    ["The city does not want a second bridge.", ["want: The city"]],
    ["The union opposes it.", ["opposes: The union"]],
    ["The ministry hopes to finish in May.", ["hopes: The ministry"]],
    ["The hopes of the town and its plans are high.", []],
  ])("%s", (text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });

  test("are told apart from words", () => {
    const article = articleOf("The city wants a bridge. The union denied it.");
    const [paragraph] = article.paragraphs;
    expect(paragraph && sayingsIn(article, paragraph).map(({ told }) => told)).toEqual(["thoughts", "words"]);
  });
});

test("whatever an article holds, what is said and who says it lie in it, in order", () => {
  fc.assert(
    fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const article = articleOf(...paragraphs.map((text) => `Ann Bell said so. ${text}`));
      for (const paragraph of article.paragraphs) {
        const found = sayingsIn(article, paragraph);
        expect(found.map(({ at }) => at.start)).toEqual(
          found.map(({ at }) => at.start).sort((one, other) => one - other),
        );
        for (const { at, speaker } of found) {
          expect(at.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(at.end).toBeLessThanOrEqual(paragraph.end);
          expect(article.text.slice(speaker?.start ?? 0, speaker?.end ?? 0).length).toBe(
            speaker ? speaker.end - speaker.start : 0,
          );
        }
      }
    }),
    { numRuns: 50 },
  );
});
