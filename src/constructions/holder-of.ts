import { calendarNames, timeNouns } from '../lexicon/calendar-names.js'
import { concreteNouns } from '../lexicon/concrete-nouns.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** No holder's phrase is longer, in words and marks. */
const LONGEST = 10
/** Nor what stands between a holder and the noun: "the bank's [first full] denial". */
const LONGEST_MODIFIER = 3

const OWNER = /^(?:his|her|their|its)$/i
const NOT_SAYING = wordSet(`${calendarNames.toLowerCase()} ${timeNouns} ${concreteNouns}`)

/** Who holds a noun of saying before it: [the bank]'s first denial, [his] warning; `null` for "this year's warnings". */
export function holderBefore({ words, tags, sentenceOf }: Document, noun: number): Range | null {
  let mark = noun - 1
  const isModifier = (at: number) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tags[at] ?? '') && !OWNER.test(words[at] ?? '')
  while (mark >= noun - LONGEST_MODIFIER && isModifier(mark)) mark--
  if (sentenceOf[mark] !== sentenceOf[noun]) return null
  if (OWNER.test(words[mark] ?? '')) return { from: mark, to: mark + 1 }
  if (!/^['’]s?$/.test(words[mark] ?? '')) return null
  let from = mark
  // what stands before the article is no part of it: agencies question [the bank]'s denial
  const isPart = (at: number) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tags[at] ?? '') && tags[at + 1] !== 'DET'
  while (from > mark - LONGEST && isPart(from - 1)) from--
  while (sentenceOf[from] !== sentenceOf[noun]) from++
  return from < mark && !NOT_SAYING().has(words[mark - 1]?.toLowerCase() ?? '') ? { from, to: mark } : null
}

/** Who holds it behind: warnings from [geologists], accusations by [residents of the valley]. */
export function holderBehind({ words, tags }: Document, noun: number): Range | null {
  if (!/^(?:from|by)$/.test(words[noun + 1] ?? '')) return null
  let to = noun + 2
  const isPart = (at: number) => words[at] !== 'that' && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|ADP)$/.test(tags[at] ?? '')
  while (to < noun + LONGEST && isPart(to)) to++
  return to > noun + 2 ? { from: noun + 2, to } : null
}
