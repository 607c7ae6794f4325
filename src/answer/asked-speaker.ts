import { compareSpeakers } from "../quotes/same-speaker.ts";
import { speechVerb } from "../quotes/speech-verbs.ts";
import { type Told, tellsAlone, toldBy } from "../quotes/told.ts";
import type { Concept } from "./concepts.ts";
import { isPlaceName } from "./vocabulary/places.ts";
import type { Thesaurus } from "./vocabulary/thesaurus.ts";

/** Whose words or thoughts a question asks for: "what did *NATO* say", "what does *the mayor* want". */
export interface AskedSpeaker {
  readonly concept: Concept;
  /** The verb, where it only says that somebody speaks, so that any other that does will do: "say", "reply". */
  readonly verb: Concept | null;
  /** The places that say whose somebody is: "*Finland’s* president". */
  readonly places: readonly Concept[];
  /** "words" where the answer must be words of theirs; thoughts and deeds may be told without any. */
  readonly asksFor: Told;
  /** Whether it may be they whom an article names so; false where that is surely somebody else: their lawyer, a namesake. */
  readonly mayBe: (named: string) => boolean;
}

const ASKING = new RegExp(
  String.raw`\b(?:${[
    // "what are they saying", "whats the mayor saying"
    "what(?<be>['’]?s| is| are| was| were)",
    "what(?: did| does| do| has| have| had)",
    // "what the mayor has said", as it is typed, too
    String.raw`what(?= (?:the )?(?:[\p{L}.’'-]{1,30} ){1,4}(?:has|have|had|did) (?:said|say|told|think|thought)\b)`,
    // "tell me what the mayor said"; not "did she deny what the mayor said"
    String.raw`(?<=^\W{0,9}|\b(?:tell|show|give) (?:me|us) |\bknow )what(?= (?:the )?(?:(?!(?:is|are|was|were|do|does|did|has|have|had) )[\p{L}.’'-]{1,30} ){1,4}(?:said|says|thinks|thought|wants|wanted)\b)`,
    "(?<how>how) (?:did|does|do|has|have|had)",
  ].join("|")}) (?:the )?`,
  "iu",
);

/** "How did NATO *react*": mostly with words. */
const REACTS = /^(?:react|respond|repl[iy]|answer)/u;

/** A full stop may stand in a word, not behind it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** So many words may name somebody. */
const LONGEST_NAME = 8;

/** What may stand between somebody and the verb: "what did they *actually* say", "what do they *have to* say". */
const BETWEEN = /^(?:really|actually|exactly|also|first|then|now|publicly|have|has|had|to)$/iu;

/** "The head *of* NATO": the last word says whose somebody is, or who is with them. */
const JOINS = /^(?:of|for|in|at|and|or)$/iu;

/** These only say that somebody speaks. */
const ONLY_WORDS = "sa(?:y|id)|t[eo]l[ld]|claim|repl[iy]|respon|answer|stat|declar|comment";

/** Ways to say something. What somebody proposed, demanded or called a lie may be told without their saying it. */
const ASKS_FOR_WORDS = new RegExp(
  `^(?:${ONLY_WORDS}|warn|promis|pledg|vow|announc|argu|insist|expla|wr[io]t|admit|den[iy]|complain)`,
  "u",
);

const ONLY_SPEAKS = new RegExp(`^(?:${ONLY_WORDS}|react|think|thought)`, "u");

/** Whose words or thoughts a question asks for; null where nobody's are, no article has them, or it is not plain whose. */
export function askedSpeaker(
  text: string,
  concepts: readonly Concept[],
  thesaurus: Thesaurus,
): AskedSpeaker | null {
  const asking = ASKING.exec(text);
  if (!asking) return null;
  const from = asking.index + asking[0].length;
  const words = [...text.slice(from).matchAll(WORD)].slice(0, LONGEST_NAME + 3);
  const lower = words.map(([word]) => word.toLowerCase());
  const isHow = asking.groups?.how !== undefined;
  const verb = isHow
    ? lower.findIndex((word) => REACTS.test(word))
    : verbAmong(lower, asking.groups?.be !== undefined);
  const last = words.findLastIndex(([word], at) => at < verb && !BETWEEN.test(word));
  const name = words.slice(0, last + 1);
  const end = from + (name.at(-1)?.index ?? 0) + (name.at(-1)?.[0].length ?? 0);
  const concept = concepts.find(({ start, surface }) => start + surface.length === end);
  const isOneName = text.slice(from, end).split(/\s+/u).length === name.length;
  if (!concept?.known || !isOneName || name.some(([word]) => JOINS.test(word))) return null;
  const named = concepts.filter(({ start }) => start >= from && start < end);
  const called = nameOf(named, concept);
  const asks = words[verb]?.[0].toLowerCase() ?? "";
  const verbAt = from + (words[verb]?.index ?? 0);
  return {
    concept,
    verb: (ONLY_SPEAKS.test(asks) && concepts.find(({ start }) => start === verbAt)) || null,
    places: named.filter((one) => one !== concept && isPlaceName(one.surface)),
    asksFor: !isHow && ASKS_FOR_WORDS.test(asks) ? "words" : "thoughts",
    mayBe: (other) => compareSpeakers(called, other, thesaurus) !== "different",
  };
}

/** The place of the verb behind a name: one that is surely a verb, where there is any; -1 where there is none. */
function verbAmong(words: readonly string[], isContinuous: boolean): number {
  const verbs = words.flatMap((word, at) => {
    const isForm = word.endsWith("ing") === isContinuous;
    return at > 0 && isForm && toldBy(word) !== null && tellsAlone(word) ? [at] : [];
  });
  return verbs.find((at) => speechVerb(words[at] ?? "")?.certain !== false) ?? verbs[0] ?? -1;
}

/** What the articles would call somebody, whom people name in lower case too; names before a description say whose it is. */
const nameOf = (concepts: readonly Concept[], head: Concept): string =>
  concepts
    .filter(({ kind }) => kind === head.kind)
    .map(({ surface, kind }) =>
      kind === "name" ? surface.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : surface,
    )
    .join(" ");
