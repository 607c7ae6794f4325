const SAID = "(?:that|this|so|it)";
const SAYS = "(?:says?|said|saying|claim(?:s|ed)?|report(?:s|ed)?)";

const whole = (...ways: readonly string[]) => new RegExp(`^(?:(?:and|but|so) )?(?:${ways.join("|")})$`, "iu");

/** Ways to ask who stands behind what was just shown. */
const WHO = whole(
  `who(?:['’]?s| is| was)? ${SAYS} ${SAID}`,
  "says who",
  "said who",
  "who says",
  "according to whom?",
);

/** Whether it is so. */
const TRUE = whole(
  `is ${SAID} (?:really |actually )?(?:true|correct|right|confirmed|accurate|so|real|for real|a fact)`,
  "really",
);

/** Where it stands. */
const WHERE = whole(
  `(?:which|what|whose) (?:article|source|paper|newspaper|outlet)s? ${SAYS} ${SAID}`,
  `(?:where|in which article) (?:do|does|did) (?:it|they) (?:say|report) ${SAID}`,
  `who else ${SAYS} ${SAID}`,
  `do (?:the )?others? (?:articles |sources )?(?:also )?(?:say|agree)(?: ${SAID})?`,
  "(?:the )?sources?",
);

/** Whether words of a person, without closing marks, point at what was shown to them. */
export const pointsAtStatement = (words: string): boolean =>
  [WHO, TRUE, WHERE].some((pattern) => pattern.test(words));

/** What such words ask of a statement of the articles. */
export function askOfStatement(words: string, statement: string): string {
  const said = `“${statement
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.!?…]$/u, "")}”`;
  if (WHO.test(words)) return `Who said ${said}?`;
  return TRUE.test(words) ? `Is it so: ${said}?` : `Which articles say ${said}?`;
}
