import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerKind } from "../../src/answer/answer-kinds.ts";
import { overlap } from "../../src/answer/overlap.ts";
import type { Ranked } from "../../src/answer/rank.ts";
import { choosePassages, countAgreeing } from "../../src/answer/support.ts";
import { articleOf, passageOf, rankedOf, sliceOf } from "./samples.ts";

const TEXT = "Ten envoys left. Snow fell. Trains stopped. Banks closed. Ships sank. It rained.";
const articles = ["a", "b", "c", "d", "e", "f", "g"].map((id) => articleOf(id, TEXT));

/** A passage of some sentence of an article, with a score. */
function at(article: string, sentence: number, score: number): Ranked {
  const slices = [...TEXT.matchAll(/[^.]+\./gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const of = articles.find(({ id }) => id === article);
  if (!of) throw new Error(`There is no article ${article}.`);
  return rankedOf(passageOf(of, slices[sentence]), { score });
}
const places = (ranked: readonly Ranked[]) =>
  ranked.map(({ retrieved: { passage } }) => `${passage.article.id}${passage.start}`);

describe("which passages are shown", () => {
  test("the lead alone where nothing comes near it", () => {
    expect(choosePassages([at("a", 0, 10), at("b", 0, 5), at("a", 1, 4)])).toHaveLength(1);
  });

  test("the best of other articles before better ones of the same article", () => {
    const ranked = [at("a", 0, 10), at("a", 1, 9.9), at("b", 0, 9.8), at("b", 1, 9.7), at("c", 0, 9.6)];
    expect(places(choosePassages(ranked))).toEqual(
      places([at("a", 0, 10), at("b", 0, 9.8), at("c", 0, 9.6), at("a", 1, 9.9), at("b", 1, 9.7)]),
    );
  });

  test("five at most, from as many articles", () => {
    const ranked = articles.map(({ id }, index) => at(id, 0, 10 - index / 100));
    expect(places(choosePassages(ranked))).toEqual(places(ranked.slice(0, 5)));
  });

  test("the later ones only where they come nearer", () => {
    const ranked = articles.map(({ id }, index) => at(id, 0, index === 0 ? 10 : 7));
    expect(choosePassages(ranked)).toHaveLength(3);
  });

  test("none that shows text shown already", () => {
    expect(choosePassages([at("a", 0, 10), at("a", 0, 10), at("a", 1, 9)])).toHaveLength(2);
  });

  test("none where nothing was ranked", () => {
    expect(choosePassages([])).toEqual([]);
  });

  test("never two that overlap, the lead first, none further than the nearness allows, for any ranking", () => {
    const any = fc
      .array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 100 })), {
        minLength: 1,
        maxLength: 15,
      })
      .map((places) => places.map((place) => at(...place)).sort((one, other) => other.score - one.score));
    fc.assert(
      fc.property(any, (ranked) => {
        const chosen = choosePassages(ranked);
        expect(chosen[0]).toBe(ranked[0]);
        expect(chosen.length).toBeLessThanOrEqual(5);
        for (const [index, one] of chosen.entries()) {
          expect(one.score).toBeGreaterThanOrEqual(0.6 * (ranked[0]?.score ?? Infinity));
          for (const other of chosen.slice(index + 1))
            expect(overlap(one.retrieved.passage, other.retrieved.passage)).toBe(false);
        }
      }),
    );
  });
});

describe("how many articles agree", () => {
  /** A passage of an article of its own, where the question's words and answers stand in it. */
  function says(
    id: string,
    text: string,
    about: { matches?: string[]; answers?: string[]; coverage?: number },
  ): Ranked {
    return rankedOf(passageOf(articleOf(id, text)), {
      matches: (about.matches ?? []).map((words) => sliceOf(text, words)),
      answers: (about.answers ?? []).map((words) => sliceOf(text, words)),
      features: { sentenceCoverage: about.coverage ?? 1 },
    });
  }
  const count = (kind: AnswerKind, ...chosen: Ranked[]) => countAgreeing(kind, chosen, () => 1);

  test("the lead's own article counts", () => {
    expect(count("number", says("a", "Ten envoys left.", { answers: ["Ten"] }))).toBe(1);
    expect(count("number")).toBe(0);
  });

  test("the same figure agrees, however it is written; another one doesn't", () => {
    const lead = says("a", "Ten envoys left.", { answers: ["Ten"] });
    expect(count("number", lead, says("b", "Out went 10 envoys.", { answers: ["10"] }))).toBe(2);
    expect(count("number", lead, says("b", "Out went 12 envoys.", { answers: ["12"] }))).toBe(1);
    expect(count("number", lead, says("b", "Out went envoys.", {}))).toBe(1);
  });

  test.each<AnswerKind>(["names", "person", "who"])(
    "the same name agrees, another one doesn't: %s",
    (kind) => {
      const lead = says("a", "It was signed by Joe Biden.", { answers: ["Joe Biden"] });
      expect(count(kind, lead, says("b", "Joe Biden’s decree.", { answers: ["Joe Biden’s"] }))).toBe(2);
      const another = says("b", "It was signed by Sergei Lavrov.", { answers: ["Sergei Lavrov"] });
      expect(count(kind, lead, another)).toBe(1);
    },
  );

  test("the same duration agrees, another one doesn't", () => {
    const lead = says("a", "They spoke for two hours.", { answers: ["two hours"] });
    expect(count("duration", lead, says("b", "A talk of 2 hours.", { answers: ["2 hours"] }))).toBe(2);
    expect(count("duration", lead, says("b", "They spoke for two days.", { answers: ["two days"] }))).toBe(1);
  });

  test("stop words are no common answer", () => {
    const lead = says("a", "One envoy left.", { answers: ["One"] });
    expect(count("number", lead, says("b", "Both stayed here.", { answers: ["Both"] }))).toBe(1);
  });

  test("words that announce a reason are no common answer", () => {
    const lead = says("a", "It was accused of hacking many American agencies.", { answers: ["accused"] });
    const other = says("b", "It was accused of spying on three European ministers.", {
      answers: ["accused"],
    });
    expect(count("reason", lead, other)).toBe(1);
  });

  describe("without a figure or name to compare", () => {
    const about = { matches: ["Russia"] };
    const lead = says("a", "Russia rejected the accusations as baseless on Friday.", about);

    test.each([
      // The shorter says two words beyond the question: both are the same, or one. Then one of three, of four, none.
      ["Russia: baseless accusations!", 2],
      ["Baseless, says Russia.", 2],
      ["Russia: baseless stories again!", 2],
      ["Russia accepted baseless claims gladly.", 1],
      ["Russia accepted it.", 1],
      // It says nothing beyond the question.
      ["Russia!", 1],
    ])("what is said beyond the question agrees as far as it is the same: “%s”", (text, articles) => {
      expect(count("anything", lead, says("b", text, about))).toBe(articles);
    });

    test("a common word agrees less than a rare one", () => {
      const other = says("b", "Russia: baseless stories!", about);
      const agreeing = (rare: number) =>
        countAgreeing("anything", [lead, other], (term) => (term === "baseless" ? rare : 1));
      expect(agreeing(1)).toBe(2);
      expect(agreeing(0.2)).toBe(1);
    });

    test("a lead that says nothing beyond the question has nobody to agree with", () => {
      const bare = says("a", "Russia!", about);
      expect(count("anything", bare, says("b", "Russia!", about))).toBe(1);
    });
  });

  test("a passage with much less of the question than the lead says nothing about it", () => {
    const lead = says("a", "Ten envoys left.", { answers: ["Ten"] });
    expect(count("number", lead, says("b", "10 trains left.", { answers: ["10"], coverage: 0.7 }))).toBe(1);
    expect(count("number", lead, says("b", "10 trains left.", { answers: ["10"], coverage: 0.9 }))).toBe(2);
  });

  test("an article counts once, however many of its passages agree", () => {
    const lead = says("a", "Ten envoys left.", { answers: ["Ten"] });
    const article = articleOf("b", "10 left. Then 10 came back.");
    const both = [
      { start: 0, end: 8 },
      { start: 9, end: 27 },
    ].map((slice) =>
      rankedOf(passageOf(article, slice), {
        answers: [
          {
            start: article.text.indexOf("10", slice.start),
            end: article.text.indexOf("10", slice.start) + 2,
          },
        ],
        features: { sentenceCoverage: 1 },
      }),
    );
    expect(count("number", lead, ...both)).toBe(2);
  });
});
