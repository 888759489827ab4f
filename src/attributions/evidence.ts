import { byWord } from '../by-word.js'
import { hashString } from '../linear/hash.js'
import { fold, type WordIds } from '../linear/word-ids.js'
import type { Document, Quotations, Range, Syntax } from '../stages.js'
import { toBlocks } from './blocks.js'
import { byNames } from './by-names.js'
import { classOf, type LemmaExceptions, toLemma, type WordClass } from './lemma.js'
import { toStretches } from './to-stretches.js'

/** How often a word is a cue, as learned: class + lemma -> percent of its occurrences. */
export type CueRates = ReadonlyMap<string, number>

export interface Vocabulary {
  readonly lemmas: LemmaExceptions
  readonly cueRates: CueRates
}

/** All that the models of this stage look at, by token; every column is as long as the document and of one kind, which keeps reading it fast. */
export interface Evidence {
  readonly size: number
  readonly words: readonly string[]
  /** 1 where the token has a letter or a digit. */
  readonly wordlike: Int32Array
  readonly form: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  /** Number of the word, 0 for one that the models do not know. */
  readonly word: Int32Array
  readonly coarse: Int32Array
  readonly fine: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  /** 1 for a verb's tag, 2 for a noun's. */
  readonly wordClass: Int32Array
  /** How likely a cue the word is: 0 for hardly, 1 for now and then, to 4 for nearly always. */
  readonly level: Int32Array
  /** The same as percent of the word's occurrences. */
  readonly rate: Int32Array
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Bits of `CHILD` for the relations that its children have. */
  readonly children: Int32Array
  /** First and last token of the subtree, and the number of steps up to the root. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly depth: Int32Array
  readonly quoteState: Int32Array
  /** Paragraphs, in which a cue's speaker and quote are looked for. */
  readonly blocks: readonly Range[]
  readonly sentence: Int32Array
  readonly sentenceFrom: Int32Array
  readonly sentenceTo: Int32Array
  /** Number of the token's block, and the block's first token and end. */
  readonly block: Int32Array
  readonly blockFrom: Int32Array
  readonly blockTo: Int32Array
}

export const CHILD = {
  subject: 1,
  clause: 2,
  object: 4,
  openClause: 8,
  mark: 16,
  parataxis: 32,
  modifier: 64,
} as const

const CHILD_BITS: ReadonlyMap<string, number> = new Map([
  ['nsubj', CHILD.subject],
  ['nsubjpass', CHILD.subject],
  ['csubj', CHILD.subject],
  ['ccomp', CHILD.clause],
  ['dep', CHILD.clause],
  ['dobj', CHILD.object],
  ['xcomp', CHILD.openClause],
  ['mark', CHILD.mark],
  ['parataxis', CHILD.parataxis],
  ['nmod', CHILD.modifier],
  ['aux', 128],
  ['auxpass', 256],
  ['neg', 512],
  ['advcl', 1024],
  ['cop', 2048],
])

/** Rates above which a word has level 1, 2, 3, 4. */
const CUE_LEVELS = [8, 18, 35, 60]

/** Trees deeper than this are cut, against loops of bad luck in endless sentences. */
const DEEPEST = 60

interface Lexeme {
  readonly wordlike: number
  readonly lemma: number
  readonly rate: number
  readonly level: number
}

/** What it learned of a word serves the next document. */
export function createEvidenceGatherer(
  vocabulary: Vocabulary,
): (document: Document, quotations: Quotations, syntax: Syntax, ids: WordIds) => Evidence {
  const lexemesOf = (own: WordClass) => byWord((word) => toLexeme(word, own, vocabulary))
  const lexemes = { V: lexemesOf('V'), N: lexemesOf('N'), O: lexemesOf('O') }
  const classesOf = byNames((tags) => tags.map(classOf))
  const cuesOf = byNames((tags) => tags.map((tag) => /^(?:V|N|JJ|RB|IN)/.test(tag)))
  const childBitsOf = byNames((relations) =>
    relations.map((name) => CHILD_BITS.get(name) ?? CHILD_BITS.get(name.split(':')[0] ?? '') ?? 0),
  )
  return (document, quotations, syntax, ids) => {
    const { size, words } = document
    const bySentence = toColumns(size, document.sentences)
    const blocks = toBlocks(document, quotations).flatMap((block) => toStretches(bySentence.from, block))
    const byBlock = toColumns(size, blocks)
    const classes = classesOf(syntax.tagNames)
    const mayCue = cuesOf(syntax.tagNames)
    const bits = childBitsOf(syntax.relationNames)
    const lemma = new Int32Array(size)
    const level = new Int32Array(size)
    const rate = new Int32Array(size)
    const wordClass = new Int32Array(size)
    const wordlike = new Int32Array(size)
    const children = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const tag = syntax.tags[i] as number
      const own = classes[tag] ?? 'O'
      const lexeme = lexemes[own](document, i)
      lemma[i] = lexeme.lemma
      if (mayCue[tag] === true) {
        rate[i] = lexeme.rate
        level[i] = lexeme.level
      }
      wordClass[i] = own === 'V' ? 1 : own === 'N' ? 2 : 0
      wordlike[i] = lexeme.wordlike
      const head = syntax.heads[i] as number
      if (head >= 0) children[head] = (children[head] as number) | (bits[syntax.relations[i] as number] ?? 0)
    }
    return {
      size,
      words,
      wordlike,
      form: ids.form,
      suffix: ids.suffix3,
      shape: new Int32Array(ids.shape),
      word: ids.word,
      coarse: ids.coarse,
      fine: ids.fine,
      lemma,
      tag: new Int32Array(syntax.tags),
      wordClass,
      level,
      rate,
      head: syntax.heads,
      relation: new Int32Array(syntax.relations),
      children,
      ...subtrees(syntax.heads),
      quoteState: new Int32Array(quotations.state),
      blocks,
      sentence: document.sentenceOf,
      sentenceFrom: bySentence.from,
      sentenceTo: bySentence.to,
      block: byBlock.number,
      blockFrom: byBlock.from,
      blockTo: byBlock.to,
    }
  }
}

function toLexeme(word: string, own: WordClass, { lemmas, cueRates }: Vocabulary): Lexeme {
  const text = toLemma(fold(word), own, lemmas)
  const rate = cueRates.get(own + text) ?? 0
  return {
    wordlike: /[\p{L}\p{N}]/u.test(word) ? 1 : 0,
    lemma: hashString(`L${text}`),
    rate,
    level: toCueLevel(rate),
  }
}

/** From 0 to 4, by the share of a word's occurrences that are cues, in percent. */
export function toCueLevel(rate: number): number {
  return CUE_LEVELS.filter((least) => rate > least).length
}

function subtrees(heads: Int32Array): Pick<Evidence, 'left' | 'right' | 'depth'> {
  const size = heads.length
  const left = new Int32Array(size)
  for (let i = 0; i < size; i++) left[i] = i
  const right = left.slice()
  const depth = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    let above = i
    let steps = 0
    while ((heads[above] as number) >= 0 && steps < DEEPEST) {
      above = heads[above] as number
      steps++
      if (i < (left[above] as number)) left[above] = i
      if (i > (right[above] as number)) right[above] = i
    }
    depth[i] = steps
  }
  return { left, right, depth }
}

/** For each token, which of the ranges holds it, from where and up to where. */
function toColumns(size: number, ranges: readonly Range[]) {
  const columns = { number: new Int32Array(size), from: new Int32Array(size), to: new Int32Array(size) }
  ranges.forEach(({ from, to }, number) => {
    columns.number.fill(number, from, to)
    columns.from.fill(from, from, to)
    columns.to.fill(to, from, to)
  })
  return columns
}
