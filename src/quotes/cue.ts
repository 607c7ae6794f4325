import { backOverAdverbs, overAdverbials } from "./adverbials.ts";
import { BE, DETERMINERS, DOCUMENTS, isAdverb, TIMES, TURNS, UNSAID } from "./clause-words.ts";
import { isCapital, isVerbal, type NounPhrase, PRONOUNS, type Tokens } from "./noun-phrase.ts";
import { maySpeak } from "./speaker-kind.ts";
import { goesOn, speechVerb, type VerbForm } from "./speech-verbs.ts";
import { objectFrom, subjectBefore, subjectFrom } from "./subject.ts";

/*
 * Who says a quotation, by the words beside it in its own sentence: behind it ("…," said Ann Bell) or before it (Ann Bell
 * called it "…"). What is not sure is nobody's.
 */

/** The words of a clause that say whose a quotation is. */
export interface Cue {
  readonly speaker: NounPhrase | "the one before";
  /** The token that says so: a verb, or "according". */
  readonly at: number;
  /** Whether the verb says that the speaker of the words before goes on. */
  readonly goesOn: boolean;
}

const NOBODY = "nobody";

/** What stands further from a quotation says nothing of it. In tokens. */
const REACH = 100;

const textAt = (tokens: Tokens, at: number) => tokens[at]?.text ?? "";
const lowerAt = (tokens: Tokens, at: number) => tokens[at]?.lower ?? "";
const isQuotation = (tokens: Tokens, at: number) => tokens[at]?.kind === "quotation";

/** The form of a verb of saying at a place; undefined where there is none, or a noun as likely. */
function verbAt(tokens: Tokens, at: number): VerbForm | undefined {
  const verb = isCapital(tokens[at]) ? undefined : speechVerb(lowerAt(tokens, at));
  if (verb === undefined || DETERMINERS.has(lowerAt(tokens, at - 1))) return undefined;
  const [before, behind] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  // "continued to cook"
  if (/^continu/u.test(lowerAt(tokens, at)) && behind === "to") return undefined;
  const { form, certain } = verb;
  if (certain || form === "past" || form === "ing") return form;
  return behind === "that" || (form === "base" && before === "to") ? form : undefined;
}

const cue = (tokens: Tokens, speaker: NounPhrase | null, at: number): Cue | null =>
  speaker && maySpeak(tokens, speaker) ? { speaker, at, goesOn: goesOn(lowerAt(tokens, at)) } : null;

/** By what stands behind a quotation: “…,” said Ann Bell; “…,” Ann Bell said; “…,” according to Ann Bell. */
export function cueBehind(tokens: Tokens, quotation: number, endsOpen: boolean): Cue | null {
  let from = quotation + 1;
  const isParted = textAt(tokens, from) === ",";
  if (isParted) from += 1;
  // “It is” true of words inside a sentence that nothing parts from what follows: they belong to its grammar.
  if (!(isParted || endsOpen || quotation === 0 || PRONOUNS.has(lowerAt(tokens, from)))) return null;
  if (lowerAt(tokens, from) === "according" && lowerAt(tokens, from + 1) === "to")
    return cue(tokens, objectFrom(tokens, from + 2), from);
  if (lowerAt(tokens, from) === "as") from += 1;
  const form = verbAt(tokens, from);
  if (form !== "past" && form !== "present") return subjectFirst(tokens, from);
  return endsOpen || quotation === 0 ? verbFirst(tokens, from) : null;
}

function verbFirst(tokens: Tokens, verb: number): Cue | null {
  const speaker = objectFrom(tokens, verb + 1);
  if (speaker) return cue(tokens, speaker, verb);
  let end = verb + 1;
  while (tokens[end]?.kind === "mark") end += 1;
  return end === tokens.length ? { speaker: "the one before", at: verb, goesOn: true } : null;
}

function subjectFirst(tokens: Tokens, from: number): Cue | null {
  for (let at = from + 1; at < tokens.length && at - from < 40 && !isQuotation(tokens, at); at++) {
    const form = verbAt(tokens, at);
    if (form !== "past" && form !== "present" && form !== "base") continue;
    // “…” Ann Bell said that …: that is another sentence of hers.
    if (/^(?:that|:)$/u.test(lowerAt(tokens, at + 1)) || isQuotation(tokens, at + 1)) return null;
    if (!isSaid(tokens, at, from)) return null;
    const subject = subjectBefore(tokens, at, from);
    if (subject?.first !== from) continue;
    return cue(tokens, namedBehind(tokens, subject, at) ?? subject, at);
  }
  return null;
}

/** “…,” he said Blinken: translated word by word, the name stands behind the verb. */
function namedBehind(tokens: Tokens, { first, last }: NounPhrase, verb: number): NounPhrase | null {
  const isPronoun = first === last && PRONOUNS.has(lowerAt(tokens, first));
  return isPronoun && isCapital(tokens[verb + 1]) && !TIMES.has(lowerAt(tokens, verb + 1))
    ? objectFrom(tokens, verb + 1)
    : null;
}

/** Whether a verb says that something was said, not that it was not, or might be. */
function isSaid(tokens: Tokens, verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= floor; at--) {
    const lower = lowerAt(tokens, at);
    if (UNSAID.has(lower) || lower === "to") return false;
    const helps = /^(?:has|have|had|did|does|do)$/u.test(lower);
    if (!helps && !isAdverb(lower)) return true;
  }
  return true;
}

/** By what stands before a quotation: Ann Bell called it “…”; according to Ann Bell, it is “…”. */
export function cueBefore(tokens: Tokens, quotation: number): Cue | null {
  if (/^(?:so-called|dubbed|titled|entitled|headlined|nicknamed)$/u.test(lowerAt(tokens, quotation - 1)))
    return null;
  let later = false;
  for (let at = quotation - 1; at >= 0 && quotation - at <= REACH; at--) {
    const lower = lowerAt(tokens, at);
    if (textAt(tokens, at) === ";" || turns(tokens, at)) return null;
    if (lower === "according" && lowerAt(tokens, at + 1) === "to")
      return cue(tokens, objectFrom(tokens, at + 2), at);
    if (verbAt(tokens, at) !== undefined) {
      const found = whoSays(tokens, at, quotation, later);
      if (found !== "elsewhere") return found === NOBODY ? null : cue(tokens, found, at);
    } else if (BE.has(lower) || /^(?:has|have|had|will|would|could)$/u.test(lower)) later = true;
  }
  return null;
}

/** By a verb without a quotation: Ann Bell *denied* it; the bridge is safe, *said* Ann Bell; *according* to Ann Bell. */
export function cueAt(tokens: Tokens, at: number): Cue | null {
  if (lowerAt(tokens, at) === "according" && lowerAt(tokens, at + 1) === "to") {
    // "according to broadcaster NOS": what it is, without an article, is no phrase by itself.
    return cue(tokens, objectFrom(tokens, at + 2) ?? objectFrom(tokens, at + 3), at);
  }
  const form = verbAt(tokens, at);
  if (form === undefined) return null;
  const isParted = textAt(tokens, backOverAdverbs(tokens, at - 1)) === ",";
  const behind = form === "past" && isParted ? objectFrom(tokens, at + 1) : null;
  if (behind && tokens[behind.last + 1]?.kind !== "word") return cue(tokens, behind, at);
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ",");
  const end = comma === -1 ? tokens.length : comma;
  const found = lowerAt(tokens, at + 1) === "by" ? agent(tokens, at, end) : whoSays(tokens, at, end, false);
  // "Ann Bell, 31, whose bridge fell, *raged*"
  const said = found === NOBODY && isParted && form === "past" ? mainSubject(tokens, at) : found;
  return typeof said === "string" ? null : cue(tokens, said, at);
}

/** Whether somebody else may be speaking from here on: ", and", "but", "which"; not "but that", which goes on. */
function turns(tokens: Tokens, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (!TURNS.has(lower) && lower !== "and") return false;
  if (lowerAt(tokens, at + 1) === "that") return false;
  return lower !== "and" || textAt(tokens, at - 1) === ",";
}

/** Who does the saying of a verb before a quotation; "elsewhere" where the verb has nothing to do with it. */
function whoSays(
  tokens: Tokens,
  verb: number,
  quotation: number,
  later: boolean,
): NounPhrase | typeof NOBODY | "elsewhere" {
  const form = verbAt(tokens, verb);
  const before = backOverAdverbs(tokens, verb - 1);
  if (form === "ing") return participleSubject(tokens, verb, before);
  if (form === "base" && lowerAt(tokens, verb - 1) === "to") return infinitiveSubject(tokens, verb);
  if (/^(?:would|will|could|can|may|might|should|must)$/u.test(lowerAt(tokens, before))) return "elsewhere";
  if (!isSaid(tokens, verb, 0)) return NOBODY;
  const at = backOverHave(tokens, before);
  if (BE.has(lowerAt(tokens, at)) || form === "participle") return agent(tokens, verb, quotation);
  if (/^(?:and|but|or|then)$/u.test(lowerAt(tokens, at))) return coordinated(tokens, verb, at);
  if (textAt(tokens, at) === "," && /^(?:to|that)$/u.test(lowerAt(tokens, verb + 1)))
    return mainSubject(tokens, at) ?? NOBODY;
  const subject = subjectBefore(tokens, at + 1, 0);
  if (!subject) return agent(tokens, verb, quotation);
  if (!maySpeak(tokens, subject)) return "elsewhere";
  // Nobody says what is asked.
  if (/^(?:whether|if)$/u.test(lowerAt(tokens, subject.first - 1))) return NOBODY;
  // "the measures *that Washington announced* were “…”": the verb is inside a clause that ends before.
  const isInside = lowerAt(tokens, subject.first - 1) === "that" && !isVerbal(tokens, subject.first - 2);
  return isInside && later ? "elsewhere" : subject;
}

function backOverHave(tokens: Tokens, from: number): number {
  let at = from;
  while (/^(?:has|have|had|did|does|do)$/u.test(lowerAt(tokens, at))) at = backOverAdverbs(tokens, at - 1);
  return at;
}

/** "was called “…” *by Ann Bell*": whoever is named behind "by". */
function agent(tokens: Tokens, verb: number, quotation: number): NounPhrase | typeof NOBODY {
  for (let at = verb + 1; at < quotation; at++)
    if (lowerAt(tokens, at) === "by") return objectFrom(tokens, at + 1) ?? NOBODY;
  const isBehind = lowerAt(tokens, quotation + 1) === "by";
  return (isBehind ? objectFrom(tokens, quotation + 2) : null) ?? NOBODY;
}

/** "Ann Bell spoke, *calling* it “…”"; "Ann Bell issued an order *proclaiming* “…”"; "with Ann Bell *claiming* “…”". */
function participleSubject(
  tokens: Tokens,
  verb: number,
  before: number,
): NounPhrase | typeof NOBODY | "elsewhere" {
  const isFree =
    textAt(tokens, before) === "," || isQuotation(tokens, before) || lowerAt(tokens, before) === "by";
  const isDocument = DOCUMENTS.has(lowerAt(tokens, before));
  if (isFree || isDocument) return mainSubject(tokens, before) ?? (isDocument ? "elsewhere" : NOBODY);
  const subject = subjectBefore(tokens, verb, 0);
  return subject && lowerAt(tokens, subject.first - 1) === "with" ? subject : NOBODY;
}

/** "went so far as to call it “…”" */
const infinitiveSubject = (tokens: Tokens, verb: number): NounPhrase | typeof NOBODY =>
  /^(?:as|on|continued|went)$/u.test(lowerAt(tokens, verb - 2))
    ? (mainSubject(tokens, verb - 2) ?? NOBODY)
    : NOBODY;

/** "Ann Bell summoned them *and said* “…”": the subject of the clause, unless another stands in between. */
function coordinated(tokens: Tokens, verb: number, conjunction: number): NounPhrase | typeof NOBODY {
  const subject = mainSubject(tokens, conjunction);
  if (!subject) return NOBODY;
  const isParted = textAt(tokens, conjunction - 1) === "," || lowerAt(tokens, verb + 1) === "that";
  const hasOther = tokens
    .slice(subject.last + 1, conjunction)
    .some(({ lower }) => lower === "that" || TURNS.has(lower) || /^(?:after|because|when|as)$/u.test(lower));
  return hasOther && !isParted ? NOBODY : subject;
}

/** The subject of the main clause that a place belongs to: the first of the sentence, or of what ", but" begins. */
export function mainSubject(tokens: Tokens, place: number): NounPhrase | null {
  let start = 0;
  let last = place - 1;
  while (tokens[last]?.kind === "mark") last -= 1;
  for (let at = last; at > 0; at--) {
    if (last - at > REACH) return null;
    const begins = /^(?:but|while|whereas|and)$/u.test(lowerAt(tokens, at)) && textAt(tokens, at - 1) === ",";
    if (
      textAt(tokens, at) === ";" ||
      textAt(tokens, at) === "." ||
      (begins && subjectFrom(tokens, overAdverbials(tokens, at + 1, place)))
    ) {
      start = at + 1;
      break;
    }
  }
  const isInverted = isQuotation(tokens, start);
  const first = overAdverbials(tokens, start, place);
  if (isInverted && verbAt(tokens, first) !== undefined) return objectFrom(tokens, first + 1);
  return subjectFrom(tokens, first);
}

/** The subject that a clause with a pronoun goes on with: "*the council* had waited, but this week *it* said". */
export function subjectGoneOnWith(tokens: Tokens, pronoun: number): NounPhrase | null {
  const at = backOverAdverbs(tokens, pronoun - 1);
  return /^(?:and|but)$/u.test(lowerAt(tokens, at)) ? mainSubject(tokens, at) : null;
}
