import { byWord } from '../by-word.js'
import { toTagNumbers } from '../document/universal-tags.js'
import type { Document, Range } from '../stages.js'
import { fold } from './describe-word.js'
import type { Vocabulary } from './evidence.js'
import { toLexeme } from './lexeme.js'
import { CLASSES, MAY_CUE, type WordClass } from './word-class.js'

/** Words of this cue level or more are cues often enough to look for attributions around them. */
const TELLING = 3

/** Tells quickly, by the words of a range and their tags alone, whether any of them may well be a cue. */
export function createCueSpotter(vocabulary: Vocabulary): (document: Document, range: Range) => boolean {
  const tellingOf = (own: WordClass) => byWord((word) => toLexeme(fold(word), own, vocabulary).level >= TELLING)
  const isTelling = { V: tellingOf('V'), N: tellingOf('N'), O: tellingOf('O') }
  return (document, { from, to }) => {
    const tags = toTagNumbers(document.tags.slice(from, to))
    for (let i = from; i < to; i++) {
      const tag = tags[i - from] as number
      if (MAY_CUE[tag] === 1 && isTelling[CLASSES[tag] as WordClass](document, i)) return true
    }
    return false
  }
}
