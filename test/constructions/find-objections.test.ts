import { expect, test } from 'vitest'
import { findObjections } from '../../src/constructions/find-objections.js'
import { foundBy } from './found-by.js'

test('who questions a claim of which the claim alone was found', () => {
  const text = "Intelligence agencies question the mill's claims of clean water."
  const before = { speaker: 'the mill', cue: 'claims', quote: 'clean water' }
  expect(foundBy(findObjections, text, [before])).toEqual([
    "Intelligence agencies | question | the mill's claims of clean water",
    'the mill | claims | clean water',
  ])
})

test('allegations that were passed over between the verb and the clause', () => {
  const text = 'The mayor rejected allegations from tenants that the lifts were unsafe.'
  const before = { speaker: 'The mayor', cue: 'rejected', quote: 'the lifts were unsafe' }
  expect(foundBy(findObjections, text, [before])).toEqual([
    'The mayor | rejected | allegations from tenants that the lifts were unsafe',
    'tenants | allegations from | the lifts were unsafe',
  ])
})

test.each([
  "A question of the mill's claims of clean water came up.",
  "It was denied by the mill's claims of clean water.",
])('nothing in: %s', (text) => {
  const before = { speaker: 'the mill', cue: 'claims', quote: 'clean water' }
  expect(foundBy(findObjections, text, [before])).toHaveLength(1)
})
