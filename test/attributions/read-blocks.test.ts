import { expect, test } from 'vitest'
import { createBlockReader } from '../../src/attributions/read-blocks.js'
import type { ReaderModel } from '../../src/attributions/reader.js'
import { ROLE_ROWS } from '../../src/attributions/role-inputs.js'
import { ROLES } from '../../src/attributions/roles.js'
import { SKETCH_LABELS } from '../../src/attributions/sketch.js'
import { PLACE_ROWS, WORD_ROWS } from '../../src/attributions/text-inputs.js'
import { toyEvidence } from '../support/toy-evidence.js'
import { toyNetwork } from '../support/toy-network.js'

const model: ReaderModel = {
  network: toyNetwork({
    wordRows: WORD_ROWS,
    wordDense: 4,
    placeRows: PLACE_ROWS,
    windowRows: ROLE_ROWS,
    windowDense: 12,
  }),
  words: { length: 4, cells: new Int8Array(8).fill(3), unit: 100 },
  labelSteps: new Array(SKETCH_LABELS ** 2).fill(0),
  roleSteps: new Array(ROLES ** 2).fill(0),
}
const read = createBlockReader(model, 6)

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
  const doubting = createBlockReader({ ...model, network: { ...model.network, verdictBias: -50 } }, 6)
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
