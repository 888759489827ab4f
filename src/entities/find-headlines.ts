import { remembering } from '../remembering.js'
import type { Document } from '../stages.js'

/** Of what a word begins with: 0 no letter, 1 a small one, 2 a capital. */
const initialOf = remembering((word) => (/^\p{Lu}/u.test(word) ? 2 : /^\p{L}/u.test(word) ? 1 : 0))

/** Paragraphs in title case or capitals, by index: "Mayor Vows to Sue Harbour Board". */
export function findHeadlines(document: Document): Set<number> {
  const headlines = new Set<number>()
  document.paragraphs.forEach(({ from, to }, index) => {
    let long = 0
    let capital = 0
    for (let at = from; at < to; at++) {
      const word = document.words[at]!
      const initial = word.length < 4 ? 0 : initialOf(word)
      if (initial === 0) continue
      long++
      if (initial === 2) capital++
    }
    if (long >= 3 && long < 30 && capital >= 0.75 * long && !/[.,:]/.test(document.words[to - 1]!)) headlines.add(index)
  })
  return headlines
}
