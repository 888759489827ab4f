import type { Reading } from '../src/attributions/reading.js'
import type { Range } from '../src/stages.js'
import type { Example, GoldAttribution } from './corpus.js'

/** Words by which two speakers are not known to be the same. */
const EMPTY_WORDS = new Set(
  'the a an of for to in on at by and or that his her their its he she they it who mr mrs ms dr president sen. sen rep. rep gov. gov former mr. mrs. ms. dr.'.split(
    ' ',
  ),
)
/** Share of words (Dice) from which on two quotes count as nearly the same. */
const NEARLY = 0.667

/** How a reading compares to a gold attribution; all false or 0 where the quotes share no word. */
export interface Rightness {
  readonly dice: number
  readonly sameQuote: boolean
  readonly speakerRight: boolean
  readonly sameSpeaker: boolean
}

const WRONG: Rightness = { dice: 0, sameQuote: false, speakerRight: false, sameSpeaker: false }

export const isNearlyRight = ({ dice, speakerRight }: Rightness) => dice >= NEARLY && speakerRight
export const isExactlyRight = ({ sameQuote, sameSpeaker }: Rightness) => sameQuote && sameSpeaker

/** How much a reading is worth to the ranker. */
export function worthOf(right: Rightness): number {
  return (
    (isNearlyRight(right) ? 1 : 0) +
    0.5 * (right.sameQuote ? 1 : 0) +
    0.5 * right.dice +
    0.3 * (right.sameSpeaker ? 1 : 0) +
    0.3 * (right.speakerRight ? 1 : 0)
  )
}

/** The gold's words of an article, token by token. */
export interface GoldWords {
  readonly quote: ReadonlySet<number>
  readonly speaker: ReadonlySet<number>
}

export function toGoldWords({ document: { words }, attributions }: Example): GoldWords[] {
  return attributions.map(({ content, source }: GoldAttribution) => ({
    quote: new Set(withoutThat(tokensOf(content, words), words)),
    speaker: new Set(tokensOf(source, words)),
  }))
}

export function compare(reading: Reading, gold: GoldWords, words: readonly string[]): Rightness {
  const quote = withoutThat(
    reading.quote.filter((i) => isWord(words[i])),
    words,
  )
  const speaker = reading.speaker.filter((i) => isWord(words[i]))
  const shared = quote.filter((i) => gold.quote.has(i)).length
  if (shared === 0) return WRONG
  const sharedSpeaker = speaker.filter((i) => gold.speaker.has(i))
  const telling = (i: number) => !EMPTY_WORDS.has((words[i] ?? '').toLowerCase())
  const speakerRight =
    gold.speaker.size === 0
      ? speaker.length === 0
      : sharedSpeaker.some(telling) || (sharedSpeaker.length > 0 && ![...gold.speaker].some(telling))
  return {
    dice: (2 * shared) / (quote.length + gold.quote.size),
    sameQuote: shared === quote.length && shared === gold.quote.size,
    speakerRight,
    sameSpeaker: sharedSpeaker.length === speaker.length && sharedSpeaker.length === gold.speaker.size,
  }
}

function tokensOf(ranges: readonly Range[], words: readonly string[]): number[] {
  const tokens: number[] = []
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (isWord(words[i])) tokens.push(i)
  return tokens
}

function withoutThat(tokens: readonly number[], words: readonly string[]): readonly number[] {
  return tokens.length > 1 && words[tokens[0] as number]?.toLowerCase() === 'that' ? tokens.slice(1) : tokens
}

function isWord(word: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(word ?? '')
}
