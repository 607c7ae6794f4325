import type { Slice } from "../corpus/corpus.ts";

/*
 * Which quotation marks of a paragraph open and which close. Printed news has them right; copied and translated news
 * turns them round (a” better life “), closes what it never opened, and opens with one kind what it closes with another.
 * So every mark of a kind may do either, at a cost where it stands as the other would, and the cheapest reading wins.
 */

/** Something between quotation marks. */
export interface Marked {
  /** The marks and all between them. */
  readonly outside: Slice;
  /** What stands between them, without white space around it; never empty. */
  readonly inside: Slice;
  /** Whether it closes. A quotation that goes on in the next paragraph closes only there. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  /** What it costs to read it as opening, and as closing. */
  readonly opening: number;
  readonly closing: number;
}

/** Leaving out a mark, or not closing one, is worse than reading several as they don't stand. */
const STRAY = 4;
const AGAINST_SPACING = 1;
/** Of guillemets and low marks the shape tells more than the spacing. */
const AGAINST_SHAPE = 2;

const DOUBLE = /[“”„‟"＂〝〞]/gu;
const GUILLEMET = /[«»]/gu;

const OPENS_BEHIND = /[\s([{“"«–—-]/u;
const CLOSES_BEFORE = /[\s.,;:!?…)\]}”"»–—-]/u;

function markAt(text: string, at: number): Mark {
  const [before, behind] = [text[at - 1], text[at + 1]];
  const mayOpen = (before === undefined || OPENS_BEHIND.test(before)) && behind !== undefined;
  const mayClose = behind === undefined || CLOSES_BEFORE.test(behind);
  const spacing = mayOpen === mayClose ? null : mayOpen ? "opening" : "closing";
  const shape = /[«„]/u.test(text[at] ?? "") ? "opening" : text[at] === "»" ? "closing" : null;
  const cost = (wanted: "opening" | "closing") =>
    (spacing === null || spacing === wanted ? 0 : AGAINST_SPACING) +
    (shape === null || shape === wanted ? 0 : AGAINST_SHAPE);
  return { at, opening: cost("opening"), closing: cost("closing") };
}

/** A reading of the marks up to one, as a list from the last pair back, and what it costs. */
interface Reading {
  readonly cost: number;
  /** Where what is open was opened. */
  readonly opened: number | null;
  readonly pairs: Pairs | null;
}
interface Pairs {
  readonly open: number;
  /** Null where it never closes. */
  readonly close: number | null;
  readonly before: Pairs | null;
}

const cheaper = (one: Reading, other: Reading): Reading => (other.cost < one.cost ? other : one);

/** Pairs the marks of one kind as they stand, in order. Linear in their number. */
function pair(marks: readonly Mark[]): Pairs | null {
  let shut: Reading = { cost: 0, opened: null, pairs: null };
  let open: Reading = { cost: Infinity, opened: null, pairs: null };
  for (const { at, opening, closing } of marks) {
    const opens = { cost: shut.cost + opening, opened: at, pairs: shut.pairs };
    const closes = {
      cost: open.cost + closing,
      opened: null,
      pairs: { open: open.opened ?? at, close: at, before: open.pairs },
    };
    const skipped = (reading: Reading) => ({ ...reading, cost: reading.cost + STRAY });
    [shut, open] = [cheaper(closes, skipped(shut)), cheaper(opens, skipped(open))];
  }
  if (open.cost + STRAY > shut.cost) return shut.pairs;
  return { open: open.opened ?? 0, close: null, before: open.pairs };
}

function pairsOf(text: string, kind: RegExp): Pair[] {
  const marks = [...text.matchAll(kind)].map(({ index }) => markAt(text, index));
  const pairs: Pair[] = [];
  for (let last = pair(marks); last !== null; last = last.before)
    pairs.push({ open: last.open, close: last.close });
  return pairs.reverse();
}

interface Pair {
  readonly open: number;
  readonly close: number | null;
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** An apostrophe stands inside a word, behind one or before figures ('90s); a single mark opens where a word begins. */
const opensSingle = (text: string, at: number) =>
  /['‘‚]/u.test(text[at] ?? "") &&
  (at === 0 || OPENS_BEHIND.test(text[at - 1] ?? "")) &&
  /[\p{L}[…]/u.test(text[at + 1] ?? "");

const closesSingle = (text: string, at: number) =>
  /['’]/u.test(text[at] ?? "") && !isWordCharacter(text[at + 1]) && !/[\s([{]/u.test(text[at - 1] ?? " ");

/** "the residents’ association": what ends in s and goes on in the same phrase closes only where nothing else does. */
const isPossessive = (text: string, at: number) =>
  /s/u.test(text[at - 1] ?? "") && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

/** Pairs single marks; only the last may be left open. */
function singlePairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const marks = [...text.matchAll(/['‘’‚]/gu)].map(({ index }) => index);
  let possible: number | null = null;
  let open: number | null = null;
  const close = (at: number) => {
    if (open !== null) pairs.push({ open, close: at });
    [open, possible] = [null, null];
  };
  for (const at of marks) {
    if (opensSingle(text, at)) {
      if (possible !== null) close(possible);
      if (open === null) open = at;
    } else if (open !== null && closesSingle(text, at)) {
      if (isPossessive(text, at)) possible ??= at;
      else close(at);
    }
  }
  if (possible !== null) close(possible);
  else if (open !== null) pairs.push({ open, close: null });
  return pairs;
}

function markedOf(text: string, { open, close }: Pair): Marked | null {
  const outside = { start: open, end: close === null ? text.length : close + 1 };
  const inside = text.slice(open + 1, close ?? text.length);
  const start = open + 1 + (inside.length - inside.trimStart().length);
  const end = start + inside.trim().length;
  return end > start ? { outside, inside: { start, end }, closed: close !== null } : null;
}

/** In order, without those that begin inside another. */
function outermost(pairs: readonly Pair[]): Pair[] {
  let reach = -1;
  return [...pairs]
    .sort((one, other) => one.open - other.open)
    .filter(({ open, close }) => {
      if (open < reach) return false;
      reach = close ?? Infinity;
      return true;
    });
}

/** A single mark that nothing closed may be closed by a double one that nothing opened: 'as it stands." */
function closedByStray(text: string, single: Pair, doubles: readonly Pair[]): Pair {
  if (single.close !== null) return single;
  const paired = new Set(doubles.flatMap(({ open, close }) => [open, close]));
  const stray = [...text.matchAll(DOUBLE)].find(({ index }) => index > single.open && !paired.has(index));
  return { open: single.open, close: stray?.index ?? null };
}

/**
 * What stands between quotation marks in one paragraph, in order, none inside another. What is opened and not closed
 * counts only at the paragraph's beginning or behind a colon or comma: it goes on to its end, and in the next paragraph.
 */
export function markedIn(text: string): Marked[] {
  const isWhole = ({ open, close }: Pair) =>
    close !== null || /(?:^|[:,]\s{0,2})$/u.test(text.slice(Math.max(0, open - 3), open));
  const double = [...pairsOf(text, DOUBLE), ...pairsOf(text, GUILLEMET)].filter(isWhole);
  const single = singlePairs(text)
    .map((one) => closedByStray(text, one, double))
    .filter(({ close }) => close !== null);
  return outermost([...double, ...single]).flatMap((one) => markedOf(text, one) ?? []);
}
