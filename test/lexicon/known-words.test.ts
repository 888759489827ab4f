import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collectKnownWords } from '../../lexicon/collect-known-words.js'

test('are those of compromise as it is installed: else run npm run lexicon', () => {
  expect(readFileSync('src/lexicon/known-words.ts', 'utf8') === collectKnownWords()).toBe(true)
})
