import { count } from "../count.ts";
import type { Library } from "../library/library.ts";
import { type Check, checkQuotations } from "../quotes/check.ts";
import type { Claim } from "../quotes/claim.ts";
import type { Finding, Place } from "../quotes/finding.ts";
import { aside, factsInRow, heading, type Quotation, type Reply, type ReplyBlock, text } from "../reply.ts";
import { readButton } from "./buttons.ts";
import { inQuotes, spellingBlocks } from "./differences.ts";
import { joinedBlocks } from "./joined.ts";
import { quotationOf } from "./passages.ts";
import { differingBlocks, placeQuotation, restOf } from "./places.ts";

/** A message of Discord has room for so many quotations with what there is to say of them. */
const CHECKED = 5;
/** Places that are shown of one quotation, where it is the only one; of several, the first. */
const PLACES = 3;
/** Of words that are too few to tell, and of what only comes near. */
const NEAREST = 1;

/** Says of every quotation of a text whether the articles have it, and how. Never throws for any text. */
export function verifyReply(typed: string, library: Library): Reply {
  const { checks, unchecked } = checkQuotations(typed, CHECKED, library);
  const places = checks.length > 1 ? 1 : PLACES;
  const blocks = checks.flatMap((check, at) => [
    ...checkedLine(check, at, checks.length),
    ...blocksOf(check, places, library),
  ]);
  const more =
    unchecked === 0
      ? []
      : [
          aside(
            `The text has ${count(unchecked, "more quotation")}: check ${unchecked === 1 ? "it" : "them"} apart.`,
          ),
        ];
  return { blocks: numbered([...blocks, ...more]), buttons: [] };
}

function checkedLine({ quotation, finding }: Check, at: number, of: number): ReplyBlock[] {
  if (finding.kind === "empty") return [];
  return [aside(`${of === 1 ? "Checked" : `${at + 1} of ${of}`}: ${inQuotes(quotation)}`)];
}

/** Quotations are numbered through the whole reply. */
function numbered(blocks: readonly ReplyBlock[]): ReplyBlock[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== "quotation") return block;
    number += 1;
    return { ...block, mark: String(number) };
  });
}

/** What is said of the speaker stands right below the verdict's heading, and in it where it is another person. */
function blocksOf(check: Check, places: number, library: Library): ReplyBlock[] {
  const blocks = findingBlocks(check, places, library);
  const [first, ...others] = blocks;
  if (first?.kind !== "heading" || check.claim === null) return blocks;
  const isOther = check.claim.kind === "different";
  const isVerbatim = check.finding.kind === "verbatim";
  return [
    isOther ? heading(`${first.text}, ${isVerbatim ? "but" : "and"} another speaker`) : first,
    text(claimSentence(check.claim)),
    ...others,
  ];
}

function claimSentence({ claimed, given, kind }: Claim): string {
  const [you, article] = [inQuotes(claimed), inQuotes(given ?? "")];
  switch (kind) {
    case "same":
      return `You name ${you}, and so does the article${you === article ? "" : `: ${article}`}.`;
    case "different":
      return `You name ${you}; the article has ${article} say it.`;
    case "unsure":
      return `You name ${you}; the article has ${article} say it. They may not be the same.`;
    case "unknown":
      return `You name ${you}; who says it in the article is not sure.`;
    case "unquoted":
      return `You name ${you}; in the article these words are its own, and nobody's quotation.`;
  }
}

function findingBlocks({ quotation, finding }: Check, places: number, library: Library): ReplyBlock[] {
  switch (finding.kind) {
    case "empty":
      return [text("There is no word in that. Give the quotation, with or without quotation marks.")];
    case "verbatim":
      return verbatimBlocks(finding, places);
    case "short":
      return [
        heading("Too short to tell"),
        text(
          `${inQuotes(quotation)} stands ${times(finding.places.length)}, in ${articlesOf(finding.places)}. Words this few could be anybody's.`,
        ),
        ...shown(finding.places, places),
      ];
    case "headline":
      return headlineBlocks(finding);
    case "altered":
      return differingBlocks(finding.place, finding.differences);
    case "joined":
      return joinedBlocks(finding);
    case "missing":
      return missingBlocks(quotation, library);
  }
}

const times = (number: number) => (number === 1 ? "once" : `${number.toLocaleString("en-US")} times`);

const articlesOf = (places: readonly Place[]): string =>
  count(new Set(places.map(({ article }) => article)).size, "article");

function verbatimBlocks(
  { places, differences }: Extract<Finding, { readonly kind: "verbatim" }>,
  most: number,
): ReplyBlock[] {
  const [first] = places;
  const everywhere =
    places.length > 1 ? [text(`It stands ${times(places.length)}, in ${articlesOf(places)}.`)] : [];
  return [
    heading("Word for word"),
    ...everywhere,
    ...spellingBlocks(differences),
    ...(first === undefined ? [] : restOf(first)),
    ...shown(places, most),
  ];
}

/** Different articles first: copies in one say less. */
function shown(places: readonly Place[], most: number): Quotation[] {
  const firstOf = new Map(places.toReversed().map((place) => [place.article, place]));
  const isFirst = (place: Place) => firstOf.get(place.article) === place;
  const others = places.filter((place) => !isFirst(place));
  return [...places.filter(isFirst), ...others].slice(0, most).map(placeQuotation);
}

/** A headline is no evidence by itself, so it is named, not quoted. */
function headlineBlocks({
  article,
  headline,
}: Extract<Finding, { readonly kind: "headline" }>): ReplyBlock[] {
  const isTitle = headline === article.title;
  return [
    heading("A headline"),
    text(
      `These words stand in ${isTitle ? "a headline" : `the heading ${inQuotes(headline)}`}, and in no sentence of an article.`,
    ),
    {
      kind: "entry",
      name: article.title,
      detail: factsInRow([article.outlet, article.published]),
      button: readButton({ article, first: 0, marked: null }, "Read", "answer"),
    },
  ];
}

function missingBlocks(quotation: string, library: Library): ReplyBlock[] {
  const nearest = library.search(quotation, NEAREST);
  return [
    heading("In no article"),
    text(
      `Neither word for word nor nearly. That doesn't make it false: only ${count(library.corpus.articles.length, "article")} could have it.`,
    ),
    ...(nearest.length > 0 ? [aside("What comes nearest, which is not it:")] : []),
    ...nearest.map(({ passage }) => quotationOf(passage, 0, null)),
  ];
}
