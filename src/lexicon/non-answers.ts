/**
 * How news says that somebody gave no answer, as patterns over words. Brackets show the parts: `[cue]`, `(quote)` and
 * `{speaker}`, where the speaker is not simply the subject to the left. In capitals stand classes of words (below);
 * `?` marks what may be missing, `*` and `+` what may come several times, `/` what may take each other's place. Some names are
 * not lists: FILLER is any word that may stand in a noun phrase, NAME a whole noun phrase, REST what follows in the
 * clause (`REST+`: a word at least), END the end of a clause. PERSON takes no word: the subject must be a person.
 */
export const NON_ANSWER_PATTERNS: readonly { readonly confidence: number; readonly patterns: readonly string[] }[] = [
  {
    // About comments, interviews and reporters' requests: hardly ever anything else.
    confidence: 0.95,
    patterns: [
      // "The ministry [declined] (to comment on the leak)", "[refused] Thursday (to say whether …)"
      '[DECLINE] WHEN* (to SOON* SPEAK REST)',
      '[DECLINE] WHEN* (to SOON* say QUESTION/MORE REST)',
      '[DECLINE] WHEN* (to SOON* say END)',
      '[DECLINE] WHEN* (to SOON* GIVE FILLER* COMMENT REST)',
      '[DECLINE] WHEN* (to SOON* respond/reply to FILLER* REQUEST REST)',
      '[DECLINE] (to be INTERVIEWED REST)',
      // "[chose not] (to comment)", "[was unable] (to comment)", "[did not want] (to comment)"
      '[CHOOSE not] (to SPEAK REST)',
      '[BE NOT SOON* ABLE] (to SOON* SPEAK REST)',
      '[BE UNABLE] (to SOON* SPEAK REST)',
      '[AUX NOT want/wish] (to SPEAK REST)',
      // "[declined] (further comment)", "[declined] (an interview request)", "[turned down] (requests for an interview)"
      '[DECLINE] (FILLER* comment REST)',
      '[DECLINE/IGNORE] (FILLER* interview/interviews REST)',
      '[DECLINE/IGNORE] (FILLER* REQUEST ABOUT FILLER* comment/interview/interviews REST)',
      '[TURN down] (FILLER* REQUEST ABOUT FILLER* comment/interview/interviews REST)',
      '[TURN down] (FILLER* interview/interviews REST)',
      // "[offered] (no direct comment)", "[had] (no comment)", "[did not offer] (any explanation)"
      '[GIVE] (no FILLER* COMMENT REST)',
      '[HAVE] WHEN* (no FILLER* comment/comments REST)',
      '[DO NOT SOON* GIVE] (FILLER* COMMENT REST)',
      '[AUX NOT SOON* have] (FILLER* comment REST)',
      // "(No comment) [was immediately available] from {the ministry}", "[There was] (no reaction) from {Ansk}"
      '(no FILLER* COMMENT) [BE SOON* available] WHEN* from {NAME}',
      '[there BE] WHEN* (no FILLER* COMMENT) WHEN* from {NAME}',
      // "[would not] (comment on the leak)", "{Neither company} [would] (comment)"
      '[AUX NOT SOON*] (comment REST)',
      '[AUX NOT SOON*] (commented REST)',
      '[never] (commented REST)',
      '{NOBODY of/at/from? NAME} [AUX SOON*] (comment REST)',
      '{no one at/from NAME} [AUX SOON*] (comment REST)',
      // "[did not immediately respond] (to a request for comment)", "[has not replied] (to questions)"
      '[AUX NOT SOON* RESPOND WHEN*] (to FILLER* REQUEST REST)',
      '[AUX NOT SOON* RESPOND WHEN*] (to FILLER* CALL ABOUT FILLER* comment REST)',
      '[AUX NOT SOON* RESPOND WHEN*] (to FILLER* CALL END)',
      '[never RESPOND WHEN*] (to FILLER* REQUEST REST)',
      '{NOBODY of/at/from? NAME} [SOON* RESPOND] (to FILLER* REQUEST REST)',
      '{no one at/from NAME} [SOON* RESPOND] (to FILLER* REQUEST REST)',
      '[FAIL] WHEN* (to SOON* RESPOND to FILLER* REQUEST REST)',
      '[HAVE SOON* yet] (to RESPOND to FILLER* REQUEST REST)',
      '[HAVE SOON* yet] (to SOON* comment REST)',
      // "[did not return] (a call seeking comment)", "[never answered] (repeated emails)"
      '[AUX NOT SOON* RETURN WHEN*] (FILLER* CALL/REQUEST REST)',
      '[AUX NOT SOON* ANSWER WHEN*] (FILLER* CALL/REQUEST REST)',
      '[never RETURN/ANSWER] (FILLER* CALL/REQUEST REST)',
      '[FAIL] (to RETURN/ANSWER FILLER* CALL/REQUEST REST)',
      '[DECLINE] (to RETURN/ANSWER FILLER* CALL/REQUEST REST)',
      '[HAVE SOON* yet] (to RETURN/ANSWER FILLER* CALL/REQUEST REST)',
      // "[could not immediately be reached] (for comment)", "[was not available] (to comment)"
      '[could NOT SOON* be SOON* REACHED WHEN*] (for FILLER* comment REST)',
      '[BE NOT SOON* AVAILABLE WHEN*] (for FILLER* comment/interview/interviews REST)',
      '[BE NOT SOON* AVAILABLE WHEN*] (to SPEAK REST)',
      '[BE unavailable/unreachable WHEN*] (for FILLER* comment/interview/interviews REST)',
      '[BE unavailable] (to comment REST)',
      '[HAVE been CONTACTED] (for FILLER* comment REST)',
      // "(A call) to {the firm} [was not returned]", "(Emails seeking comment) from {Ms. Oduya} [went unanswered]"
      '(SOME* CALL/REQUEST ABOUT FILLER* comment) WITH {NAME} [BE NOT SOON* RETURNED]',
      '(SOME* CALL/REQUEST ABOUT FILLER* comment) WITH {NAME} [GO unanswered/unreturned]',
      '(SOME* CALL/REQUEST) left/sent/made? WITH {NAME} AFTER* [BE NOT SOON* RETURNED]',
      '(SOME* CALL/REQUEST) left/sent/made? WITH {NAME} AFTER* [GO unanswered/unreturned]',
      // "[Efforts to reach] {the commissioner} (for comment) were unsuccessful"
      '[EFFORTS to REACH] {NAME} (for FILLER* comment/comments/reaction) HAVE* BE* VAIN',
    ],
  },
  {
    // No word of the press, but a refusal to speak all the same.
    confidence: 0.75,
    patterns: [
      // "[would not say] (whether she would stand)", "[would not discuss] (the talks)", "[would not] (elaborate)"
      '[would/will/could NOT SOON* say WHEN*] (QUESTION REST)',
      '[would/will NOT SOON* DISCUSS] (REST+)',
      '[would/will NOT SOON*] (elaborate/specify/clarify REST)',
      '[AUX NOT SOON*] (elaborate REST)',
      // "[declined] (to confirm the report)", but not "the Senate refused to confirm the judge"
      '[DECLINED] (to SOON* confirm REST)',
      '[REFUSED] (to SOON* confirm QUESTION/that/or REST)',
      '[DECLINE] (to SOON* respond/reply) END',
      // "[refused] (to be drawn on the date)", "[would not] (be drawn)"
      '[DECLINE] (to be drawn REST)',
      '[would/will/could NOT] (be drawn REST)',
      // "[would neither confirm nor deny] (the report)"
      '[AUX neither confirm nor deny] (REST+)',
      '[AUX NOT confirm or deny] (REST+)',
      '[neither confirmed nor denied] (REST+)',
      '[AUX neither] (confirm nor deny)',
      // "[remained tight-lipped] (about the deal)"
      '[REMAIN tight-lipped/tightlipped/mum] (about/on REST+)',
      // "Mr. Bell [could not be] (reached) on Sunday", but not "a deal could not be reached on Sunday"
      'PERSON [could NOT SOON* be SOON*] (REACHED by PHONE)',
      'PERSON [could NOT SOON* be SOON*] (REACHED)',
      // "[did not immediately] (respond)", "[has yet] (to respond)"
      '[AUX NOT SOON+] (RESPOND) END',
      '[HAVE SOON* yet] (to RESPOND) END',
    ],
  },
]

export const NON_ANSWER_WORDS: Readonly<Record<string, string>> = {
  DECLINE: 'decline declines declined declining refuse refuses refused refusing',
  DECLINED: 'decline declines declined declining',
  REFUSED: 'refuse refuses refused refusing',
  CHOOSE: 'choose chooses chose chosen choosing opt opts opted opting elected prefers preferred',
  IGNORE: 'ignore ignores ignored ignoring rejected rebuffed',
  TURN: 'turn turns turned turning',
  FAIL: 'fail fails failed failing',
  REMAIN: 'remain remains remained remaining stay stays stayed staying kept keeps been',
  // What is refused: "declined [to comment]". "Speak" is left out for "refused to speak English", "expand" for works.
  SPEAK: 'comment answer elaborate discuss deny explain disclose reveal divulge specify clarify speculate',
  DISCUSS: 'discuss disclose reveal divulge confirm specify answer',
  INTERVIEWED: 'interviewed quoted',
  GIVE:
    'give gives gave given giving offer offers offered offering make makes made making issue issues issued provide provides ' +
    'provided providing',
  COMMENT:
    'comment comments response reply reaction explanation explanations answer answers statement details specifics',
  // Who is asked, and how: "a [request] for comment", "[calls] seeking comment"
  REQUEST:
    'request requests question questions inquiry inquiries enquiry enquiries query queries message messages email emails ' +
    'e-mail e-mails',
  CALL: 'call calls voicemail voicemails text texts',
  ABOUT: 'for seeking to',
  SOME: 'a an the several repeated multiple numerous many two three further phone telephone emailed e-mailed written',
  PHONE: 'phone telephone email e-mail',
  WITH: 'to with for from at by',
  RESPOND: 'respond responded responding reply replied replying',
  ANSWER: 'answer answered answering',
  RETURN: 'return returned returning acknowledge acknowledged',
  RETURNED: 'returned answered',
  REACHED: 'reached contacted located',
  CONTACTED: 'contacted approached',
  EFFORTS: 'effort efforts attempt attempts',
  REACH: 'reach contact get',
  VAIN: 'unsuccessful futile fruitless abortive failed proved vain',
  AVAILABLE: 'available reachable',
  UNABLE: 'unable unwilling unprepared reluctant',
  ABLE: 'able willing prepared available ready going',
  MORE: 'that more anything much publicly',
  QUESTION: 'whether if how when where who whom why what which',
  NOBODY: 'neither none nobody',
  // Small words
  AUX: 'do does did has have had would will could can may might should wo ca',
  DO: 'do does did has have had would will wo',
  HAVE: 'has have had having',
  BE: 'is are was were be been being',
  GO: 'go goes went gone',
  NOT: "not n't never",
  SOON: 'immediately yet directly publicly also still even so otherwise specifically formally officially fully further',
  WHEN:
    'on late early last sunday monday tuesday wednesday thursday friday saturday today yesterday tonight immediately ' +
    'directly promptly this morning afternoon evening night week',
  AFTER: 'on seeking comment late early sunday monday tuesday wednesday thursday friday saturday today yesterday',
}

/** Before these a clause is over: "declined to comment, [citing] the inquiry", "[when] asked". */
export const CLAUSE_BREAKS =
  'when after before while as because since although though until unless but saying citing adding telling referring ' +
  'according Sunday Monday Tuesday Wednesday Thursday Friday Saturday today yesterday'
