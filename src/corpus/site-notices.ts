import { anyOf, WORD_ENDS } from "./phrases.ts";
import { BIDDINGS, NETWORKS, NOTICE_OPENINGS } from "./site-notice-words.ts";

/*
 * What a site says to whoever visits it, or of itself, in whole sentences: calls to write to the newsroom, appeals for
 * money, where an article appeared before. Paragraphs bid and ask as well ("Anyone with information should call the
 * police"), so that no form alone is enough: a notice speaks to its reader, names what only a site has, and nobody is
 * said to have spoken.
 */

const OPENING = new RegExp(`^${anyOf(NOTICE_OPENINGS)}${WORD_ENDS}`, "iu");

/** "Send us …", "For more stories, check …", "You can also …"; but not "Contact with the ship was lost". */
const BIDDING = new RegExp(
  `^(?:(?:for|to) [^.,]{1,80}, |also,? |please |you (?:can|may) (?:also )?){0,2}${anyOf(BIDDINGS)} (?!(?:with|for|from|of|by|was|were|is|has|had)\\b)`,
  "iu",
);
/** "Were you on board? …", "What do you think? …" */
const QUESTION = /^(?:are|did|do|have|had|were|was|would|what|want|got)\b[^.?]{1,200}\?/iu;
const TO_THE_READER = /\b(?:you|want|got)\b/iu;
/** "If you value our reporting, …" */
const CONDITION =
  /^(?:if you (?:value|have|want|spot|find|notice|like|enjoy|appreciate|believe)|we (?:want|need|would))\b/iu;
const asks = (line: string): boolean =>
  CONDITION.test(line) || TO_THE_READER.test(QUESTION.exec(line)?.[0] ?? "");

/**
 * "Are YOU a patient? WhatsApp us on 0700 555 0188.", "Do you have another question? Send it to …": without the
 * question before it, whom a hotline belongs to is unsaid.
 */
const CALL =
  /\?\s+(?:(?:call|ring|phone|text|sms|whatsapp|message|e-?mail|write to|tell|contact) us\b|send (?:it|them|yours) (?:in|to [^\s@]{1,60}@))|\bwe pay for (?:your |all )?(?:stories|videos|photos|pictures|pics|tips)\b/iu;

const words = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, "iu");

/** Things and doings of a site. What others have as well stands behind "our". */
const OF_A_SITE: readonly RegExp[] = [
  "news ?desk|editorial (?:office|team|staff|guidelines|standards)|hot ?line of the editor(?:s|ial)?",
  "our (?:\\S{1,20} ){0,3}(?:website|site|apps?|home ?page|news ?page|page|podcasts?|channels?|newsletters?|alerts|journalism|journalists?|reporters?|reporting|coverage|correspondents?|editors?|newsroom|guidelines|blog|poll|quiz|profile)",
  "our (?:privacy|cookie) (?:policy|notice)|our terms",
  "newsletter|your (?:inbox|mailbox)|live ?blog|you get your podcasts",
  "hear from you|(?:have|share) a story (?:you|for us|to share|we)|(?:get in touch|contact us|reach us) in the following ways|us on (?:whatsapp|telegram|signal)",
  "(?:share|send us|tell us) your (?:story|stories|experiences?|views?|opinions?|photos?|videos?|pictures?|tips?|news)",
  "(?:story|experience|tip) with us",
  "speak to (?:one of our|an? \\S{1,20}) (?:journalist|reporter)s?",
  "(?:tips?|news(?:desk|room)?|editor(?:ial)?|haveyoursay|yourstory|stor(?:y|ies)|letters)@[^\\s@]{1,60}",
  "(?:spot|spotted|notice|noticed|find|found) (?:an? )?(?:error|mistake|typo|inaccuracy)",
  "comments? below|in the comments|comments? section|(?:leave|write|add|post|give)(?: us)? a (?:comment|like)|have your say",
  "(?:article|story|post|page|text|it) (?:with|on|to) (?:your )?(?:friends|facebook|twitter|social media|whatsapp)",
  "unlimited access to (?:our|all|every)|read the rest of (?:this|the) (?:article|story)",
  "become an? (?:\\S{1,20} )?(?:subscriber|supporter|patron|member (?:today|now|for as little))",
  "support (?:our|independent|quality|local|free|investigative) (?:\\S{1,20} )?(?:journalism|reporting|news)",
  "(?:independent|free|quality) (?:journalism|reporting) (?:costs|takes|needs)",
  "buy us a coffee",
].map(words);
const FOLLOW = new RegExp(
  `^(?:(?:for|to) [^.,]{1,80}, )?(?:follow|(?:like|join) us|give us a like|join our|share this) .{0,100}\\b(?:on|via) ${anyOf(NETWORKS)}\\b`,
  "iu",
);
const PREFERRED = /^add .{1,60} (?:to|as) your preferred source/iu;
const APP =
  /^(?:download|install|get) (?:the|our) (?:[\p{L}\p{N}-]{1,20} ){0,3}app(?: (?:for (?:iphone|ipad|ios|android)|from|on (?:google|the app|ios|android)|today|now|here|to (?:read|stay|follow|get)|and (?:get|never|stay))\b.{0,100})?[.!]?$/iu;
/** "WhatsApp: +44 7700 900123", "Tweet: @VBN_HaveYourSay". */
const CONTACTS = /^(?:whatsapp|tweet|twitter|sms|e-?mail)(?: us)?: ?(?:[+@]|\d{3}|[^\s@]{1,60}@)/iu;

/** "Did you like this article?", "Was this page helpful?", "Share or comment on this article". */
const OF_THE_PAGE =
  /^(?:(?:did|do) you (?:like|enjoy|find)(?: reading)? (?:this|our) (?:article|story|text|post|page)|(?:was|is) this (?:article|story|text|post|page|content) (?:[\p{L}-]{1,20} ){0,3}?(?:helpful|useful|interesting)|(?:rate|share or comment on|share|recommend) this (?:article|story|post|page)(?! (?:of|about)))\b/iu;

/** Somebody is said to have spoken: then it is he who asks or bids, and not the site. */
const SPEECH = words(
  "said|says|told|tells|asked|asks|wrote|writes|shouted|added|warned|urged|ordered|announced|explained|insisted|replied|answered|demands|demanded|advises|advised|begged|recommends|appealed|according",
);

/** "We and our 214 partners value your privacy." */
const PARTNERS = /^we (?:and|&) our (?:\d{1,4} )?partners (?:use|store|value|process|need|ask|care)\b/iu;
/** "You have 2 free articles left this month." */
const FREE_ARTICLES =
  /^you(?: have|['’]ve)(?: got| read| used)? (?:\p{L}{1,10} |\d{1,2} (?:of \d{1,2} )?){1,3}(?:free )?(?:articles?|stories) (?:left|remaining|this (?:month|week))\b/iu;
const REUSE = /^(?:re-?use|republish|share) this (?:content|article) [–—|-] ©/iu;

/** What is said of "this article", which is no news of another one. Not that it was corrected: that is worth citing. */
const OF_ITSELF = new RegExp(
  `^this (?:\\p{L}{1,20} )?(?:article|story|column|interview|essay|commentary) (?:${[
    "(?:was |is |has been )?(?:(?:first|originally|previously) (?:published|appeared)|republished|reprinted)",
    "(?:was|is|has been) produced (?:with|by|in|as)",
    "has not been edited|(?:was|is) (?:auto-generated|generated automatically|syndicated)",
    "(?:was|has been) updated(?: throughout| with (?:new|more|additional|further)(?: \\p{L}{1,20}){1,3})?\\.?$",
    "is (?:available )?(?:only )?(?:for|to) subscribers|is exclusive to subscribers|is part of our",
  ].join("|")})`,
  "iu",
);
const TRANSLATED =
  /^[[(]?(?:this is an? )?(?:automat(?:ic|ed)|machine) translation(?: from (?:the )?\p{L}{1,20}(?: language)?)?[.)\]]|^(?:this )?(?:article|text|story|page|translation) (?:was |is |has been )?(?:(?:automatically|machine)[ -](?:translated|generated)|translated (?:automatically|by machine|from|with|using))\b/iu;
const PRINTED =
  /^(?:a version of )?this (?:article|story|column|interview|essay) (?:appears|appeared|ran)(?: \p{L}{1,20}){1,6} (?:print|edition)\b/iu;
const OPINIONS_OF =
  /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:here|herein|by the authors?|in (?:this|the) (?:article|column|commentary|piece|text|post)|are (?:solely |entirely )?(?:those|the authors?|their own))\b/iu;
const RIGHTS =
  /^(?:©|\(c\) ?\d|copyright (?:©|\d{4}))|\ball rights reserved\b|^(?:reproduction|republication)(?:,? [\p{L},-]{1,20}){0,8}? (?:is|are) (?:strictly )?(?:prohibited|forbidden|not permitted)|^(?:this|our|all|no part of this) (?:material|content|article|publication|website)s? may not be (?:published|reproduced|copied|republished)/iu;
const BELOW_ADVERTISEMENT =
  /^(?:the )?(?:rest of the )?(?:article|story|text|report|content) (?:(?:continues )?(?:below|after) (?:the |this |an )?(?:ad|advert|advertisement|advertising|promotion)|continues below)\W*$/iu;
const PAID =
  /^this (?:article |content )?is(?: an?)? (?:paid|sponsored|partner|advertising|promotional) (?:content|post|article|partnership)\b/iu;
const OUR_MONEY =
  /^our (?:\p{L}{1,20} ){0,2}(?:journalism|reporting|newsroom|coverage|website|newspaper|station) (?:\p{L}{1,20} ){1,4}(?:funded|financed|supported|made possible) by (?:our |the )?(?:readers|viewers|listeners|subscribers|supporters|members)\b/iu;

const isAddressed = (line: string): boolean =>
  (((BIDDING.test(line) || asks(line)) && OF_A_SITE.some((thing) => thing.test(line))) ||
    (asks(line) && CALL.test(line)) ||
    [FOLLOW, PREFERRED, APP, CONTACTS, OF_THE_PAGE].some((pattern) => pattern.test(line))) &&
  !SPEECH.test(line);

/** Whether a line, no longer than furniture is, is what a site says to its visitors or of an article, wherever it stands. */
export const isSiteNotice = (line: string): boolean =>
  (OPENING.test(line) && !SPEECH.test(line)) ||
  isAddressed(line) ||
  [
    PARTNERS,
    FREE_ARTICLES,
    OF_ITSELF,
    TRANSLATED,
    PRINTED,
    OPINIONS_OF,
    RIGHTS,
    REUSE,
    BELOW_ADVERTISEMENT,
    PAID,
    OUR_MONEY,
  ].some((pattern) => pattern.test(line));

/** "The Herald is an independent, non-profit newsroom." */
const SELF_PORTRAIT =
  /^[^.!?:“”"]{1,60} (?:is an? (?:[\p{L}-]{1,20},? (?:and )?){0,4}?(?:newsroom|(?:news|media) (?:organi[sz]ation|outlet|site|website|service|platform|portal|agency|publication)|online (?:newspaper|magazine))|is (?:a )?(?:part|member) of the trust project)\b/iu;
/** "VBN is funded by its viewers and listeners." */
const OWN_MONEY =
  /^[^.!?:,“”"]{1,60} (?:is|are) (?:(?:mainly|mostly|entirely|solely|also) )?(?:funded|financed|supported) by (?:(?:its|the) )?(?:readers|viewers|listeners|subscribers|supporters)\b/iu;
/** Of other sites there is news: what happened to them. */
const HAPPENED = words("was|were|had|been|did");
/** "Jane Doe reported from Kerr and John Roe from Dover." */
const REPORTED_FROM =
  /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,4} reported from(?:,? (?:and |from |the |in ){0,2}\p{Lu}[\p{L}.’'-]{0,20}){1,12}\.?$/u;

/** Whether a line, no longer than furniture is, is about a site or its reporters; within an article, that may be its news. */
export const isClosingNote = (line: string): boolean =>
  ((SELF_PORTRAIT.test(line) || OWN_MONEY.test(line)) && !HAPPENED.test(line) && !SPEECH.test(line)) ||
  REPORTED_FROM.test(line);
