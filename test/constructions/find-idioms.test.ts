import { expect, test } from 'vitest'
import { findIdioms } from '../../src/constructions/find-idioms.js'
import { foundBy } from './found-by.js'

test.each([
  [
    'The high court rapped the corporation over open drains.',
    'The high court | rapped | the corporation over open drains',
  ],
  ["Shareholders hit out at the chairman's bonus.", "Shareholders | hit out at | the chairman's bonus"],
  ['The railway has apologised for the delays.', 'The railway | has apologised for | the delays'],
  ['Bose slammed a plan that would close the port and left.', 'Bose | slammed | a plan that would close the port'],
])('%s', (text, found) => {
  expect(foundBy(findIdioms, text)).toEqual([found])
})

test.each([
  'The wind slammed the door.',
  'The lorry slammed into the wall.',
  'Somebody rapped on the window.',
  'The gate was slammed shut.',
])('nothing in: %s', (text) => {
  expect(foundBy(findIdioms, text)).toEqual([])
})

test('with a speaker who says something else too', () => {
  const text = 'Hegde flayed the state government and said it slept.'
  const before = { speaker: 'Hegde', cue: 'said', quote: 'it slept' }
  expect(foundBy(findIdioms, text, [before])).toContain('Hegde | flayed | the state government')
})
