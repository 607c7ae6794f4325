import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Corpus, Passage } from "../../src/corpus/corpus.ts";
import { UserError } from "../../src/errors.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import { STATE_LENGTH } from "../../src/reply.ts";
import {
  articleReference,
  furtherButtons,
  furtherPassages,
  parseReading,
  readButton,
} from "../../src/view/buttons.ts";
import { pageFrom, piecesOf } from "../../src/view/reading.ts";
import { corpusOf } from "../search/samples.ts";
import { corpus, library } from "./samples.ts";

const GONE =
  "That article has changed or gone since that reply. Ask again, or see /articles for what there is now.";
const CHANGED = "The articles have changed since that reply. Ask again to search them as they are now.";

const [bridge] = corpus.articles as [Article];

describe("the state of a button that reads", () => {
  test("leads back to the reading that it was made from", () => {
    const marked = { start: 3, end: 9 };
    for (const reading of [
      { article: bridge, first: 1, marked },
      { article: bridge, first: 0, marked: null },
    ])
      expect(parseReading(readButton(reading, "Next", "replace").state, library)).toEqual({
        ...reading,
        note: null,
      });
  });

  test("fits for the largest article that there may be", () => {
    const most = 2 * 1024 * 1024;
    const largest = { ...bridge, text: "x".repeat(most) };
    const { state } = readButton(
      { article: largest, first: most, marked: { start: most - 1, end: most } },
      "Next",
      "replace",
    );
    expect(state).toContain(`.${most - 1}.${most}.`);
    expect(state.length).toBeLessThanOrEqual(STATE_LENGTH);
  });

  test("whose article has changed or gone says so", () => {
    const changed = createLibrary(corpusOf({ "bridge.txt": ["Snow fell in the night. It was cold."] }));
    const { state } = readButton({ article: bridge, first: 0, marked: null }, "Read", "answer");
    expect(() => parseReading(state, changed)).toThrow(new UserError(GONE));
  });

  describe("that marks a quotation of an article that is no longer as it was", () => {
    const [{ start = 0, end = 0 } = {}] = bridge.paragraphs[1]?.sentences ?? [];
    const { state } = readButton({ article: bridge, first: 0, marked: { start, end } }, "Context", "answer");
    const quotation = bridge.text.slice(start, end);

    test("leads to where the quotation stands now, and says so", () => {
      const changed = createLibrary(
        corpusOf({ "a.txt": ["Snow fell in the night. It was cold.", `News came. ${quotation} So it was.`] }),
      );
      const { article, marked, note } = parseReading(state, changed);
      expect(article.text.slice(marked?.start, marked?.end)).toBe(quotation);
      expect(note).toBe(
        "That article has changed or gone since that reply. What it quoted stands here, word for word:",
      );
    });

    test("says so where the quotation stands nowhere any more", () => {
      const changed = createLibrary(corpusOf({ "a.txt": ["Snow fell in the night. It was cold."] }));
      expect(() => parseReading(state, changed)).toThrow(
        new UserError(
          "That article has changed or gone since that reply. What it quoted stands in no article any more. " +
            "Ask again, or see /articles for what there is now.",
        ),
      );
    });
  });

  test("from when the article was cut into more pieces begins with the last", () => {
    const last = piecesOf(bridge).length - 1;
    expect(parseReading(`${articleReference(bridge)}.99`, library).first).toBe(last);
  });

  test.each(["", ".", "0.0", "bridge.txt.0", "0000000000000000.0"])(
    "that names no article says so: %j",
    (state) => {
      expect(() => parseReading(state, library)).toThrow(new UserError(GONE));
    },
  );

  test("is either a page that has something on it, or something that a person can mend", () => {
    const number = fc.oneof(
      fc.integer().map(String),
      fc.double().map(String),
      fc.constantFrom("", "NaN", "-0", "1e3", "Infinity", "99999999", "999999999", " 1", "0x1", "٣"),
    );
    const state = fc
      .tuple(
        fc.constantFrom(articleReference(bridge), "bridge.txt", "000000000000", ""),
        fc.array(number, { maxLength: 4 }),
      )
      .map((parts) => parts.flat().join("."));
    fc.assert(
      fc.property(fc.oneof(state, fc.string()), (state) => {
        try {
          const reading = parseReading(state, library);
          expect(pageFrom(piecesOf(reading.article), reading.first).length).toBeGreaterThan(0);
          const next = readButton(reading, "Next", "replace").state;
          expect(parseReading(next, library)).toEqual(reading);
        } catch (error) {
          expect(error).toEqual(new UserError(GONE));
        }
      }),
    );
  });
});

describe("More passages", () => {
  const stateOf = (passages: readonly Passage[], of: Corpus = corpus) =>
    furtherButtons(of, passages)[0]?.state ?? "";

  test("leads to the passages that it was made from, in their order", () => {
    const passages = [...corpus.passages].reverse();
    expect(furtherButtons(corpus, passages)).toMatchObject([
      { label: "More passages", command: "search", effect: "answer" },
    ]);
    expect(furtherPassages(corpus, stateOf(passages))).toEqual(passages.slice(0, 10));
  });

  test("is not there where nothing is further", () => {
    expect(furtherButtons(corpus, [])).toEqual([]);
  });

  test("has room for the first passages of any corpus, and forgets the last ones first", () => {
    const [passage] = corpus.passages as [Passage];
    fc.assert(
      fc.property(fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 30 }), (ids) => {
        const state = stateOf(ids.map((id) => ({ ...passage, id })));
        const named = state.split(".").slice(1);
        expect(state).toMatch(/^[ -~]+$/);
        expect(state.length).toBeLessThanOrEqual(STATE_LENGTH);
        expect(named.length).toBeGreaterThanOrEqual(Math.min(ids.length, 7));
        expect(named.map((id) => Number.parseInt(id, 36))).toEqual(ids.slice(0, named.length));
      }),
    );
  });

  test("says so when the articles have changed", () => {
    const other = corpusOf({ "snow.txt": ["Trains stopped for two days."] });
    expect(() => furtherPassages(corpus, stateOf(other.passages, other))).toThrow(new UserError(CHANGED));
  });

  test("is either some of the passages, or something that a person can mend", () => {
    const version = stateOf(corpus.passages).split(".")[0] ?? "";
    const id = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.integer().map((id) => id.toString(36)),
    );
    const state = fc.array(id, { maxLength: 8 }).map((ids) => [version, ...ids].join("."));
    fc.assert(
      fc.property(fc.oneof(state, fc.string()), (state) => {
        try {
          const passages = furtherPassages(corpus, state);
          expect(passages.length).toBeGreaterThan(0);
          for (const passage of passages) expect(corpus.passages).toContain(passage);
        } catch (error) {
          expect(error).toEqual(new UserError(CHANGED));
        }
      }),
    );
  });
});
