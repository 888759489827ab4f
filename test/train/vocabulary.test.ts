import { expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Example } from '../../train/corpus.js'
import { collectCueRates, collectLemmas } from '../../train/vocabulary.js'

/** An article whose words have these tags and lemmas; the second word of each sentence is a cue. */
function toExample(words: readonly (readonly [word: string, tag: string, lemma: string])[]): Example {
  const text = words.map(([word]) => word).join(' ')
  const document = { ...createReader()(text), tags: words.map(([, tag]) => (tag === 'VBD' ? 'VERB' : 'NOUN')) }
  expect(document.words).toEqual(words.map(([word]) => word))
  return {
    id: text,
    document,
    quotations: findQuotations(document),
    syntax: {
      tags: words.map(([, tag]) => tag),
      lemmas: words.map(([, , lemma]) => lemma),
      relations: words.map(() => 'dep'),
      heads: new Int32Array(words.length).fill(-1),
    },
    attributions: [{ source: [], cue: [{ from: 1, to: 2 }], content: [] }],
    article: { id: text, publisher: '', text, attributions: [] },
  }
}

const EXAMPLE = toExample([
  ['Mice', 'NN', 'mouse'],
  ['spake', 'VBD', 'speak'],
  ['@mice', 'NN', 'mouse'],
  ['9pm', 'NN', 'pm'],
  ['walked', 'VBD', 'walk'],
])

test('lemmas are kept of words that the rules get wrong, not of addresses and numbers', () => {
  expect(Object.fromEntries(collectLemmas([EXAMPLE]))).toEqual({ Nmice: 'mouse', Vspake: 'speak' })
})

test('how often a lemma is a cue is kept of words only', () => {
  const examples = [EXAMPLE, { ...EXAMPLE, attributions: [{ source: [], cue: [{ from: 3, to: 4 }], content: [] }] }]
  const rates = collectCueRates(examples, new Map([['Vspake', 'speak']]))
  expect(Object.fromEntries(rates)).toEqual({ Vspeak: 25 })
})
