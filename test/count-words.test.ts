import { expect, test } from 'vitest'
import { countWords } from '../src/count-words.js'

test.each([
  ['', 0],
  ['… — “”', 0],
  ['It is safe,', 3],
  ["won't and won’t", 3],
  ['50,000 people – or 3.5%', 4],
  ['a well-kept bridge—we say', 5],
  ['Zoé’s café', 2],
])('%j has %i', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('an endless word takes no time', () => {
  const before = performance.now()
  expect(countWords(`${"a'".repeat(500_000)} b`)).toBe(2)
  expect(performance.now() - before).toBeLessThan(2000)
})
