import { byWord } from '../by-word.js'
import { concreteNouns } from '../lexicon/concrete-nouns.js'
import { speechIdioms } from '../lexicon/speech-idioms.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { wordSet } from '../word-set.js'
import { isPassive } from './is-passive.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { objectEnd } from './object-end.js'
import { occupancyOf } from './occupancy.js'

const CONFIDENCE = 0.6
const IDIOMS = wordSet(speechIdioms, /\/\s{0,9}/)
const CONCRETE = wordSet(concreteNouns)

/** A phrase in words. */
type Idiom = readonly string[]

const NONE: readonly Idiom[] = []
let idiomsByFirst: ReadonlyMap<string, readonly Idiom[]> | null = null

/**
 * Finds blame, praise and regret in words that the models do not know.
 *
 *     [The high court] [rapped] [the corporation over open drains].
 *     [Shareholders] [hit out at] [the bonus].
 */
export function findIdioms(
  document: Document,
  { state }: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const { words, tags } = document
  const { isFree } = occupancyOf(document, findings)
  const found: Finding[] = []
  for (let verb = 1; verb < document.size - 1; verb++) {
    const behind = state[verb] === QUOTE_STATE.outside ? behindIdiom(document, verb) : null
    if (behind === null || isPassive(document, verb)) continue
    const from = verbGroupFrom(document, verb)
    const speaker = nounPhraseBefore(document, from)
    const quote = { from: behind, to: objectEnd(document, behind) }
    if (speaker === null || quote.to <= quote.from || hasThing(quote.from, quote.to)) continue
    const cue = { from, to: behind }
    if (!isFree([cue, quote], speaker)) continue
    found.push({ cue, head: verb, quote: [quote], speaker: [speaker], type: null, confidence: CONFIDENCE })
  }
  return found.length === 0 ? findings : [...findings, ...found].sort((a, b) => a.head - b.head)

  /** slammed [the door], slammed [into the wall], took aim at [the egg] */
  function hasThing(from: number, to: number): boolean {
    if (/^(?:ADP|PUNCT)$/.test(tags[from] ?? '')) return true
    let head = from
    while (head + 1 < to && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tags[head + 1] ?? '')) head++
    return CONCRETE().has(words[head]?.toLowerCase() ?? '')
  }
}

/** Where a phrase of the list ends that begins at a token, the longest first. */
function behindIdiom(document: Document, at: number): number | null {
  for (const idiom of idiomsAt(document, at)) {
    if (idiom.every((word, k) => document.words[at + k] === word)) return at + idiom.length
  }
  return null
}

/** Phrases that begin with the word at a place, the longest first. */
const idiomsAt = byWord((word) => {
  idiomsByFirst ??= indexIdioms()
  return idiomsByFirst.get(word) ?? NONE
})

function indexIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const index = new Map<string, readonly Idiom[]>()
  const longestFirst = Array.from(IDIOMS(), (idiom) => idiom.split(' ')).sort((a, b) => b.length - a.length)
  for (const idiom of longestFirst) index.set(idiom[0] ?? '', [...(index.get(idiom[0] ?? '') ?? []), idiom])
  return index
}
