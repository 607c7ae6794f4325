import type { Slice } from "../corpus/corpus.ts";

/** A figure in a sentence, in offsets into it, with the modifier that belongs to it ("more than a hundred"). */
export interface Figure extends Slice {
  /** As it is named, rough or exact. */
  readonly amount: number;
  /** What it can be at least and at most: both the amount where it is given exactly. */
  readonly low: number;
  readonly high: number;
  /** What it is measured in where a sign or a word behind it says so: "%", "€"; else empty. */
  readonly unit: string;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at) => [word, at + 2] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, at * 10 + 30]),
    ),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
/** Shares are compared in percent. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);

const alternatives = (words: Iterable<string>) => [...words].join("|");
const WORD = alternatives(SMALL.keys());
const SCALE = alternatives(SCALES.keys());

/** What makes a figure a rough one, and how far it may be off: as multiples of the amount. */
const MODIFIERS: readonly (readonly [source: string, low: number, high: number])[] = [
  ["more than|over|at least|no fewer than|no less than|upwards of", 1, Infinity],
  ["fewer than|less than|under|below|at most|no more than|as many as|as much as|up to", 0, 1],
  ["almost|nearly|close to", 0.8, 1],
  ["about|around|some|roughly|approximately|an estimated|near to|nearer", 0.9, 1.1],
];
const MODIFIER = MODIFIERS.map(([source], at) => `(?<m${at}>(?:${source}) )`).join("|");

/** "tens of thousands" is anything from there to where the next such word begins. */
const VAGUE = `(?<vague>(?:tens of |hundreds of )?(?:dozens|hundreds|thousands|millions|billions))`;
const FIGURE = new RegExp(
  [
    // No part of a longer figure, word or name; nothing that only numbers ("number 4", "No. 4").
    String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/-]|number |[Nn]o\. |[#¶] ?)`,
    `(?:${MODIFIER})?`,
    `(?:${VAGUE}|(?<share>(?:a |an |one )?(?:${alternatives(SHARES.keys())}) of(?= the | all | its | their | \\p{L}+s\\b)|half(?= the | all | its | their ))|`,
    String.raw`(?<currency>[$€£¥])?(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<words>(?:${WORD})(?:-(?:${WORD}))?)|(?<one>an?|one)(?= (?:${SCALE})\b))`,
    `(?<scales>(?: ?(?:${SCALE}))*)(?<percent> ?%| percent| per cent)?)`,
    // Nor "two-page", "8:42", "6 a.m.", "3rd", "1,9".
    String.raw`(?![\p{L}\p{N}]|-\p{L}|[.,:/]\p{N}| [ap]\.?m\b)`,
  ].join(""),
  "giu",
);

/** Every figure of a sentence, in order; dates and times of day are for others to read. */
export function figuresIn(sentence: string): Figure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const { groups = {} } = match;
    const rough = MODIFIERS.find((_, at) => groups[`m${at}`] !== undefined);
    const [, low, high] = rough ?? ["", 1, 1];
    const amount = amountOf(groups);
    if (!Number.isFinite(amount)) return [];
    const slice = { start: match.index, end: match.index + match[0].length };
    return [
      {
        ...slice,
        amount,
        low: amount * low,
        high: groups.vague === undefined ? amount * high : amount * VAGUE_SPAN,
        unit: groups.share === undefined && groups.percent === undefined ? (groups.currency ?? "") : "%",
      },
    ];
  });
}

/** "hundreds" are no thousands of them: a rough word says nothing beyond this many times what it names. */
const VAGUE_SPAN = 1000;

type Groups = Readonly<Partial<Record<string, string>>>;

function amountOf({ vague, share, digits, words, scales = "" }: Groups): number {
  if (vague !== undefined) {
    const named = vague
      .toLowerCase()
      .replace(/s?(?= |$)/gu, "")
      .split(" of ");
    return product(named.map((word) => (word === "ten" ? 10 : SCALES.get(word))));
  }
  if (share !== undefined) {
    const [name = ""] = share
      .toLowerCase()
      .replace(/^(?:an?|one) /u, "")
      .split(" ");
    return SHARES.get(name) ?? Number.NaN;
  }
  const scale = product(
    (scales.toLowerCase().match(new RegExp(SCALE, "gu")) ?? []).map((word) => SCALES.get(word)),
  );
  if (digits !== undefined) return Number(digits.replaceAll(",", "")) * scale;
  if (words === undefined) return scale;
  return (
    scale *
    words
      .toLowerCase()
      .split("-")
      .reduce((sum, word) => sum + (SMALL.get(word) ?? Number.NaN), 0)
  );
}

const product = (factors: readonly (number | undefined)[]) =>
  factors.reduce<number>((whole, factor) => whole * (factor ?? Number.NaN), 1);

/** Whether two figures are the same amount of the same unit, rough or exact alike. */
export const isSameFigure = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit && one.amount === other.amount && !areApart(one, other);

/** Whether two figures of the same unit cannot both be right. */
export const areApart = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit && (one.high < other.low || other.high < one.low);
