const escapePhrase = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("'", "['’]?");

/** The phrases of a list, one a line. */
export const lines = (list: string): readonly string[] =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Source of a pattern for one of the phrases; the longest first, so that none hides another. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((one, other) => other.length - one.length)
    .map(escapePhrase)
    .join("|")})`;

/** Source of a pattern for the end of a word. */
export const WORD_ENDS = "(?![\\p{L}\\p{N}])";
