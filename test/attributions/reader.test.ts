import { describe, expect, test } from 'vitest'
import type { KnownWord } from '../../src/attributions/evidence.js'
import { Reader } from '../../src/attributions/reader.js'
import { CUE_INPUTS, PAIR_INPUTS, ROLE_ROWS, writeCueRows, writePairRows } from '../../src/attributions/role-inputs.js'
import { SKETCH_LABELS } from '../../src/attributions/sketch.js'
import {
  PLACE_INPUTS,
  PLACE_ROWS,
  WORD_INPUTS,
  WORD_ROWS,
  writePlaceRows,
  writeWordRows,
} from '../../src/attributions/text-inputs.js'
import { windowOf } from '../../src/attributions/window.js'
import { SCORE_STRIDE } from '../../src/neural/layer.js'
import type { Range } from '../../src/stages.js'
import { toyCandidate, toyEvidence, toySketch } from '../support/toy-evidence.js'
import { toyReader } from '../support/toy-reader.js'

const TEXT =
  '“The lock is shut,” Ada Moreau said on Monday. Ben Oduya, who runs it, denied that.\nNobody asked, she added: “Ever.”'
const evidence = toyEvidence(TEXT)
const sketch = toySketch(evidence.size, [9, 20, 27])
const candidates = [9, 20, 27].map(toyCandidate)

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
  const tokens = Array.from({ length: evidence.size }, (_, token) => token)
  const places = new Int32Array(evidence.size * PLACE_INPUTS)
  writePlaceRows(places, PLACE_INPUTS, evidence, { from: 0, to: evidence.size })
  const placeRowsOf = (token: number) => Array.from(places.subarray(token * PLACE_INPUTS, (token + 1) * PLACE_INPUTS))

  test('each input of a word has rows of its own', () => {
    const rowsOf = (token: number) => {
      const rows = new Int32Array(2 + WORD_INPUTS)
      writeWordRows(rows, 2, evidence.known[token] as KnownWord)
      return Array.from(rows.subarray(2))
    }
    expectRowsOfTheirOwn(tokens.map(rowsOf), 0, WORD_ROWS)
  })

  test('each input of a place has rows of its own', () => {
    expectRowsOfTheirOwn(tokens.map(placeRowsOf), 0, PLACE_ROWS)
  })

  test('each input of a candidate and its window has rows of its own', () => {
    const all = candidates.flatMap((candidate) => {
      const window = windowOf(evidence, sketch, candidate)
      const length = window.to - window.from
      const pairs = new Int32Array(length * PAIR_INPUTS)
      writePairRows(pairs, PAIR_INPUTS, evidence, sketch, candidate, window)
      const cue = new Int32Array(CUE_INPUTS)
      writeCueRows(cue, evidence, candidate)
      return Array.from({ length }, (_, k) => [...pairs.subarray(k * PAIR_INPUTS, (k + 1) * PAIR_INPUTS), ...cue])
    })
    expectRowsOfTheirOwn(all, 0, ROLE_ROWS)
  })

  test('tell a token at the head of its paragraph from one within', () => {
    const edges = (token: number) => placeRowsOf(token).at(-1)
    expect(edges(0)).toBe(edges(23))
    expect(edges(0)).not.toBe(edges(13))
    expect(edges(13)).not.toBe(edges(14))
  })

  test('count cues, marks and commas between a token and the candidate', () => {
    const text = '“No,” he said, and she, too, added: “Never.”'
    const quoted = toyEvidence(text)
    const rowsAt = (at: number) => {
      const pairs = new Int32Array(quoted.size * PAIR_INPUTS)
      writePairRows(pairs, PAIR_INPUTS, quoted, toySketch(quoted.size, [5, 12]), toyCandidate(5), {
        from: 0,
        to: quoted.size,
      })
      return Array.from(pairs.subarray(at * PAIR_INPUTS, (at + 1) * PAIR_INPUTS))
    }
    const [, , cues, marks, commas] = rowsAt(5).map((row, k) => (at: number) => (rowsAt(at)[k] as number) - row)
    const SIDES = 3
    const before = (count: number) => count * SIDES + 1
    const after = (count: number) => count * SIDES + 2
    expect([0, 1, 2, 3, 4].map((at) => marks?.(at))).toEqual([2, 1, 1, 1, 0].map(before))
    expect([2, 1].map((at) => commas?.(at))).toEqual([0, 1].map(before))
    expect([7, 12].map((at) => commas?.(at))).toEqual([1, 3].map(after))
    expect([11, 12, 17].map((at) => cues?.(at))).toEqual([0, 1, 1].map(after))
  })
})

describe('scores', () => {
  const [first, second] = evidence.blocks as [Range, Range]
  const windows = candidates.map((candidate) => windowOf(evidence, sketch, candidate))
  const scoresOf = (reader: Reader, index: number) => {
    const candidate = candidates[index] as (typeof candidates)[number]
    const window = windows[index] as Range
    reader.readBlocks(evidence, [index === 2 ? second : first])
    const verdicts = reader.readWindows(evidence, sketch, [candidate], [window])
    return [...verdicts, ...reader.roleScores.subarray(0, (window.to - window.from) * SCORE_STRIDE)]
  }
  const labelsOf = (reader: Reader, blocks: readonly Range[]) => {
    reader.readBlocks(evidence, blocks)
    const length = blocks.reduce((sum, { from, to }) => sum + to - from, 0)
    const marginals = new Float32Array(length * SKETCH_LABELS)
    let place = 0
    for (const { from, to } of blocks) {
      reader.labels.sum(place, to - from)
      reader.labels.writeMarginals(marginals, place * SKETCH_LABELS, to - from)
      place += to - from
    }
    return Array.from(marginals)
  }

  test('are the same whatever was scored before', () => {
    const alone = candidates.map((_, k) => scoresOf(new Reader(toyReader), k))
    const shared = new Reader(toyReader)
    for (const k of [0, 1, 2, 1, 0, 2]) expect(scoresOf(shared, k)).toEqual(alone[k])
  })

  test('are the same after more words than the network can know at once', () => {
    const reader = new Reader(toyReader)
    const before = labelsOf(reader, [first])
    const lines = Array.from({ length: 12 }, (_, line) =>
      Array.from({ length: 400 }, (_, k) => `w${line}x${k}`).join(' '),
    )
    const many = toyEvidence(lines.join('\n'))
    for (const block of many.blocks) reader.readBlocks(many, [block])
    expect(labelsOf(reader, [first])).toEqual(before)
  })

  test('are the same where another dictionary numbers the words', () => {
    const reader = new Reader(toyReader)
    const before = labelsOf(reader, [first])
    const dictionary = [...evidence.dictionary].reverse()
    const numbers = evidence.numbers.map((number) => dictionary.length - 1 - number)
    reader.readBlocks({ ...evidence, dictionary, numbers }, [first])
    const marginals = new Float32Array(before.length)
    reader.labels.sum(0, first.to - first.from)
    reader.labels.writeMarginals(marginals, 0, first.to - first.from)
    expect(Array.from(marginals)).toEqual(before)
  })

  test('of a block hang on its own words alone', () => {
    const reader = new Reader(toyReader)
    const alone = [first, second].map((block) => labelsOf(reader, [block]))
    expect(labelsOf(reader, [first, second])).toEqual(alone.flat())
    expect(labelsOf(reader, [second])).toEqual(alone[1])
  })

  test('of a window hang on its candidate alone', () => {
    const reader = new Reader(toyReader)
    const alone = candidates.map((_, k) => scoresOf(reader, k))
    reader.readBlocks(evidence, [first, second])
    const verdicts = reader.readWindows(evidence, sketch, candidates, windows)
    expect(verdicts).toEqual(alone.map(([verdict]) => verdict))
    const scores = alone.flatMap(([, ...own]) => own)
    expect(Array.from(reader.roleScores.subarray(0, scores.length))).toEqual(scores)
  })

  test('differ from candidate to candidate', () => {
    const reader = new Reader(toyReader)
    expect(scoresOf(reader, 0)[0]).not.toBe(scoresOf(reader, 1)[0])
  })
})
