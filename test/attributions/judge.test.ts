import { expect, test } from 'vitest'
import { createJudge } from '../../src/attributions/judge.js'
import { type Docket, toDocket } from '../../src/attributions/judge-row.js'
import { createBlockReader } from '../../src/attributions/read-blocks.js'
import { createTable } from '../../src/linear/table.js'
import { toyEvidence } from '../support/toy-evidence.js'
import { toyReader } from '../support/toy-reader.js'

const evidence = toyEvidence('“Gate 4 is shut,” Ada Moreau said on Monday.')

/** With so many readings of each candidate, at most. */
function docketOf(most: number): Docket {
  return toDocket(evidence, createBlockReader(toyReader, most)(evidence))
}

/** Judges that say the same of every reading. */
function judgeOf(nearly: number, exactly: number) {
  const always = (probability: number) => ({ base: Math.log(probability / (1 - probability)), trees: [] })
  const judge = createJudge({ rank: createTable(4), trust: 1, nearly: always(nearly), exactly: always(exactly) })
  return (docket: Docket) => docket.candidates.map((_, index) => judge(docket, index))
}

test('the labeller’s best reading, where the judges cannot tell', () => {
  const docket = docketOf(6)
  const judged = judgeOf(0.7, 0.3)(docket)
  expect(docket.readings.some(({ readings }) => readings.length > 1)).toBe(true)
  expect(judged.map((own) => own?.reading)).toEqual(docket.readings.map(({ readings }) => readings[0]))
  for (const own of judged) expect(own?.confidence).toBeCloseTo(0.7)
})

test.each([1, 6])('what is exactly right is nearly right: of %i readings', (most) => {
  for (const own of judgeOf(0.45, 0.7)(docketOf(most))) expect(own?.confidence).toBeCloseTo(0.7)
})

test('the second judge decides where the first cannot, and confidence is that of what is chosen', () => {
  const docket = docketOf(6)
  // All numbers of a row are asked alike, so that some of them divide the readings.
  const width = 400
  const trees = Array.from({ length: width }, (_, feature) => ({
    features: [feature],
    thresholds: [0.5],
    left: [~0],
    right: [~1],
    leaves: [0, 0.01],
  }))
  const judge = createJudge({
    rank: createTable(4),
    trust: 1,
    nearly: { base: 0, trees: [] },
    exactly: { base: -8, trees },
  })
  const judged = docket.candidates.map((_, index) => judge(docket, index))
  const first = docket.readings.map(({ readings }) => readings[0])
  expect(judged.some((own, k) => own !== null && own.reading !== first[k])).toBe(true)
  for (const own of judged) expect(own?.confidence).toBeCloseTo(0.5)
})

test('the second judge is not asked about the only reading that is clear', () => {
  for (const own of judgeOf(0.6, 0.7)(docketOf(1))) expect(own?.confidence).toBeCloseTo(0.6)
})

test('nothing of what is hardly right', () => {
  expect(docketOf(6).candidates.length).toBeGreaterThan(0)
  expect(new Set(judgeOf(0.1, 0.9)(docketOf(6)))).toEqual(new Set([null]))
})
