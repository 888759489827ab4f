import { describe, expect, test } from 'vitest'
import { isPerson } from '../../src/non-answers/is-person.js'
import { marked } from '../support/marked-finding.js'

function person(source: string): boolean {
  const { document, finding } = marked(source)
  return isPerson(document, finding.speaker[0]!)
}

describe('may be a person', () => {
  test.each([
    '{He} could not be reached.',
    'On Sunday {they} could not be reached.',
    '{Ada Moreau} could not be reached.',
    '{A spokesman for the port} could not be reached.',
    '{The mine’s lawyer} could not be reached.',
    '{The Officer} could not be reached.',
  ])('%s', (source) => {
    expect(person(source)).toBe(true)
  })
})

describe('may not', () => {
  test.each([
    '{It} could not be reached.',
    'On Sunday {it} could not be reached.',
    '{A deal} could not be reached.',
    '{The Gulf} could not be reached.',
    'For the lawyer {a deal} could not be reached.',
    '{The deal} lawyer Ada Moreau sought could not be reached.',
  ])('%s', (source) => {
    expect(person(source)).toBe(false)
  })
})
