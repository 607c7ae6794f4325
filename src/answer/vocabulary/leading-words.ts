/**
 * A small word that begins a sentence has a capital letter too, but is no part of the name that it stands before. The
 * source of a regular expression, for one word.
 */
export const LEADING_WORD =
  "(?:The|A|An|In|On|At|By|For|From|To|Near|Into|Over|Across|And|But|As|When|After|Before|Since)\\b";
