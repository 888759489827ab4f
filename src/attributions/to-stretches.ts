import type { Range } from '../stages.js'

/** Longest stretch in tokens: paragraphs of news are shorter, what is longer must not cost memory without bounds. */
const LONGEST = 500

/** Cuts a paragraph of endless length to stretches of whole sentences, as far as a sentence fits. */
export function toStretches(sentenceFrom: Int32Array, { from, to }: Range): Range[] {
  const stretches: Range[] = []
  let start = from
  while (to - start > LONGEST) {
    const sentence = sentenceFrom[start + LONGEST] as number
    const end = sentence > start ? sentence : start + LONGEST
    stretches.push({ from: start, to: end })
    start = end
  }
  stretches.push({ from: start, to })
  return stretches
}
