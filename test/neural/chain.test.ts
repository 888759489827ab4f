import { describe, expect, test } from 'vitest'
import { Chain, type ChainShape } from '../../src/neural/chain.js'
import { SCORE_STRIDE } from '../../src/neural/layer.js'
import { FLOAT, Memory } from '../../src/neural/memory.js'
import { createRandom } from '../../train/random.js'

const LENGTH = 5
const PLACE = 3
/** Three labels; the last may not follow the first, nor start. */
const SHAPE: ChainShape = {
  labels: 3,
  allowed: Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1),
  starts: Uint8Array.of(1, 1, 0),
}
const { next } = createRandom(11)
const steps = Array.from({ length: 9 }, () => next() * 4 - 2)

/** A chain over `scores`, three a position, that stand from `PLACE` on in its memory. */
function summed(scores: readonly number[], length = scores.length / 3) {
  const memory = new Memory()
  const at = memory.take((PLACE + length) * SCORE_STRIDE * FLOAT)
  const chain = new Chain(memory, at, { shape: SHAPE, steps }, length)
  for (let k = 0; k < length; k++) {
    memory.floats.set(scores.slice(3 * k, 3 * k + 3), at / FLOAT + (PLACE + k) * SCORE_STRIDE)
  }
  chain.sum(PLACE, length)
  const marginals = new Float32Array(1 + 3 * length)
  chain.writeMarginals(marginals, 1, length)
  return { marginals: Array.from(marginals.subarray(1)), logSum: chain.logSum(length) }
}

/** Every allowed labelling with the exponential of its score. */
function everyLabelling(scores: readonly number[]): Map<string, number> {
  const all = new Map<string, number>()
  for (let code = 0; code < 3 ** LENGTH; code++) {
    const labels = Array.from({ length: LENGTH }, (_, i) => Math.floor(code / 3 ** i) % 3)
    const pairs = labels.slice(1).map((y, i) => (labels[i] as number) * 3 + y)
    if (SHAPE.starts[labels[0] as number] === 0 || pairs.some((pair) => SHAPE.allowed[pair] === 0)) continue
    const own = labels.map((y, i) => scores[i * 3 + y] as number)
    const score = [...own, ...pairs.map((pair) => steps[pair] as number)].reduce((a, b) => a + b)
    all.set(labels.join(''), Math.exp(score))
  }
  return all
}

describe('a chain', () => {
  const scores = Array.from({ length: 3 * LENGTH }, () => next() * 4 - 2)
  const all = everyLabelling(scores)
  const total = [...all.values()].reduce((a, b) => a + b)

  test('leaves out what may not be', () => {
    expect([...all.keys()].some((labels) => labels.startsWith('2') || labels.includes('02'))).toBe(false)
    expect(all.size).toBeGreaterThan(20)
  })

  test('has the marginals that adding up all labellings has', () => {
    const { marginals } = summed(scores)
    for (let i = 0; i < LENGTH; i++) {
      for (let y = 0; y < 3; y++) {
        let sum = 0
        for (const [labels, worth] of all) if (labels[i] === String(y)) sum += worth
        expect(marginals[i * 3 + y]).toBeCloseTo(sum / total, 6)
      }
    }
  })

  test('knows the sum of all labellings', () => {
    expect(summed(scores).logSum).toBeCloseTo(Math.log(total), 5)
  })

  test('takes scores far from each other', () => {
    const { marginals, logSum } = summed(Array.from({ length: 300 }, (_, k) => (k % 7) * 40 - 120))
    expect(marginals.every((p) => p >= 0 && p < 1.001)).toBe(true)
    for (let k = 0; k < 100; k++) expect(marginals.slice(3 * k, 3 * k + 3).reduce((a, b) => a + b)).toBeCloseTo(1, 3)
    expect(Number.isFinite(logSum)).toBe(true)
  })

  test('is over at once where there is nothing', () => {
    expect(summed([])).toEqual({ marginals: [], logSum: 0 })
  })
})
