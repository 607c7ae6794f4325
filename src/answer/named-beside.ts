import type { Slice } from "../corpus/corpus.ts";
import type { Token } from "../search/tokens.ts";
import { DETERMINER } from "./clause.ts";
import { isTitle, type Name } from "./names.ts";

/** The name that a token is a part of. */
export type Finder = (token: Token | undefined) => Name | undefined;

/** Names that stand beside something that is done, so that it is theirs. */
export interface Beside {
  /** "expelled *by Britain*" */
  readonly by: Name | undefined;
  /** "*Biden’s* recent invitation", "the initiative *of Washington*", "“…” *said Jake Sullivan*" */
  readonly owner: Name | undefined;
  /** "accused *Russia*", "called on *Russia*": to whom it is done. */
  readonly whom: Name | undefined;
}

/** So many words behind what is done may "by" stand, so many adjectives before it. */
const REACH_OF_BY = 9;
const ADJECTIVES = 2;

/** Behind these begins a clause of its own. */
const CLAUSE = /^(?:that|which|who|whom|whose|because|while|when|where|although|though|whether|if|but)$/iu;

/** Of these it is the one behind "of" who has them, not whom they happen to ("the expulsion of envoys"). */
const OWN =
  /^(?:initiative|invitation|proposal|offer|suggestion|idea|request|behest|orders?|decision|promise)$/iu;

/** Reads the names beside something that is done at a slice of a text. */
export function namedBeside(act: Slice, tokens: readonly Token[], text: string, nameAt: Finder): Beside {
  const first = tokens.findIndex(({ end }) => end > act.start);
  const behind = tokens.findIndex(({ start }) => start >= act.end);
  return {
    by: behindBy(tokens, behind, text, nameAt),
    owner:
      speakerBehind(act, tokens[behind], text, nameAt) ??
      ownerOf(tokens, first, nameAt) ??
      behindOf(tokens, first, nameAt),
    whom: whomBehind(tokens, first, behind, text, nameAt),
  };
}

function behindBy(tokens: readonly Token[], behind: number, text: string, nameAt: Finder): Name | undefined {
  if (behind === -1) return undefined;
  for (let at = behind; at < Math.min(tokens.length, behind + REACH_OF_BY); at += 1) {
    const [token, last] = [tokens[at], tokens[at - 1]];
    if (!token || !last || /[,;:.“”"()]\s/u.test(text.slice(last.end, token.start))) return undefined;
    if (CLAUSE.test(token.surface)) return undefined;
    // "rewards *offered* by Russia" are not what stands before them.
    if (at > behind && /^by$/iu.test(token.surface) && /(?:ed|en)$/iu.test(last.surface)) return undefined;
    if (/^by$/iu.test(token.surface)) return firstName(tokens.slice(at + 1, at + 4), nameAt);
  }
  return undefined;
}

function behindOf(tokens: readonly Token[], first: number, nameAt: Finder): Name | undefined {
  const isOwned = OWN.test(tokens[first]?.surface ?? "") && /^of$/iu.test(tokens[first + 1]?.surface ?? "");
  return isOwned ? firstName(tokens.slice(first + 2, first + 4), nameAt) : undefined;
}

/** Behind these stands to whom it is done, too; behind a noun only there ("an attack *on* Russia"). */
const TOWARDS = /^(?:on|to)$/iu;
/** "the Finnish *foreign minister*": in words. */
const LONGEST_TITLE = 3;
const POSSESSIVE = /['’]s?$/u;

function whomBehind(
  tokens: readonly Token[],
  first: number,
  behind: number,
  text: string,
  nameAt: Finder,
): Name | undefined {
  const [last, next] = [tokens[behind - 1], tokens[behind]];
  if (!last || !next) return undefined;
  const isTowards = TOWARDS.test(next.surface);
  const before = tokens[first - 1]?.surface ?? "";
  if (!isTowards && (DETERMINER.test(before) || POSSESSIVE.test(before))) return undefined;
  const at = isTowards ? behind + 1 : behind;
  const name = nameAt(tokens[/^the$/iu.test(tokens[at]?.surface ?? "") ? at + 1 : at]);
  const [start, end] = [name?.words[0], name?.words.at(-1)];
  if (!start || !end || POSSESSIVE.test(end.surface)) return undefined;
  if (!/^\s[\w\s]*$/u.test(text.slice(last.end, start.start))) return undefined;
  const beyond = tokens.indexOf(end) + 1;
  const apposition = behindTitle(tokens, beyond, text, nameAt);
  if (apposition) return apposition;
  // Of "Russian espionage" it is the espionage that it is done to.
  const further = tokens[beyond];
  const isWhole = !further || further.stop || /\S/u.test(text.slice(end.end, further.start));
  return isWhole ? name : undefined;
}

/** "the Finnish ambassador, *Emil Brandt*, …" */
function behindTitle(tokens: readonly Token[], from: number, text: string, nameAt: Finder): Name | undefined {
  const words = tokens.slice(from, from + LONGEST_TITLE + 1);
  const first = words.findIndex((token, at) => at === LONGEST_TITLE || !isTitle(token));
  const [title, behind] = [words[first - 1], words[first]];
  const name = nameAt(behind);
  const isBeside = title && behind && /^,?\s+$/u.test(text.slice(title.end, behind.start));
  return isBeside && name?.called.size ? name : undefined;
}

const firstName = (tokens: readonly Token[], nameAt: Finder) =>
  tokens.map(nameAt).find((name) => name !== undefined);

/** Behind the end of a quotation, "he said Blinken," is said by him, too. */
function speakerBehind(
  { start }: Slice,
  token: Token | undefined,
  text: string,
  nameAt: Finder,
): Name | undefined {
  const match = /["“”][,.]?\s*(?<pronoun>(?:he|she) )?$/u.exec(text.slice(Math.max(0, start - 8), start));
  const name = nameAt(token);
  const isClosed = /^[,.]/u.test(text.slice(name?.end ?? 0));
  return match && (match.groups?.pronoun === undefined || isClosed) ? name : undefined;
}

function ownerOf(tokens: readonly Token[], first: number, nameAt: Finder): Name | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 1 - ADJECTIVES); at -= 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const name = nameAt(token);
    if (name && POSSESSIVE.test(token.surface)) return name;
    if (name || token.stop) return undefined;
  }
  return undefined;
}
