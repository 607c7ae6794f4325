import { describe, expect, test } from "vitest";
import { type Concept, conceptsOf, MOST_CONCEPTS } from "../../src/answer/concepts.ts";
import { buildThesaurus } from "../../src/answer/vocabulary/thesaurus.ts";
import { tokenise } from "../../src/search/tokens.ts";
import { indexOf } from "./samples.ts";

const index = indexOf(
  "Joe Biden expelled ten Russian envoys",
  "the Kremlin called it a hostile step",
  "Biden called Putin",
  "Navalny was poisoned in 2020",
);
const thesaurus = buildThesaurus([
  { forms: ["kick out", "expel", "oust"], weight: 0.5 },
  { forms: ["Kremlin", "Moscow", "Russian"], weight: 0.7 },
  { forms: ["phone", "call"], weight: 0.9 },
]);
const read = (text: string): Concept[] => conceptsOf(tokenise(text), thesaurus, index);
const surfaces = (text: string) => read(text).map(({ surface }) => surface);
const concept = (text: string): Concept => {
  const [only, ...others] = read(text);
  if (!only || others.length > 0) throw new Error(`“${text}” is not one concept.`);
  return only;
};

test("a question's words in order, without the stop words", () => {
  expect(surfaces("Who expelled the envoys of Russia?")).toEqual(["expelled", "envoys", "Russia"]);
});

test("a phrase of the thesaurus is one thing, with the words between", () => {
  expect(surfaces("Biden kicked them both out")).toEqual(["Biden", "kicked them both out"]);
});

describe("what stands in for a word", () => {
  const lorries = indexOf("A truck hit the firefighters.");
  const of = (text: string, articles = lorries) =>
    conceptsOf(tokenise(text), thesaurus, articles).map(({ surface, alternates, known }) => ({
      surface,
      terms: alternates.map(({ terms }) => terms.join(" ")),
      known,
    }));

  test("that no article says in any way is looked for, and the word stays unknown", () => {
    const [concept] = of("lorry");
    expect(concept).toMatchObject({ surface: "lorry", known: false });
    expect(concept?.terms).toContain("truck");
  });

  test("that an article has is not looked for", () => {
    expect(of("lorry", indexOf("A truck hit a lorry."))).toEqual([
      { surface: "lorry", terms: ["lorri"], known: true },
    ]);
  });

  test("may be of several words", () => {
    expect(of("the fire crews").map(({ surface }) => surface)).toEqual(["fire crews"]);
  });
});

test("a thing said twice, inflected or not, is one, and counted", () => {
  expect(read("expel envoys expelled envoy expelling").map(({ surface, count }) => [surface, count])).toEqual(
    [
      ["expel", 3],
      ["envoys", 2],
    ],
  );
});

describe("a stop word misspelt", () => {
  test.each(["abuot", "wich", "beacuse", "theri"])("%s is left out like the stop word", (word) => {
    expect(surfaces(`${word} envoys`)).toEqual(["envoys"]);
  });

  test.each([
    ["a name that looks like one", "envoys of Wich", "Envoys left."],
    ["a word of the articles that looks like one", "wich envoys", "Salt is made in a wich."],
    ["an English word that looks like one", "witch envoys", "Envoys left."],
    ["a short one, which could be anything", "teh envoys", "Envoys left."],
  ])("is not %s", (_, question, article) => {
    expect(conceptsOf(tokenise(question), thesaurus, indexOf(article))).toHaveLength(2);
  });
});

test("the start is the offset of the first word", () => {
  const text = "Has Biden kicked them out?";
  expect(read(text).map(({ surface, start }) => text.slice(start, start + surface.length))).toEqual(
    surfaces(text),
  );
});

test("its own words come first at weight 1, what stands for them below", () => {
  const [own, ...others] = concept("ousted").alternates;
  expect(own).toMatchObject({ terms: ["oust"], weight: 1 });
  expect(others.map(({ terms, weight }) => [terms.join(" "), weight])).toEqual([
    ["kick out", 0.5],
    ["expel", 0.5],
  ]);
});

describe("whether articles have it", () => {
  test("when they have its word", () => {
    expect(concept("envoy").known).toBe(true);
  });

  test("when they have what stands for it", () => {
    expect(concept("ousted").known).toBe(true);
  });

  test("not when they have only a part of a phrase", () => {
    expect(
      conceptsOf(
        tokenise("White House"),
        buildThesaurus([{ forms: ["White House", "Oval Office"], weight: 1 }]),
        indexOf("a house"),
      )[0]?.known,
    ).toBe(false);
  });

  test("when it is near in spelling to a word of theirs", () => {
    expect(concept("Nawalny")).toMatchObject({ known: true, alternates: [{ weight: 1 }, { weight: 0.85 }] });
  });

  test("not when it is an English word that only looks like one of theirs", () => {
    expect(concept("prisoned").known).toBe(false);
    expect(concept("poisoned").known).toBe(true);
  });

  test("only so many words are looked up by their spelling: more are another language", () => {
    const foreign = Array.from({ length: 8 }, (_, at) => `xq${"abcdefgh"[at]}zv`).join(" ");
    const known = (text: string) => read(text).at(-1)?.known;
    expect(known(`${foreign.slice(6)} Nawalny`)).toBe(true);
    expect(known(`${foreign} Nawalny`)).toBe(false);
    expect(known(`${foreign} Navalny`)).toBe(true);
  });

  test("not when they have nothing like it", () => {
    expect(concept("saxophone")).toMatchObject({ known: false, alternates: [{ weight: 1 }] });
  });
});

describe("what kind of thing it is", () => {
  test.each([
    ["a figure", "10", "figure"],
    ["a number word", "ten", "figure"],
    ["a word of the articles that is no common one", "putin", "name"],
    ["a name of the dictionary that no article has", "vladimir", "name"],
    ["a common word that the articles have", "envoys", "word"],
    ["a common word that they don't have", "earthquakes", "word"],
    ["slang or misspelt", "asdfqwer", "word"],
    ["a common word misspelt for which the articles have another", "phonne", "word"],
    ["a name misspelt", "navalnny", "name"],
  ])("%s: %s", (_, text, kind) => {
    expect(concept(text).kind).toBe(kind);
  });

  test("a capital letter makes a name, except at the beginning", () => {
    expect(read("Envoys Envoy").map(({ kind }) => kind)).toEqual(["word"]);
    expect(read("the Envoys").map(({ kind }) => kind)).toEqual(["name"]);
  });
});

describe("how much it says", () => {
  test("the rarer in the articles, the more", () => {
    expect(concept("Putin").rarity).toBeGreaterThan(concept("Biden").rarity);
  });

  test("a thing is as common as the commonest form that is nearly as good", () => {
    expect(concept("phone").rarity).toBe(concept("call").rarity);
    expect(concept("phone").rarity).toBe(index.rarity("call"));
  });

  test("a form that is far from it makes it no commoner, while the articles have its own word", () => {
    const far = buildThesaurus([{ forms: ["Putin", "Biden"], weight: 0.5 }]);
    expect(conceptsOf(tokenise("Putin"), far, index)[0]?.rarity).toBe(index.rarity("putin"));
  });

  test("what no article has says most of all", () => {
    expect(concept("earthquake").rarity).toBeGreaterThan(concept("Putin").rarity);
  });
});

test("no question has more than so many things", () => {
  const words = Array.from({ length: 6000 }, (_, at) => `w${at}`).join(" ");
  expect(read(words)).toHaveLength(MOST_CONCEPTS);
});

test("names of JavaScript's own are words like any other", () => {
  expect(surfaces("constructor __proto__ toString")).toEqual(["constructor", "proto", "toString"]);
});

describe("a capital is", () => {
  const places = buildThesaurus([{ forms: ["Austria", "Vienna", "Austrian"], weight: 0.7 }]);
  const articles = indexOf("Austria offered to host the summit");
  const known = (text: string) =>
    conceptsOf(tokenise(text), places, articles).find(({ surface }) => surface === "Vienna")?.known;

  test.each(["Did Vienna offer it?", "What does Vienna want?"])("its country's government: “%s”", (text) => {
    expect(known(text)).toBe(true);
  });

  test("by all of its names", () => {
    const kiev = buildThesaurus([{ forms: ["Ukraine", "Kyiv", "Kiev", "Ukrainian"], weight: 0.7 }]);
    const known = (text: string, articles: string) =>
      conceptsOf(tokenise(text), kiev, indexOf(articles)).find(({ surface }) => surface === "Kyiv")?.known;
    expect(known("Who met in Kyiv?", "They met in Kiev")).toBe(true);
    expect(known("Who met in Kyiv?", "They met in Ukraine")).toBe(false);
  });

  test.each(["Who met in Vienna?", "Who came to the Vienna summit?"])("the town: “%s”", (text) => {
    expect(known(text)).toBe(false);
  });
});

test.each([
  ["they only SUSPECT him", "SUSPECT", "word"],
  ["did OPEC meet", "OPEC", "name"],
  ["did the US leave", "US", "name"],
])("what is shouted is no name: “%s”", (text, surface, kind) => {
  expect(read(text).find((one) => one.surface === surface)?.kind).toBe(kind);
});
