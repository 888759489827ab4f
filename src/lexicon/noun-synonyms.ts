/** Nouns with which news takes up another of the same line: "Senator Okafor" becomes "the lawmaker". */
export const nounSynonyms = `
  lawyer attorney counsel solicitor barrister
  lawmaker senator sen rep representative congressman congresswoman legislator mp councillor councilman councilwoman
  spokesman spokesperson spokeswoman
  chairman chair chairwoman chairperson
  leader chief head boss ceo
  governor gov
  professor prof academic scholar
  doctor physician
  businessman businesswoman tycoon billionaire magnate mogul entrepreneur
  candidate nominee contender hopeful standard-bearer
  minister secretary
  policeman officer policewoman constable
  soldier trooper
  committee panel subcommittee
  agency bureau
  campaign team
  company firm corporation
  poll survey
  report study review
  letter note
  book memoir biography autobiography
  article story piece
  law act legislation bill
`

/** Two or three people named together. */
export const pairNouns = 'couple pair duo trio'

/** Nouns for a place that speak for its government: "the city said". */
export const placeNouns = 'city town country nation village'

/** Nouns that take up whatever body was named last. */
export const anyBodyNouns = `
  agency company firm organization organisation group charity carrier retailer manufacturer maker giant lender startup start-up
  network union institute foundation think-tank regulator watchdog body airline bank
`

/** Ends of names of bodies that none of these takes up: "Congress" is no agency. */
export const powersOfState = `
  assembly bundestag cabinet congress court courts dáil duma government house knesset legislature parliament party politburo
  sabha seanad senate supreme states nations
`

/** Words before a noun that do not tell one from another. */
export const plainModifiers = `
  the a an this that these those same other new latest recent former late such own whole entire first second last next
  his her its their my our your
`

/** Nouns in -er and -or with which news takes up people of any trade: "the newcomer". */
export const anyTradeNouns = `
  leader lawmaker lawyer speaker winner loser author founder newcomer outsider insider latecomer front-runner frontrunner
  contender challenger office-holder officeholder old-timer teenager youngster pensioner survivor sufferer owner
`
