/** Nouns that hold a statement in a clause of their own: "the bank's [denial] that …", "[warnings] from geologists that …". */
export const statementNouns = `
  accusation accusations admission admissions allegation allegations announcement announcements argument arguments
  assertion assertions assurance assurances belief claim claims complaint complaints concession conclusion confirmation
  contention denial denials fear fears insistence prediction predictions pledge pledges promise promises statement
  statements suggestion suggestions threat threats vow vows warning warnings
`
