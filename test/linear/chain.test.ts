import { beforeAll, describe, expect, test } from 'vitest'
import { Chain } from '../../src/linear/chain.js'
import type { ChainShape } from '../../src/linear/lattice.js'
import { type Sequence, SequenceBuffer } from '../../src/linear/sequence.js'
import { createTable } from '../../src/linear/table.js'
import { createRandom } from '../../train/random.js'

const LENGTH = 5
/** Three labels; the last may not follow the first, nor start. */
const SHAPE: ChainShape = {
  labels: 3,
  allowed: Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1),
  starts: Uint8Array.of(1, 1, 0),
}

let sequence: Sequence
let chain: Chain
/** Every allowed labelling with its share of the probability, computed one by one. */
let shares: Map<string, number>

beforeAll(() => {
  const random = createRandom(11)
  const positions = createTable(3, 4)
  const steps = createTable(9, 4)
  for (const { cells } of [positions, steps])
    cells.forEach((_, k) => {
      cells[k] = random.next() * 4 - 2
    })
  const buffer = new SequenceBuffer(positions, steps)
  for (let i = 0; i < LENGTH; i++) {
    buffer.positions.from(1)
    buffer.positions.add(i)
    buffer.positions.add(i, 7)
    buffer.steps.from(50)
    buffer.steps.add(i)
    buffer.endPosition()
  }
  sequence = buffer.copy()
  chain = new Chain(SHAPE, positions, steps)
  chain.score(sequence)
  shares = new Map()
  for (let code = 0; code < 3 ** LENGTH; code++) {
    const labels = Array.from({ length: LENGTH }, (_, i) => Math.floor(code / 3 ** i) % 3)
    let score = 0
    labels.forEach((y, i) => {
      score += chain.emissions[i * 3 + y] as number
      if (i > 0) score += chain.steps[(i * 3 + (labels[i - 1] as number)) * 3 + y] as number
    })
    const allowed = labels.every((y, i) => i === 0 || SHAPE.allowed[(labels[i - 1] as number) * 3 + y] === 1)
    if (allowed && score > -1000) shares.set(labels.join(''), Math.exp(score))
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
  for (const [labels, share] of shares) shares.set(labels, share / total)
  chain.sum(LENGTH)
})

describe('a chain', () => {
  test('leaves out what may not be', () => {
    expect([...shares.keys()].some((labels) => labels.startsWith('2') || labels.includes('02'))).toBe(false)
    expect(shares.size).toBeGreaterThan(20)
  })

  test('has the marginals that adding up all labellings has', () => {
    for (let i = 0; i < LENGTH; i++) {
      for (let y = 0; y < 3; y++) {
        let sum = 0
        for (const [labels, share] of shares) if (labels[i] === String(y)) sum += share
        expect(chain.marginal(i, y)).toBeCloseTo(sum, 9)
      }
    }
  })

  test('knows the probability of a whole labelling', () => {
    for (const [labels, share] of shares) {
      expect(Math.exp(chain.logProbability([...labels].map(Number)))).toBeCloseTo(share, 9)
    }
  })
})
