import type { Document, Range } from '../stages.js'

const LONGEST = 12
const PART = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|CCONJ)$/
const NOMINAL = /^(?:NOUN|PROPN|NUM)$/
const PRONOUN = /^(?:me|him|her|us|them|you|it|himself|herself|themselves|each|everyone|everybody|someone|anyone)$/i
const POSSESSIVE_PRONOUN = /^(?:my|his|her|our|their|your|its)$/i
const OPENING = /^(?:["“‘«]|''|``)$/
/** "Friday" and "last week" say when, not to whom. */
const TIME = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|tomorrow|tonight|week|month|year)$/

/**
 * The noun phrase that begins at a token, with what identifies it after "of", "at" or "from": "[students at the
 * college]", "[Ada Quill of the Courier]", "[the Post's reader panel]".
 */
export function nounPhraseAt(document: Document, from: number, links = /^(?:of|at|from)$/): Range | null {
  const sentence = document.sentences[document.sentenceOf[from] ?? -1]
  if (!sentence || from >= sentence.to) return null
  if (PRONOUN.test(document.words[from] ?? '') && !isNominal(document, from + 1)) return { from, to: from + 1 }
  const limit = Math.min(sentence.to, from + LONGEST)
  let end = from
  for (let at = from; at < limit; at++) {
    const word = document.words[at] ?? ''
    if (isNominal(document, at) && !TIME.test(word)) end = at + 1
    else if (end > from && links.test(word) && document.tags[at + 1] !== 'VERB') continue
    else if (TIME.test(word) || !continues(document, at, end > from ? end : -1)) break
  }
  return end > from ? { from, to: end } : null
}

function continues(document: Document, at: number, end: number): boolean {
  const word = document.words[at] ?? ''
  const tag = document.tags[at] ?? ''
  if (/^['’]s?$/.test(word)) return true
  // Neither does "her" in "told Gulf News [her] restaurant would close".
  if (POSSESSIVE_PRONOUN.test(word)) return end !== at
  if (word === 'that' || word === 'to' || word === 'not') return false
  if (OPENING.test(word) || (tag === 'CCONJ' && !/^(?:and|or|&)$/.test(word))) return false
  // A determiner after a noun begins another phrase: "told voters the price"; after "of" or "and" it does not.
  if (tag === 'DET' && end === at) return false
  return PART.test(tag)
}

/** A capitalised word is a name whatever its tag: "urged [Trump] to wait". */
function isNominal({ tags, words }: Document, at: number): boolean {
  return (
    NOMINAL.test(tags[at] ?? '') || (/^\p{Lu}/u.test(words[at] ?? '') && /^(?:VERB|ADJ|ADV|X)$/.test(tags[at] ?? ''))
  )
}
