import { fold } from '../linear/word-ids.js'
import { toCueLevel, type Vocabulary } from './evidence.js'
import { toLemma, type WordClass } from './lemma.js'

/** Words of this cue level or more are cues often enough to look for attributions around them. */
const TELLING = 3
const CLASSES: readonly WordClass[] = ['V', 'N', 'O']
/** How many distinct words a spotter remembers before it starts anew. */
const REMEMBERED = 50_000

/** Tells quickly, by the words alone, whether any of them may well be a cue. */
export function createCueSpotter({ lemmas, cueRates }: Vocabulary): (words: readonly string[]) => boolean {
  const known = new Map<string, boolean>()
  const isTelling = (word: string) => {
    let telling = known.get(word)
    if (telling === undefined) {
      if (known.size > REMEMBERED) known.clear()
      const folded = fold(word)
      telling = CLASSES.some((own) => toCueLevel(cueRates.get(own + toLemma(folded, own, lemmas)) ?? 0) >= TELLING)
      known.set(word, telling)
    }
    return telling
  }
  return (words) => words.some(isTelling)
}
