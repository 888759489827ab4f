import { byWord } from '../by-word.js'
import { avowingVerbs } from '../lexicon/avowing-verbs.js'
import { citingVerbs, quotingVerbs } from '../lexicon/citing-verbs.js'
import { scoopVerbs } from '../lexicon/scoop-words.js'
import { urgingVerbs } from '../lexicon/speech-idioms.js'
import { nounsAbout, nounsFor, nounsOf, nounsTo, statementNouns } from '../lexicon/statement-nouns.js'
import { opensPattern } from '../non-answers/patterns-at.js'
import { type Document, QUOTE_STATE, type Quotations } from '../stages.js'
import { wordSet } from '../word-set.js'
import { idiomsBy } from './idioms-by.js'
import { onceFor } from './once-for.js'

const AVOWING = wordSet(avowingVerbs)
const CITING = wordSet(`${citingVerbs} ${quotingVerbs}`)
const SCOOPS = wordSet(`${scoopVerbs} report reported`)
const STATEMENTS = wordSet(statementNouns)
const SPOKEN_OF = wordSet(`${nounsAbout} ${nounsFor} ${nounsOf} ${nounsTo}`)
const URGING = wordSet(`${urgingVerbs} called calls`)

/** The words at which constructions look closer. */
const OPENERS = {
  avowal: (word: string) => AVOWING().has(word),
  citation: (word: string) => CITING().has(word.toLowerCase()),
  idiom: (word: string) => idiomsBy(word).length > 0,
  nonAnswer: opensPattern,
  nounCue: (word: string) => STATEMENTS().has(word),
  nounObject: (word: string) => SPOKEN_OF().has(word),
  scoop: (word: string) => SCOOPS().has(word.toLowerCase()),
  stance: (word: string) => word === 'per' || word.toLowerCase() === 'in',
  urging: (word: string) => URGING().has(word),
} as const

type Opener = keyof typeof OPENERS
type Places = ReadonlyMap<Opener, number[]>

const NAMES = Object.keys(OPENERS) as readonly Opener[]
const NONE: readonly Opener[] = []
const openersAt = byWord((word) => {
  const openers = NAMES.filter((name) => OPENERS[name](word))
  return openers.length === 0 ? NONE : openers
})

/** Where outside of quotation marks a construction may begin, in the order of the text; one pass finds the places of all. */
export function placesOf(opener: Opener, document: Document, quotations: Quotations): readonly number[] {
  return findPlaces(document, quotations).get(opener) ?? []
}

const findPlaces = onceFor((document, { state }: Quotations): Places => {
  const places = new Map(NAMES.map((name): [Opener, number[]] => [name, []]))
  for (let at = 0; at < document.size; at++) {
    const openers = openersAt(document, at)
    if (openers === NONE || state[at] !== QUOTE_STATE.outside) continue
    for (const opener of openers) places.get(opener)?.push(at)
  }
  return places
})
