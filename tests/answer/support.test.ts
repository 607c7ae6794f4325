import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerKind } from "../../src/answer/answer-kinds.ts";
import type { Ranked } from "../../src/answer/rank.ts";
import { choosePassages, countAgreeing, overlap, withoutOverlaps } from "../../src/answer/support.ts";
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

describe("overlapping", () => {
  test("means the same text of the same article", () => {
    const [first, second] = [at("a", 0, 1).retrieved.passage, at("a", 1, 1).retrieved.passage];
    expect(overlap(first, first)).toBe(true);
    expect(overlap(first, second)).toBe(false);
    expect(overlap(first, { ...second, start: second.start - 1 })).toBe(true);
    expect(overlap(first, at("b", 0, 1).retrieved.passage)).toBe(false);
  });

  test("the better of two that overlap stays", () => {
    const ranked = [at("a", 0, 3), at("b", 0, 2), at("a", 0, 1)];
    expect(withoutOverlaps(ranked)).toEqual(ranked.slice(0, 2));
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
  const count = (kind: AnswerKind, ...chosen: Ranked[]) => countAgreeing(kind, chosen);

  test("the lead's own article counts", () => {
    expect(count("number", says("a", "Ten envoys left.", { answers: ["Ten"] }))).toBe(1);
    expect(countAgreeing("number", [])).toBe(0);
  });

  test("the same figure agrees, however it is written; another one doesn't", () => {
    const lead = says("a", "Ten envoys left.", { answers: ["Ten"] });
    expect(count("number", lead, says("b", "Out went 10 envoys.", { answers: ["10"] }))).toBe(2);
    expect(count("number", lead, says("b", "Out went 12 envoys.", { answers: ["12"] }))).toBe(1);
    expect(count("number", lead, says("b", "Out went envoys.", {}))).toBe(1);
  });

  test("the same name agrees, another one doesn't", () => {
    const lead = says("a", "It was signed by Joe Biden.", { answers: ["Joe Biden"] });
    expect(count("names", lead, says("b", "Joe Biden’s decree.", { answers: ["Joe Biden’s"] }))).toBe(2);
    expect(count("names", lead, says("b", "Sergei Lavrov’s decree.", { answers: ["Sergei Lavrov’s"] }))).toBe(
      1,
    );
  });

  test("stop words are no common answer", () => {
    const lead = says("a", "One envoy left.", { answers: ["One"] });
    expect(count("number", lead, says("b", "Both stayed here.", { answers: ["Both"] }))).toBe(1);
  });

  test("words that announce a reason are no common answer", () => {
    const lead = says("a", "It was accused of hacking.", { answers: ["accused"] });
    expect(count("reason", lead, says("b", "It was accused of spying.", { answers: ["accused"] }))).toBe(1);
  });

  test("without a figure or name to compare, two words besides the question's agree", () => {
    const lead = says("a", "Russia rejected the accusations as baseless.", { matches: ["Russia"] });
    expect(count("anything", lead, says("b", "Russia: baseless accusations!", { matches: ["Russia"] }))).toBe(
      2,
    );
    expect(count("anything", lead, says("b", "Russia: baseless stories!", { matches: ["Russia"] }))).toBe(1);
    expect(count("anything", lead, says("b", "Russia accepted it.", { matches: ["Russia"] }))).toBe(1);
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
