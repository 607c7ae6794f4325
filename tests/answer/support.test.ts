import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/answer/compare.ts";
import { overlap } from "../../src/answer/overlap.ts";
import type { Ranked } from "../../src/answer/rank.ts";
import { choosePassages, countAgreeing, showDiffering } from "../../src/answer/support.ts";
import { articleOf, passageOf, rankedOf } from "./samples.ts";

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

const same = (ranked: Ranked): Comparison => ({ ranked, relation: "same", pair: null });
const differs = (ranked: Ranked): Comparison => ({ ranked, relation: "differs", pair: null });

describe("how many articles agree", () => {
  const lead = at("a", 0, 10);

  test("the lead's own counts, and none where nothing was ranked", () => {
    expect(countAgreeing([lead], [])).toBe(1);
    expect(countAgreeing([], [])).toBe(0);
  });

  test("an article counts once, however many of its passages agree", () => {
    expect(countAgreeing([lead], [same(at("b", 1, 9)), same(at("b", 2, 9)), same(at("a", 1, 9))])).toBe(2);
  });

  test("one that differs does not count", () => {
    expect(countAgreeing([lead], [differs(at("b", 1, 9))])).toBe(1);
  });

  test("copies of one text count once", () => {
    const text = "The White House expelled ten Russian diplomats from Washington on Thursday morning.";
    const [one, copy, own] = [
      text,
      text.replace("The White", "White"),
      "Ten envoys had to go, officials told this paper late on Thursday.",
    ].map((sentence, index) => rankedOf(passageOf(articleOf(String(index), sentence))));
    if (!one || !copy || !own) throw new Error("There are three.");
    expect(countAgreeing([one], [same(copy), same(own)])).toBe(2);
    expect(countAgreeing([own], [same(one), same(copy)])).toBe(2);
  });
});

describe("where articles differ", () => {
  const ranked = articles.map(({ id }, index) => at(id, 0, 10 - index / 100));
  const show = (...compared: readonly Comparison[]) => {
    const { chosen, differing } = showDiffering(ranked, compared);
    return { chosen: places(chosen), differing: places(differing) };
  };

  test("nothing changes where none does", () => {
    expect(show()).toEqual({ chosen: places(choosePassages(ranked)), differing: [] });
    expect(show(same(at("b", 0, 9)))).toEqual(show());
  });

  test("those that do stand last, behind the lead and one more, once each", () => {
    expect(show(differs(at("d", 1, 5)), differs(at("d", 2, 5)))).toEqual({
      chosen: places([at("a", 0, 0), at("b", 0, 0), at("d", 1, 0)]),
      differing: places([at("d", 1, 0)]),
    });
  });

  test("an article that differs is shown by what differs alone", () => {
    expect(show(differs(at("b", 1, 5)), same(at("c", 0, 9)))).toEqual({
      chosen: places([at("a", 0, 0), at("c", 0, 0), at("b", 1, 0)]),
      differing: places([at("b", 1, 0)]),
    });
  });

  test("an article that states the same as well does not differ", () => {
    expect(show(differs(at("d", 1, 5)), same(at("d", 2, 5)))).toEqual(show());
  });

  test("three at most", () => {
    const all = ["b", "c", "d", "e", "f"].map((id) => differs(at(id, 1, 5)));
    expect(show(...all).differing).toEqual(places([at("b", 1, 0), at("c", 1, 0), at("d", 1, 0)]));
  });
});
