import { describe, expect, test } from 'vitest'
import {
  CUE_INPUTS,
  PAIR_INPUTS,
  ROLE_ROWS,
  TOKEN_INPUTS,
  writeCueRows,
  writePairRows,
  writeTokenRows,
} from '../../src/attributions/role-inputs.js'
import { RoleScorer } from '../../src/attributions/role-scorer.js'
import { SKETCH_LABELS } from '../../src/attributions/sketch.js'
import { Surroundings } from '../../src/attributions/surroundings.js'
import { windowOf } from '../../src/attributions/window.js'
import { SCORE_STRIDE } from '../../src/neural/network.js'
import { toyCandidate, toyEvidence, toySketch } from '../support/toy-evidence.js'
import { toyNetwork } from '../support/toy-network.js'

const TEXT =
  '“The lock is shut,” Ada Moreau said on Monday. Ben Oduya, who runs it, denied that.\nNobody asked, she added: “Ever.”'
const evidence = toyEvidence(
  TEXT,
  [
    4, 2, 4, 4, 9, 4, 4, 8, 9, -1, 11, 9, 9, 14, 20, 14, 17, 14, 17, 14, -1, 20, 20, 24, -1, 24, 27, 24, 27, 27, 27, 27,
    27,
  ],
)
const sketch = toySketch(evidence.size, [9, 20, 27])
const candidates = [9, 20, 27].map(toyCandidate)
const governors = new Map(candidates.map((candidate) => [candidate.head, candidate]))

describe('rows', () => {
  const tokens = new Int32Array(evidence.size * TOKEN_INPUTS)
  writeTokenRows(tokens, evidence, sketch, { from: 0, to: evidence.size })

  test('each input has rows of its own', () => {
    const all = candidates.flatMap((candidate) => {
      const window = windowOf(evidence, sketch, candidate)
      const surroundings = new Surroundings()
      surroundings.look(evidence, sketch, candidate, window)
      const length = window.to - window.from
      const pairs = new Int32Array(length * PAIR_INPUTS)
      writePairRows(pairs, PAIR_INPUTS, evidence, candidate, window, surroundings)
      const cue = new Int32Array(CUE_INPUTS)
      writeCueRows(cue, evidence, candidate, governors)
      return Array.from({ length }, (_, k) => [
        ...tokens.subarray((window.from + k) * TOKEN_INPUTS, (window.from + k + 1) * TOKEN_INPUTS),
        ...pairs.subarray(k * PAIR_INPUTS, (k + 1) * PAIR_INPUTS),
        ...cue,
      ])
    })
    const [first] = all as [number[], ...number[][]]
    for (const rows of all) {
      expect(Math.min(...rows)).toBeGreaterThan(0)
      expect(Math.max(...rows)).toBeLessThan(ROLE_ROWS)
      expect([...rows].sort((a, b) => a - b)).toEqual(rows)
      expect(rows).toHaveLength(first.length)
    }
    for (let input = 1; input < first.length; input++) {
      const highest = Math.max(...all.map((rows) => rows[input - 1] as number))
      expect(Math.min(...all.map((rows) => rows[input] as number))).toBeGreaterThan(highest)
    }
  })

  test('tell a token at the head of its paragraph from one within', () => {
    const edges = (token: number) => tokens[token * TOKEN_INPUTS + 6]
    expect(edges(0)).toBe(edges(23))
    expect(edges(0)).not.toBe(edges(13))
    expect(edges(13)).not.toBe(edges(14))
  })
})

describe('scores', () => {
  const model = {
    network: toyNetwork(ROLE_ROWS, 2 * 4 + 2 * SKETCH_LABELS, 3 * 4),
    words: { length: 4, cells: new Int8Array(8).fill(3), unit: 100 },
    steps: [],
  }
  const scoresOf = (scorer: RoleScorer, index: number) => {
    const candidate = candidates[index] as (typeof candidates)[number]
    const window = windowOf(evidence, sketch, candidate)
    const verdict = scorer.score(evidence, sketch, candidate, governors, window)
    return [verdict, ...scorer.scores.subarray(0, (window.to - window.from) * SCORE_STRIDE)]
  }

  test('are the same whatever was scored before', () => {
    const alone = candidates.map((_, k) => scoresOf(new RoleScorer(model), k))
    const shared = new RoleScorer(model)
    for (const k of [0, 1, 2, 1, 0, 2]) expect(scoresOf(shared, k)).toEqual(alone[k])
  })

  test('differ from candidate to candidate', () => {
    const scorer = new RoleScorer(model)
    expect(scoresOf(scorer, 0)[0]).not.toBe(scoresOf(scorer, 1)[0])
  })
})
