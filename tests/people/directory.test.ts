import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { directoryOf } from "../../src/people/directory.ts";
import type { Person } from "../../src/people/person.ts";
import { corpusOf, hostileText } from "../search/samples.ts";

/** Everybody whom articles of these paragraphs name. */
const named = (
  articles: Readonly<Record<string, readonly string[]>>,
  names: readonly (readonly string[])[] = [],
) => directoryOf({ corpus: corpusOf(articles), names: names.map((forms) => ({ forms, weight: 0.9 })) });

const names = (people: readonly Person[]) => people.map(({ name }) => name).sort();

function only(people: readonly Person[], name: string): Person {
  const [person, ...others] = people.filter((one) => one.name === name);
  if (!person || others.length > 0) throw new Error(`Not one is called ${name}.`);
  return person;
}

describe("a name is somebody's", () => {
  test.each<[why: string, text: string, name: string, titles: readonly string[]]>([
    ["with a title before it", "City engineer Ann Bell opened a bridge.", "Ann Bell", ["City engineer"]],
    ["with an office before it", "The mayor of Thame, Ann Bell, opened it.", "Ann Bell", ["mayor of Thame"]],
    [
      "with an office behind it",
      "Ann Bell, the city’s chief engineer, opened it.",
      "Ann Bell",
      ["city’s chief engineer"],
    ],
    ["with a title in capitals", "Foreign Minister Ann Bell opened it.", "Ann Bell", ["Foreign Minister"]],
    ["where it is somebody's somebody", "She met her predecessor, Ann Bell.", "Ann Bell", []],
    ["where they say something", "“It is open,” Ann Bell said.", "Ann Bell", []],
    ["spelled without a capital", "It was opened by the mayor, Ann bell.", "Ann bell", ["mayor"]],
    ["of more words than two", "The mayor, Noor van der Eyk, opened it.", "Noor van der Eyk", ["mayor"]],
    ["of a body, by its noun", "The Thame Bridge Authority closed it.", "Thame Bridge Authority", []],
    ["of a body that is explained", "The Authority for Roads (AFR) closed it.", "Authority for Roads", []],
    ["of a body, with a small noun", "The Bell government closed it.", "Bell government", []],
  ])("%s: %s", (_, text, name, titles) => {
    expect(only(named({ "a.txt": [text] }), name).titles).toEqual(titles);
  });

  test.each(["Snow fell in Thame on Friday.", "The Old Bridge was closed.", "They met in Cathedral Square."])(
    "not by its capital letters alone: %s",
    (text) => {
      expect(names(named({ "a.txt": [text] }))).toEqual([]);
    },
  );
});

describe("one person", () => {
  test("is called by family name, with a middle initial, and misspelled by a letter", () => {
    const people = named({
      "a.txt": ["Mayor Marta J. Velisch spoke.", "Velisch left."],
      "b.txt": ["Mayor Marta Velish spoke."],
      "c.txt": ["Mayor Marta Velisch spoke."],
    });
    expect(only(people, "Marta J. Velisch").forms).toEqual([
      "Marta J. Velisch",
      "Velisch",
      "Marta Velish",
      "Marta Velisch",
    ]);
    expect(people).toHaveLength(1);
  });

  test("is called by the episode's own names, and by mixtures of them", () => {
    const people = named({ "a.txt": ["The minister, Ann Glocke, spoke.", "Then the bridge lady left."] }, [
      ["Ann Bell", "Glocke", "bridge lady"],
    ]);
    expect(only(people, "Ann Bell").forms).toEqual(["Ann Glocke", "bridge lady"]);
    expect(only(people, "Ann Bell").otherNames).toEqual(["Ann Bell", "Glocke"]);
  });

  test("is called by an office that only they have", () => {
    const text = "Thame mayor Ann Bell spoke. Then the Thame mayor left.";
    expect(only(named({ "a.txt": [text] }), "Ann Bell").forms).toEqual(["Ann Bell", "Thame mayor"]);
    const other = named({ "a.txt": [text], "b.txt": ["Thame mayor Cy Dow spoke."] });
    expect(only(other, "Ann Bell").forms).toEqual(["Ann Bell"]);
  });

  test("is called the President in an article that calls no other so", () => {
    const people = named({
      "a.txt": ["President Ann Bell spoke.", "“It is open,” the President said."],
      "b.txt": ["President Cy Dow spoke.", "“It is shut,” the President said."],
    });
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ["Ann Bell", 1],
      ["Cy Dow", 1],
    ]);
  });
});

describe("two people of one family name", () => {
  const articles = {
    "a.txt": ["Mayor Ann Bell spoke.", "“It is open,” Bell said."],
    "b.txt": ["Minister Cy Bell spoke.", "“It is shut,” Bell said."],
    "c.txt": ["Mayor Ann Bell met Minister Cy Bell.", "“It is late,” Bell said."],
  };

  test("stay two, each named by it where the article names no other in full", () => {
    const people = named(articles);
    expect(names(people)).toEqual(["Ann Bell", "Cy Bell"]);
    expect(only(people, "Ann Bell").quotations.map(({ article }) => article.id)).toEqual(["a.txt"]);
    expect(only(people, "Cy Bell").quotations.map(({ article }) => article.id)).toEqual(["b.txt"]);
  });

  test("are not a third of that name whom nobody introduces", () => {
    const people = named({ "a.txt": ["Mayor Ann Bell spoke.", "Nancy Bell left. Bell County voted."] });
    expect(only(people, "Ann Bell").forms).toEqual(["Ann Bell"]);
  });
});

describe("a body", () => {
  test("is called by its abbreviation, and by its name without what it is", () => {
    const people = named({
      "a.txt": ["The Road Safety Agency (RSA) spoke. Then the RSA left."],
      "b.txt": ["“It is shut,” the Thame Treasury said. The Thame Treasury Department closed."],
    });
    expect(only(people, "Road Safety Agency").forms).toEqual(["RSA", "Road Safety Agency"]);
    expect(only(people, "Thame Treasury Department").forms).toContain("Thame Treasury");
  });

  test.each([
    [
      "somebody's aides",
      "Mayor Ann Bell left. Ms. Bell's aides said that it was “late in the day”.",
      "Ann Bell",
    ],
    [
      "somebody's spokeswoman",
      "The Road Agency left. A spokeswoman for the Road Agency said it was “late in the day”.",
      "Road Agency",
    ],
  ])("or person has not said what %s said", (_, text, name) => {
    expect(only(named({ "a.txt": [text] }), name).quotations).toEqual([]);
  });
});

test("any text names people by its own words only, in order", () => {
  const text = fc.oneof(
    hostileText(),
    fc.constantFrom("Mayor Ann Bell said “no”. ", "The Road Agency (RA) left. ", "Bell, "),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (parts) => {
      for (const { mentions, forms, quotations } of named({
        "a.txt": ["A bridge opened in May.", parts.join("")],
      })) {
        for (const { article, start, end } of mentions)
          expect(forms).toContain(article.text.slice(start, end).replace(/\s+/gu, " "));
        for (const { article, quotation } of quotations)
          expect(article.text.slice(quotation.start, quotation.end)).not.toBe("");
      }
    }),
  );
});

describe("the episode's articles", () => {
  let people: readonly Person[];
  let library: Library;

  beforeAll(async () => {
    library = await openLibrary(join(import.meta.dirname, "../../seeds"));
    people = directoryOf(library);
  });

  test.each<[name: string, forms: readonly string[]]>([
    [
      "Vladimir Putin",
      ["Putin", "Vladimir Putin", "Vladimir Poutine", "Russian president", "Russian leader"],
    ],
    ["Joe Biden", ["Biden", "Joe Biden", "US president", "American president", "President"]],
    ["Antony Blinken", ["Antony blink", "Antony Blinken", "Blinken"]],
    ["Dmitry Peskov", ["Dmitry Peskov", "Dimitry Peskov", "Peskov"]],
    ["Maria Zakharova", ["Maria zajarova"]],
    ["John J. Sullivan", ["John J. Sullivan", "John Sullivan"]],
    ["Jake Sullivan", ["Jake Sullivan"]],
    ["Andrei kelin", ["Andrei kelin"]],
    ["Philip Barton", ["Philippe barton"]],
    ["Alexei Navalny", ["Aleksei Navalny"]],
    ["Volodymyr Zelensky", ["Volodymyr Zelensky"]],
    ["SVR", ["SVR", "Russian Foreign Intelligence Service", "Foreign Intelligence Service"]],
    ["FSB", ["Federal Security Service"]],
    ["United States", ["US", "U.S.", "United States"]],
    ["European Union", ["European Union", "EU"]],
    ["North Atlantic Treaty Organization", ["North Atlantic Treaty Organization", "NATO"]],
    ["SolarWinds", ["SolarWinds", "SolarWinds Corp"]],
    ["US Treasury Department", ["US Treasury", "US Treasury Department"]],
  ])("call %s what they call them", (name, forms) => {
    expect(only(people, name).forms).toEqual(expect.arrayContaining([...forms]));
  });

  test("quote each person with their own words, and as many", () => {
    const quoted = people
      .filter(({ kind }) => kind === "person")
      .map(({ name, quotations }) => [name, quotations.length] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(quoted)).toEqual({
      "Joe Biden": 21,
      "Dmitry Peskov": 9,
      "Maria Zakharova": 3,
      "Antony Blinken": 1,
      "Jake Sullivan": 1,
      "Philip Barton": 1,
    });
  });

  test("are read once for a library", () => {
    expect(directoryOf(library)).toBe(people);
  });
});

test("an episode without names of its own has its people found, each once", async () => {
  const library = await openLibrary(join(import.meta.dirname, "../eval/sets/other-episode/articles"));
  const people = directoryOf(library);
  const speaking = Object.fromEntries(
    people
      .filter(({ quotations }) => quotations.length > 0)
      .map(({ name, quotations }) => [name, quotations.length]),
  );
  expect(speaking).toMatchObject({ "Oskar Drenn": 3, "Philippa Dacosta": 2, "Emil Prask": 1, Hydrel: 3 });
  expect(new Set(names(people)).size).toBe(people.length);
});
