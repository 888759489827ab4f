import { byWord } from '../by-word.js'
import { fold } from '../linear/word-ids.js'
import type { Document, Range, Syntax } from '../stages.js'
import { byNames } from './by-names.js'
import { toCueLevel, type Vocabulary } from './evidence.js'
import { classOf, toLemma, type WordClass } from './lemma.js'

/** Words of this cue level or more are cues often enough to look for attributions around them. */
const TELLING = 3

/** Tells quickly, by the words of a range and their tags alone, whether any of them may well be a cue. */
export function createCueSpotter({
  lemmas,
  cueRates,
}: Vocabulary): (document: Document, syntax: Syntax, range: Range) => boolean {
  const tellingOf = (own: WordClass) =>
    byWord((word) => toCueLevel(cueRates.get(own + toLemma(fold(word), own, lemmas)) ?? 0) >= TELLING)
  const isTelling = { V: tellingOf('V'), N: tellingOf('N'), O: tellingOf('O') }
  const classesOf = byNames((tags) => tags.map(classOf))
  return (document, { tagNames, tags }, { from, to }) => {
    const classes = classesOf(tagNames)
    for (let i = from; i < to; i++) {
      if (isTelling[classes[tags[i] as number] ?? 'O'](document, i)) return true
    }
    return false
  }
}
