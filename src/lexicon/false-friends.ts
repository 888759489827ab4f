/** Verbs and phrases of saying where they say nothing. */

/** Verbs, by their base forms, whose object may be a thing: "[added] sugar", "[called] a taxi", "[found] a coin". */
export const literalVerbs = `
  add admit answer block call carry cast charge claim count declare deny deliver draw fear file find fit hold introduce issue
  lay maintain mark measure name note observe offer order paint pledge post predict present promise raise read recall
  record register release repeat report rule score see seek serve share show sign sound speak spell state strike suggest
  tell want watch
`

/** Of them, those that say nothing of so many: "[recalled] 9,000 kettles", "[admitted] 14 people". */
export const countingVerbs = `
  add admit answer argue call carry charge claim count deliver draw file hold lay maintain measure order post raise read recall
  record register release score serve show sign speak
`

/** Set phrases: a verb and the nouns that it takes in them. */
export const setPhrases: Readonly<Record<string, string>> = {
  add: 'weight height volume interest spice runs yards points',
  answer: 'door doorbell bell phone telephone call',
  argue: 'case cases',
  charge: 'fee fare toll rent interest battery price entry',
  claim: 'life lives victim victims title crown wicket wickets scalp prize medal benefit benefits pension expenses',
  conclude: 'fireworks parade tour season',
  declare: 'dividend innings',
  deny: 'goal chance equaliser winner victory',
  find: 'copy copies body bodies',
  hold: 'meeting breath record title office',
  observe: 'silence holiday fast sabbath minute feast',
  post: 'profit loss win victory score time bail',
  repeat: 'course year class',
  score: 'goal try point points run runs',
  serve: 'sentence sentences term terms notice lunch dinner',
  speak: 'language languages dialect French Spanish English German Arabic Hindi Swahili Mandarin',
  tell: 'time difference',
}

/** As adjectives before a noun these name a manner or a measure: "[suggested] price", "[stressed] concrete". */
export const measuringParticiples =
  'suggested noted stressed stated indicated added admitted pointed marked recommended'

/** What things are sorted by: "according to [age]". */
export const measures = `
  age size colour color height weight length width rank seniority ability alphabet shape gender sex type brightness
  temperature density
`
/** The same where they stand alone: "according to [plan]", but not "according to the plan". */
export const bareMeasures = 'plan schedule need needs taste merit custom tradition rule rules order design script form'

/** Verbs that say nothing with certain prepositions right behind: "[quoted on] the exchange", "[shows at] the Rex". */
export const idlePrepositions: Readonly<Record<string, string>> = {
  list: 'for on in at',
  pledge: 'as',
  quote: 'on at',
  show: 'at',
}

/** Verbs that give a name: "was [called] Bunny by the crew". */
export const namingVerbs = 'call christen dub name nickname'

/** Verbs that take quotation marks for a title or for letters: "[sang] “Blue Tide”". */
export const performingVerbs = 'act dance perform play sing spell'

/** Verbs and nouns of thinking and saying that with "in" before them are a state: "deep in [thought]". */
export const idleStates = 'thought question doubt fear'
