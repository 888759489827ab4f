import { byWord } from './by-word.js'
import { cueLemma } from './cue-lemma.js'
import { cueLexicon } from './cue-lexicon.js'

/** The base form of a cue's main word at a place, as the lexicon of cues has it. */
export const cueBaseAt = byWord((word) => cueLemma(word, cueLexicon().lemmas))
