import { OFFICE, SOMEBODY } from "./expected-kind.ts";

/*
 * Wording that says what is asked, not what it is asked about: as terms it would only lead astray.
 */

/** Who else says so: "my teacher", "people", "one guy". */
const OTHERS =
  "(?:my \\p{L}{1,20}|people|everyone|everybody|some(?:one|body)?|(?:a|one|this|the other|other) (?:guy|friend))";
const SAYS = "(?:says?|said|keeps? saying|claims?|thinks?|thought|told me|tells me|insists?)";

/** "*Could you please* tell me …" */
const REQUEST = "(?:(?:can|could|will|would) (?:you|u|somebody|someone|anybody|anyone) )?(?:please )?";

/** Each is a class of its own, in the words of any news. */
const WORDING: readonly string[] = [
  // The kind of thing that the answer is.
  String.raw`names? of|(?<=^\W{0,9}(?:an? )?)list of|(?<=[.,:;!?–-]\s{0,9})names(?=(?: (?:pls|plz|please))?\W*$)`,
  "(?:what|which) (?:share|part|portion|number|kind|sort|type)|how (?:many|much|long|often|far|old|come)",
  String.raw`(?<=\b(?:what|which)(?:['’]?s| is| are| was| were) [^,;:.?!]{1,60} )(?:called|named)(?=\W*$)`,
  String.raw`(?<=\bwho(?:['’]?s| is| was) (?:the|an?) )${SOMEBODY}`,
  String.raw`(?<=\b${OFFICE}(?:['’]?s)? )name(?=\W*$)`,
  // What happened, whatever it is.
  "what(?:ever|['’]?s| is| has| will| would)?(?: going to| gonna)? happ?en(?:s|e?d|ing)?|(?:some|any)(?:one|body)",
  // What the articles themselves say.
  "according to|(?:do|did) (?:the )?(?:articles|sources|papers)|what (?:do|does|did) the (?:different |various )?(?:articles|sources|papers) say",
  "(?:the |these |different |various )*(?:articles|sources|reports|outlets|papers|texts|accounts)(?= (?:agree|disagree|differ|say|word|contradict|describe|report|put))",
  "(?:agree|disagree|differ|contradict)(?: on| about| over)?(?= (?:how|when|what|who|where|why|which|whether))",
  // A source of what is claimed; the source of a leak is a thing.
  String.raw`(?<=(?:^|[,.;:?!"”»)])\s{0,9})(?:(?:is there|got|and|whats|what['’]s) )?(?:(?:an?|any|the|your|ur) )?(?:sources?|proof)(?=(?: (?:pls|plz|please))?\s*(?:[,.;?!]|$))`,
  String.raw`(?<=^\W{0,9})(?:(?:is there|got) )?(?:(?:an?|any|the) )?(?:sources?|proof) for|where(?:['’]?s| is| does) (?:that|this) (?:come )?from(?=\W*$)`,
  // Whether a claim is so, and where the asker has it from.
  "(?:is|was) (?:it|that|this) (?:really |actually |even )?true(?: that)?|(?:is|was) true that|true or false|is (?:it|that|this) in (?:there|here)",
  "i(?:['’]?ve)? (?:(?:just|always|also) )?(?:keep |kept )?(?:read|reading|hear|heard|hearing)(?: (?:somewhere|everywhere|online))?(?: that)?",
  String.raw`(?<!\b(?:do|does|did|what|that|of|to) )${OTHERS} ${SAYS}(?: that)?`,
  "prove (?:me|it) wrong|correct me if (?:i['’]?m|i am) wrong|(?:i )?can(?:['’]?t|not) find (?:it|that|this|anything)(?: anywhere)?",
  // How it is to be answered.
  `${REQUEST}tell (?:me|us)(?: about)?`,
  String.raw`(?<=^\W{0,9})${REQUEST}explain(?: to me)?`,
  String.raw`(?<=^\W{0,9})${REQUEST}(?:(?:show|give) (?:me|us)|write down|list)(?= (?:who|whom|whose|what|which|when|where|why|how|the|all|every|any)\b)`,
  String.raw`for (?:my|our|an?|the) (?:\p{L}{1,20} )?(?:essay|homework|presentation|school project|exam|thesis|assignment)`,
  "quote|exactly|verbatim|word for word|in (?:his|her|its|their|your|ur|the|so many) (?:own |exact |very )?words",
  String.raw`in total|in all|altogether|(?:answer )?yes or no|(?:i )?need (?:it|this|that) for (?:an?|my|our|the|some) \p{L}+`,
];

const ASKING = new RegExp(`\\b(?:${WORDING.join("|")})\\b`, "giu");

/** The same text with the wording of asking blanked out, so that offsets stay. */
export const withoutAsking = (text: string): string =>
  text.replace(ASKING, (asking) => " ".repeat(asking.length));
