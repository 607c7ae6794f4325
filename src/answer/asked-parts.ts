import type { Slice } from "../corpus/corpus.ts";
import { agentsOf } from "./agents.ts";
import { coverageOf, placesOf } from "./asked.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { type Name, namesIn } from "./names.ts";
import { around, type Statement } from "./statement.ts";

/** Somebody in a part that the question asks for: who does it, or whom it is laid to. */
export interface Part {
  readonly names: readonly Name[];
  /** Where it says what is done. */
  readonly act: Slice;
}

/** Who does it where the statement has most of the rest. */
function doersOf(
  act: Concept,
  rest: readonly Concept[],
  statement: Statement,
  lexicon: Lexicon,
): Part | undefined {
  const covered = (place: Slice) => coverageOf(rest, statement, around(statement, place));
  const [place] = placesOf([act], statement).sort((one, other) => covered(other) - covered(one));
  if (!place) return undefined;
  const { sure } = agentsOf(act, statement, lexicon, place);
  return sure.length > 0 ? { names: sure, act: place } : undefined;
}

/** No name has more words. */
const LONGEST_NAME = 8;

/** A quotation that goes on may have its speaker behind it: "… and open lines. We shall see,” *Blinken* said." */
const SPEAKER = /^[^“”"]{0,120}[“”"],?\s*(?:(?:he|she) )?(?:said|says|added|told)\s+/u;

/** Words for saying something, as a question has them. */
export const SAYING = /^(?:said|says?|told|tell|added)$/iu;

function speakerOf(
  act: Concept,
  _: readonly Concept[],
  { paragraph, passage }: Statement,
  lexicon: Lexicon,
): Part | undefined {
  const { article, sentence } = passage;
  if (!SAYING.test(act.surface) || !/^["“”]/u.test(article.text.slice(sentence.start))) return undefined;
  const match = SPEAKER.exec(article.text.slice(sentence.end, passage.paragraph.end));
  if (!match) return undefined;
  const start = sentence.end + match[0].length;
  const behind = paragraph.tokens.filter((token) => token.start >= start).slice(0, LONGEST_NAME);
  const [name] = namesIn(behind, article.text, lexicon);
  return name && name.start === start ? { names: [name], act: sentence } : undefined;
}

/** Who says so in the sentence, or behind it. */
export const sayerOf: typeof doersOf = (act, rest, statement, lexicon) =>
  doersOf(act, rest, statement, lexicon) ?? speakerOf(act, rest, statement, lexicon);

/** "accused *the SVR* of", "attributed to *Russia* …", "actions blamed on *Moscow*". */
const BLAME = /\b(?:accus\w+|blam(?:e|ed|es|ing)(?! on\b)|(?:attribut\w+|blamed|pinned) (?:to|on)) /giu;
const BLAMING = /^(?:accus\w*|blam\w*|attribut\w*|fault\w*|behind)$/iu;

/** Whom a statement lays it to, where the question asks for that: the first list of names behind the accusation. */
export function blamedIn(
  act: Concept,
  _: readonly Concept[],
  { tokens, passage }: Statement,
  lexicon: Lexicon,
): Part | undefined {
  if (!BLAMING.test(act.surface)) return undefined;
  const { text } = passage.article;
  const sentence = text.slice(passage.sentence.start, passage.sentence.end);
  const [match] = sentence.matchAll(BLAME);
  if (!match) return undefined;
  const start = passage.sentence.start + match.index + match[0].length;
  const end =
    start +
    (/,? of \w+ing\b|,? (?:which|who|whose|for|after|in)\b|[.;:”"]/u.exec(
      text.slice(start, passage.sentence.end),
    )?.index ?? 200);
  const names = listedIn(
    namesIn(
      tokens.filter((token) => token.start >= start && token.end <= end),
      text,
      lexicon,
    ),
    text,
  );
  return names.length > 0 ? { names, act: { start: start - 1, end: start } } : undefined;
}

/** The names up to the first that is no more of one list: "the SVR, the FSB and the GRU". */
function listedIn(names: readonly Name[], text: string): readonly Name[] {
  const from = names.findIndex(({ called }) => called.size > 0);
  if (from === -1) return names;
  const end = names.findIndex((name, at) => {
    const last = names[at - 1];
    return (
      at > from && last !== undefined && !/^,?\s*(?:and )?(?:the )?$/u.test(text.slice(last.end, name.start))
    );
  });
  return names.slice(from, end === -1 ? names.length : end);
}
