import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Corpus } from "../../src/corpus/corpus.ts";
import type { Finding } from "../../src/quotes/finding.ts";
import { verifyQuotation } from "../../src/quotes/verify-quotation.ts";
import { type WordIndex, wordIndexOf } from "../../src/quotes/word-index.ts";
import { wordsOf } from "../../src/quotes/words.ts";
import { openSeeds } from "../commands/samples.ts";
import { corpusOf } from "../search/samples.ts";

const index = wordIndexOf(
  corpusOf({
    "bridge.txt": [
      "Ann Bell denied that the harbour would close before the winter. It cost nine million crowns, she said.",
      "The ferries [the old ones] have alleged faults in both engines, and they do not sail by night.",
    ],
    "envoys.txt": [
      "Ruritania expelled seven envoys after a quarrel over fishing rights.",
      "Their families left with them on the morning train to the coast.",
    ],
  }),
);

const verify = (quotation: string) => verifyQuotation(quotation, index);

/** What stands at the places of a finding. */
const wordsAt = (finding: Finding): string[] => {
  const places =
    finding.kind === "verbatim" || finding.kind === "short"
      ? finding.places
      : finding.kind === "altered"
        ? [finding.place]
        : finding.kind === "joined"
          ? finding.parts.flatMap(({ place }) => place ?? [])
          : [];
  return places.map(({ article, start, end }) => article.text.slice(start, end));
};

const differences = (finding: Finding) =>
  finding.kind === "altered" ? finding.differences.map(({ typed, source }) => [typed, source]) : null;

describe("word for word", () => {
  test.each([
    ["part of a sentence", "the harbour would close before the winter"],
    ["across sentences", "before the winter. It cost nine million crowns"],
  ])("%s", (_, quotation) => {
    const finding = verify(quotation);
    expect(finding.kind).toBe("verbatim");
    expect(wordsAt(finding)).toEqual([quotation]);
  });

  test("but for what the article added in brackets, and says so", () => {
    const finding = verify("The ferries have alleged faults in both engines");
    expect(finding).toMatchObject({
      kind: "verbatim",
      differences: [{ source: "the old ones", bracketed: true }],
    });
  });

  test("but for how words are spaced, and says so", () => {
    const finding = verify("Ruritania expelled sevenenvoys after a quarrel");
    expect(finding).toMatchObject({
      kind: "verbatim",
      differences: [{ typed: "sevenenvoys", source: "seven envoys", spelling: true }],
    });
  });
});

test("words that are too few to tell are counted", () => {
  expect(verify("the harbour")).toMatchObject({ kind: "short", places: [{ paragraph: { number: 1 } }] });
  expect(verify("the lighthouse").kind).toBe("missing");
});

describe("altered", () => {
  test.each([
    ["another word", "Ruritania expelled seventy envoys after a quarrel", [["seventy", "seven"]]],
    ["the last word", "expelled seven envoys after a quarrel over fishing quotas", [["quotas", "rights"]]],
    ["the first word", "Zenda expelled seven envoys after a quarrel", [["Zenda", "Ruritania"]]],
    ["a word left out", "have faults in both engines, and they do not sail", [["", "alleged"]]],
    ["a negation left out", "in both engines, and they do sail by night", [["", "not"]]],
    ["a word added", "Ruritania expelled seven brave envoys after a quarrel", [["brave", ""]]],
    ["a figure for a word", "It cost 9 million crowns, she said", [["9", "nine"]]],
  ])("%s", (_, quotation, expected) => {
    expect(differences(verify(quotation))).toEqual(expected);
  });
});

describe("joined", () => {
  test("of two articles without a sign", () => {
    const finding = verify("It cost nine million crowns after a quarrel over fishing rights");
    expect(finding).toMatchObject({ kind: "joined", ellipsis: false });
    expect(wordsAt(finding)).toEqual(["It cost nine million crowns", "after a quarrel over fishing rights"]);
  });

  test.each(["…", "...", "[...]", "(…)", ". . ."])(
    "by %s, of pieces that one paragraph has in this order",
    (sign) => {
      const finding = verify(`Ann Bell denied that ${sign} It cost nine million crowns`);
      expect(finding).toMatchObject({ kind: "joined", ellipsis: true });
      expect(wordsAt(finding)).toEqual(["Ann Bell denied that", "It cost nine million crowns"]);
    },
  );

  test("of two paragraphs that follow each other", () => {
    const finding = verify("after a quarrel over fishing rights. Their families left with them");
    expect(finding.kind).toBe("joined");
    expect(wordsAt(finding)).toEqual([
      "after a quarrel over fishing rights",
      "Their families left with them",
    ]);
  });

  test("with a piece that no article has", () => {
    const finding = verify("Ruritania expelled seven envoys … and burned seventeen libraries at dawn");
    expect(finding).toMatchObject({ kind: "joined", parts: [{ differences: [] }, { place: null }] });
  });
});

test("what stands nowhere is missing", () => {
  expect(verify("Two governors resigned over a poem about geese").kind).toBe("missing");
});

test("an ellipsis at either end hides nothing", () => {
  expect(verify("… the harbour would close before the winter …").kind).toBe("verbatim");
});

test("a headline is called one", () => {
  const headed = wordIndexOf(
    corpusOf({ "a.txt": ["Harbour closes for good today", "Ann Bell spoke of it on Friday."] }),
  );
  expect(verifyQuotation("Harbour closes for good today", headed)).toMatchObject({
    kind: "headline",
    headline: "Harbour closes for good today",
  });
});

test("never throws, whatever the text", () => {
  const pieces = fc.constantFrom(
    "Ruritania expelled seven envoys",
    "the harbour",
    "…",
    " ... ",
    "[",
    "]",
    "'",
    "ﷺ",
    "\ud800",
    "\0",
    "__proto__",
    "½",
    " ",
  );
  fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), (all) => void verify(all.join(""))));
});

describe("of the real articles", () => {
  let corpus: Corpus;
  let seeds: WordIndex;

  beforeAll(async () => {
    ({ corpus } = await openSeeds());
    seeds = wordIndexOf(corpus);
  });

  /** A stretch of a paragraph, from one word to another. */
  const stretch = (article: number, paragraph: number, from: number, to: number) => {
    const { paragraphs, text } = corpus.articles[article % corpus.articles.length] ?? {
      paragraphs: [],
      text: "",
    };
    const { start, end } = paragraphs[paragraph % paragraphs.length] ?? { start: 0, end: 0 };
    const words = wordsOf(text.slice(start, end));
    const [first, last] = [from % words.length, to % words.length].sort((one, other) => one - other);
    return text.slice(start + (words[first ?? 0]?.start ?? 0), start + (words[last ?? 0]?.end ?? 0));
  };

  test("every stretch is found where it stands, however it is printed", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (article, paragraph, from, to, capitals) => {
          const quotation = stretch(article, paragraph, from, to);
          const printed = (capitals ? quotation.toUpperCase() : quotation)
            // One article has a mark alone between two words: without it they would be another one.
            .replaceAll(/(?<!\p{L})[“”"]|[“”"](?!\p{L})/gu, "")
            .replaceAll("’", "'")
            .replaceAll(" ", "\u00a0");
          const finding = verifyQuotation(printed, seeds);
          expect(["verbatim", "short"]).toContain(finding.kind);
          expect(wordsAt(finding)).toContain(quotation);
        },
      ),
    );
  });

  test("no stretch with a word of another language in it is", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (article, paragraph, from, to, at) => {
        const words = stretch(article, paragraph, from, to).split(" ");
        words.splice(at % (words.length + 1), at % 2, "Schwarzwald");
        expect(["altered", "joined", "missing"]).toContain(verifyQuotation(words.join(" "), seeds).kind);
      }),
    );
  });
});
