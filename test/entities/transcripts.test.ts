import { expect, it } from 'vitest'
import { findTranscripts } from '../../src/constructions/find-transcripts.js'
import { createReader } from '../../src/document/read-document.js'
import { resolveSpeakers } from '../../src/entities/resolve-speakers.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()

/** "name (kind)" for each turn, with a star where the speaker is carried over. */
function turnsOf(text: string): readonly string[] {
  const document = read(text)
  const quotations = findQuotations(document)
  const findings = findTranscripts(document, quotations, [])
  const relays = findings.map(() => ({ outlets: [], reports: false, cited: [], audience: null, parent: null }))
  const { speakers } = resolveSpeakers(document, quotations, findings, relays, { author: null })
  return speakers.map(([speaker]) => `${speaker?.name} (${speaker?.kind})${speaker?.mention ? '' : '*'}`)
}

it('takes a label in capitals for a person, by the fullest name in the article', () => {
  const text = 'Elena Moreno left the band.\nMORENO: I was tired.\nKERR: Were you?\nMR. BOLT: We all were.\nKERR: No.'
  expect(turnsOf(text)).toEqual(['Elena Moreno (person)', 'KERR (person)', 'BOLT (person)', 'KERR (person)'])
})

it('carries the speaker of a turn on over stage directions', () => {
  const text = 'VOSS: And the crew?\nKERR: Ashore.\n(CROSSTALK)\nWe had two boats.\nVOSS: Thank you.'
  expect(turnsOf(text)).toEqual(['VOSS (person)', 'KERR (person)', 'KERR (person)*', 'VOSS (person)'])
})
