import type { Thesaurus } from "../answer/vocabulary/thesaurus.ts";
import type { Slice } from "../corpus/corpus.ts";
import { attributionsOf } from "./attribution.ts";
import type { Finding, Place } from "./finding.ts";
import { compareSpeakers } from "./same-speaker.ts";

/** What the articles make of the speaker that a text names for a quotation. */
export interface Claim {
  /** As the text names them. */
  readonly claimed: string;
  /** As the article names who says it; null where it does not surely say, or says it itself. */
  readonly given: string | null;
  /**
   * The same person or body; another person; perhaps another, where one is a body or a description; nobody surely; or nobody
   * at all, where the words are the article's own and stand in no quotation.
   */
  readonly kind: "same" | "different" | "unsure" | "unknown" | "unquoted";
}

/** What speaks for a claim most comes first: of several places of the same words, one that bears it out is enough. */
const KINDS: readonly Claim["kind"][] = ["same", "unsure", "unknown", "different", "unquoted"];

/** Holds a claimed speaker against who says the words in the articles; null where the articles have them not. */
export function judgeClaim(claimed: string, finding: Finding, thesaurus: Thesaurus): Claim | null {
  const claims = placesOf(finding).map((place) => claimAt(place, claimed, thesaurus));
  claims.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  return claims[0] ?? null;
}

function placesOf(finding: Finding): readonly Place[] {
  if (finding.kind === "verbatim" || finding.kind === "short") return finding.places;
  return finding.kind === "altered" ? [finding.place] : [];
}

function claimAt(place: Place, claimed: string, thesaurus: Thesaurus): Claim {
  const { article } = place;
  const said = attributionsOf(article).filter(
    (one) => one.paragraph.number === place.paragraph.number && shared(one.quotation, place) > 0,
  );
  const quoted = said.reduce((sum, { quotation }) => sum + shared(quotation, place), 0);
  if (quoted * 2 < place.end - place.start) return { claimed, given: null, kind: "unquoted" };
  const speaker = said.find((one) => one.speaker !== null)?.speaker;
  if (!speaker) return { claimed, given: null, kind: "unknown" };
  const given = article.text.slice(speaker.start, speaker.end);
  return { claimed, given, kind: compareSpeakers(claimed, given, thesaurus) };
}

const shared = (one: Slice, other: Slice): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
