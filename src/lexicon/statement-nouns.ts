/** Nouns that hold a statement in a clause of their own: "the bank's [denial] that …", "[warnings] from geologists that …". */
export const statementNouns = `
  accusation accusations admission admissions allegation allegations announcement announcements argument arguments
  assertion assertions assurance assurances belief claim claims complaint complaints concession conclusion confirmation
  contention denial denials fear fears insistence prediction predictions pledge pledges promise promises statement
  statements suggestion suggestions threat threats vow vows warning warnings
`

/** Nouns whose "of" tells what is said, where somebody owns them: "the bank's [denials] of any loss". */
export const nounsOf = `
  accusation accusations admission admissions allegation allegations assurance assurances claim claims complaint
  complaints condemnation confirmation criticism criticisms denial denials denunciation denunciations endorsement
  prediction predictions promise promises suggestion suggestions threat threats warning warnings
`

/** Nouns whose infinitive tells what is said: "the chancellor's [promise] to build flats". */
export const nounsTo = 'desire hopes offer pledge pledges promise promises threat threats vow vows'

/** Nouns whose "for" tells what is asked: "farmers' [calls] for a longer season". */
export const nounsFor = 'appeals calls demands pleas'

/** Nouns whose "about" tells what is spoken of: "her [remarks] about the bridge". */
export const nounsAbout = 'claims comments complaints remarks statements warnings'
