import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canMean, gistOf, likeness } from "../../src/answer/likeness.ts";
import { tokenise } from "../../src/search/tokens.ts";
import { answering, lastOf, sliceOf } from "./samples.ts";

const { lexicon } = answering({
  "a.txt": ["The council closed the bridge over the river. Envoys were expelled from Norway."],
  "b.txt": ["Storms hit the harbour. Banks and schools closed."],
});

/** How far two sentences say the same, without some of the words of each. */
function alike(one: string, other: string, without?: string) {
  const stretch = (sentence: string) => {
    const statement = lastOf(sentence);
    const { text } = statement.passage.article;
    return {
      statement,
      slice: statement.passage.sentence,
      without: without === undefined ? [] : [sliceOf(text, without)],
    };
  };
  return likeness(gistOf(stretch(one), lexicon), stretch(other), lexicon);
}

const BRIDGE = "The council closed the bridge over the river.";

describe("two sentences have in common", () => {
  test.each([
    ["all, in any order", BRIDGE, "Over the river the bridge was closed by the council.", 4],
    ["most", BRIDGE, "The council closed the harbour near the river.", 3],
    ["one thing", BRIDGE, "A storm closed the schools.", 1],
    ["a country, which is no thing", "Norway had storms.", "Norway had snow.", 0],
    ["nothing", BRIDGE, "Storms hit the harbour.", 0],
    ["nothing, where it is only small words", "It was over.", "It was over.", 0],
  ])("%s: “%s” “%s”", (_, one, other, things) => {
    expect(alike(one, other).things).toBe(things);
  });
});

describe("what they have in common is", () => {
  test("all that the shorter one says", () => {
    expect(alike(BRIDGE, "The council closed it.").share).toBeCloseTo(1);
    expect(alike("The council closed it.", BRIDGE).share).toBeCloseTo(1);
  });

  test("nothing of it", () => {
    expect(alike(BRIDGE, "Storms hit the harbour.").share).toBe(0);
    expect(alike("It was.", "It was.").share).toBe(0);
  });

  test("less where another word only may stand for it", () => {
    const { share, things } = alike("Envoys were expelled.", "Envoys were kicked out.");
    expect(things).toBe(2);
    expect(share).toBeLessThan(1);
    expect(share).toBeGreaterThan(0.5);
  });

  test("not what is left out of both", () => {
    expect(alike("The council closed the bridge.", "A storm hit the bridge.", "the bridge").share).toBe(0);
    expect(alike("The council closed the bridge.", "A storm hit the bridge.").share).toBeGreaterThan(0);
  });
});

test("of a part of a sentence, only what stands in it counts", () => {
  const statement = lastOf("Storms hit the harbour, and the council closed the bridge.");
  const { text } = statement.passage.article;
  const part = (words: string) => ({ statement, slice: sliceOf(text, words), without: [] });
  const gist = gistOf(part("the council closed the bridge"), lexicon);
  expect(gist.map(({ surface }) => surface)).toEqual(["council", "closed", "bridge"]);
  expect(likeness(gist, part("Storms hit the harbour"), lexicon)).toEqual({ share: 0, things: 0 });
  expect(likeness(gist, part("the council closed"), lexicon).things).toBe(2);
});

test("the share is never below nothing nor much above all, for any two sentences", () => {
  const sentence = fc
    .array(fc.constantFrom("council", "closed", "bridge", "river", "storms", "Norway", "the", "envoys"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => `It was ${words.join(" ")}.`);
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const { share, things } = alike(one, other);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
      expect(things).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["envoys", "envoy", true],
  ["Oslo", "Norway", true],
  ["Norway", "the Norwegians", true],
  ["the Norwegian envoys", "Norway", true],
  ["kicked out", "expelled", true],
  ["White House", "Washington", true],
  ["Norway", "Finland", false],
  ["United Kingdom", "United States", false],
  ["envoys", "ships", false],
  ["", "ships", false],
])("“%s” can mean “%s”: %s", (one, other, can) => {
  const words = (text: string) => tokenise(text).filter(({ stop }) => !stop);
  expect(canMean(words(one), words(other), lexicon)).toBe(can);
  expect(canMean(words(other), words(one), lexicon)).toBe(can);
});
