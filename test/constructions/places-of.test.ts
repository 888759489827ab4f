import { expect, test } from 'vitest'
import { placesOf } from '../../src/constructions/places-of.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const document = createReader()('The mayor urged calm and confirmed it. “We urged them,” he confirmed.')
const quotations = findQuotations(document)
const wordsOf = (opener: Parameters<typeof placesOf>[0]) =>
  placesOf(opener, document, quotations).map((at) => document.words[at])

test('finds the words of each kind outside of quotation marks', () => {
  expect(wordsOf('urging')).toEqual(['urged'])
  expect(wordsOf('avowal')).toEqual(['confirmed', 'confirmed'])
  expect(wordsOf('idiom')).toEqual([])
})
