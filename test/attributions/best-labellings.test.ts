import { describe, expect, test } from 'vitest'
import { BestLabellings } from '../../src/attributions/best-labellings.js'
import { ROLE, ROLE_SHAPE, ROLES } from '../../src/attributions/roles.js'
import { SCORE_STRIDE } from '../../src/neural/layer.js'
import { Memory } from '../../src/neural/memory.js'
import { Trellis } from '../../src/neural/trellis.js'
import { createRandom } from '../../train/random.js'

const LENGTH = 6

/** Scores as a network gives them, some positions away from the first, and of steps. */
const PLACE = 2
const IMPOSSIBLE = -1e4

function makeScores(seed: number) {
  const { next } = createRandom(seed)
  const scores = Float32Array.from({ length: (PLACE + LENGTH) * SCORE_STRIDE }, () => next() * 2)
  const steps = Array.from(ROLE_SHAPE.allowed, (allowed) => (allowed === 1 ? next() * 2 : IMPOSSIBLE))
  return { scores, steps }
}

function findBest({ scores, steps }: ReturnType<typeof makeScores>, wordlike: Int32Array, most: number) {
  const memory = new Memory()
  const at = memory.place('floats', scores)
  const trellis = new Trellis(memory, at, steps, LENGTH)
  return new BestLabellings(trellis, scores, steps).find(PLACE, wordlike, most)
}

/** All labellings with a quote and at most one stretch of speaker, by score. */
function everyLabelling({ scores, steps }: ReturnType<typeof makeScores>) {
  const all: { roles: number[]; score: number }[] = []
  for (let code = 0; code < ROLES ** LENGTH; code++) {
    const roles = Array.from({ length: LENGTH }, (_, i) => Math.floor(code / ROLES ** i) % ROLES)
    const starts = roles.filter((role) => role === ROLE.speakerStart).length
    if (starts > 1 || !roles.includes(ROLE.quoteStart)) continue
    if (ROLE_SHAPE.starts[roles[0] as number] === 0) continue
    let score = 0
    roles.forEach((y, i) => {
      score += scores[(PLACE + i) * SCORE_STRIDE + y] as number
      if (i > 0) score += steps[(roles[i - 1] as number) * ROLES + y] as number
    })
    if (score > IMPOSSIBLE / 2) all.push({ roles, score })
  }
  return all.sort((a, b) => b.score - a.score)
}

/** What a labelling says of words, whether its pieces are cut or not. */
const wordsOf = (roles: ArrayLike<number>) =>
  Array.from(roles, (role) => (role === ROLE.outside ? '.' : role <= ROLE.speaker ? 's' : 'q')).join('')

describe('the best labellings', () => {
  test.each([1, 2, 3, 4, 5])('are those that trying all finds, seed %i', (seed) => {
    const made = makeScores(seed)
    const wanted = new Map<string, number>()
    for (const { roles, score } of everyLabelling(made)) {
      if (!wanted.has(wordsOf(roles))) wanted.set(wordsOf(roles), score)
    }
    const found = findBest(made, new Int32Array(LENGTH).fill(1), 5)
    expect(found.map(({ roles }) => wordsOf(roles))).toEqual([...wanted.keys()].slice(0, 5))
    expect(found.map(({ score }) => score.toFixed(4))).toEqual(
      [...wanted.values()].slice(0, 5).map((s) => s.toFixed(4)),
    )
  })

  test('count as one where they differ in punctuation only', () => {
    const wordlike = Int32Array.of(1, 0, 1, 0, 1, 0)
    const found = findBest(makeScores(6), wordlike, 8)
    const words = found.map(({ roles }) => wordsOf(roles.filter((_, i) => wordlike[i] === 1)))
    expect(new Set(words).size).toBe(words.length)
  })

  test('are none in a window of nothing but punctuation', () => {
    expect(findBest(makeScores(7), new Int32Array(LENGTH), 3)).toEqual([])
  })
})
