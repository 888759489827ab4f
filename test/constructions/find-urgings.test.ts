import { expect, test } from 'vitest'
import { findUrgings } from '../../src/constructions/find-urgings.js'
import { foundBy } from './found-by.js'

test.each([
  [
    "The miners' union urged the ministry to reopen the shaft before winter.",
    "The miners' union | urged | the ministry to reopen the shaft before winter",
  ],
  ['Ilse Brandt has called on students to come home.', 'Ilse Brandt | has called on | students to come home'],
  ['The regulator told the bank to repay 12,000 customers.', 'The regulator | told | to repay 12,000 customers'],
  ['Bose asked him to leave and shut the door.', 'Bose | asked | him to leave'],
])('%s', (text, found) => {
  expect(foundBy(findUrgings, text)).toEqual([found])
})

test.each([
  'The ministry was urged to reopen the shaft.',
  'She called on her neighbour at noon.',
  'He ordered soup to go with the bread.',
  'She told the truth to London.',
])('nothing in: %s', (text) => {
  expect(foundBy(findUrgings, text)).toEqual([])
})
