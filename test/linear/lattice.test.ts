import { beforeAll, describe, expect, test } from 'vitest'
import { type ChainShape, FORBIDDEN, Lattice } from '../../src/linear/lattice.js'
import { createRandom } from '../../train/random.js'

const LENGTH = 5
/** Three labels; the last may not follow the first, nor start. */
const SHAPE: ChainShape = {
  labels: 3,
  allowed: Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1),
  starts: Uint8Array.of(1, 1, 0),
}

const lattice = new Lattice(SHAPE)
/** Every allowed labelling with its share of the probability, computed one by one. */
let shares: Map<string, number>

beforeAll(() => {
  const random = createRandom(11)
  lattice.reserve(LENGTH)
  for (let k = 0; k < 3 * LENGTH; k++) lattice.emissions[k] = random.next() * 4 - 2
  for (let k = 0; k < 9; k++) lattice.steps[k] = SHAPE.allowed[k] === 1 ? random.next() * 4 - 2 : 0
  lattice.emissions[2] = FORBIDDEN
  shares = new Map()
  for (let code = 0; code < 3 ** LENGTH; code++) {
    const labels = Array.from({ length: LENGTH }, (_, i) => Math.floor(code / 3 ** i) % 3)
    let score = 0
    labels.forEach((y, i) => {
      score += lattice.emissions[i * 3 + y] as number
      if (i > 0) score += lattice.steps[(labels[i - 1] as number) * 3 + y] as number
    })
    const allowed = labels.every((y, i) => i === 0 || SHAPE.allowed[(labels[i - 1] as number) * 3 + y] === 1)
    if (allowed && score > -1000) shares.set(labels.join(''), Math.exp(score))
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
  for (const [labels, share] of shares) shares.set(labels, share / total)
  lattice.sum(LENGTH)
})

describe('a lattice', () => {
  test('leaves out what may not be', () => {
    expect([...shares.keys()].some((labels) => labels.startsWith('2') || labels.includes('02'))).toBe(false)
    expect(shares.size).toBeGreaterThan(20)
  })

  test('has the marginals that adding up all labellings has', () => {
    const marginals = new Float64Array(1 + 3 * LENGTH)
    lattice.writeMarginals(marginals, 1, LENGTH)
    for (let i = 0; i < LENGTH; i++) {
      for (let y = 0; y < 3; y++) {
        let sum = 0
        for (const [labels, share] of shares) if (labels[i] === String(y)) sum += share
        expect(marginals[1 + i * 3 + y]).toBeCloseTo(sum, 9)
      }
    }
  })

  test('knows the probability of a whole labelling', () => {
    for (const [labels, share] of shares) {
      expect(Math.exp(lattice.logProbability([...labels].map(Number)))).toBeCloseTo(share, 9)
    }
  })
})
