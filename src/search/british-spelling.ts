/** What ends in -ise wherever English is written, without the "e"; with a vowel in front ("praise") no rule would touch it. */
const ALWAYS_ISE = new Set(
  `advertis advis aris chastis compris compromis concis demis despis devis enterpris excis exercis expertis franchis
  improvis merchandis paradis precis premis promis revis supervis surmis surpris televis treatis`.split(
    /\s+/u,
  ),
);

const ISE = /^(\p{L}+[^aeiou\P{L}]is)(e[drs]?|ers|ing|ations?)$/u;

/** Only what differs alike in many words. A rule may touch other words too, as long as it makes no two of them one. */
const RULES: readonly (readonly [british: RegExp, american: string])[] = [
  // labour, neighbourhood; not hour, tour or courage, which have no vowel in front
  [/(?<=[aeiou][^aeiou]{0,4})our/u, "or"],
  // centre, theatres, kilometre
  [/(?<=\p{L}[bt])re(?=s?$)/u, "er"],
  // analyse, paralysed
  [/(?<=\p{L}ly)s(?=(?:e[drs]?|ing)$)/u, "z"],
  // defence, offences, licence
  [/(?<=^(?:def|off|lic|pret))ence/u, "ense"],
  // anaesthetic, haemorrhage, paediatrician
  [/(?<=^(?:an|h|leuk|orthop|p))ae/u, "e"],
];

/** What no rule tells. British first. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `tyre tire | tyres tires | centred centered | programme program | programmes programs | aluminium aluminum | grey gray
  plough plow | ploughed plowed | sulphur sulfur | mould mold | draught draft | jewellery jewelry | pyjamas pajamas
  ageing aging | judgement judgment | enquire inquire | enquiry inquiry | enquiries inquiries | skilful skillful
  instalment installment | sceptic skeptic | sceptical skeptical | scepticism skepticism | aeroplane airplane
  aeroplanes airplanes | gramme gram | grammes grams | kilogramme kilogram | kilogrammes kilograms | maths math
  catalogue catalog | catalogues catalogs | dialogue dialog | dialogues dialogs | analogue analog | foetus fetus
  diarrhoea diarrhea | counsellor counselor | counsellors counselors | councillor councilor | councillors councilors
  fuelled fueled | fuelling fueling | manoeuvre maneuver | manoeuvres maneuvers | manoeuvred maneuvered`
    .split(/[|\n]/u)
    .map((pair) => {
      const [british = "", american = ""] = pair.trim().split(" ");
      return [british, american] as const;
    }),
);

/** The American spelling of a folded word, so that both are one term; a word that has but one may come back as no word at all. */
export function americanSpelling(word: string): string {
  const listed = WORDS.get(word);
  if (listed !== undefined) return listed;
  const [, stem = "", ending] = ISE.exec(word) ?? [];
  if (ending !== undefined) return ALWAYS_ISE.has(stem) ? word : `${stem.slice(0, -1)}z${ending}`;
  for (const [british, american] of RULES) if (british.test(word)) return word.replace(british, american);
  return word;
}
