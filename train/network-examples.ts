import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../src/attributions/candidates.js'
import { CUE_INPUTS, PAIR_INPUTS, ROLE_ROWS, writeCueRows, writePairRows } from '../src/attributions/role-inputs.js'
import { Surroundings } from '../src/attributions/surroundings.js'
import { TEXT_INPUTS, TEXT_ROWS, writeTextRows } from '../src/attributions/text-inputs.js'
import { windowOf } from '../src/attributions/window.js'
import { NONE as NO_TOKEN } from '../src/syntax/parser-state.js'
import type { GoldAttribution } from './corpus.js'
import { toRoleLabels, toSketchLabels } from './gold-labels.js'
import { UNKNOWN } from './project-trees.js'
import { DIMENSIONS, type Lexicon } from './read-words.js'
import { missedCandidate, type Seen, type Sketched } from './train-attributions.js'
import { type Names, toNumbers } from './train-syntax.js'

const TEXT_WORDS = 3
const CUE_WORDS = 3

/**
 * Writes what train/network.py learns from: the blocks of all articles; of those that have been sketched, the windows of
 * all candidates and of the gold's cues that are none; and the vectors of words.
 *
 *     shape.json   numbers of rows, words, inputs
 *     text.u16     a token: its word, its head's, that of the possible cue above; its rows but the one that all have
 *     labels.u8    a token: its label by the gold
 *     trees.i32    a token: by the corpus's trees its tag, its head counted from the block's first token (itself for a
 *                  root), its relation; -1 for what they do not tell
 *     blocks.i32   a block: its first token, its end
 *     windows.i32  a window: its block, first token, end, the cue's main word, 1 for a cue of the gold; words and rows of the cue
 *     pairs.u16    a token of a window: its rows
 *     roles.u8     a token of a window: its role by the gold
 *     vectors.i8   a word: its vector, 0 for none
 *     own.u8       a word: 1 where it has an embedding of its own beside
 */
export function writeNetworkExamples(
  folder: string,
  articles: readonly (Seen | Sketched)[],
  { embedded, own }: Lexicon,
  names: Names,
): void {
  const toTree = treeReader(names)
  const text = new Column()
  const labels = new Column()
  const trees = new Column()
  const blocks = new Column()
  const windows = new Column()
  const pairs = new Column()
  const roles = new Column()
  const surroundings = new Surroundings()
  const cueRows = new Int32Array(CUE_INPUTS)
  let base = 0
  let baseBlock = 0
  for (const article of articles) {
    const { example, evidence } = article
    const known = (i: number) => {
      const word = i < 0 ? 0 : (evidence.word[i] as number)
      return word <= embedded ? word : 0
    }
    const all = { from: 0, to: evidence.size }
    const rows = new Int32Array(evidence.size * TEXT_INPUTS)
    const near = new Int32Array(evidence.size)
    writeTextRows(rows, near, evidence, all)
    for (let i = 0; i < evidence.size; i++) {
      const above = near[i] as number
      text.put([known(i), known(evidence.head[i] as number), above < 0 ? 0 : known(evidence.head[above] as number)])
      text.put(rows.subarray(i * TEXT_INPUTS + 1, (i + 1) * TEXT_INPUTS))
    }
    labels.put(toSketchLabels(example))
    for (let i = 0; i < evidence.size; i++) trees.put(toTree(article, i))
    for (const { from, to } of evidence.blocks) blocks.put([base + from, base + to])

    const put = ({ sketch, governors }: Sketched, candidate: Candidate, gold: GoldAttribution | undefined) => {
      const window = windowOf(evidence, sketch, candidate)
      const { from, to } = window
      windows.put([baseBlock + (evidence.block[candidate.head] as number), base + from, base + to])
      windows.put([base + candidate.head, gold === undefined ? 0 : 1, known(candidate.head)])
      windows.put([candidate.from > from ? known(candidate.from - 1) : 0, candidate.to < to ? known(candidate.to) : 0])
      writeCueRows(cueRows, evidence, candidate, governors)
      windows.put(cueRows)
      surroundings.look(evidence, sketch, candidate, window)
      const pairRows = new Int32Array((to - from) * PAIR_INPUTS)
      writePairRows(pairRows, PAIR_INPUTS, evidence, candidate, window, surroundings)
      pairs.put(pairRows)
      roles.put(gold === undefined ? new Uint8Array(to - from) : toRoleLabels(gold, window, candidate))
    }
    if ('sketch' in article) {
      const { candidates, matches } = article
      candidates.forEach((candidate, k) => {
        put(article, candidate, example.attributions[matches[k] as number])
      })
      example.attributions.forEach((gold, g) => {
        const cue = gold.cue[0]
        if (cue !== undefined && !matches.includes(g)) put(article, missedCandidate(evidence, cue), gold)
      })
    }
    base += evidence.size
    baseBlock += evidence.blocks.length
  }
  const shape = {
    textWords: TEXT_WORDS,
    textInputs: TEXT_INPUTS - 1,
    textRows: TEXT_ROWS,
    cueWords: CUE_WORDS,
    cueInputs: CUE_INPUTS,
    pairInputs: PAIR_INPUTS,
    windowRows: ROLE_ROWS,
    tags: names.tags.length,
    relations: names.relations.length,
    dimensions: DIMENSIONS,
  }
  writeFileSync(join(folder, 'shape.json'), JSON.stringify(shape))
  writeFileSync(join(folder, 'text.u16'), Uint16Array.from(text.all()))
  writeFileSync(join(folder, 'labels.u8'), Uint8Array.from(labels.all()))
  writeFileSync(join(folder, 'trees.i32'), trees.all())
  writeFileSync(join(folder, 'blocks.i32'), blocks.all())
  writeFileSync(join(folder, 'windows.i32'), windows.all())
  writeFileSync(join(folder, 'pairs.u16'), Uint16Array.from(pairs.all()))
  writeFileSync(join(folder, 'roles.u8'), Uint8Array.from(roles.all()))
  writeFileSync(join(folder, 'own.u8'), own)
  const vectors = new Int8Array((embedded + 1) * DIMENSIONS)
  vectors.set(new Int8Array(readFileSync(new URL('vectors.bin', import.meta.url))), DIMENSIONS)
  writeFileSync(join(folder, 'vectors.i8'), vectors)
}

/** What the trees tell of a token: tag, head, relation. */
function treeReader({ tags, relations }: Names): (article: Seen, token: number) => [number, number, number] {
  const tagNumbers = toNumbers(tags)
  const relationNumbers = toNumbers(relations)
  return ({ example: { syntax }, evidence: { blockFrom, blockTo } }, token) => {
    const first = blockFrom[token] as number
    const head = syntax?.heads[token] ?? UNKNOWN
    const place = head === NO_TOKEN ? token : head
    return [
      tagNumbers.get(syntax?.tags[token] ?? '') ?? -1,
      place >= first && place < (blockTo[token] as number) ? place - first : -1,
      relationNumbers.get(syntax?.relations[token] ?? '') ?? -1,
    ]
  }
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
    return this.cells.slice(0, this.length)
  }
}
