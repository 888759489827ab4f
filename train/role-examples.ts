import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../src/attributions/candidates.js'
import {
  CUE_INPUTS,
  PAIR_INPUTS,
  ROLE_ROWS,
  TOKEN_INPUTS,
  writeCueRows,
  writePairRows,
  writeTokenRows,
} from '../src/attributions/role-inputs.js'
import { putSketch } from '../src/attributions/role-scorer.js'
import { SKETCH_LABELS } from '../src/attributions/sketch.js'
import { Surroundings } from '../src/attributions/surroundings.js'
import { windowOf } from '../src/attributions/window.js'
import { DENSE_UNIT } from '../src/neural/network.js'
import type { GoldAttribution } from './corpus.js'
import { toRoleLabels } from './gold-labels.js'
import { DIMENSIONS, type Lexicon } from './read-words.js'
import { missedCandidate, type Sketched } from './train-attributions.js'

const DENSE = 2 * SKETCH_LABELS
const CUE_WORDS = 3
const IDS = 2 + TOKEN_INPUTS + PAIR_INPUTS

/**
 * Writes what train/roles.py learns from: the windows of all candidates and of the gold's cues that are none, and the
 * vectors of words.
 *
 *     shape.json   numbers of rows, words, inputs
 *     windows.i32  a window: length, place of the cue's main word, 1 for a cue of the gold; words and rows of the cue
 *     ids.u16      a position: its word, its head's word, its rows
 *     dense.i16    a position: its dense inputs
 *     roles.u8     a position: its role by the gold
 *     vectors.i8   a word: its vector, 0 for none
 *     own.u8       a word: 1 where it has an embedding of its own beside
 */
export function writeRoleExamples(folder: string, sketched: readonly Sketched[], { embedded, own }: Lexicon): void {
  const windows = new Column()
  const ids = new Column()
  const dense = new Column()
  const roles = new Column()
  const surroundings = new Surroundings()
  for (const article of sketched) {
    const { example, evidence, sketch, candidates, governors, matches } = article
    const all = { from: 0, to: evidence.size }
    const tokenRows = new Int32Array(evidence.size * TOKEN_INPUTS)
    writeTokenRows(tokenRows, evidence, sketch, all)
    const cueRows = new Int32Array(CUE_INPUTS)
    const put = (candidate: Candidate, gold: GoldAttribution | undefined) => {
      const window = windowOf(evidence, sketch, candidate)
      const { from, to } = window
      const { word, head } = evidence
      const known = (i: number) => ((word[i] as number) <= embedded ? (word[i] as number) : 0)
      windows.put([to - from, candidate.head - from, gold === undefined ? 0 : 1, known(candidate.head)])
      windows.put([candidate.from > from ? known(candidate.from - 1) : 0, candidate.to < to ? known(candidate.to) : 0])
      writeCueRows(cueRows, evidence, candidate, governors)
      windows.put(cueRows)
      surroundings.look(evidence, sketch, candidate, window)
      const pairRows = new Int32Array((to - from) * PAIR_INPUTS)
      writePairRows(pairRows, PAIR_INPUTS, evidence, candidate, window, surroundings)
      const numbers = new Int16Array(DENSE)
      for (let i = from; i < to; i++) {
        const above = head[i] as number
        ids.put([known(i), above < 0 ? 0 : known(above)])
        ids.put(tokenRows.subarray(i * TOKEN_INPUTS, (i + 1) * TOKEN_INPUTS))
        ids.put(pairRows.subarray((i - from) * PAIR_INPUTS, (i - from + 1) * PAIR_INPUTS))
        putSketch(numbers, 0, sketch, i)
        dense.put(numbers)
      }
      roles.put(gold === undefined ? new Uint8Array(to - from) : toRoleLabels(gold, window, candidate))
    }
    candidates.forEach((candidate, k) => {
      put(candidate, example.attributions[matches[k] as number])
    })
    example.attributions.forEach((gold, g) => {
      const cue = gold.cue[0]
      if (cue !== undefined && !matches.includes(g)) put(missedCandidate(evidence, cue), gold)
    })
  }
  const shape = {
    rows: ROLE_ROWS,
    ids: IDS,
    dense: DENSE,
    denseUnit: DENSE_UNIT,
    cueWords: CUE_WORDS,
    cueIds: CUE_INPUTS,
    dimensions: DIMENSIONS,
  }
  writeFileSync(join(folder, 'shape.json'), JSON.stringify(shape))
  writeFileSync(join(folder, 'windows.i32'), Int32Array.from(windows.all()))
  writeFileSync(join(folder, 'ids.u16'), Uint16Array.from(ids.all()))
  writeFileSync(join(folder, 'dense.i16'), Int16Array.from(dense.all()))
  writeFileSync(join(folder, 'roles.u8'), Uint8Array.from(roles.all()))
  writeFileSync(join(folder, 'own.u8'), own)
  const vectors = new Int8Array((embedded + 1) * DIMENSIONS)
  vectors.set(new Int8Array(readFileSync(new URL('vectors.bin', import.meta.url))), DIMENSIONS)
  writeFileSync(join(folder, 'vectors.i8'), vectors)
}

/** Numbers without end. */
class Column {
  private cells = new Int32Array(1 << 16)
  private length = 0

  put(numbers: ArrayLike<number>): void {
    if (this.length + numbers.length > this.cells.length) {
      const larger = new Int32Array(2 * (this.length + numbers.length))
      larger.set(this.cells)
      this.cells = larger
    }
    this.cells.set(numbers, this.length)
    this.length += numbers.length
  }

  all(): Int32Array {
    return this.cells.subarray(0, this.length)
  }
}
