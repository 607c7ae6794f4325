/*
 * English verbs and nouns whose forms no stemmer brings together. Base form first. Forms that are a common word of
 * their own ("left", "found", "saw", "felt", "ground", "bore", "lay") stay out: folding them would do more harm.
 */
const PAST = `
arise arose arisen | bear borne | beat beaten | become became | befall befell befallen | begin began begun
bind bound | bite bitten | bleed bled | blow blew blown | break broke broken | breed bred | bring brought
build built | burn burnt | buy bought | catch caught | choose chose chosen | cling clung | come came | creep crept
deal dealt | dig dug | do did done | draw drew drawn | dream dreamt | drink drank drunk | drive drove driven
dwell dwelt | eat ate eaten | fall fell fallen | feed fed | fight fought | flee fled | fling flung | fly flew flown
forbid forbade forbidden | foresee foresaw foreseen | foretell foretold | forget forgot forgotten
forgive forgave forgiven | forsake forsook forsaken | freeze froze frozen | get got gotten | give gave given
go went gone | grow grew grown | hang hung | hear heard | hide hid hidden | hold held | keep kept | kneel knelt
know knew known | lay laid | lead led | lean leant | leap leapt | learn learnt | lend lent | light lit | lose lost
make made | mean meant | meet met | mislead misled | mistake mistook mistaken | outdo outdid outdone
outgrow outgrew outgrown | outrun outran | outsell outsold | overcome overcame | overhear overheard
overpay overpaid | override overrode overridden | overrun overran | oversee oversaw overseen | overspend overspent
overtake overtook overtaken | overthrow overthrew overthrown | panic panicked | partake partook partaken | pay paid
picnic picnicked | plead pled | prove proven | rebuild rebuilt | redo redid redone | repay repaid | resell resold
retake retook retaken | rethink rethought | rewrite rewrote rewritten | ride rode ridden | ring rang rung
rise rose risen | run ran | say said | see seen | seek sought | sell sold | send sent | shake shook shaken
shine shone | shoot shot | show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat
slay slew slain | sleep slept | slide slid | sling slung | smell smelt | speak spoke spoken | spell spelt
spend spent | spill spilt | spin spun | spoil spoilt | spring sprang sprung | stand stood | steal stole stolen
stick stuck | sting stung | stink stank stunk | strike struck | strive strove striven | swear swore sworn
sweep swept | swell swollen | swim swam swum | swing swung | take took taken | teach taught | tear tore torn
tell told | think thought | throw threw thrown | traffic trafficked | undergo underwent undergone
underpay underpaid | understand understood | undertake undertook undertaken | undo undid undone | unwind unwound
uphold upheld | wake woke woken | wear wore worn | weave wove woven | weep wept | win won
withdraw withdrew withdrawn | withhold withheld | withstand withstood | wring wrung | write wrote written
`;

/** Plurals, and what is spelt otherwise before an ending. */
const OTHERS = `
airman airmen | alderman aldermen | analysis analyses | anchorman anchormen | assemblyman assemblymen
bacterium bacteria | businessman businessmen | businesswoman businesswomen | calf calves | cameraman cameramen
chairman chairmen | chairwoman chairwomen | child children | clergyman clergymen | congressman congressmen
congresswoman congresswomen | councilman councilmen | councilwoman councilwomen | craftsman craftsmen
crisis crises | criterion criteria | curriculum curricula | diagnosis diagnoses | die dying | emphasis emphases
fireman firemen | fisherman fishermen | foot feet | foreman foremen | fungus fungi | goose geese
grandchild grandchildren | gunman gunmen | half halves | hitman hitmen | hoof hooves | horseman horsemen
housewife housewives | hypothesis hypotheses | knife knives | lawman lawmen | layman laymen | lie lying
loaf loaves | man men | marksman marksmen | memorandum memoranda | middleman middlemen | midwife midwives
militiaman militiamen | mouse mice | nobleman noblemen | nucleus nuclei | oasis oases | ombudsman ombudsmen
panic panicking | phenomenon phenomena | policeman policemen | policewoman policewomen | postman postmen
referendum referenda | rifleman riflemen | salesman salesmen | saleswoman saleswomen | scarf scarves
schoolchild schoolchildren | seaman seamen | serviceman servicemen | servicewoman servicewomen | shelf shelves
spokesman spokesmen | spokeswoman spokeswomen | sportsman sportsmen | sportswoman sportswomen | statesman statesmen
stepchild stepchildren | synthesis syntheses | thesis theses | thief thieves | tie tying | tooth teeth
tradesman tradesmen | traffic trafficking trafficker traffickers | tribesman tribesmen | wife wives | wolf wolves
woman women | workman workmen | yachtsman yachtsmen
`;

const read = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/[|\n]/u)
      .flatMap((line) => {
        const [base = "", ...forms] = line.trim().split(/\s+/u);
        return forms.map((form) => [form, base] as const);
      }),
  );

/** From an irregular past tense or participle to the verb's base form. */
export const IRREGULAR_PAST_FORMS = read(PAST);

/** From any irregular form to the base form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_PAST_FORMS,
  ...read(OTHERS),
]);
