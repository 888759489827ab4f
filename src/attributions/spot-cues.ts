import { fold } from '../linear/word-ids.js'
import type { Syntax } from '../stages.js'
import { byNames } from './by-names.js'
import { toCueLevel, type Vocabulary } from './evidence.js'
import { classOf, toLemma, type WordClass } from './lemma.js'

/** Words of this cue level or more are cues often enough to look for attributions around them. */
const TELLING = 3
/** How many distinct words a spotter remembers before it starts anew. */
const REMEMBERED = 50_000

/** Tells quickly, by the words and their tags alone, whether any of them may well be a cue. */
export function createCueSpotter({
  lemmas,
  cueRates,
}: Vocabulary): (words: readonly string[], syntax: Pick<Syntax, 'tagNames' | 'tags'>) => boolean {
  const known = { V: new Map<string, boolean>(), N: new Map<string, boolean>(), O: new Map<string, boolean>() }
  const classesOf = byNames((tags) => tags.map(classOf))
  const isTelling = (word: string, own: WordClass) => {
    let telling = known[own].get(word)
    if (telling === undefined) {
      if (known[own].size > REMEMBERED) known[own].clear()
      telling = toCueLevel(cueRates.get(own + toLemma(fold(word), own, lemmas)) ?? 0) >= TELLING
      known[own].set(word, telling)
    }
    return telling
  }
  return (words, { tagNames, tags }) => {
    const classes = classesOf(tagNames)
    return words.some((word, i) => isTelling(word, classes[tags[i] as number] ?? 'O'))
  }
}
