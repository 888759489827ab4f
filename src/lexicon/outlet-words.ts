/** Words around the names of news organisations, each list one string, parted by spaces. */

/** What names of papers and stations end in, and few others' names: "the Millfield [Gazette]". */
export const MASTHEADS =
  'Advertiser Argus Bugle Bulletin Chronicle Clarion Courant Courier Dispatch Echo Enquirer Examiner Gazette Gleaner ' +
  'Globe Guardian Herald Inquirer Intelligencer Journal Ledger Mail Mercury Mirror Monitor News Observer Post ' +
  'Recorder Sentinel Star Sun Telegram Telegraph Times Tribune Weekly'

/** First words that papers of many towns share: "the Ashford [Daily] Telegraph". */
export const FREQUENCIES = 'Daily Evening Morning Sunday Weekly'

/** Endings that need a name before them: not "the [TV]" but "Ashford [TV]". */
export const STATIONS = 'FM Magazine Radio TV Television'

/** Beginnings of stations' names: "[Radio] Ormsby". */
export const STATION_HEADS = 'Radio'

/** A state's own outlets, which seldom have a name: "Iranian [state television]", "[state-run] radio". */
export const STATE_OWNED = 'state state-run state-owned state-controlled state-funded'
export const STATE_OUTLETS = 'media television tv TV radio broadcaster newspaper'

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
  'reporter reporters correspondent correspondents columnist columnists writer writers critic blogger journalist ' +
  'journalists essayist editorialist'

/** Who speaks on the air: "told CNN [anchor] Ada Quill". */
export const PRESENTERS = 'host hosts co-host anchor anchors moderator moderators presenter presenters interviewer'

/** What of an outlet's can be talked to or on: "told CNN [viewers]". */
export const OUTLET_PARTS =
  'audience viewers readers listeners programme program show podcast series board website page app newsroom team'

/** Where an outlet lets people speak: "at a Fox News [town] hall". */
export const EVENTS = 'town forum roundtable summit'

/** What one gives an outlet: "in an [interview] with CNN". */
export const CONVERSATIONS =
  'interview interviews conversation conversations comments remarks appearance appearances statement statements email ' +
  'e-mail emails discussion chat talk briefing call message messages interview-style Q&A'

/** Verbs of one who speaks to or on an outlet: "[speaking] on Newsnight". */
export const APPEARING =
  'speaking appearing appeared talking interviewed spoke speaks appears talked said says saying told tells telling asked ' +
  'pressed questioned aired airing broadcast recalled added explained argued insisted claimed acknowledged admitted'

/** Verbs of one who writes: with them "in The Guardian" names the publisher. */
export const WRITING =
  'wrote write writes writing written published publish publishes publishing argued argues arguing penned penning ' +
  'printed'

/** Verbs by which an outlet or its writers make things known. */
export const REPORTING =
  'reported reports reporting report said says noted notes wrote writes stated states revealed reveals added adds ' +
  'observed found finds explained described claimed claims published announced suggested suggests argued argues asked ' +
  'asks concluded confirmed told noticed commented puts put'

/** What an outlet does as a business, and what makes its words no report: "CNN [sued]". */
export const CORPORATE =
  'sued sues suing apologized apologised apologizes denied denies declined declines refused refuses agreed vowed vows ' +
  'promised plans planned hopes hired fired settled'

/** Those among them that nobody else makes: no council issues a "story". */
export const PRESS_PIECES =
  'article story feature piece column editorial op-ed exposé expose profile interview documentary'

/** Verbs that go on from the statement before: "she [added]". */
export const CONTINUING = 'added adds adding continued continues continuing'

/** How an outlet comes to have a piece: "the Courier [ran] a feature". */
export const BRINGING =
  'ran runs published publishes carried carries printed prints aired airs broadcast broadcasts posted featured'

/** What shows that a statement was made elsewhere than the interview before it. */
export const ELSEWHERE =
  'tweet tweets tweeted tweeting Twitter Facebook Instagram rally rallies speech speeches conference debate reporters ' +
  'hearing testified testimony posted post press crowd supporters letter memo'

/** What stands before a name and only tells what it is: "[state] [news] [agency] Xinhua", "CBS [affiliate] KPLO". */
export const OUTLET_EPITHETS =
  'state state-run state-owned state-controlled state-funded daily weekly tabloid newspaper paper broadcaster network ' +
  'channel station magazine journal agency wire service news website site portal outlet affiliate sister national local ' +
  'public private radio television tv'

/** What follows an outlet that speaks and is not part of its name: "CNN [earlier] reported". */
export const AFTER_REPORTER = 'and or in on which last earlier also itself previously first then'

/** "an article [in] The Hill", "a letter obtained [by] Reuters" */
export const OUTLET_LINKS = 'in by for from on with to'

/** How an outlet comes by what others wrote: "a memo [obtained] by Reuters". */
export const OBTAINING = 'obtained seen reviewed viewed'

/** Those who no longer write for an outlet: "a [former] CNN anchor". */
export const FORMER = 'former ex one-time onetime erstwhile retired late'

/** Prepositions that lead to where one speaks: "[on] Newsnight", "an interview [with] CNN". */
export const VENUE_LINKS = 'on with to for in by during via at of'

/** "Did not answer a [request] for comment from Axios". */
export const REQUESTS =
  'request requests question questions query queries inquiry inquiries enquiry enquiries email emails call calls'

/** "[Contacted] by the Courier, she declined." */
export const CONTACTED =
  'contacted reached approached asked questioned interviewed pressed quizzed challenged quoted cited telephoned'

/** How a statement gets to an outlet: "a statement [made] [available] to The Punch". */
export const HANDED =
  'made available sent given provided emailed e-mailed issued shared released supplied obtained seen reviewed'

/** What parts a word from the venue after it: "told her aide [about] CNN". */
export const NOT_BEFORE_VENUE = 'that than about'

/** When one spoke, between an outlet and the rest: "told CNN last [week]". */
export const TIMES_OF_SAYING = 'week month year night morning afternoon evening weekend'

/** First words of a phrase that says where one spoke: "[Speaking] to PTI, he said", "[in] an interview with CNN". */
export const VENUE_OPENERS =
  'in on during at speaking appearing writing talking interviewed asked contacted reached approached questioned quizzed'

/** Words after which a clause begins. */
export const CLAUSE_STARTS = 'and but while'

/** What makes a line a credit: "[With] [inputs] from PTI", "[Source]: Reuters". */
export const CREDITS = 'source sources credit inputs input'
export const CREDIT_WORDS = 'with from additional and the by agencies news agency'
