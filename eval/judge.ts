import type { Piece, Places } from './brat.js'
import type { Article } from './corpus.js'
import { dice, type Pair, pairOff } from './pair-off.js'
import { SMALL_WORDS } from './small-words.js'
import { countShared, findWords, type Word, wordsIn } from './words.js'

/** An attribution as indices of the article's words; a "that" which opens the content is left out. */
export interface Parts {
  readonly content: readonly number[]
  readonly source: readonly number[]
  readonly cue: readonly number[]
}

/** A predicted attribution beside the gold one that it stands for. */
export interface Match extends Pair {
  /** Content overlaps by two thirds or so: `CLOSE`. */
  readonly close: boolean
  /** Content is the same, word for word. */
  readonly sameContent: boolean
  /** The source can be taken for the same: a telling word in common, or none on either side. */
  readonly sourceRight: boolean
  /** The source is the same, word for word. */
  readonly sameSource: boolean
  readonly cuesMeet: boolean
  /** Close, and the source right. */
  readonly relaxed: boolean
  /** Content and source the same, cues meet. */
  readonly strict: boolean
}

export interface Judgement {
  readonly words: readonly Word[]
  readonly gold: readonly Parts[]
  readonly predicted: readonly Parts[]
  readonly matches: readonly Match[]
}

const CLOSE = 0.667
/** What cues that meet add to the closeness of content, so that of two attributions with one content the right one is taken. */
const CUES_MEET = 0.01

/**
 * Sets an article's predicted attributions beside its gold ones, one to one, the closest content first, and says how
 * each pair agrees. Words are compared, so punctuation and quotation marks do not count.
 */
export function judge(article: Article, predictions: readonly Places[]): Judgement {
  const words = findWords(article.text)
  const gold = article.attributions.map((places) => toParts(words, places))
  const predicted = predictions.map((places) => toParts(words, places))
  const pairs = gold.flatMap((parts, i) => overlapping(parts, i, predicted))
  const matches = pairOff(pairs).flatMap((pair) => {
    const [g, p] = [gold[pair.gold], predicted[pair.predicted]]
    return g && p ? [compare(words, pair, g, p)] : []
  })
  return { words, gold, predicted, matches }
}

/** Words of the content, without a "that" which opens it: "[that] the bridge would close". */
export function contentWords(words: readonly Word[], pieces: readonly Piece[]): number[] {
  const [first, ...rest] = wordsIn(words, pieces)
  if (first === undefined) return []
  return rest.length > 0 && words[first]?.form === 'that' ? rest : [first, ...rest]
}

function toParts(words: readonly Word[], places: Places): Parts {
  return {
    content: contentWords(words, places.content),
    source: wordsIn(words, places.source),
    cue: wordsIn(words, places.cue),
  }
}

function overlapping(gold: Parts, index: number, predicted: readonly Parts[]): Pair[] {
  return predicted.flatMap((parts, i) => {
    const shared = countShared(gold.content, parts.content)
    if (shared === 0) return []
    const bonus = meet(gold.cue, parts.cue) ? CUES_MEET : 0
    const closeness = dice(shared, gold.content.length, parts.content.length) + bonus
    return [{ gold: index, predicted: i, shared, closeness }]
  })
}

function compare(words: readonly Word[], pair: Pair, gold: Parts, predicted: Parts): Match {
  const close = pair.closeness >= CLOSE
  const sameContent = isSame(gold.content, predicted.content)
  const sourceRight = isSourceRight(words, gold.source, predicted.source)
  const sameSource = isSame(gold.source, predicted.source)
  const cuesMeet = meet(gold.cue, predicted.cue)
  const relaxed = close && sourceRight
  const strict = sameContent && sameSource && cuesMeet
  return { ...pair, close, sameContent, sourceRight, sameSource, cuesMeet, relaxed, strict }
}

/** A gold source of small words only ("he") asks for one of them. */
function isSourceRight(words: readonly Word[], gold: readonly number[], predicted: readonly number[]): boolean {
  if (gold.length === 0) return predicted.length === 0
  const telling = gold.filter((i) => !SMALL_WORDS.has(words[i]?.form ?? ''))
  return meet(telling.length > 0 ? telling : gold, predicted)
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return countShared(a, b) > 0
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && countShared(a, b) === a.length
}
