import { AGENCIES, CREDIT_LABELS, LABELS, SUMMARY_LABELS } from "./furniture-words.ts";
import { countWords, isDateLine, isEnded } from "./line.ts";
import { GENRES, LINK_LABELS, LINK_OPENINGS, LIST_LABELS, TITLE_LABELS } from "./link-words.ts";
import { anyOf, WORD_ENDS } from "./phrases.ts";
import { isClosingNote, isSiteNotice } from "./site-notices.ts";

/*
 * What a line is by its own words and form, wherever it stands. Taking a paragraph for furniture loses an answer,
 * which is worse than the other way round: a whole sentence is furniture only where nobody but a site says it.
 */

/** No furniture that these rules know is longer, in UTF-16 code units. */
export const FURNITURE_LENGTH = 300;

/** A caption or an invitation has no more words; a paragraph that ends like one may. */
const FEW_WORDS = 25;

const LABELLED_LINK = new RegExp(
  `^(?:${anyOf([...LINK_LABELS, ...LINK_OPENINGS])}\\s*[:|»›]|${anyOf(LINK_OPENINGS)}\\s\\s)`,
  "iu",
);
/** "Watch: Moment ferry sinks", "Also in the Post: Harbour swim called off": sentences begin so as well. */
const LABELLED_TITLE = new RegExp(
  `^(?:${anyOf(TITLE_LABELS)}|(?:(?:read |see )?also|elsewhere) (?:in|on|from|at) (?:the|our|this|today['’]s) [^:|.!?]{1,40}?)\\s?[:|»›]`,
  "iu",
);
/** "Most read in Economy", "Trending on Sunday: …" */
const MOST_READ =
  /^(?:most (?:read|popular|viewed|watched|shared|commented)|trending|top stories) (?:in|on|from|this) [^\s:|.!?]{1,30}(?: [^\s:|.!?]{1,30}){0,3}\s?(?:$|[:|»›])/iu;
/** "Letters: Holes in Quarry Road, page 14". */
const IN_PRINT = /(?:[,:–—-]|continued on|turn to|see) pages? \d{1,3}(?: ?[-–&] ?\d{1,3})?$/iu;
const LABELLED_GENRE = new RegExp(`^${anyOf(GENRES)}\\s*[:|]`, "iu");
const FULL_STOP = /\.[”"’')\]]*$/u;
const LINK = new RegExp(`^${anyOf(LINK_OPENINGS)}${WORD_ENDS}`, "iu");
const CREDIT_LABEL = new RegExp(`^${anyOf(CREDIT_LABELS)}\\s*[:|©]`, "iu");
const PICTURE_BY =
  /^(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video)s? (?:by|courtesy of) \p{Lu}/u;
/** "(AP Photo/Jane Doe)", "[File photo: Reuters]". */
const PHOTOGRAPHER =
  /[([](?:[\p{L}/]+ )?(?:photo|image|picture)s?(?: by|:|\/| courtesy| credit)[^)\]]*[)\]]\.?$/iu;
/** "Poppy with her teddy (Family handout)". */
const HANDOUT = /[([](?:\p{L}[\p{L}/.’'-]{0,20} ){1,3}handout[)\]]$/iu;
/** A name in capitals glued to a caption: "… Vladimir Putin.REUTERS". */
const GLUED_CREDIT = /[.!?”"][\p{Lu}/]{3,}(?: [\p{Lu}/]{2,}){0,3}$/u;
/** "… (AP)", "… / Reuters", "… via AFP". */
const AGENCY = new RegExp(`(?:[([/|—–]\\s*|\\bvia )${anyOf(AGENCIES)}(?:/[^)\\]]*)?[)\\]]?$`, "iu");
/** "… out of his tap. Picture: Ron Tibbs", "… since 2017 © Bloomfield Images". */
const CREDIT_BEHIND =
  /\s(?:(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]redit|Source)s?:|©)(?:\s+\p{Lu}[^\s.?!]*){1,5}$/u;
/** "… in Port Ansel. Jane Doe / BPA", "… on Saturday (Jane Doe/The Courier)". */
const NAME_AND_SOURCE =
  /(?:[.!?|]\s|[([])\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L}.’' -]{1,30}[)\]]?$/u;
const LICENSED = /\b(?:acquire|purchase) licensing rights\W*$/iu;
const SENTENCE_INSIDE = /[.!?][”"]? ["“]?\p{Lu}/u;

const ADDRESSES = /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+|(?:[#@][\p{L}\p{N}_]+(?:\s+|$))+)$/u;
const TASK =
  /^(?:(?:with )?(?:additional )?(?:written|words|text|reporting|writing|editing|edited|compiled|prepared|translated|translation)(?: from (?:the )?\p{L}{1,20})? by:?|(?:words|text|reporting|writing|editing|translation|authors?|sources?|edited by):|with material from) /iu;
const BY = /^by:? (?!(?:the|an?|this|that|his|her|its|their)\b)/iu;
/** "Jane Doe contributed to this report." */
const CONTRIBUTED =
  /(?<!\p{L})(?:contributed|contributing) (?:reporting )?to this (?:report|article|story)\.?$/iu;
/** "By the science team", "By our harbour correspondent Jane Doe". */
const BY_STAFF =
  /^[Bb][Yy] (?:the|our) (?!time )(?:\p{L}{1,20} ){0,2}(?:team|staff|newsroom|news ?desk|reporters?|correspondents?)(?: \p{Lu}[\p{L}.’'-]{0,20}){0,4}$/u;
/** What an agency tells its customers of a story: "(Adds comment by union, paragraph 4)" … */
const CHANGE =
  /^\((?:adds|updates|recasts|corrects|refiles|rewrites|repeats|removes|fixes|changes|writes through)\b[^()]*[^().!?]\)$/iu;
/** … and what it calls one: "KERR-FERRY/ (WRAPUP 2)". */
const SLUG = /^[\p{Lu}\p{N}]{2,20}(?:-[\p{Lu}\p{N}]{1,20}){1,4}\/(?: ?\([^()]*\))?$/u;
/** Joins names, or names what somebody did, in a byline. */
const JOINS_NAMES =
  /^(?:by:?|and|in|for|of|the|de|van|von|additional|reporting|writing|editing|editorial|office|staff|agencies|&|\||[-–—/])$/iu;

const plainWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** Whether the article's own points, in short, may hang on this line: "Key points". */
export const isSummaryLabel = (line: string): boolean => SUMMARY_LABELS.has(plainWords(line));

/** Whether nothing but an advertisement stood here: it parts nothing. */
export const isAdvertisement = (line: string): boolean =>
  /^advertis(?:ement|ing)(?: (?:the |this )?(?:article|story|text|report|content) continues below)?$/.test(
    plainWords(line),
  );

/** "543 comments", "318 View comments", "Comments (52)". */
const COUNT = /^(?:view )?\d{1,6}k? (?:view )?(?:comments?|shares?|likes?|reactions?)$|^comments? \d{1,6}$/;
/** "Discussion (0) – Be the first who comments!" */
const COUNT_AND_CALL = /^(?:comments?|discussion|repl(?:y|ies)|reactions?) ?\(\d{1,6}\)/iu;
const READING_TIME =
  /^(?:(?:estimated )?reading time \d{1,3} ?(?:mins?|minutes?)|\d{1,3} ?(?:mins?|minutes?) read|listen to this (?:article|story)(?: \d{1,3} ?(?:mins?|minutes?))?)$/;

function isLabel(line: string): boolean {
  const plain = plainWords(line);
  return LABELS.has(plain) || LIST_LABELS.has(plain) || COUNT.test(plain) || READING_TIME.test(plain);
}

/** What stands beside one another on one line of a page: "News | Sport | Jobs", "Home  >  World", "Share   Print". */
const BESIDE = /\s+[|>»›/]\s+|\s{2,}/u;

/** The parts of a line that stand beside one another; none where there is but one, or where one ends as a sentence does. */
function partsOf(line: string): readonly string[] {
  const parts = line.split(BESIDE);
  return parts.length < 2 || parts.some((part) => isEnded(part) && !/^\p{L}+!$/u.test(part)) ? [] : parts;
}

/** Mostly labels: what readers may do with an article, or on a site. */
const isToolbar = (parts: readonly string[]): boolean =>
  parts.filter(isLabel).length * 2 > parts.length && parts.every((part) => countWords(part) <= 5);

/** A site's sections, or the way to one of them: "Sport » Rowing". Figures make a table of it. */
const isSections = (parts: readonly string[], line: string): boolean =>
  parts.length > (/\s[>»›]\s/u.test(line) ? 1 : 2) &&
  !/\p{N}/u.test(line) &&
  parts.every((part) => countWords(part) <= 4 && /^\p{Lu}/u.test(part));

/** "Home » World » Strike ends", "Subscribe from 2.90 a week | Log in". */
const isOfEveryPage = (parts: readonly string[], line: string): boolean =>
  (parts.length > 0 && /^home\s+[|>»›/]\s/i.test(line)) ||
  parts.some((part) => /^(?:log|sign) in$/i.test(part));

function isMenu(line: string): boolean {
  const parts = partsOf(line);
  return isToolbar(parts) || isSections(parts, line) || isOfEveryPage(parts, line);
}

/** Whether a line stands at the head of a site, above its articles: its sections, the way to one of them. */
export function isSiteHead(line: string): boolean {
  const parts = partsOf(line);
  return isOfEveryPage(parts, line) || (isSections(parts, line) && !isToolbar(parts));
}

const isLink = (line: string): boolean =>
  (countWords(line) <= FEW_WORDS &&
    (LABELLED_LINK.test(line) ||
      ([LABELLED_TITLE, MOST_READ].some((label) => label.test(line)) && !FULL_STOP.test(line)) ||
      IN_PRINT.test(line))) ||
  (LINK.test(line) && !isEnded(line));

/** Whether a line between paragraphs leads to another story by its genre: "Analysis: …"; a headline may begin so. */
export const isGenreLink = (line: string): boolean => LABELLED_GENRE.test(line);

/** Whether a list of links to other stories may hang on this line: "MOST READ", "More on the summit:". */
export const isListLabel = (line: string): boolean =>
  LIST_LABELS.has(plainWords(line)) ||
  (MOST_READ.test(line) && !/[:|»›]/u.test(line)) ||
  (LINK.test(line) && !LABELLED_LINK.test(line) && !isEnded(line));

/** "March 15, 2023 by admin". */
function isDatedByline(line: string): boolean {
  const [date = "", name, ...more] = line.split(" by ");
  if (name === undefined || more.length > 0 || isEnded(line)) return false;
  return isDateLine(date) && countWords(name) <= 4;
}

/** "By Jane Doe, Reuters"; "(Reporting by A. Bee; Editing by C. Dee)". */
function isByline(stretch: string): boolean {
  const line = stretch.replace(/^[([]/, "");
  if (BY_STAFF.test(line)) return true;
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
  LICENSED.test(line) ||
  (countWords(line) <= FEW_WORDS &&
    !SENTENCE_INSIDE.test(line.replace(CREDIT_BEHIND, "").replace(NAME_AND_SOURCE, "")) &&
    (PHOTOGRAPHER.test(line) ||
      HANDOUT.test(line) ||
      NAME_AND_SOURCE.test(line) ||
      CREDIT_BEHIND.test(line) ||
      GLUED_CREDIT.test(line) ||
      (AGENCY.test(line) && !isEnded(line.replace(AGENCY, "").trimEnd()))));

/** Pictures and arrows before a call or a link: "🔊 Listen to this article", "➤ Get the news in your inbox". */
const MARKS = /^(?:(?![©®])[\p{So}→]\uFE0F?\s{0,8}|[›»>]\s{1,8}){1,4}/u;

/** Whether a stretch of text is page furniture by its words and form alone. */
export function isFurniture(marked: string): boolean {
  if (marked.length > FURNITURE_LENGTH) return false;
  if (!/[\p{L}\p{N}]/u.test(marked)) return true;
  const stretch = marked.replace(MARKS, "");
  return (
    isLabel(stretch) ||
    isMenu(stretch) ||
    isLink(stretch) ||
    isByline(stretch) ||
    CONTRIBUTED.test(stretch) ||
    isDatedByline(stretch) ||
    CHANGE.test(stretch) ||
    SLUG.test(stretch) ||
    isAdvertisement(stretch) ||
    (COUNT_AND_CALL.test(stretch) && countWords(stretch) <= FEW_WORDS) ||
    isCredit(stretch) ||
    isSiteNotice(stretch) ||
    ADDRESSES.test(stretch)
  );
}

/** Whether a stretch of text is page furniture where it stands below an article's last paragraph. */
export const isClosing = (stretch: string): boolean =>
  stretch.length <= FURNITURE_LENGTH && isClosingNote(stretch);
