/** Pronouns that may stand for a speaker, by what they ask of it. */
export const pronouns: Readonly<Record<'male' | 'female' | 'thing' | 'several' | 'first' | 'relative', string>> = {
  male: 'he him his himself',
  female: 'she her hers herself',
  thing: 'it its itself',
  several: 'they them their theirs themselves',
  first: 'i me my mine myself we us our ours ourselves',
  relative: 'who whom whose which that',
}

/** Words that stand in a speaker's place for nobody in particular. */
export const indefinites = `
  everything nothing something anything one someone somebody anyone anybody everyone everybody nobody none others another some many most few several all both
  those these this that such you there what whoever either neither each
`

/** Those who are told: "told [me] the line would reopen"; "her" may own what follows. */
export const listenerPronouns = 'me us him them you reporters journalists'
