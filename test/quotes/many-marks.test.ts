import { expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()

it.each([
  ['straight', '"'.repeat(1_000_000)],
  ['apostrophes', "'".repeat(300_000)],
  ['nested', '“‘'.repeat(150_000)],
  ['all open before any closes', '“'.repeat(150_000) + '”'.repeat(150_000)],
  ['before words', " 'a".repeat(100_000)],
  ['one a paragraph', '“\n'.repeat(150_000)],
])(
  'any number of marks is read: %s',
  (_, text) => {
    const document = read(text)
    expect(findQuotations(document).state).toHaveLength(document.size)
  },
  30_000,
)
