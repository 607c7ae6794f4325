import type { Article, Paragraph, Slice } from "../corpus/corpus.ts";
import { isSetApart, readInOrder, type UnitRead } from "./attribution.ts";
import { mainSubject } from "./cue.ts";
import { maySpeak } from "./speaker-kind.ts";
import { cueOfTold, type Told } from "./told.ts";
import { unitsOfParagraph } from "./units.ts";

/** That a paragraph gives words or thoughts as somebody's. All slices are of the article's text. */
export interface Saying {
  /** What stands between quotation marks, with them; or the word that tells of it: "denied", "according". */
  readonly at: Slice;
  readonly told: Told | "quoted";
  /**
   * The words that name who speaks: a name with its title, a body, a description; where a pronoun stands there, what it means,
   * from an earlier sentence. Null where nobody is named.
   */
  readonly speaker: Slice | null;
  /** Whether the words beside it say that it is theirs. The subject of a sentence need not have said what it quotes. */
  readonly isSure: boolean;
}

const known = new WeakMap<Paragraph, readonly Saying[]>();

/** Whom a pronoun means is looked for in so many paragraphs before its own. */
const REACH = 2;

/** What a paragraph of an article gives as somebody's, in order. Computed once for as long as the paragraph lives. */
export function sayingsIn(article: Article, paragraph: Paragraph): readonly Saying[] {
  const sayings = known.get(paragraph) ?? readSayings(article, paragraph);
  known.set(paragraph, sayings);
  return sayings;
}

function readSayings(article: Article, paragraph: Paragraph): Saying[] {
  const sayings = readBehind(article, paragraph, 0);
  return sayings.every(({ speaker }) => speaker !== null) ? sayings : readBehind(article, paragraph, REACH);
}

function readBehind(article: Article, paragraph: Paragraph, before: number): Saying[] {
  const { number } = paragraph;
  const paragraphs = article.paragraphs.slice(Math.max(0, number - 1 - before), number);
  const units = paragraphs.flatMap((one) => unitsOfParagraph(article, one));
  return [...readInOrder(units, article.text)]
    .filter(({ unit }) => unit.paragraph === paragraph)
    .flatMap((read) => sayingsOf(read, article.text));
}

function sayingsOf({ unit, speakers, meant }: UnitRead, text: string): Saying[] {
  const { quotations, tokens } = unit;
  const quoted = quotations.map(({ inside, outside }, at): Saying => {
    const speaker = speakers[at] ?? null;
    const isSaid = speaker === null && !isSetApart(text.slice(inside.start, inside.end));
    const place = tokens.findIndex(({ start }) => start === outside.start);
    const subject = isSaid && place > 0 ? mainSubject(tokens, place) : null;
    const mayBe =
      subject && maySpeak(tokens, subject) ? meant({ speaker: subject, at: place, goesOn: false }) : null;
    return { at: outside, told: "quoted", speaker: speaker ?? mayBe, isSure: speaker !== null };
  });
  const told = tokens.flatMap(({ start, end }, at): Saying[] => {
    const cue = cueOfTold(tokens, at);
    const speaker = cue && meant(cue);
    return cue ? [{ at: { start, end }, told: cue.told, speaker, isSure: speaker !== null }] : [];
  });
  return [...quoted, ...told].sort((one, other) => one.at.start - other.at.start);
}
