import { expect, test } from 'vitest'
import { outletKey, sameName } from '../../eval/same-name.js'

test('titles, articles, case, possessives and punctuation do not count', () => {
  expect(sameName('Sen. Ruth Amadi', 'ruth amadi', 'person')).toBe(true)
  expect(sameName('the mayor’s office', 'The mayor office', 'organization')).toBe(true)
  expect(sameName('President', 'the president', 'anonymous')).toBe(true)
})

test('a person goes by first and last name, initials aside', () => {
  expect(sameName('Ruth K. Amadi', 'Ruth Amadi', 'person')).toBe(true)
  expect(sameName('Amadi', 'Ruth Amadi', 'person')).toBe(false)
})

test('others go by three fifths of their words', () => {
  expect(sameName('Hale campaign', 'the Ned Hale campaign', 'organization')).toBe(true)
  expect(sameName('Hale campaign', 'Hale family foundation board', 'organization')).toBe(false)
})

test('an outlet has one key', () => {
  expect(outletKey('The NYT')).toBe(outletKey('New York Times'))
  expect(outletKey('Lantern.com')).toBe('lanterncom')
  expect(outletKey('Lantern Online')).toBe('lantern')
})
