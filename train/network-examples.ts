import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../src/attributions/candidates.js'
import type { KnownWord } from '../src/attributions/evidence.js'
import { CUE_INPUTS, PAIR_INPUTS, ROLE_ROWS, writeCueRows, writePairRows } from '../src/attributions/role-inputs.js'
import {
  PLACE_INPUTS,
  PLACE_ROWS,
  WORD_INPUTS,
  WORD_ROWS,
  writePlaceRows,
  writeWordRows,
} from '../src/attributions/text-inputs.js'
import { windowOf } from '../src/attributions/window.js'
import type { GoldAttribution } from './corpus.js'
import { toRoleLabels, toSketchLabels } from './gold-labels.js'
import { ROOT, UNKNOWN } from './project-trees.js'
import { DIMENSIONS, type Lexicon } from './read-words.js'
import { missedCandidate, type Seen, type Sketched } from './train-attributions.js'
import { collectNames, type TreeNames, toNumbers } from './tree-names.js'

const TEXT_WORDS = 1
const CUE_WORDS = 3

/**
 * Writes what train/network.py learns from: the blocks of all articles; of those that have been sketched, the windows of
 * all candidates and of the gold's cues that are none; and the vectors of words.
 *
 *     shape.json   numbers of rows, words, inputs
 *     text.u16     a token: its word; rows of the word, then of the place, numbered on behind those of words
 *     labels.u8    a token: its label by the gold
 *     trees.i32    a token: its sentence; by the corpus's trees its tag, its head counted from the block's first token
 *                  (itself for a root), its relation; -1 for what they do not tell
 *     blocks.i32   a block: its first token, its end
 *     windows.i32  a window: its block, first token, end, the cue's main word, 1 for a cue of the gold; words and rows of the cue
 *     pairs.u16    a token of a window: its rows
 *     roles.u8     a token of a window: its role by the gold
 *     vectors.i8   a word: its vector, 0 for none
 *     own.u8       a word: 1 where it has an embedding of its own beside
 */
export function writeNetworkExamples(folder: string, articles: readonly (Seen | Sketched)[], { own }: Lexicon): void {
  const names = collectNames(articles.map(({ example }) => example))
  const toTree = treeReader(names)
  const text = new Column()
  const labels = new Column()
  const trees = new Column()
  const blocks = new Column()
  const windows = new Column()
  const pairs = new Column()
  const roles = new Column()
  const wordRows = new Int32Array(WORD_INPUTS)
  const cueRows = new Int32Array(CUE_INPUTS)
  let base = 0
  let baseBlock = 0
  for (const article of articles) {
    const { example, evidence } = article
    const placeRows = new Int32Array(evidence.size * PLACE_INPUTS)
    writePlaceRows(placeRows, PLACE_INPUTS, evidence, { from: 0, to: evidence.size })
    for (let i = 0; i < evidence.size; i++) {
      text.put([evidence.word[i] as number])
      writeWordRows(wordRows, 0, evidence.known[i] as KnownWord)
      text.put(wordRows)
      text.put(placeRows.subarray(i * PLACE_INPUTS, (i + 1) * PLACE_INPUTS).map((row) => WORD_ROWS + row))
    }
    labels.put(toSketchLabels(example))
    for (let i = 0; i < evidence.size; i++) trees.put(toTree(article, i))
    for (const { from, to } of evidence.blocks) blocks.put([base + from, base + to])

    const wordAt = (i: number) => evidence.word[i] as number
    const put = ({ sketch }: Sketched, candidate: Candidate, gold: GoldAttribution | undefined) => {
      const window = windowOf(evidence, sketch, candidate)
      const { from, to } = window
      windows.put([baseBlock + (evidence.block[candidate.head] as number), base + from, base + to])
      windows.put([base + candidate.head, gold === undefined ? 0 : 1, wordAt(candidate.head)])
      windows.put([
        candidate.from > from ? wordAt(candidate.from - 1) : 0,
        candidate.to < to ? wordAt(candidate.to) : 0,
      ])
      writeCueRows(cueRows, evidence, candidate)
      windows.put(cueRows)
      const pairRows = new Int32Array((to - from) * PAIR_INPUTS)
      writePairRows(pairRows, PAIR_INPUTS, evidence, sketch, candidate, window)
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
    textInputs: WORD_INPUTS + PLACE_INPUTS,
    wordRows: WORD_ROWS,
    placeRows: PLACE_ROWS,
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
  const vectors = new Int8Array(own.length * DIMENSIONS)
  vectors.set(new Int8Array(readFileSync(new URL('vectors.bin', import.meta.url))), DIMENSIONS)
  writeFileSync(join(folder, 'vectors.i8'), vectors)
}

/** What the trees tell of a token: sentence, tag, head, relation. */
function treeReader({ tags, relations }: TreeNames): (article: Seen, token: number) => number[] {
  const tagNumbers = toNumbers(tags)
  const relationNumbers = toNumbers(relations)
  return ({ example: { syntax }, evidence: { blockFrom, blockTo, sentence } }, token) => {
    const first = blockFrom[token] as number
    const head = syntax?.heads[token] ?? UNKNOWN
    const place = head === ROOT ? token : head
    const isWithin = place >= first && place < (blockTo[token] as number) && sentence[place] === sentence[token]
    return [
      sentence[token] as number,
      tagNumbers.get(syntax?.tags[token] ?? '') ?? -1,
      isWithin ? place - first : -1,
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
