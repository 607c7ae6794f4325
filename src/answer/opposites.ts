import type { Token } from "../search/tokens.ts";
import type { Concept } from "./concepts.ts";
import type { Lexicon } from "./likeness.ts";
import { type Alternate, buildThesaurus, type Thesaurus } from "./vocabulary/thesaurus.ts";

/*
 * Verbs of news that say the opposite of one another. A line belongs in here when of whoever is said to have done the one to
 * something, nobody says in the same news that they did the other to it; both sides in their base forms, whatever is inflected
 * alike. What begins and then ends, opens and then closes, has both told of it, so that such verbs stay out, and so do those that are
 * another word as well ("back", "fire", "free").
 */
const LINES = `
admit, confess, acknowledge, concede, own up: deny, dispute, refute
confirm: deny, dispute, refute
accept, agree, approve, say yes, take up, welcome: reject, refuse, decline, rebuff, turn down, dismiss, say no
win: lose
survive: lose
support, endorse: oppose
rise, increase, grow, climb: fall, drop, decrease, decline, shrink
raise: lower, cut, reduce
buy, purchase: sell
ban, forbid, prohibit, outlaw: allow, permit, legalise, authorise
hire, appoint: sack, dismiss
join: leave, quit
arrest, detain, jail: release
convict: acquit
`;

/** How far the opposite answers a question that asks whether something is done. */
const WEIGHT = 0.4;

const SIDES: readonly (readonly [readonly string[], readonly string[]])[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [one = "", other = ""] = line.split(":");
    return [one, other].map((side) => side.split(",").map((form) => form.trim())) as [string[], string[]];
  });

let built: Thesaurus | null = null;

/** Of each verb, all its opposites. Made when it is first wanted. */
function opposites(): Thesaurus {
  built ??= buildThesaurus(
    SIDES.flatMap(([one, other]) =>
      one.flatMap((form) => other.map((opposite) => ({ forms: [form, opposite], weight: WEIGHT }))),
    ),
  );
  return built;
}

const isSaid = (alternates: readonly Alternate[], index: Lexicon["index"]) =>
  alternates.some(({ indexed }) => indexed.every((term) => index.documentFrequency(term) > 0));

/** What says the opposite of a verb of a question; null where nothing in the articles does. */
export function oppositeOf(act: Concept, tokens: readonly Token[], { index }: Lexicon): Concept | null {
  const at = tokens.findIndex(({ start }) => start === act.start);
  const alternates = opposites().find(tokens, at)?.alternates ?? [];
  return isSaid(alternates, index) ? { ...act, alternates, known: true } : null;
}

/** Whether any of some words is such a verb. */
export const haveOpposites = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => opposites().find(tokens, at) !== undefined);

/** The same words, where what is done may be said by its opposite, too: "did they admit it?" is answered by "they deny it". */
export const withOpposites = (thesaurus: Thesaurus): Thesaurus => ({
  find(tokens, at) {
    const [entry, opposite] = [thesaurus.find(tokens, at), opposites().find(tokens, at)];
    if (!entry || !opposite) return entry ?? opposite;
    if (entry.length !== opposite.length) return entry.length > opposite.length ? entry : opposite;
    return {
      ...entry,
      alternates: [...entry.alternates, ...opposite.alternates.filter(isNew(entry.alternates))],
    };
  },
});

const isNew = (alternates: readonly Alternate[]) => {
  const known = new Set(alternates.map(({ terms }) => terms.join(" ")));
  return ({ terms }: Alternate) => !known.has(terms.join(" "));
};
