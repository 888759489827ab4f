import { expect, test } from 'vitest'
import { createBlockReader } from '../../src/attributions/read-blocks.js'
import { ROLES } from '../../src/attributions/roles.js'
import { toyEvidence } from '../support/toy-evidence.js'
import { toyReader } from '../support/toy-reader.js'

const read = createBlockReader(toyReader, 6)

/** Each paragraph of other words; more of them than are read at once. */
const PARAGRAPHS = Array.from({ length: 24 }, (_, k) => {
  const names = ['Ada Moreau', 'Ben Oduya', 'the port', 'nobody']
  return `“Gate ${k} is shut,” ${names[k % 4]} said on Monday. ${names[(k + 1) % 4]} denied ${'all '.repeat(k % 5)}that, and left.`
})

test('a paragraph is read the same alone and in a long text', () => {
  const evidence = toyEvidence(PARAGRAPHS.join('\n'))
  const whole = read(evidence)
  expect(evidence.size).toBeGreaterThan(400)
  expect(whole.candidates.length).toBeGreaterThan(20)
  let from = 0
  for (const paragraph of PARAGRAPHS) {
    const alone = toyEvidence(paragraph)
    const { candidates, readings } = read(alone)
    const own = whole.candidates.flatMap((candidate, k) =>
      candidate.from >= from && candidate.from < from + alone.size ? [{ candidate, readings: whole.readings[k] }] : [],
    )
    expect(own.map(({ candidate }) => candidate.from - from)).toEqual(candidates.map((candidate) => candidate.from))
    expect(own.map(({ readings }) => readings?.verdict)).toEqual(readings.map(({ verdict }) => verdict))
    expect(own.map(({ readings }) => readings?.readings.map(({ roles }) => roles.join('')))).toEqual(
      readings.map((each) => each.readings.map(({ roles }) => roles.join(''))),
    )
    from += alone.size
  }
})

test('what is hardly a cue has no readings', () => {
  const evidence = toyEvidence(PARAGRAPHS.join('\n'))
  const doubting = createBlockReader({ ...toyReader, network: { ...toyReader.network, verdictBias: -50 } }, 6)
  const { candidates, readings } = doubting(evidence)
  expect(candidates).toEqual(read(evidence).candidates)
  expect(new Set(readings.map(({ readings, marginals }) => readings.length + marginals.length))).toEqual(new Set([0]))
  for (const { verdict, marginals, window } of read(evidence).readings) {
    expect(verdict).toBeGreaterThan(-2)
    expect(marginals).toHaveLength((window.to - window.from) * ROLES)
  }
})

test('a text without words has nothing', () => {
  expect(read(toyEvidence(''))).toMatchObject({ candidates: [], readings: [] })
})
