/*
 * English verbs and nouns whose forms no stemmer brings together. Base form first. Forms that are a common word of
 * their own ("left", "found", "saw", "felt", "ground", "bore", "lay") stay out: folding them would do more harm.
 */
const LINES = `
arise arose arisen | become became | begin began begun | bind bound | bleed bled | blow blew blown | break broke broken
breed bred | bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen | come came
creep crept | deal dealt | dig dug | do did done | draw drew drawn | dream dreamt | drink drank drunk | drive drove driven
eat ate eaten | fall fell fallen | feed fed | fight fought | flee fled | fly flew flown | forbid forbade forbidden
forget forgot forgotten | forgive forgave forgiven | freeze froze frozen | get got gotten | give gave given
go went gone | grow grew grown | hang hung | hear heard | hide hid hidden | hold held | keep kept | know knew known
lead led | learn learnt | lend lent | lose lost | make made | mean meant | meet met | mistake mistook mistaken
overcome overcame | overthrow overthrew overthrown | pay paid | prove proven | ride rode ridden | ring rang rung
rise rose risen | run ran | say said | seek sought | sell sold | send sent | shake shook shaken | shoot shot
show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid | speak spoke spoken
spend spent | spring sprang sprung | stand stood | steal stole stolen | stick stuck | strike struck
swear swore sworn | sweep swept | swim swam swum | take took taken | teach taught | tear tore torn | tell told
think thought | throw threw thrown | understand understood | undertake undertook undertaken | wake woke woken
wear wore worn | win won | withdraw withdrew withdrawn | write wrote written
child children | man men | woman women | foot feet | tooth teeth | crisis crises | analysis analyses
spokesman spokesmen | spokeswoman spokeswomen | businessman businessmen | serviceman servicemen
`;

/** From an irregular form to the base form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, base] as const);
    }),
);
