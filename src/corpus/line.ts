/*
 * The form of a line: what its length, its words and its last mark tell.
 */

/** Whether a line ends as a sentence does, quotation marks, brackets and references ("[3]") behind the full stop left aside. */
export const isEnded = (line: string): boolean =>
  /[.!?…。！？](?:[.!?…”“’‘"'»›)\]*_\s]|\[(?:\d{1,4}|\p{Ll}|citation needed)\])*$/u.test(line.slice(-48));

/** A stretch between white space is a word when it has a letter or a digit. */
export const countWords = (line: string): number =>
  line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Marks before an item of a list. */
const BULLET = "[•‣◦▪●■►▶*+–-]";
const ITEM = new RegExp(`^${BULLET}\\s+\\S`, "u");

/** "• Diplomacy Joe Biden ready …", "- ten diplomats". */
export const isBullet = (line: string): boolean => ITEM.test(line);

/** "2. Man, 82, reunited with tortoise": an item of a list, or a heading with its number. */
export const isNumbered = (line: string): boolean => /^\d{1,3}[.)]\s+\S/.test(line);

/** A markdown heading: "## What NATO said". */
export const isMarkedHeading = (line: string): boolean => /^#{1,6}\s+\S/.test(line);

const QUESTION = new RegExp(String.raw`^(?:(?:\d{1,3}[.)]|${BULLET})\s{1,8})?\p{Lu}[^“”".!?]{0,100}\?$`, "u");

/** A question on a line of its own, without a word besides; as an item of a list, too. */
export const isQuestion = (line: string): boolean => QUESTION.test(line);

/** Two to four words that all begin with a capital: a name of a person, a site, an agency. */
export const isNameOnly = (line: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u.test(line) && !isEnded(line);

/** "Jane Doe, health reporter". */
export const isNameAndPost = (line: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}, (?:\p{L}{1,20} ){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)$/u.test(
    line,
  );

/** "> Why are eggs so dear?": an arrow before a link. */
export const isPointed = (line: string): boolean => /^[>›»→➤➔➜]\s{1,8}\S/u.test(line);

/** A line that breaks off where a noun would have to follow: "The judge also said that the". */
export const isCutOff = (line: string): boolean => /\s(?:the|an?|and|or|whose|than|because)$/u.test(line);

const TIME_WORD =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}h\d{0,2}|\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]*)?|\d{1,2}[:./]\d{1,2}(?:[:./]\d{2,4})?)$/iu;
const AROUND_TIME =
  /^(?:at|on|of|the|am|pm|a\.m|p\.m|gmt|utc|est|edt|et|cet|cest|bst|ist|pst|pdt|published|posted|updated|last|first|modified|date|ago|hours?|hrs?|minutes?|mins?|days?|min|read|-|–|—|\||•|·)$/iu;

function isTime(line: string): boolean {
  const words = line
    .split(/[\s,()]+/)
    .map((word) => word.replace(/[:.]+$/, ""))
    .filter((word) => word !== "");
  return (
    words.some((word) => TIME_WORD.test(word)) &&
    words.every((word) => TIME_WORD.test(word) || AROUND_TIME.test(word))
  );
}

/** In words, of what stands beside a date: a section, the weather, how many have read the article. */
const BESIDE_DATE = 4;

/** "Companies | Saturday, March 8, 2025", "Sunday, 9 March 2025, 11:47    Views: 18,304". */
const isDatedBar = (line: string): boolean => {
  const parts = line.split(/\s+\|\s+|\s{2,}/u);
  const [date, ...more] = parts.filter((part) => isTime(part) && /\b(?:19|20)\d\d\b/.test(part));
  return (
    date !== undefined &&
    more.length === 0 &&
    parts.length > 1 &&
    parts.every((part) => part === date || (countWords(part) <= BESIDE_DATE && !isEnded(part)))
  );
};

/**
 * A line of nothing but a date or a time: "Thursday, May 26", "Updated: 16 April 2021 at 10:30 GMT"; or of a whole date
 * and a few words beside it.
 */
export const isDateLine = (line: string): boolean => line.length <= 100 && (isTime(line) || isDatedBar(line));
