import { expect, test } from 'vitest'
import { mainWord } from '../../src/attributions/candidates.js'
import { mainOf } from '../../src/attributions/main-of.js'
import { toyEvidence } from '../support/toy-evidence.js'

/** The words in brackets are the range that is asked about. */
function read(text: string) {
  const evidence = toyEvidence(text.replace(/[[\]]/g, ''))
  const words = (part: string) => part.split(/\s+/).filter((word) => word !== '').length
  const from = words(text.slice(0, text.indexOf('[')))
  const to = from + words(text.slice(text.indexOf('[') + 1, text.indexOf(']')))
  return { evidence, from, to }
}

test.each([
  ['The mayor [has refused to say] why', 'refused'],
  ['The mayor [said in a statement] on Monday', 'said'],
  ['The mayor [has also denied] it', 'denied'],
  ['The mayor [would] go', 'would'],
  ['She saw [his earlier statement on] it', 'statement'],
  ['She drove [according to] him', 'according'],
])('the main word of a cue: %s', (text, word) => {
  const { evidence, from, to } = read(text)
  expect(evidence.words[mainWord(evidence, from, to)]).toBe(word)
})

test.each([
  ['[a spokesman for the port] said', 'spokesman'],
  ['[the chief engineer of the city] said', 'engineer'],
  ['[Ada Moreau , the mayor ,] said', 'Moreau'],
  ['yesterday [she] said', 'she'],
  ['[both] said so', 'both'],
])('the main word of a speaker: %s', (text, word) => {
  const { evidence, from, to } = read(text)
  const tokens = Array.from({ length: to - from }, (_, k) => from + k)
  expect(evidence.words[mainOf(evidence, tokens)]).toBe(word)
})
