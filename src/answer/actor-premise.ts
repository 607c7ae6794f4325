import { type Token, tokenise } from "../search/tokens.ts";
import { agentsOf } from "./agents.ts";
import { countShared, coverageOf } from "./asked.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { identityOf, isNaming, isTitle, type Name, nameOf, namesIn } from "./names.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Premise, Stance } from "./premise.ts";
import type { Question } from "./question.ts";
import type { Statement } from "./statement.ts";
import { isCommonWord } from "./vocabulary/dictionary.ts";
import { isPlaceName } from "./vocabulary/places.ts";
import type { Entry } from "./vocabulary/thesaurus.ts";

/** "When *did the* Kremlin …", "*is* Germany expelling …" */
const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could|didnt|doesnt)$/iu;
const BE = /^(?:is|are|was|were|been|being|isnt|wasnt|werent)$/iu;
const ADVERB = /^(?:also|already|ever|even|really|actually|just|now|then|been|not|never|ly|\w+ly)$/iu;

const BY = /^by$/iu;

/** "is it true *that* Germany expelled …" */
const LEADS_IN = /^(?:that|if|whether|because|after|since|when)$/iu;

/** Everybody says, thinks and takes something: that one does is not what keeps another from it. */
const NO_DEED =
  /^(?:say|said|says|tell|told|claim\w*|stat(?:e|ed|es)|think|thought|believ\w+|mention\w*|comment\w*|want\w*|know|knew|feel|felt|mean|meant|put|puts|give|gave|given|make|made|take|took|taken|get|got|have|had|do|done|go|went|keep|kept|let|use|used)$/iu;

/** What stands before those who do something together with others. */
const PARTNERS =
  /\b(?:(?:together|collaboration|cooperation|coordination|concert|along|alongside) (?:with )?[^;:.]{0,120}|(?:meet|met|talk\w*) [^,;:.]{0,40}\bwith [^,;:.]{0,40})$/iu;

/** A sentence with this share of the rest of a question speaks of it, whatever it calls the deed. */
const SPEAKS_OF_IT = 0.65;

const wordBefore = (text: string, { start }: Name) => text.slice(0, start).trimEnd().replace(/^.*\W/su, "");

/** Who does what, as a question takes it for granted. */
interface Deed {
  readonly actor: Name;
  readonly act: Concept;
}

/** "When did *Russia* offer …", "were they expelled by *Britain*": who does it is taken for granted. */
export function actorPremises(text: string, question: Question, lexicon: Lexicon): Premise[] {
  if (question.expects === "quotation") return [];
  return deedsIn(text, question, lexicon)
    .filter(({ act }) => act.kind !== "figure" && !NO_DEED.test(act.surface))
    .map(({ actor, act }) => {
      const from = LEADS_IN.test(wordBefore(text, actor)) ? act.start : 0;
      const rest = question.concepts.filter(
        ({ start }) => start >= from && !actor.words.some((word) => word.start === start),
      );
      return {
        rest,
        stances(statements, all) {
          const known = withCountries(actor, all, lexicon);
          return statements.map((statement) => stanceOf({ actor: known, act }, rest, statement, lexicon));
        },
      };
    });
}

function stanceOf(
  { actor, act }: Deed,
  rest: readonly Concept[],
  statement: Statement,
  lexicon: Lexicon,
): Stance {
  const others = rest.filter((concept) => concept !== act);
  if (others.length > 0 && countShared(others, statement) === 0) return "silent";
  const { sure, meant, near } = agentsOf(act, statement, lexicon);
  const are = (names: readonly Name[]) =>
    names.map((name) => {
      const identity = identityOf(actor, name, lexicon);
      return identity === "other" && speaksForOthers(name, statement) ? "unknown" : identity;
    });
  const told = are([...sure, ...meant]);
  if (told.some((identity) => identity !== "other")) return "confirms";
  if (told.length === 0 && near.some((name) => mayBe(actor, name, act, statement, lexicon)))
    return "confirms";
  if (takesPart(actor, statement, lexicon) || mayMean(actor, others, statement, lexicon)) return "confirms";
  return told.length > 0 ? "contradicts" : "silent";
}

/** Whether it is about the actor and most of the rest, so that its own word may be one for the deed. */
function mayMean(actor: Name, others: readonly Concept[], statement: Statement, lexicon: Lexicon): boolean {
  const places = others.filter(({ surface }) => isPlaceName(surface));
  if (others.length < 2 || coverageOf(others, statement) < SPEAKS_OF_IT) return false;
  if (countShared(places, statement) < places.length) return false;
  const [first] = namesIn(statement.tokens, statement.passage.article.text, lexicon);
  if (first === undefined || indexOf(first, statement) > 1) return false;
  return identityOf(first, actor, lexicon) === "same";
}

/** Whether somebody who is named before a deed may be the actor; a country only where no comma stands between. */
function mayBe(
  actor: Name,
  name: Name,
  act: Concept,
  { paragraph, passage }: Statement,
  lexicon: Lexicon,
): boolean {
  if (identityOf(actor, name, lexicon) !== "same") return false;
  if (actor.called.size > 0 && name.called.size > 0) return true;
  const next = occurrencesOf(act, paragraph).find(({ start }) => start >= name.end);
  return next === undefined || !passage.article.text.slice(name.end, next.start).includes(",");
}

/** Where in a statement's tokens one of its names begins. */
const indexOf = (name: Name, { tokens }: Statement): number =>
  tokens.findIndex(({ start }) => start === name.start);

/** "A *spokeswoman*, Greta Solheim, denied": for whom she does, stands elsewhere. */
function speaksForOthers(name: Name, statement: Statement): boolean {
  const at = indexOf(name, statement);
  return statement.tokens
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .some(({ surface }) => /^spokes\w+$/iu.test(surface));
}

/** Whether it may be somebody who does it together with others ("*in collaboration with* … and Canada"), or whose doings the sentence is about. */
function takesPart(actor: Name, { tokens, passage }: Statement, lexicon: Lexicon): boolean {
  const { text } = passage.article;
  return namesIn(tokens, text, lexicon).some((name) => {
    if (identityOf(name, actor, lexicon) !== "same") return false;
    return PARTNERS.test(text.slice(passage.sentence.start, name.start));
  });
}

/** So many words before somebody's name may stand of which country: "his *French* counterpart Emmanuel Macron". */
const BEFORE_NAME = 3;

/** A person is of the country that some statement says. */
function withCountries(actor: Name, statements: readonly Statement[], lexicon: Lexicon): Name {
  if (actor.called.size === 0 || actor.countries.length > 0) return actor;
  const terms = new Set(actor.words.map(({ term }) => term));
  const countries = statements.flatMap((statement) => {
    const { tokens, passage } = statement;
    if (!tokens.some(({ term }) => terms.has(term))) return [];
    return namesIn(tokens, passage.article.text, lexicon)
      .filter((name) => identityOf(name, actor, lexicon) === "same")
      .flatMap((name) => {
        const at = indexOf(name, statement);
        const before = tokens
          .slice(Math.max(0, at - BEFORE_NAME), at)
          .filter(({ surface }) => isPlaceName(surface));
        return [...name.countries, ...before];
      });
  });
  return { ...actor, countries };
}

/** What a question says of who does what. */
function deedsIn(text: string, { concepts }: Question, lexicon: Lexicon): Deed[] {
  const tokens = tokenise(text);
  const conceptAt = (token: Token | undefined) => concepts.find(({ start }) => start === token?.start);
  const surface = (at: number) => tokens[at]?.surface ?? "";
  return tokens.flatMap((_, at) => {
    const before = surface(at - 1);
    if (at > 0 && ![AUXILIARY, BE, LEADS_IN, BY].some((word) => word.test(before))) return [];
    const from = /^the$/iu.test(surface(at)) ? at + 1 : at;
    const end = endOfName(tokens, from, lexicon);
    const actor = end > from ? nameOf(tokens.slice(from, end), lexicon) : null;
    if (!actor) return [];
    let next = end;
    while (ADVERB.test(surface(next))) next += 1;
    const act = conceptAt(tokens[next]);
    const isActive =
      AUXILIARY.test(before) ||
      (BE.test(before) && /ing$/iu.test(surface(next))) ||
      ((at === 0 || LEADS_IN.test(before)) && /ed$/iu.test(surface(next)) && !BY.test(surface(next + 1)));
    if (isActive && act) return [{ actor, act }];
    const done = BY.test(before) ? conceptAt(tokens[at - 2]) : undefined;
    return done && tokens.slice(0, at - 2).some((token) => BE.test(token.surface))
      ? [{ actor, act: done }]
      : [];
  });
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
