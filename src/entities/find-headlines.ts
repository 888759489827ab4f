import type { Document } from '../stages.js'

/** Paragraphs in title case or capitals, by index: "Mayor Vows to Sue Harbour Board". */
export function findHeadlines(document: Document): Set<number> {
  const headlines = new Set<number>()
  document.paragraphs.forEach(({ from, to }, index) => {
    if (/[.,:]/.test(document.words[to - 1]!)) return
    let long = 0
    let capital = 0
    for (let at = from; at < to && long < 30; at++) {
      const word = document.words[at]!
      if (word.length < 4 || !/^\p{L}/u.test(word)) continue
      long++
      if (/^\p{Lu}/u.test(word)) capital++
    }
    if (long >= 3 && long < 30 && capital >= 0.75 * long) headlines.add(index)
  })
  return headlines
}
