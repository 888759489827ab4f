import { expect, test } from 'vitest'
import { describeWord, SHAPE, toClusters } from '../../src/attributions/describe-word.js'
import { hashString } from '../../src/linear/hash.js'
import { toNumberMap } from '../../src/number-map.js'

const WORDS = {
  numbers: toNumberMap([
    [hashString('mill'), 1],
    [hashString('protester'), 2],
  ]),
  clusters: Int32Array.of(0, toClusters(3, 40), toClusters(5, 60)),
}

test('knows words by their small letters, and by their last part', () => {
  const numbers = { form: hashString('mill'), word: 1, coarse: 3, fine: 40 }
  expect(describeWord('mill', WORDS)).toMatchObject({ ...numbers, shape: SHAPE.lower })
  expect(describeWord('Mill', WORDS)).toMatchObject({ ...numbers, shape: SHAPE.capitalised })
  expect(describeWord('counter-protester', WORDS)).toMatchObject({ word: 2, coarse: 5, fine: 60 })
  expect(describeWord('unheard-of', WORDS)).toMatchObject({ word: 0, coarse: 0, fine: 0 })
})

test('tells words from marks', () => {
  expect(['7', 'ß', '—', '"'].map((word) => describeWord(word, WORDS).wordlike)).toEqual([1, 1, 0, 0])
})
