import {
  AGENCIES,
  CREDIT_LABELS,
  LABELS,
  LINK_LABELS,
  LINK_OPENINGS,
  SITE_OPENINGS,
} from "./furniture-words.ts";
import { countWords, isEnded } from "./line.ts";

/*
 * What a line is by its own words and form, wherever it stands. Taking a paragraph for furniture loses an answer,
 * which is worse than the other way round: a whole sentence is furniture only where nobody but a site says it.
 */

/** No furniture that these rules know is longer, in UTF-16 code units. */
export const FURNITURE_LENGTH = 300;

/** A caption or an invitation has no more words; a paragraph that ends like one may. */
const FEW_WORDS = 25;

const escapePhrase = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("'", "['’]?");

/** One of the phrases; the longest first, so that none hides another. */
const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map(escapePhrase)
    .join("|")})`;

const WORD_ENDS = "(?![\\p{L}\\p{N}])";

const LABELLED_LINK = new RegExp(
  `^(?:${anyOf([...LINK_LABELS, ...LINK_OPENINGS])}\\s*[:|»›]|${anyOf(LINK_OPENINGS)}\\s\\s)`,
  "iu",
);
const LINK = new RegExp(`^${anyOf(LINK_OPENINGS)}${WORD_ENDS}`, "iu");
const SITE = new RegExp(`^${anyOf(SITE_OPENINGS)}${WORD_ENDS}`, "iu");
const CREDIT_LABEL = new RegExp(`^${anyOf(CREDIT_LABELS)}\\s*[:|©]`, "iu");
const PICTURE_BY =
  /^(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video)s? (?:by|courtesy of) \p{Lu}/u;
/** "(AP Photo/Jane Doe)", "[File photo: Reuters]". */
const PHOTOGRAPHER =
  /[([](?:[\p{L}/]+ )?(?:photo|image|picture)s?(?: by|:|\/| courtesy| credit)[^)\]]*[)\]]\.?$/iu;
/** A name in capitals glued to a caption: "… Vladimir Putin.REUTERS". */
const GLUED_CREDIT = /[.!?”"][\p{Lu}/]{3,}(?: [\p{Lu}/]{2,}){0,3}$/u;
/** "… (AP)", "… / Reuters", "… via AFP". */
const AGENCY = new RegExp(`(?:[([/|—–]\\s*|\\bvia )${anyOf(AGENCIES)}(?:/[^)\\]]*)?[)\\]]?$`, "iu");
const SENTENCE_INSIDE = /[.!?][”"]? ["“]?\p{Lu}/u;

const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright (?:©|\d{4}))|\ball rights reserved\b/iu;
const ADDRESSES = /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+|(?:[#@][\p{L}\p{N}_]+(?:\s+|$))+)$/u;
const INVITATION = /^(?:sign up|subscribe|get|join|receive|register|want|never miss|stay)\b/iu;
const NEWSLETTER = /\b(?:newsletter|your inbox)\b/iu;

const TASK =
  /^(?:(?:additional )?(?:written|words|text|reporting|writing|editing|edited|compiled|translated) )by:? /iu;
const BY = /^by:? (?!(?:the|an?|this|that|his|her|its|their)\b)/iu;
/** Joins names, or names what somebody did, in a byline. */
const JOINS_NAMES = /^(?:by:?|and|in|for|of|de|van|von|additional|reporting|writing|editing|&|\||[-–—/])$/iu;

function isLabel(line: string): boolean {
  const plain = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return LABELS.has(plain) || /^\d{1,6} (?:comments?|shares?|likes?)$/.test(plain);
}

const isLink = (line: string): boolean =>
  (LABELLED_LINK.test(line) && countWords(line) <= FEW_WORDS) || (LINK.test(line) && !isEnded(line));

/** "By Jane Doe, Reuters"; "Reporting by A. Bee; Editing by C. Dee." */
function isByline(line: string): boolean {
  const opening = (TASK.exec(line) ?? (isEnded(line) ? null : BY.exec(line)))?.[0];
  if (opening === undefined) return false;
  const words = line.slice(opening.length).split(/\s+/);
  return (
    words.length <= FEW_WORDS && words.every((word) => JOINS_NAMES.test(word) || /^[(“"]?\p{Lu}/u.test(word))
  );
}

const isCredit = (line: string): boolean =>
  CREDIT_LABEL.test(line) ||
  (PICTURE_BY.test(line) && !isEnded(line)) ||
  (countWords(line) <= FEW_WORDS &&
    !SENTENCE_INSIDE.test(line) &&
    (PHOTOGRAPHER.test(line) ||
      GLUED_CREDIT.test(line) ||
      (AGENCY.test(line) && !isEnded(line.replace(AGENCY, "").trimEnd()))));

const isSiteNotice = (line: string): boolean =>
  SITE.test(line) ||
  COPYRIGHT.test(line) ||
  (INVITATION.test(line) && NEWSLETTER.test(line) && countWords(line) <= FEW_WORDS);

/** Whether a stretch of text is page furniture by its words and form alone. */
export function isFurniture(stretch: string): boolean {
  if (stretch.length > FURNITURE_LENGTH) return false;
  if (!/[\p{L}\p{N}]/u.test(stretch)) return true;
  return (
    isLabel(stretch) ||
    isLink(stretch) ||
    isByline(stretch) ||
    isCredit(stretch) ||
    isSiteNotice(stretch) ||
    ADDRESSES.test(stretch)
  );
}
