/** Verbs whose object is the one spoken to, in all their forms, parted by spaces. */

/** The object alone is enough: "[told] reporters". */
export const TELLING =
  'tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded ' +
  'reminding addressing notify notifies notified notifying lecture lectured lecturing ' +
  'brief briefed briefing'

/** The object must be followed by what it is to do or hear: "[urged] Parliament to wait". */
export const URGING =
  'urge urges urged urging warn warns warned warning advise advises advised advising ask asks asked asking beg begs ' +
  'begged begging implore implores implored imploring instruct instructs instructed instructing order orders ordered ' +
  'ordering caution cautions cautioned cautioning invite invites invited inviting exhort exhorts exhorted exhorting ' +
  'promise promises promised promising counsel counseled ' +
  'counselled press pressed pressing'

/** With these, "of" begins the message: "reminded voters [of] the flood". */
export const TELLING_OF =
  'remind reminds reminded reminding inform informs informed informing warn warns warned warning assure assures assured ' +
  'assuring advise advises advised advising notify notifies notified notifying'

/** What follows the object of an urging: "asked voters [whether]". */
export const URGED_TO = 'to that not about of whether if against why how what who when where for'

/** Nouns before a "that" that tell why or on what terms, not where: "on [condition] that". */
export const reasonNouns =
  'condition conditions ground grounds basis understanding belief hope effect fact premise assumption proviso'

/** "[said] to his supporters" */
export const SAYING =
  'say says said saying add adds added adding speak speaks spoke speaking spoken talk talks talked talking write writes ' +
  'wrote writing written repeat repeated explain explained explaining announce announced complain complained complaining ' +
  'confess confessed apologize apologized apologise apologised lie lied shout shouted joke joked ' +
  'confide confided admit admitted boast boasted brag bragged pitch pitched promise promised'

/** "[sent] a letter to the dockers' union" */
export const SENDING =
  'send sends sent write writes wrote deliver delivers delivered give gives gave address addressed issue issued'

/** "in a [speech] to the dockers' union" */
export const ADDRESSES =
  'speech address remarks letter message statement email e-mail memo note talk appeal presentation lecture testimony ' +
  'sermon interview interviews comments letters emails briefing plea chat conversation'

/** Objects of telling that are no listeners: "told the [truth]". */
export const NOT_LISTENERS = 'truth story stories tale tales lie lies joke jokes time difference fortune'
