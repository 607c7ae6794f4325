import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Group } from "../../src/answer/vocabulary/thesaurus.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Hit } from "../../src/library/library.ts";
import { corpusOf, hostileText } from "../search/samples.ts";

const corpus = corpusOf({
  "envoys.txt": [
    "The foreign ministry of Ruritania expelled seven envoys on Friday. Their families left with them. They had lived in the capital for years.",
    "Ann Bell, the minister of trade, opened a bridge over the river Thame in the morning. She called the bridge a gift.",
  ],
  "bridge.txt": [
    "The bridge over the Thame cost nine million crowns. Seven envoys watched when it was opened. The river is wide there.",
    "Nobody asked about the envoys.",
  ],
  "weather.txt": ["Snow fell on the hills. Trains stopped for two days. The envoys waited at the station."],
});
const library = createLibrary(corpus);

const textOf = ({ passage: { article, start, end } }: Hit) => article.text.slice(start, end);

/** Each in a question or search of its own. */
const QUESTIONS = ["How many envoys were expelled?", "bridge Thame", "Who is Lavrov?", "", "the envoys"];

test("it knows how many different terms its index holds", () => {
  const small = createLibrary(
    corpusOf({ "a.txt": ["Envoys left. The envoys sang."], "b.txt": ["An envoy left."] }),
  );
  expect(small.terms).toBe(3);
});

describe("a search", () => {
  test("returns the best passages first, and only some with a word of it", () => {
    const hits = library.search("cost of the bridge", 10);
    expect(hits[0] && textOf(hits[0])).toContain("The bridge over the Thame cost nine million crowns.");
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(library.search("volcano", 10)).toEqual([]);
  });

  test("finds the words themselves, what may stand for them only where no article has them", () => {
    const diplomats = createLibrary(
      corpusOf({
        "a.txt": ["Five envoys left.", "A diplomat came."],
        "b.txt": ["Many envoys sang.", "An ambassador slept."],
      }),
    );
    expect(diplomats.search("diplomats", 5).map(textOf)).toEqual(["A diplomat came."]);
    expect(diplomats.search("envoy", 5).map(textOf)).toEqual(["Five envoys left.", "Many envoys sang."]);
    // Nobody says it, and "expelled" stands for it.
    expect(library.search("kicked out", 1).map(textOf)[0]).toContain("expelled seven envoys");
  });

  test("counts a word as often as it is said", () => {
    const first = (words: string) => library.search(words, 1)[0]?.passage.article.id;
    expect(first("snow bridge")).toBe("weather.txt");
    expect(first("snow bridge bridge bridge")).not.toBe("weather.txt");
  });

  test("shows no text twice: every sentence with the word once, though passages overlap", () => {
    const hits = library.search("envoys", 10);
    const matching = corpus.passages.filter(({ article, sentence }) =>
      article.text.slice(sentence.start, sentence.end).includes("envoys"),
    );
    expect(matching).toHaveLength(4);
    for (const { article, sentence } of matching) {
      const showing = hits.filter(
        ({ passage }) =>
          passage.article === article && passage.start <= sentence.start && sentence.end <= passage.end,
      );
      expect(showing).toHaveLength(1);
    }
  });

  test("whatever is looked for, returns at most the limit, and no two that overlap", () => {
    const words = fc
      .array(fc.constantFrom("envoys", "bridge", "Thame", "seven", "snow", "the", "Bell"), { maxLength: 6 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (words, limit) => {
        const hits = library.search(words, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(hits).toEqual(library.search(words, 12).slice(0, limit));
        const places = hits.map(({ passage }) => passage);
        for (const one of places)
          for (const other of places)
            if (one !== other && one.article === other.article)
              expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }),
    );
  });
});

describe("an article", () => {
  const [article] = corpus.articles;
  const digits = article?.hash.replace("sha256:", "") ?? "";

  test("is found by its file's name", () => {
    expect(library.article("bridge.txt")?.id).toBe("bridge.txt");
  });

  test.each([8, 12, 64])("is found by the first %i digits of its hash", (length) => {
    expect(library.article(digits.slice(0, length))).toBe(article);
  });

  test("is not found by fewer digits, which could be anybody's", () => {
    expect(library.article(digits.slice(0, 7))).toBeUndefined();
  });

  test.each([
    "",
    "bridge",
    "BRIDGE.TXT",
    "__proto__",
    "constructor",
    "../bridge.txt",
    "00000000",
    `${digits}0`,
  ])("is not found by %j", (reference) => {
    expect(library.article(reference)).toBeUndefined();
  });
});

describe("names", () => {
  const names = [{ forms: ["Ann Bell", "Madame Cloche", "trade minister"], weight: 0.9 }];

  test("bring a question to what the articles say under another name", () => {
    const question = "What did Madame Cloche open?";
    expect(library.ask(question).missing).toContain("Cloche");
    const answer = createLibrary(corpus, names).ask(question);
    expect(answer.missing).toEqual([]);
    expect(answer.status).toBe("answered");
    expect(answer.citations[0]?.passage.article.id).toBe("envoys.txt");
  });

  test("bring a search there too", () => {
    expect(library.search("Cloche", 3)).toEqual([]);
    const [hit] = createLibrary(corpus, names).search("Madame Cloche", 3);
    expect(hit && textOf(hit)).toContain("Ann Bell, the minister of trade, opened a bridge");
  });

  test("of things that every object has do no harm", () => {
    const forms = ["__proto__", "constructor", "toString"];
    const odd = createLibrary(corpus, [{ forms, weight: 0.9 }]);
    expect(odd.ask("How many envoys were expelled?")).toEqual(library.ask("How many envoys were expelled?"));
    expect(odd.search("__proto__ constructor", 3)).toEqual([]);
  });
});

describe("the version", () => {
  const versionOf = (names: readonly Group[], text = "Snow fell.") =>
    createLibrary(corpusOf({ "snow.txt": [text] }), names).version;
  const names: readonly Group[] = [{ forms: ["Thame", "the river"], weight: 0.9 }];

  test("is the same for the same articles and names", () => {
    expect(versionOf(names)).toBe(versionOf(names));
  });

  test("changes with the articles, and with the names beside them", () => {
    expect(new Set([versionOf(names), versionOf([]), versionOf(names, "Snow melted.")]).size).toBe(3);
  });
});

describe("always", () => {
  test("whatever is asked or looked for, there is an answer in the library's own text, and no error", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const answer = library.ask(text);
        expect(answer.question).toBe(text);
        const shown = [...answer.citations, ...library.search(text, 5)].map(({ passage }) => passage);
        for (const passage of [...shown, ...answer.further]) expect(corpus.passages).toContain(passage);
      }),
    );
  });

  test("the same question has the same answer, whatever was asked in between", () => {
    const first = QUESTIONS.map((question) => [library.ask(question), library.search(question, 5)]);
    for (const other of ["snow", "__proto__", "envoys ".repeat(900)]) library.ask(other);
    const again = [...QUESTIONS]
      .reverse()
      .map((question) => [library.ask(question), library.search(question, 5)]);
    expect(again.reverse()).toEqual(first);
  });

  test("two libraries of the same corpus answer alike", () => {
    const twin = createLibrary(corpus);
    for (const question of QUESTIONS) {
      expect(twin.ask(question)).toEqual(library.ask(question));
      expect(twin.search(question, 5)).toEqual(library.search(question, 5));
    }
  });
});
