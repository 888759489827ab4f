import { cueLemma } from './cue-lemma.js'
import { cueLexicon } from './cue-lexicon.js'
import { remembering } from './remembering.js'

/** The base form of a cue's main word, as the lexicon of cues has it. */
export const cueBase = remembering((word) => cueLemma(word, cueLexicon().lemmas))
