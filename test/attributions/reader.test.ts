import { describe, expect, test } from 'vitest'
import { Reader, type ReaderModel } from '../../src/attributions/reader.js'
import { CUE_INPUTS, PAIR_INPUTS, ROLE_ROWS, writeCueRows, writePairRows } from '../../src/attributions/role-inputs.js'
import { Surroundings } from '../../src/attributions/surroundings.js'
import { TEXT_INPUTS, TEXT_ROWS, writeTextRows } from '../../src/attributions/text-inputs.js'
import { windowOf } from '../../src/attributions/window.js'
import { SCORE_STRIDE } from '../../src/neural/layer.js'
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

/** Row by row, each input's rows stand behind those of the input before, from `least` to before `end`. */
function expectRowsOfTheirOwn(all: readonly (readonly number[])[], least: number, end: number): void {
  const [first] = all as [number[], ...number[][]]
  for (const rows of all) {
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...rows)).toBeLessThan(end)
    expect(rows).toHaveLength(first.length)
  }
  for (let input = 1; input < first.length; input++) {
    const highest = Math.max(...all.map((rows) => rows[input - 1] as number))
    expect(Math.min(...all.map((rows) => rows[input] as number))).toBeGreaterThan(highest)
  }
}

describe('rows', () => {
  const text = new Int32Array(evidence.size * TEXT_INPUTS)
  const near = new Int32Array(evidence.size)
  writeTextRows(text, near, evidence, { from: 0, to: evidence.size })
  const rowsOf = (token: number) => Array.from(text.subarray(token * TEXT_INPUTS, (token + 1) * TEXT_INPUTS))

  test('each input of a text has rows of its own, behind the one that all share', () => {
    const all = Array.from({ length: evidence.size }, (_, token) => rowsOf(token))
    expect(new Set(all.map(([same]) => same))).toEqual(new Set([0]))
    expectRowsOfTheirOwn(all, 0, TEXT_ROWS)
  })

  test('each input of a candidate and its window has rows of its own', () => {
    const all = candidates.flatMap((candidate) => {
      const window = windowOf(evidence, sketch, candidate)
      const surroundings = new Surroundings()
      surroundings.look(evidence, sketch, candidate, window)
      const length = window.to - window.from
      const pairs = new Int32Array(length * PAIR_INPUTS)
      writePairRows(pairs, PAIR_INPUTS, evidence, candidate, window, surroundings)
      const cue = new Int32Array(CUE_INPUTS)
      writeCueRows(cue, evidence, candidate, governors)
      return Array.from({ length }, (_, k) => [...pairs.subarray(k * PAIR_INPUTS, (k + 1) * PAIR_INPUTS), ...cue])
    })
    expectRowsOfTheirOwn(all, 0, ROLE_ROWS)
  })

  test('tell a token at the head of its paragraph from one within', () => {
    const edges = (token: number) => rowsOf(token)[7]
    expect(edges(0)).toBe(edges(23))
    expect(edges(0)).not.toBe(edges(13))
    expect(edges(13)).not.toBe(edges(14))
  })

  test('tell where a possible cue stands above, and by what it is reached', () => {
    const level = evidence.level.slice()
    level[9] = 3
    writeTextRows(text, near, { ...evidence, level }, { from: 0, to: evidence.size })
    // [The lock is shut] hangs from "said" by its main word; "said" itself and the next sentence hang from nothing of the kind.
    expect([...near.subarray(0, 14)]).toEqual([4, 4, 4, 4, 4, 4, 4, 8, 8, -1, 11, 11, 12, -1])
    expect(new Set(Array.from({ length: 9 }, (_, token) => rowsOf(token)[13])).size).toBeGreaterThan(1)
    expect(rowsOf(9)[13]).toBe(rowsOf(13)[13])
  })
})

describe('scores', () => {
  const model: ReaderModel = {
    network: toyNetwork({ textRows: TEXT_ROWS, textDense: 12, windowRows: ROLE_ROWS, windowDense: 12 }),
    words: { length: 4, cells: new Int8Array(8).fill(3), unit: 100 },
    labelSteps: [],
    roleSteps: [],
  }
  const blockOf = (index: number) => evidence.blocks[index === 2 ? 1 : 0] as (typeof evidence.blocks)[number]
  const scoresOf = (reader: Reader, index: number) => {
    const candidate = candidates[index] as (typeof candidates)[number]
    const window = windowOf(evidence, sketch, candidate)
    reader.readBlock(evidence, blockOf(index))
    const verdict = reader.readWindow(evidence, sketch, candidate, governors, window)
    return [verdict, ...reader.roleScores.subarray(0, (window.to - window.from) * SCORE_STRIDE)]
  }

  test('are the same whatever was scored before', () => {
    const alone = candidates.map((_, k) => scoresOf(new Reader(model), k))
    const shared = new Reader(model)
    for (const k of [0, 1, 2, 1, 0, 2]) expect(scoresOf(shared, k)).toEqual(alone[k])
  })

  test('of a block hang on its own words and tree alone', () => {
    const reader = new Reader(model)
    reader.readBlock(evidence, blockOf(2))
    const alone = Array.from(reader.labelScores.subarray(0, 10 * SCORE_STRIDE))
    reader.readBlock(evidence, blockOf(0))
    expect(Array.from(reader.labelScores.subarray(0, 10 * SCORE_STRIDE))).not.toEqual(alone)
    reader.readBlock(evidence, blockOf(2))
    expect(Array.from(reader.labelScores.subarray(0, 10 * SCORE_STRIDE))).toEqual(alone)
  })

  test('differ from candidate to candidate', () => {
    const reader = new Reader(model)
    expect(scoresOf(reader, 0)[0]).not.toBe(scoresOf(reader, 1)[0])
  })
})
