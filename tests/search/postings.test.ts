import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { group, lengthsOf, MOST_FREQUENT, merge } from "../../src/search/postings.ts";
import { postingsOf } from "./samples.ts";

const anyTerms = fc.array(fc.constantFrom("b", "a", "é", "__proto__", "10", "\ud83d\ude00"), {
  maxLength: 8,
});
const anyTexts = fc.array(anyTerms, { maxLength: 100 });

test("inverted texts say of each term where it stands and how often, terms and places in order", () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const { terms, starts, places, frequencies } = postingsOf(texts);
      expect(terms).toEqual([...new Set(texts.flat())].sort((one, other) => (one < other ? -1 : 1)));
      for (const [at, term] of terms.entries()) {
        const expected = texts.flatMap((text, place) => {
          const frequency = text.filter((other) => other === term).length;
          return frequency === 0 ? [] : [[place, frequency]];
        });
        const [start, end] = [starts[at], starts[at + 1]];
        const found = Array.from(places.slice(start, end), (place, posting) => [
          place,
          frequencies[(start ?? 0) + posting],
        ]);
        expect(found).toEqual(expected);
      }
    }),
  );
});

test("each text is as long as it has terms, repeated ones counted each time", () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      expect([...lengthsOf(postingsOf(texts))]).toEqual(texts.map((text) => text.length));
    }),
  );
});

test("grouped postings are those of the texts put together", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyTerms, { minLength: 1 }), { maxLength: 20 }), (wholes) => {
      const placesOfWholes = Uint32Array.from(wholes.flatMap((parts, whole) => parts.map(() => whole)));
      expect(group(postingsOf(wholes.flat()), placesOfWholes)).toEqual(
        postingsOf(wholes.map((parts) => parts.flat())),
      );
    }),
  );
});

test("merged postings are those of the texts that stayed and came", () => {
  const anyHistory = fc.array(fc.record({ terms: anyTerms, was: fc.boolean(), is: fc.boolean() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyHistory, (history) => {
      const now = history.filter(({ is }) => is);
      const before = history.filter(({ was }) => was);
      const moved = Int32Array.from(before, (text) => now.indexOf(text));
      const joined = postingsOf(now.map(({ terms, was }) => (was ? [] : terms)));
      expect(merge(postingsOf(before.map(({ terms }) => terms)), moved, joined)).toEqual(
        postingsOf(now.map(({ terms }) => terms)),
      );
    }),
  );
});

describe("a term that is said more often than can be written down", () => {
  const often = Array.from({ length: MOST_FREQUENT + 1 }, () => "a");

  test("is said as often as can be", () => {
    expect([...postingsOf([often, ["a"]]).frequencies]).toEqual([MOST_FREQUENT, 1]);
  });

  test("also where longer texts are put together", () => {
    expect([...group(postingsOf([often, ["a"]]), Uint32Array.of(0, 0)).frequencies]).toEqual([MOST_FREQUENT]);
  });
});
