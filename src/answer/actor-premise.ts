import type { Slice } from "../corpus/corpus.ts";
import { agentsOf } from "./agents.ts";
import { countShared, coverageOf, placesOf } from "./asked.ts";
import type { Concept } from "./concepts.ts";
import { type Deed, LEADS_IN } from "./deeds.ts";
import type { Lexicon } from "./likeness.ts";
import { identityOf, type Name, namesOnceIn } from "./names.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { Premise, Stance } from "./premise.ts";
import type { Question } from "./question.ts";
import type { Statement } from "./statement.ts";
import { isPlaceName } from "./vocabulary/places.ts";

/** What stands before those who do something together with others. */
const PARTNERS =
  /\b(?:(?:together|collaboration|cooperation|coordination|concert|along|alongside) (?:with )?[^;:.]{0,120}|(?:meet|met|talk\w*) [^,;:.]{0,40}\bwith [^,;:.]{0,40})$/iu;

/** A sentence with this share of the rest of a question speaks of it, whatever it calls the deed. */
const SPEAKS_OF_IT = 0.65;

const wordBefore = (text: string, { words: [first] }: Name) =>
  /(\w*)\s*$/u.exec(text.slice(0, first?.start ?? 0))?.[1] ?? "";

/** "When did *Russia* offer …", "were they expelled by *Britain*": who does it is taken for granted. */
export const actorPremises = (
  deeds: readonly Deed[],
  text: string,
  question: Question,
  lexicon: Lexicon,
): Premise[] =>
  deeds.flatMap((deed) => [
    actorPremise(deed, text, question, lexicon),
    ...(deed.whom ? [whomPremise(deed, deed.whom, question, lexicon)] : []),
  ]);

function actorPremise(deed: Deed, text: string, { concepts }: Question, lexicon: Lexicon): Premise {
  const { actor, act } = deed;
  const from = LEADS_IN.test(wordBefore(text, actor)) ? act.start : 0;
  const rest = without(actor, concepts).filter(({ start }) => start >= from);
  return {
    rest,
    isOfDeed: true,
    stances(statements, all) {
      const known = { ...deed, actor: withCountries(actor, all, lexicon) };
      return statements.map((statement) => stanceOf(known, rest, statement, lexicon));
    },
  };
}

/** To whom it is done is taken for granted too: "Did Zelensky visit *Moscow*?" */
function whomPremise({ actor, act }: Deed, whom: Name, { concepts }: Question, lexicon: Lexicon): Premise {
  const stance = (statement: Statement): Stance => {
    if (placesOfName(whom, statement, lexicon).length > 0) return "confirms";
    const agents = agentsOf(act, statement, lexicon);
    const isActor = agents.sure.some((name) => identityOf(actor, name, lexicon) === "same");
    const isOther = agents.whom.some((name) => identityOf(whom, name, lexicon) === "other");
    return isActor && isOther ? "contradicts" : "silent";
  };
  return { rest: without(whom, concepts), isOfDeed: true, stances: (statements) => statements.map(stance) };
}

const without = ({ words }: Name, concepts: readonly Concept[]) =>
  concepts.filter(({ start }) => !words.some((word) => word.start === start));

/** Where a statement names somebody, by whatever name. */
const placesOfName = (one: Name, { tokens, passage }: Statement, lexicon: Lexicon): Slice[] =>
  namesOnceIn(tokens, passage.article.text, lexicon)
    .filter((name) => identityOf(one, name, lexicon) === "same")
    .map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));

/** What all of them do to one another: "Biden will *meet* Putin". */
const MUTUAL =
  /^(?:meet\w*|met|talk\w*|speak\w*|spoke\w*|convers\w*|debat\w*|negotiat\w*|agree\w*|fight\w*|fought|clash\w*|marr\w+|join\w*)$/iu;

function stanceOf(
  { actor, act, whom: asked }: Deed,
  rest: readonly Concept[],
  statement: Statement,
  lexicon: Lexicon,
): Stance {
  const { sure, meant, near, whom, denying } = agentsOf(act, statement, lexicon);
  const others = rest.filter((concept) => concept !== act);
  // Of what is not about the rest, only that who is asked for does it counts: what it is done to may be called otherwise.
  if (others.length > 0 && countShared(others, statement) === 0)
    return sure.some((name) => identityOf(actor, name, lexicon) === "same") ? "confirms" : "silent";
  const are = (names: readonly Name[]) =>
    names.map((name) => {
      const identity = identityOf(actor, name, lexicon);
      return identity === "other" && speaksForOthers(name, statement) ? "unknown" : identity;
    });
  const told = are([...sure, ...meant]);
  // "The alliance also accused Russia": whom the sentence only describes may be anybody.
  if (
    asked &&
    told.length + denying.length === 0 &&
    whom.some((name) => identityOf(asked, name, lexicon) === "same")
  )
    return "confirms";
  if (asked && sure.some((agent) => isSomethingElse(act, agent, asked, statement, lexicon))) return "silent";
  if (told.some((identity) => identity !== "other")) return "confirms";
  if (told.length === 0 && near.some((name) => mayBe(actor, name, act, statement, lexicon)))
    return "confirms";
  if (MUTUAL.test(act.surface) && placesOfName(actor, statement, lexicon).length > 0) return "confirms";
  if (takesPart(actor, statement, lexicon) || mayMean(actor, act, others, statement, lexicon))
    return "confirms";
  const isSuffered = whom.some(
    (name) => name.called.size > 0 === actor.called.size > 0 && identityOf(actor, name, lexicon) === "same",
  );
  if (told.length > 0 || isSuffered) return "contradicts";
  return denying.length > 0 ? "leads astray" : "silent";
}

/**
 * "*Putin* will decide, *Peskov* said, *referring* to …": another word than the question's, and whom the question means stands only
 * in front of who does it.
 */
function isSomethingElse(
  act: Concept,
  { words: [agent] }: Name,
  whom: Name,
  statement: Statement,
  lexicon: Lexicon,
): boolean {
  const named = placesOfName(whom, statement, lexicon);
  return (
    placesOf([act], statement).every(({ weight }) => weight < 1) &&
    named.length > 0 &&
    named.every(({ end }) => agent !== undefined && end <= agent.start)
  );
}

/**
 * Whether it is about the actor and most of the rest, so that its own word may be one for the deed; little is enough where that
 * begins with the same word ("called *on* the ambassador" for "called *in*").
 */
function mayMean(
  actor: Name,
  { alternates: [own] }: Concept,
  others: readonly Concept[],
  statement: Statement,
  lexicon: Lexicon,
): boolean {
  const places = others.filter(({ surface }) => isPlaceName(surface));
  const [verb, particle] = own?.terms ?? [];
  const hasVerb = particle !== undefined && statement.tokens.some(({ term }) => term === verb);
  if (others.length < (hasVerb ? 1 : 2) || coverageOf(others, statement) < SPEAKS_OF_IT) return false;
  if (countShared(places, statement) < places.length) return false;
  const [first] = namesOnceIn(statement.tokens, statement.passage.article.text, lexicon);
  const at = first?.words[0] ? statement.tokens.indexOf(first.words[0]) : -1;
  return first !== undefined && at <= 1 && identityOf(first, actor, lexicon) === "same";
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
  const end = name.words.at(-1)?.end ?? 0;
  const next = occurrencesOf(act, paragraph).find(({ start }) => start >= end);
  return next === undefined || !passage.article.text.slice(end, next.start).includes(",");
}

/** "A *spokeswoman*, Greta Solheim, denied": for whom she does, stands elsewhere. */
function speaksForOthers({ words: [first] }: Name, { tokens }: Statement): boolean {
  const at = first ? tokens.indexOf(first) : -1;
  return tokens
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .some(({ surface }) => /^spokes\w+$/iu.test(surface));
}

/** Whether it may be somebody who does it together with others: "*in collaboration with* … and Canada". */
function takesPart(actor: Name, { tokens, passage }: Statement, lexicon: Lexicon): boolean {
  const { text } = passage.article;
  return namesOnceIn(tokens, text, lexicon).some((name) => {
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
  const countries = statements.flatMap(({ tokens, passage }) => {
    if (!tokens.some(({ term }) => terms.has(term))) return [];
    return namesOnceIn(tokens, passage.article.text, lexicon)
      .filter((name) => identityOf(name, actor, lexicon) === "same")
      .flatMap(({ words: [first], countries: own }) => {
        const at = first ? tokens.indexOf(first) : 0;
        const before = tokens
          .slice(Math.max(0, at - BEFORE_NAME), at)
          .filter(({ surface }) => isPlaceName(surface));
        return [...own, ...before];
      });
  });
  return { ...actor, countries };
}
