import { fold } from '../src/attributions/describe-word.js'
import type { CueRates } from '../src/attributions/evidence.js'
import { type LemmaExceptions, lemmaByRule, toLemma } from '../src/attributions/lemma.js'
import { CLASSES, MAY_CUE, type WordClass } from '../src/attributions/word-class.js'
import { toTagNumbers } from '../src/document/universal-tags.js'
import type { Example } from './corpus.js'

/** These stand in most cues and make none by themselves. */
const NEVER_CUES = ['Vbe', 'Vhave', 'Vdo']
/** Rarer cues, in percent, count as none. */
const LEAST = 3
/** Added to the number of occurrences, so that a lemma seen once proves little. */
const DOUBT = 2

/** Neither numbers nor the addresses and marks of web pages that the corpus has among its words. */
const WORD = /^\p{L}[\p{L}'’-]*$/u

/** Where the corpus's lemmas differ from what the rules say. */
export function collectLemmas(examples: readonly Example[]): LemmaExceptions {
  const counts = new Map<string, Map<string, number>>()
  for (const { document, syntax } of examples) {
    syntax?.lemmas.forEach((lemma, i) => {
      const wordClass = ofPenn(syntax.tags[i] ?? '')
      const word = fold(document.words[i] ?? '')
      if (lemma === '' || wordClass === 'O' || !WORD.test(word)) return
      const key = wordClass + word
      const ofWord = counts.get(key) ?? new Map<string, number>()
      ofWord.set(lemma, (ofWord.get(lemma) ?? 0) + 1)
      counts.set(key, ofWord)
    })
  }
  const exceptions = new Map<string, string>()
  for (const [key, ofWord] of counts) {
    const [best] = [...ofWord].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const lemma = best?.[0] ?? ''
    if (lemmaByRule(key.slice(1), key.charAt(0) as WordClass) !== lemma) exceptions.set(key, lemma)
  }
  return exceptions
}

/** The class of a tag of the Penn Treebank, which the corpus's trees have. */
function ofPenn(tag: string): WordClass {
  return tag.startsWith('V') ? 'V' : tag.startsWith('N') ? 'N' : 'O'
}

/** How often each lemma is a cue, outside of what is quoted. */
export function collectCueRates(examples: readonly Example[], lemmas: LemmaExceptions): CueRates {
  const seen = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const { document, attributions } of examples) {
    const tags = toTagNumbers(document.tags)
    const quoted = new Uint8Array(document.size)
    const cue = new Uint8Array(document.size)
    for (const { content, cue: ranges } of attributions) {
      for (const { from, to } of content) quoted.fill(1, from, to)
      for (const { from, to } of ranges) cue.fill(1, from, to)
    }
    for (let i = 0; i < document.size; i++) {
      const tag = tags[i] as number
      if (MAY_CUE[tag] === 0 || (quoted[i] === 1 && cue[i] === 0)) continue
      const word = fold(document.words[i] ?? '')
      if (!WORD.test(word)) continue
      const wordClass = CLASSES[tag] as WordClass
      const key = wordClass + toLemma(word, wordClass, lemmas)
      seen.set(key, (seen.get(key) ?? 0) + 1)
      if (cue[i] === 1) cues.set(key, (cues.get(key) ?? 0) + 1)
    }
  }
  const rates = new Map<string, number>()
  for (const [key, count] of seen) {
    const rate = Math.round((100 * (cues.get(key) ?? 0)) / (count + DOUBT))
    if (rate >= LEAST && !NEVER_CUES.includes(key)) rates.set(key, rate)
  }
  return rates
}
