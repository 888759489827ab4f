/** Verbs, in their base form, behind which words in quotation marks are what somebody says, whatever stands before. */
export const introducingVerbs = `
  say ask reply answer add write tweet shout cry yell exclaim scream declare joke respond quip wonder demand insist
  thunder chant sing whisper mutter boast plead beg urge warn protest retort counter remark comment complain`

/** Their forms that nobody is the subject of: "a letter [written] …" */
export const bareParticiples = 'written sung'

/** What shows somebody: "[footage] of the mayor asking" has the mayor ask. */
export const showingNouns =
  'footage film video clip clips recording tape audio sound picture pictures photo image images scene shot'

/** Prepositions that also begin a clause: "[after] the fans filed out" */
export const clausePrepositions = 'after before since until till as than once like'
