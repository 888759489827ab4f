import { describe, expect, test } from 'vitest'
import { hashString } from '../../src/linear/hash.js'
import { toShortcuts } from '../../src/linear/shortcuts.js'
import { createWordHasher, SHAPE, toClusters } from '../../src/linear/word-ids.js'

const WORDS = {
  numbers: toShortcuts([
    [hashString('mill'), 1],
    [hashString('protester'), 2],
  ]),
  clusters: Int32Array.of(0, toClusters(3, 40), toClusters(5, 60)),
}

function documentOf(...words: string[]) {
  return { size: words.length, dictionary: ['', ...words], numbers: Int32Array.from(words, (_, k) => k + 1) }
}

describe('createWordHasher', () => {
  test('knows words by their small letters, and by their last part', () => {
    const ids = createWordHasher(WORDS)(documentOf('Mill', 'counter-protester', 'unheard-of'))
    expect(Array.from(ids.word)).toEqual([1, 2, 0])
    expect(Array.from(ids.coarse)).toEqual([3, 5, 0])
    expect(Array.from(ids.fine)).toEqual([40, 60, 0])
    expect(ids.form[0]).toBe(hashString('mill'))
    expect(ids.shape[0]).toBe(SHAPE.capitalised)
  })

  test('serves documents of several dictionaries', () => {
    const hash = createWordHasher(WORDS)
    hash(documentOf('mill', 'dam'))
    expect(Array.from(hash(documentOf('dam', 'mill')).word)).toEqual([0, 1])
  })
})
