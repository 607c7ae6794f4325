/*
 * Small words that tell where a clause and a noun phrase begin and end: closed classes of English, the same for any news.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your some several many most both all another one two three no",
);

/** Those of them that say whose something is: "his counterpart". */
export const POSSESSIVES = set("his her its their");

export const PREPOSITIONS = set(
  `of for from in at to with by on into over under about against among between during through via near within without
  toward towards across behind beyond inside outside before after since until amid despite regarding concerning per like
  unlike upon besides throughout around`,
);

/** What joins clauses, or begins one inside another. */
export const CONJUNCTIONS = set(
  `that which who whom whose because as while when whenever where if whether although though and but or than how what why
  so yet nor unless whereas`,
);

/** Those behind which somebody else may be speaking, or nobody. */
export const TURNS = set("which who whom whose where but while whereas although though whether if yet");

export const BE = set(
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
);

const HAVE_AND_DO = set("has have had having do does did");

/** What is not said yet, not said at all or only perhaps. */
export const UNSAID = set(
  `not never would could should might may must will shall can cannot won't won’t wouldn't wouldn’t didn't didn’t doesn't
  doesn’t hasn't hasn’t hadn't hadn’t haven't haven’t don't don’t couldn't couldn’t refused declined neither nor having`,
);

/** Whether a word in lower case helps a verb, or stands for one: nothing of a noun phrase. */
export const isAuxiliary = (word: string): boolean =>
  BE.has(word) || HAVE_AND_DO.has(word) || UNSAID.has(word);

/** Past forms of common verbs that do not end in -ed: a subject ends before them. */
export const PAST_FORMS = set(
  `took went came left met began made gave stood won lost spoke saw held kept sent brought thought found got put set ran
  became rose fell led paid sat flew drew grew knew broke chose said told wrote`,
);

const ADVERBS = set(
  `also already again even only just now then later today yesterday tomorrow tonight once further still instead therefore
  thus meanwhile however moreover nevertheless nonetheless himself herself itself themselves here there too soon earlier
  alone together otherwise simply so often always sometimes`,
);

const NOT_ADVERBS = set("family ally assembly supply reply july italy sally emily kelly molly billy");

/** Whether a word in lower case may stand between a subject and its verb, or before both. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (/\p{L}{3}ly$/u.test(word) && !NOT_ADVERBS.has(word));

export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december week month year morning afternoon evening night day days weeks months years noon midday
  midnight time`,
);

/** Before a time: "on Friday", "last week", "this Thursday", "late on Monday". */
export const BEFORE_TIMES = set("on last this next early late earlier in every that the");

/** Nouns for people by what they are or do. */
const PEOPLE = new RegExp(
  String.raw`^(?:(?!(?:ger|ro|nor|hu|otto)mans?$)\p{L}*(?:wo)?m[ae]n|\p{L}*person|(?:vice-)?president|minister|premier|chancellor|leader|director|official|chief|head|
  secretary|ambassador|envoy|officer|mayor|mayoress|governor|senator|deputy|lawmaker|lawyer|advocate|attorney|prosecutor|judge|
  professor|doctor|nurse|teacher|engineer|expert|analyst|economist|scientist|adviser|advisor|aide|general|colonel|captain|
  commander|king|queen|prince|princess|pope|bishop|author|writer|journalist|reporter|editor|owner|founder|manager|executive|
  boss|worker|resident|witness|neighbou?r|mother|father|mum|dad|son|daughter|brother|sister|wife|husband|source|counterpart|
  predecessor|successor|negotiator|diplomat|historian|sociologist|activist|candidate|coach|player|opponent|critic|student|
  inspector|detective|\p{L}+ologist|member|representative|commissioner|chair|mr|mrs|ms|dr|sir|he|she)(?:e?s)?$`.replace(
    /\s+/gu,
    "",
  ),
  "u",
);

/** Whether a word in lower case, its possessive ending left out, says of somebody that they are a person. */
export const isPersonNoun = (word: string): boolean => PEOPLE.test(word.replace(/['’]s?$|\.$/u, ""));

/** What a body issues: "a statement saying". The words in it are the body's. */
export const DOCUMENTS = set(
  `statement order decree letter report message note memo tweet post resolution declaration communique communiqué
  document press release article editorial speech interview`,
);
