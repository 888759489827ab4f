import { expect, test } from 'vitest'
import { createTreeScorer } from '../../src/linear/trees.js'
import { createRandom } from '../../train/random.js'
import { trainTrees } from '../../train/train-trees.js'

const SETTINGS = { trees: 60, leaves: 6, rate: 0.2, leastRows: 5, shrinkage: 1, rowShare: 0.8, featureShare: 1 }

/** Rows of three numbers; right where the first two lie on the same side of a half, whatever the third. */
function makeRows(count: number, seed: number) {
  const { next } = createRandom(seed)
  const cells = Float32Array.from({ length: count * 3 }, next)
  const right = Uint8Array.from({ length: count }, (_, i) =>
    (cells[i * 3] as number) > 0.5 === (cells[i * 3 + 1] as number) > 0.5 ? 1 : 0,
  )
  return { matrix: { cells, width: 3 }, right }
}

test('trees learn what no single number tells', () => {
  const learned = makeRows(2000, 1)
  const trees = trainTrees(learned.matrix, learned.right, SETTINGS, 1)
  const probability = createTreeScorer(trees)
  const { matrix, right } = makeRows(500, 2)
  let hits = 0
  right.forEach((wanted, i) => {
    const p = probability(matrix.cells.subarray(i * 3, i * 3 + 3))
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThan(1)
    if (p > 0.5 === (wanted === 1)) hits++
  })
  expect(hits).toBeGreaterThan(470)
})

test('the same seed grows the same trees, another seed others', () => {
  const { matrix, right } = makeRows(300, 3)
  expect(trainTrees(matrix, right, SETTINGS, 7)).toEqual(trainTrees(matrix, right, SETTINGS, 7))
  expect(trainTrees(matrix, right, SETTINGS, 7)).not.toEqual(trainTrees(matrix, right, SETTINGS, 8))
})

test('without anything to learn from, the share of right rows', () => {
  const cells = new Float32Array(100)
  const trees = trainTrees(
    { cells, width: 1 },
    Uint8Array.from({ length: 100 }, (_, i) => (i < 25 ? 1 : 0)),
    SETTINGS,
    1,
  )
  expect(createTreeScorer(trees)(Float32Array.of(0))).toBeCloseTo(0.25, 1)
})
