import { IRREGULAR_PAST_FORMS } from "../search/irregular-forms.ts";
import { fold, type Token, tokenise } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { isNaming, isTitle, type Name, nameOf } from "./names.ts";
import { isCommonWord } from "./vocabulary/dictionary.ts";
import { isPlaceName } from "./vocabulary/places.ts";
import type { Entry } from "./vocabulary/thesaurus.ts";

/** Who does what to whom, as a question takes it for granted. */
export interface Deed {
  readonly actor: Name;
  readonly act: Concept;
  /** Who stands right behind it; null where nobody does. */
  readonly whom: Name | null;
}

/** "When *did the* Kremlin …", "*is* Germany expelling …"; folded, as "didn’t" is typed without its apostrophe, too. */
const AUXILIARY = /^(?:(?:did|does|do|has|have|had|would|could)(?:nt)?|will|wont|can|cant)$/u;
const BE = /^(?:(?:is|are|was|were)(?:nt)?|been|being)$/u;
const ADVERB = /^(?:also|already|ever|even|really|actually|just|now|then|been|not|never|\w+ly)$/iu;

const BY = /^by$/iu;
const TOWARDS = /^(?:on|to)$/iu;

/** "is it true *that* Germany expelled …" */
export const LEADS_IN = /^(?:that|if|whether|because|after|since|when)$/iu;

/** "*why* Norway expelled the envoys", as it is typed where an auxiliary verb should stand. */
const ASKS = /^(?:why|when|where|how)$/iu;

/** A verb in the past: "expelled", "withdrew". */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined && (/ed$/iu.test(token.surface) || IRREGULAR_PAST_FORMS.has(fold(token.surface)));

/** Everybody says, sees, thinks, takes and answers something: that one does is not what keeps another from it. */
const NO_DEED =
  /^(?:say|said|says|tell|told|claim\w*|stat(?:e|ed|es)|think|thought|believ\w+|mention\w*|comment\w*|see|saw|seen|hear|heard|read|watch\w*|notic\w+|want\w*|know|knew|feel|felt|mean|meant|put|puts|give|gave|given|make|made|take|took|taken|get|got|have|had|do|done|go|went|keep|kept|let|use|used|react\w*|respon\w+|repl(?:y|ies|ied)|answer\w*)$/iu;

/** What a question says of who does what to whom. */
export function deedsIn(text: string, concepts: readonly Concept[], lexicon: Lexicon): Deed[] {
  const tokens = tokenise(text);
  const conceptAt = (token: Token | undefined) => concepts.find(({ start }) => start === token?.start);
  const surface = (at: number) => fold(tokens[at]?.surface ?? "");
  return tokens.flatMap((_, at) => {
    const before = surface(at - 1);
    if (at > 0 && ![AUXILIARY, BE, LEADS_IN, ASKS, BY].some((word) => word.test(before))) return [];
    const named = nameAt(tokens, at, lexicon);
    if (!named) return [];
    const { name: actor } = named;
    let next = named.end;
    const isAsked = ASKS.test(before);
    while (ADVERB.test(surface(next)) || (isAsked && AUXILIARY.test(surface(next)))) next += 1;
    const act = conceptAt(tokens[next]);
    const isActive =
      AUXILIARY.test(before) ||
      (BE.test(before) && /ing$/iu.test(surface(next))) ||
      (isAsked && AUXILIARY.test(surface(next - 1))) ||
      ((at === 0 || LEADS_IN.test(before) || isAsked) && isPast(tokens[next]) && !BY.test(surface(next + 1)));
    if (isActive && act) return isDeed(act) ? [{ actor, act, whom: whomBehind(tokens, act, lexicon) }] : [];
    const done = BY.test(before) ? conceptAt(tokens[at - 2]) : undefined;
    return done && isDeed(done) && tokens.slice(0, at - 2).some((token) => BE.test(fold(token.surface)))
      ? [{ actor, act: done, whom: null }]
      : [];
  });
}

const isDeed = ({ kind, surface }: Concept) => kind !== "figure" && !NO_DEED.test(surface);

/** The name right behind what is done, or behind "on" or "to" there. */
function whomBehind(tokens: readonly Token[], { start, surface }: Concept, lexicon: Lexicon): Name | null {
  const behind = tokens.findIndex((token) => token.start >= start + surface.length);
  if (behind === -1) return null;
  const at = TOWARDS.test(tokens[behind]?.surface ?? "") ? behind + 1 : behind;
  return nameAt(tokens, at, lexicon)?.name ?? null;
}

/** The name that begins at a token of a question, or behind its "the"; and where it ends. */
function nameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { name: Name; end: number } | null {
  const from = /^the$/iu.test(tokens[at]?.surface ?? "") ? at + 1 : at;
  const end = endOfName(tokens, from, lexicon);
  const name = end > from ? nameOf(tokens.slice(from, end), lexicon) : null;
  return name && { name, end };
}

/** Names are typed in lower case, too; of words that are no name only titles go on with one ("british *government*"). */
function endOfName(tokens: readonly Token[], from: number, { thesaurus }: Lexicon): number {
  let end = from;
  for (let token = tokens[end]; token; token = tokens[end]) {
    const entry = thesaurus.find(tokens, end);
    const words = tokens.slice(end, end + (entry?.length ?? 1));
    const isTitled = isTitle(token) && (end > from || isNamed(tokens[end + 1]));
    if (
      token.stop ||
      isThing(token, entry) ||
      !(words.some(isNamed) || isPlaceName(surfaceOf(words)) || isTitled)
    )
      break;
    end += isTitled ? 1 : words.length;
  }
  return end;
}

/** "cyberattack" is in no dictionary, but what may stand for it is. */
const isThing = ({ surface }: Token, entry: Entry | undefined): boolean =>
  /^\p{Ll}/u.test(surface) &&
  !isPlaceName(surface) &&
  (entry?.alternates ?? []).some(({ terms }) => terms.length === 1 && isCommonWord(terms[0] ?? ""));

const isNamed = (token: Token | undefined) =>
  token !== undefined &&
  !token.stop &&
  (isNaming(token) || (/^\p{Lu}/u.test(token.surface) && !isTitle(token)));
const surfaceOf = (words: readonly Token[]) => words.map(({ surface }) => surface).join(" ");
