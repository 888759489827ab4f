import { byWord } from '../by-word.js'
import { toTagNumbers } from '../document/universal-tags.js'
import type { Document, Quotations, Range } from '../stages.js'
import { toBlocks } from './blocks.js'
import { describeWord, fold, type WordFacts, type Words } from './describe-word.js'
import type { LemmaExceptions } from './lemma.js'
import { type Lexeme, toLexeme } from './lexeme.js'
import { toStretches } from './to-stretches.js'
import { CLASS_NUMBER, CLASS_NUMBERS, MAY_CUE } from './word-class.js'

/** How often a word is a cue, as learned: class + lemma -> percent of its occurrences. */
export type CueRates = ReadonlyMap<string, number>

export interface Vocabulary {
  readonly words: Words
  readonly lemmas: LemmaExceptions
  readonly cueRates: CueRates
}

/** What is known of a word wherever it stands; how likely a cue it is as a verb, as a noun, as any other word. */
export interface KnownWord extends WordFacts {
  readonly verb: Lexeme
  readonly noun: Lexeme
  readonly other: Lexeme
}

/** All that the models of this stage look at, by token; every column is as long as the document and of one kind, which keeps reading it fast. */
export interface Evidence {
  readonly size: number
  readonly words: readonly string[]
  /** The document's. */
  readonly dictionary: readonly string[]
  readonly numbers: Int32Array
  readonly known: readonly KnownWord[]
  /** 1 where the token has a letter or a digit. */
  readonly wordlike: Int32Array
  readonly form: Int32Array
  /** Number of the word, 0 for one that the models do not know. */
  readonly word: Int32Array
  readonly coarse: Int32Array
  readonly fine: Int32Array
  readonly lemma: Int32Array
  /** Number of the Universal tag. */
  readonly tag: Int32Array
  /** The tag's class as a number. */
  readonly wordClass: Int32Array
  /** How likely a cue the word is: 0 for hardly, 1 for now and then, to 4 for nearly always. */
  readonly level: Int32Array
  /** As percent of the word's occurrences. */
  readonly rate: Int32Array
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

/** What it learned of a word serves the next document. */
export function createEvidenceGatherer(
  vocabulary: Vocabulary,
): (document: Document, quotations: Quotations) => Evidence {
  const knownOf = byWord((text): KnownWord => {
    // Written out, as V8 is slow to read what was spread.
    const { form, suffix, prefix, shape, wordlike, word, coarse, fine } = describeWord(text, vocabulary.words)
    const folded = fold(text)
    const verb = toLexeme(folded, 'V', vocabulary)
    const noun = toLexeme(folded, 'N', vocabulary)
    const other = toLexeme(folded, 'O', vocabulary)
    return { form, suffix, prefix, shape, wordlike, word, coarse, fine, verb, noun, other }
  })
  return (document, quotations) => {
    const { size, words, dictionary, numbers } = document
    const bySentence = toColumns(size, document.sentences)
    const blocks = toBlocks(document, quotations).flatMap((block) => toStretches(bySentence.from, block))
    const byBlock = toColumns(size, blocks)
    const tag = toTagNumbers(document.tags)
    const column = () => new Int32Array(size)
    const known = new Array<KnownWord>(size)
    const [wordlike, form, word, coarse, fine] = [column(), column(), column(), column(), column()]
    const [lemma, wordClass, level, rate] = [column(), column(), column(), column()]
    for (let i = 0; i < size; i++) {
      const own = tag[i] as number
      const facts = knownOf(document, i)
      const number = CLASS_NUMBERS[own] as number
      const lexeme = number === CLASS_NUMBER.V ? facts.verb : number === CLASS_NUMBER.N ? facts.noun : facts.other
      known[i] = facts
      wordlike[i] = facts.wordlike
      form[i] = facts.form
      word[i] = facts.word
      coarse[i] = facts.coarse
      fine[i] = facts.fine
      lemma[i] = lexeme.lemma
      wordClass[i] = number
      if (MAY_CUE[own] === 0) continue
      level[i] = lexeme.level
      rate[i] = lexeme.rate
    }
    return {
      size,
      words,
      dictionary,
      numbers,
      known,
      wordlike,
      form,
      word,
      coarse,
      fine,
      lemma,
      tag,
      wordClass,
      level,
      rate,
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
