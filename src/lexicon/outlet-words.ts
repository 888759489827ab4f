/** Words around the names of news organisations, each list one string, parted by spaces. */

/** What names of papers and stations end in, and few others' names: "the Millfield [Gazette]". */
export const MASTHEADS =
  'Advertiser Argus Bugle Bulletin Chronicle Clarion Courant Courier Dispatch Echo Enquirer Examiner FM Gazette Gleaner ' +
  'Globe Guardian Herald Inquirer Intelligencer Journal Magazine Mail Mercury Mirror Monitor News Observer Post Radio ' +
  'Recorder Sentinel Star Sun TV Telegram Telegraph Television Times Tribune Weekly'

/** Capitalised words that begin a sentence or a title rather than a name. */
export const NO_NAME =
  'A According After All Also An And Another As At Because Before Both But By Even First For From He Her His However If In ' +
  'It Its Later Like Local Meanwhile Most Mr Mr. Mrs Mrs. Ms Ms. Now Of On Once One Only Or Our Over President Several She ' +
  'Since So Some That The Their Then There These They This Those Though Today Two Under Until We What When While With Yet'

/** What follows a name and belongs to it: "Fox News [Radio]", "the New York Times [Magazine]". */
export const NAME_TAILS =
  'Channel Daily Digital International Live Magazine Network News Newspaper Online Radio Saturday Sunday Television ' +
  'Tonight TV FM Weekly'

/** Kinds of outlet as plain nouns, after a name ("the Bild [daily]") or in its stead ("the [newspaper] reported"). */
export const OUTLET_NOUNS = {
  newspaper: 'newspaper paper daily tabloid broadsheet weekly newspapers papers',
  magazine: 'magazine journal periodical',
  broadcaster: 'broadcaster network channel station radio television tv telecaster',
  wire: 'agency newswire',
  site: 'website site blog portal newsletter',
  any: 'outlet publication',
} as const

/** Things said at a distance that an outlet publishes: "a Washington Post [op-ed]", "the [article] says". */
export const PIECES =
  'article articles story stories report reports editorial editorials piece feature profile investigation analysis ' +
  'column columns op-ed op-eds oped essay essays interview interviews documentary broadcast headline dispatch review ' +
  'commentary blog post podcast exposé expose opinion'

/** "a CNN/ORC [poll]" */
export const POLLS = 'poll polls survey surveys tally average count study projection projections estimate tracker'

/** Who writes for an outlet: "New York Times [columnist] Ada Quill". */
export const WRITERS =
  'reporter reporters correspondent columnist columnists writer critic blogger journalist journalists contributor ' +
  'essayist editorialist'

/** Who speaks on the air: "told CNN [anchor] Ada Quill". */
export const PRESENTERS = 'host hosts co-host anchor anchors moderator presenter interviewer commentator analyst editor'

/** What one gives an outlet: "in an [interview] with CNN". */
export const CONVERSATIONS =
  'interview interviews conversation comments comment remarks appearance appearances statement email e-mail discussion chat ' +
  'talk briefing call message'

/** Verbs of speaking to or on an outlet, beside the cue itself: "[speaking] on Newsnight". */
export const APPEARING =
  'speaking appearing appeared talking interviewed spoke speaks appears talked writing wrote writes written published ' +
  'publishing said says saying told asked pressed questioned'

/** Verbs of one who writes: with them "in The Guardian" names the publisher. */
export const WRITING =
  'wrote write writes writing written published publish publishes publishing argued argues arguing penned penning ' +
  'authored reported reports'

/** Verbs by which an outlet itself makes things known. */
export const REPORTING =
  'reported reports reporting report said says noted notes wrote writes stated states revealed reveals added adds ' +
  'observed found according confirmed broke quoted cited explained described claimed published announced suggested'
