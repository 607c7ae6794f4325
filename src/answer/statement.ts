import type { Passage, Slice } from "../corpus/corpus.ts";
import { isInside, overlaps } from "../corpus/slices.ts";
import type { Token } from "../search/tokens.ts";
import { type DateExpression, datesIn } from "./dates.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { type AnalysedParagraph, analyseParagraph } from "./occurrences.ts";

/** A figure that a sentence gives, in offsets of the article, and what it counts. */
export interface GivenFigure extends Figure {
  /** The noun behind it: "diplomats", "members". Null where none is. */
  readonly counted: Token | null;
  /** What the noun is said to be of ("of its diplomatic legation"), and what stands before it ("Russian"). */
  readonly beside: readonly Token[];
}

/** What one sentence states, as far as it can be set beside another: its words, figures and dates. */
export interface Statement {
  readonly passage: Passage;
  /** Of the sentence, in offsets of the article. */
  readonly tokens: readonly Token[];
  readonly paragraph: AnalysedParagraph;
  readonly figures: readonly GivenFigure[];
  readonly dates: readonly DateExpression[];
}

const statements = new WeakMap<Passage, Statement>();

/** Reads what a passage's sentence states, once for as long as the passage lives. */
export function statementOf(passage: Passage): Statement {
  const known = statements.get(passage);
  if (known) return known;
  const { article, sentence } = passage;
  const paragraph = analyseParagraph(article, passage.paragraph);
  const tokens = paragraph.tokens.filter((token) => isInside(token, sentence));
  const text = article.text.slice(sentence.start, sentence.end);
  const placed = <Value extends Slice>(value: Value): Value => ({
    ...value,
    start: value.start + sentence.start,
    end: value.end + sentence.start,
  });
  const dates = datesIn(text).map(placed);
  const figures = figuresIn(text)
    .map(placed)
    .filter((figure) => !dates.some((date) => overlaps(date, figure)))
    .map((figure) => withCounted(figure, tokens, article.text));
  const statement = { passage, tokens, paragraph, figures, dates };
  statements.set(passage, statement);
  return statement;
}

/** Behind a figure, these lead on to what it counts ("ten of its diplomats"); any other small word ends it. */
const LEADS_ON = /^(?:of|the|its|their|his|her|our|these|those)$/iu;

/** Prepositions and the like that the index takes for words. */
const ENDS =
  /^(?:ago|along|amid|among|apart|around|away|back|beside|beyond|behind|daily|each|inside|last|near|next|outside|per|through|throughout|today|toward|towards|tomorrow|upon|via|within|without|yesterday)$/iu;

/** "people *accused* of meddling", "diplomats *leaving*": what the counted do or suffer is no name for them. */
const VERBAL = /(?:ed|ing)$/iu;

/** So many words may stand between a figure and what it counts. */
const LONGEST_PHRASE = 4;

/** A figure with the noun phrase behind it: its words up to the first that is none of it, a mark, or its full length. */
export function withCounted(figure: Figure, tokens: readonly Token[], text: string): GivenFigure {
  const behind = tokens.findIndex(({ start }) => start >= figure.end);
  const words = behind === -1 ? [] : phraseAt(behind, tokens, text, figure.end);
  const counted = words.at(-1);
  if (!counted) return { ...figure, counted: null, beside: [] };
  const next = tokens.indexOf(counted) + 1;
  const complement = /^of$/iu.test(tokens[next]?.surface ?? "")
    ? phraseAt(next, tokens, text, counted.end)
    : [];
  return { ...figure, counted, beside: [...words.slice(0, -1), ...complement] };
}

/** "U.S", as words are read. */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

function phraseAt(from: number, tokens: readonly Token[], text: string, behind: number): Token[] {
  const words: Token[] = [];
  let end = behind;
  for (const token of tokens.slice(from)) {
    const isLeading = words.length === 0 && LEADS_ON.test(token.surface);
    // Words of one phrase have nothing but a space, or a hyphen, between them; "U.S." ends in a mark of its own.
    const between = text.slice(end, token.start);
    if (!/^[\s-]*$/u.test(DOTTED.test(words.at(-1)?.surface ?? "") ? between.replace(/^\./u, "") : between))
      break;
    if (!isLeading && (token.stop || ENDS.test(token.surface))) break;
    if (words.length > 0 && VERBAL.test(token.surface)) break;
    if (!isLeading) words.push(token);
    if (words.length === LONGEST_PHRASE) break;
    end = token.end;
  }
  return words;
}

/** So many words on either side tell what a figure or a date is about. */
const REACH = 8;

/** The words around a slice, up to a mark that begins something new. */
export function around({ tokens, passage }: Statement, slice: Slice, reach = REACH): Slice {
  const { text } = passage.article;
  const first = tokens.findIndex(({ end }) => end > slice.start);
  const last = tokens.findLastIndex(({ start }) => start < slice.end);
  let { start, end } = slice;
  for (const token of tokens.slice(Math.max(0, first - reach), Math.max(0, first)).reverse()) {
    if (/[;:]/u.test(text.slice(token.end, start))) break;
    start = token.start;
  }
  for (const token of tokens.slice(last + 1, last + 1 + reach)) {
    if (/[;:]/u.test(text.slice(end, token.start))) break;
    end = token.end;
  }
  return { start, end };
}
