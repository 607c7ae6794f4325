import { formsOf } from "./regular-verbs.ts";

/*
 * Verbs by which English news says that words are somebody's, and their forms. A verb belongs in a list when what
 * stands between quotation marks beside it is said, written or thought by its subject in most sentences.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const REGULAR = words(`
  accuse acknowledge add admit affirm announce answer argue ask assert assure believe blame brand call caution
  characterise characterize claim clarify comment complain concede conclude condemn confirm consider contend continue
  counter declare deem defend demand denounce deny describe dismiss dub emphasise emphasize exclaim explain express fume
  highlight indicate inform insist joke label lament maintain mention note object observe opine pledge point predict
  proclaim promise propose qualify quip rage reassure recall refer reiterate remark remind repeat reply report request
  respond retort reveal shout snap state storm stress suggest term testify threaten thunder tweet underline underscore
  urge vow warn whisper wonder`);

const IRREGULAR: readonly (readonly [base: string, past: string, participle?: string])[] = [
  ["say", "said"],
  ["tell", "told"],
  ["write", "wrote", "written"],
  ["swear", "swore", "sworn"],
  ["read", "read"],
];

/** Their base and third person are nouns as often: "the claims", "a report", "the United States". */
const ALSO_NOUNS = new Set(
  words(`answer blame brand call caution claim comment counter demand dub fume highlight joke label lament note object
  pledge point promise quip rage reassure recall remark reply report request snap state storm stress term tweet urge
  vow whisper wonder read`),
);

/** What follows "he added": the speaker of the words before goes on. */
const GOING_ON = new Set(words("added adds continued continues concluded concludes"));

/** What a word is as a form of such a verb. A past form may be a participle, too. */
export type VerbForm = "past" | "present" | "base" | "participle" | "ing";

const forms = new Map<string, { readonly form: VerbForm; readonly alsoNoun: boolean }>();

function learn(base: string, past: string, participle: string | undefined): void {
  const alsoNoun = ALSO_NOUNS.has(base);
  const { present, ing } = formsOf(base);
  forms.set(base, { form: "base", alsoNoun });
  forms.set(present, { form: "present", alsoNoun });
  forms.set(ing, { form: "ing", alsoNoun: false });
  if (participle !== undefined) forms.set(participle, { form: "participle", alsoNoun: false });
  if (past !== base) forms.set(past, { form: "past", alsoNoun: false });
}

for (const base of REGULAR) learn(base, formsOf(base).past, undefined);
for (const [base, past, participle] of IRREGULAR) learn(base, past, participle);

/**
 * The form of a verb of saying that a word in lower case is, undefined for any other word. `certain` is whether it is a
 * verb wherever it stands.
 */
export function speechVerb(word: string): { readonly form: VerbForm; readonly certain: boolean } | undefined {
  const known = forms.get(word);
  return known && { form: known.form, certain: !known.alsoNoun };
}

/** Whether a verb says that the speaker of the words before goes on. */
export const goesOn = (word: string): boolean => GOING_ON.has(word);
