import type { Token } from "../search/tokens.ts";
import { agentsOf } from "./agents.ts";
import { countShared } from "./asked.ts";
import { asksWhether } from "./asking.ts";
import type { Concept } from "./concepts.ts";
import type { Deed } from "./deeds.ts";
import type { Lexicon } from "./likeness.ts";
import { identityOf, type Name } from "./names.ts";
import { oppositeOf } from "./opposites.ts";
import type { Premise, Stance } from "./premise.ts";
import type { Question } from "./question.ts";
import type { Statement } from "./statement.ts";

/** What need not be so, or is not, has nothing that speaks against it: "why did*n't* they accept", "what *if* they lost". */
const UNREAL = new RegExp(
  String.raw`\b(?:${[
    "not|never",
    String.raw`\w+n['’]t|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)nt`,
    "if|whether|unless",
    "will|would|can|could|should|might",
    // "May" is a month as well.
    String.raw`(?<!\b(?:in|on|since|until|till|by|of|last|early|late|\d) )may(?! \d)`,
  ].join("|")})\b`,
  "iu",
);

/**
 * "When did Orlov *sell* his shares?", where he bought some: that something is done is taken for granted, unless the question asks
 * just that. Where nobody says that they do it, one who says that they do the opposite, or do not do it, says otherwise.
 */
export function oppositePremises(
  deeds: readonly Deed[],
  text: string,
  tokens: readonly Token[],
  { concepts }: Question,
  lexicon: Lexicon,
): Premise[] {
  if (UNREAL.test(text) || asksWhether(text, tokens)) return [];
  return deeds.map((deed) => {
    const rest = concepts.filter((concept) => concept !== deed.act);
    const opposite = oppositeOf(deed.act, tokens, lexicon);
    const stance = (statement: Statement) => stanceOf(deed, opposite, statement, lexicon);
    return { rest, isOfDeed: false, stances: (statements) => statements.map(stance) };
  });
}

function stanceOf(
  { actor, act }: Deed,
  opposite: Concept | null,
  statement: Statement,
  lexicon: Lexicon,
): Stance {
  const isActor = (name: Name) => identityOf(actor, name, lexicon) === "same";
  const { sure, meant, denying } = agentsOf(act, statement, lexicon);
  const told = [...sure, ...meant];
  if (told.some((name) => identityOf(actor, name, lexicon) !== "other")) return "confirms";
  if (denying.some(isActor)) return "contradicts";
  // "The shares were sold."
  if (told.length + denying.length === 0 && countShared([act], statement) > 0) return "confirms";
  return opposite && agentsOf(opposite, statement, lexicon).sure.some(isActor) ? "contradicts" : "silent";
}
