/** A pattern whose time may grow faster than its input, and why it never gets the input to show it. */
export interface Excuse {
  readonly file: string;
  /** The beginning of its source; like that of no other in the file. */
  readonly begins: string;
  /** In UTF-16 code units; it never gets a longer input. */
  readonly longest: number;
  readonly why: string;
}

/** A sentence has at most SENTENCE_LENGTH units: src/corpus/long-sentence.ts cuts a longer one. */
const SENTENCE = { longest: 1_000, why: "a sentence, or part of one" };
/** analyse() reads so much of a question: src/answer/question.ts. */
const QUESTION = { longest: 2_000, why: "a question, as far as it is read" };
/** isFurniture() looks at nothing longer: src/corpus/furniture.ts. */
const LINE = { longest: 300, why: "a line that may be page furniture" };
/** The option of /verify, and a message of Discord. */
const TYPED = { longest: 4_000, why: "what one person types at once" };
/** What stands at the end of a sentence: src/corpus/sentence-end.ts. */
const STOP = { longest: 96, why: "what stands around a full stop" };

const excuse = (
  bound: Pick<Excuse, "longest" | "why">,
  file: string,
  ...beginnings: readonly string[]
): readonly Excuse[] => beginnings.map((begins) => ({ file, begins, ...bound }));

export const EXCUSED: readonly Excuse[] = [
  ...excuse(
    { longest: 4_000, why: "a text that was cut to at most that" },
    "src/shorten.ts",
    "[\\s,;:–—-]+$",
  ),
  ...excuse(SENTENCE, "src/answer/actor-premise.ts", "\\b(?:(?:together|"),
  ...excuse(QUESTION, "src/answer/actor-premise.ts", "(\\w*)\\s*$"),
  ...excuse(QUESTION, "src/answer/expected-kind.ts", "(?:^|[.!?]\\s)\\W{0,9}(?:(?:a )?list of |"),
  ...excuse(QUESTION, "src/answer/expected-kind.ts", "\\bwhat (?:did|"),
  ...excuse(SENTENCE, "src/answer/answer-kinds.ts", "[$€£]?\\b\\d+", "(?!(?:The|"),
  ...excuse(
    TYPED,
    "src/answer/asking.ts",
    "[,;:.?!]+(?=\\s|$)",
    "^(?:(?:and|but|so|ok|okay|then|well)[\\s,]+)*",
  ),
  ...excuse(
    QUESTION,
    "src/answer/follow-up/bare-question.ts",
    "^(?:(?:and|but|so|or|then)[\\s,]+)*(?<whole>",
    "^(?:why not|",
  ),
  ...excuse(QUESTION, "src/answer/asking-wording.ts", "\\b(?:names? of|"),
  ...excuse(QUESTION, "src/answer/instructions.ts", "(?:^|[.!?;]\\s|"),
  ...excuse(QUESTION, "src/answer/answer-kinds.ts", "\\b(?:January|"),
  ...excuse(SENTENCE, "src/answer/dates.ts", "\\b(?:next|", "\\b(?:last|"),
  ...excuse(SENTENCE, "src/answer/span.ts", "\\b(?:not|"),
  ...excuse(SENTENCE, "src/answer/compare-epithets.ts", "\\b(?:call|", "\\b(?:refer(", "\\b(?:say|"),
  ...excuse(QUESTION, "src/answer/follow-up/bare-question.ts", "^(?:how many|how much|which|what) (?<thing>"),
  ...excuse(QUESTION, "src/answer/follow-up/complete-question.ts", "(?:[\\s,]+(?:please|", "[\\s?!.…]+$"),
  ...excuse(QUESTION, "src/answer/follow-up/pronouns.ts", "^who(?:['’]?s| is| was) (?<whom>"),
  ...excuse(
    {
      longest: 2 * 1024 * 1024,
      why: "begins at a word's first letter and takes seven words at most, each of them once",
    },
    "src/answer/vocabulary/acronyms.ts",
    "(?<![\\p{L}\\p{N}])\\p{Lu}",
  ),
  ...excuse(
    { longest: 2 * 1024 * 1024, why: "a match of the pattern above, which has one bracket at most" },
    "src/answer/vocabulary/acronyms.ts",
    " \\([^)]*\\)$",
  ),
  ...excuse({ longest: 80, why: "the end of a sentence" }, "src/corpus/fragments.ts", "(?:said|"),
  ...excuse(
    {
      longest: 8_192,
      why: "the beginning of a file, as far as front matter may reach; anchored at both ends of it",
    },
    "src/corpus/front-matter.ts",
    "^---(?:\\r\\n|",
  ),
  ...excuse(LINE, "src/corpus/furniture.ts", "[([](?:[\\p{L}/]+ )?", "\\s(?:(?:[Pp]hoto", "(?:[([/|—–]\\s*|"),
  ...excuse({ longest: 48, why: "the end of a line" }, "src/corpus/line.ts", "[.!?…。！？](?:"),
  ...excuse({ longest: 100, why: "a word of a line that may be a date" }, "src/corpus/line.ts", "[:.]+$"),
  ...excuse(LINE, "src/corpus/metadata.ts", "^(?:published|"),
  ...excuse(
    STOP,
    "src/corpus/sentence-end.ts",
    "[\\p{L}\\p{M}\\p{N}.&°]*$",
    "([\\p{L}\\p{M}]+)\\s+",
    "[.,;:!?…]+$",
    "[.,;:]+$",
  ),
  ...excuse(SENTENCE, "src/people/directory.ts", "[\\s,.(]+$"),
  ...excuse(TYPED, "src/quotes/check.ts", "\\s[—–―~-]{1,2}\\s*"),
  ...excuse(TYPED, "src/quotes/verify-quotation.ts", "[[(]?\\s*(?:…|"),
  ...excuse(
    { longest: 160, why: "what stands right before or behind a quotation that was typed" },
    "src/quotes/claimed.ts",
    "(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+(?:(?:of|the|for)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,5})\\s*(?:\\(",
    "(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+(?:(?:of|the|for)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,5})\\s+(",
    "^[\\s.,!?]*(?:[-–—―~]",
    "[\\s“”„\"'‘’«»‹›「『(>]+$",
  ),
  ...excuse(SENTENCE, "src/quotes/clause-words.ts", "^(?:(?!(?:ger|"),
  ...excuse(QUESTION, "src/answer/figures.ts", "(?<![\\p{L}\\p{N}]|"),
  ...excuse(
    SENTENCE,
    "src/timeline/chrono.ts",
    "^((?:(?:on|at|in|",
    "\\b(?:(?:last|next|this)\\s+)?",
    "\\bin\\s+(?<month>",
  ),
  ...excuse(SENTENCE, "src/timeline/relative-times.ts", "\\b((?:barely|", "\\b(?:(?:\\d+|an?|one|"),
  ...excuse(SENTENCE, "src/timeline/years.ts", "(?:^|[(“"),
  ...excuse(SENTENCE, "src/timeline/direction.ts", "(?<![\\p{L}’'-])(?:(?<ahead>"),
];
