import { expect, test } from 'vitest'
import { createIdentities } from '../../src/audit/identities.js'

/** Whether the names are one speaker's, in articles that hold these and the others. */
function same(names: readonly [string, string], others: readonly string[] = []): boolean {
  const keyOf = createIdentities([...names, ...others])
  return keyOf(names[0]) === keyOf(names[1])
}

test.each<[string, string]>([
  ['Mara Voss', 'MARA VOSS'],
  ['Zoé Ferrant', 'Zoe Ferrant'],
  ['Pat O’Shea', "Pat O'Shea"],
  ['Mara Voss', 'Mara J. Voss'],
  ['Mara J Voss', 'Mara J. Voss'],
  ['the Creeks Trust', 'Creeks Trust'],
  ['Lynford Water Inc.', 'Lynford Water Inc'],
  ['J.R. Hale', 'J. R. Hale'],
  ['Mara Voss–Hale', 'Mara Voss-Hale'],
  ['Mara  Voss', ' Mara Voss '],
])('%s and %s are one', (a, b) => {
  expect(same([a, b])).toBe(true)
})

test.each<[string, string]>([
  ['Mara Voss', 'Voss'],
  ['Mara Voss', 'Mara'],
  ['Mara Voss', 'Marta Voss'],
  ['Robert Hale', 'Bob Hale'],
  ['Mara Voss', 'Mara Voss Jr.'],
  ['J. Hale', 'K. Hale'],
  ['Malcolm X', 'Malcolm Y'],
  ['Ana Maria Voss', 'Ana Voss'],
  ['the', 'a'],
  ['the', ''],
  ['Old Creeks Trust', 'Creeks Trust'],
  ['Malcolm J. X', 'Malcolm X'],
  ['Mara VossHale', 'Mara Voss-Hale'],
  ['Ana Maria Voss', 'AnaMaria Voss'],
])('%s and %s are two', (a, b) => {
  expect(same([a, b])).toBe(false)
})

test('initials that disagree keep people apart, also from the one without', () => {
  expect(same(['Mara J. Voss', 'Mara K. Voss'])).toBe(false)
  expect(same(['Mara Voss', 'Mara J. Voss'], ['Mara K. Voss'])).toBe(false)
  expect(same(['Mara J. Voss', 'mara j voss'], ['Mara K. Voss'])).toBe(true)
})

test('a name of no letters is a name', () => {
  expect(same(['', ''])).toBe(true)
  expect(same(['…', '50'])).toBe(false)
})
