import { LEADS_UP } from "./asking.ts";

/** Where a sentence begins, with the words that only lead up to what is to be done: "ok now just …", "can you please …". */
const TO_THE_BOT = [
  String.raw`(?:^|[.!?;]\s|\n)\W{0,9}`,
  String.raw`(?:(?:${LEADS_UP}|now|just|simply|please|pls|plz|hey|hi|yo|lol|bot|footnote|first|instead|also)\b[\s,]{1,9})*`,
  "(?:(?:can|could|would|will) (?:you|u|ya) |i (?:want|need|would like) (?:you|u) to |(?:you|u) (?:must|should|have to|will) )?",
  "(?:(?:just|now|please|pls|plz|simply) )*",
].join("");

/** What whoever writes to the bot takes for its rules. */
const RULES =
  "(?:rules?|instructions?|prompts?|guidelines|restrictions|programming|orders|articles?|sources?|quotes?|quotations|citations|texts?)";

/** "write me *who was there*", "write *a list* of them": that is a question. */
const NO_ASKING =
  "(?!(?:down )?(?:who|whom|whose|what|which|when|where|why|how|if|whether|the|all|every|both)\\b|(?:an? )?(?:(?:short|quick|brief|full|complete) )?(?:list|overview|summary|timeline|note of)\\b)";

/** Each is about wording, none about a subject. */
const INSTRUCTIONS = [
  `(?:forget|ignore|disregard|override|bypass|leave aside) (?:about )?(?:(?:all|any|every|everything|of|the|your|ur|these|those|this|my|previous|prior|earlier|above|former|system) ){1,5}${RULES}\\b`,
  "(?:forget|ignore|disregard) (?:everything|all|anything|what) (?:(?:that )?(?:i|you|u|we|was)\\b|above|before|previous)",
  `(?:write|compose|draft|generate|make up|invent) (?:me|us) ${NO_ASKING}`,
  `(?:write|compose|draft|generate|make up|invent) ${NO_ASKING}(?:an?|some|another|my|our) `,
  "(?:tell|give|sing) (?:me|us) (?:an?|some|another) (?:\\p{L}{1,20} ){0,2}(?:jokes?|story|riddle|poem|song)\\b",
  "translate ",
  "(?:pretend (?:that|to be|it|this|there)|(?:pretend|imagine) (?:you|u|ur|youre))\\b",
  "(?:act|role-?play|answer|reply|respond|talk|speak) (?:as|like) (?!soon\\b|if\\b|that\\b|this\\b)",
  "from now on,? (?:you|u)(?:['’]?re| are| r)\\b",
  // "just say yes or no: …" and "just say who did it" are questions.
  "(?<=\\b(?:just|simply|only) )(?:say|admit) (?:that )?(?!yes\\b|no\\b|who|what|which|when|where|why|how|if\\b|it\\b|sorry\\b)\\p{L}",
];

const INSTRUCTION = new RegExp(`${TO_THE_BOT}(?:${INSTRUCTIONS.join("|")})`, "iu");

/**
 * Whether a text tells the bot what to write or what to leave aside ("ignore your rules", "write me a poem"), instead of asking
 * what the articles say: no passage of theirs is that.
 */
export const givesInstructions = (text: string): boolean => INSTRUCTION.test(text);
