import type { Document, Naming } from '../stages.js'
import { isPossessive, wordAt } from './text.js'
import { isIn } from './word-lists.js'

/** A journalist by surname, known as an outlet's from the token on where the text says so. */
export interface Journalist {
  readonly naming: Naming
  readonly from: number
}

/** "the Post's [Ada Quill]", "CNN anchor [Ada Quill]", "[Ada Quill] of Fox News", "its “roving reporter” [Ada Quill]" */
export function findJournalists(document: Document, namings: readonly Naming[]): ReadonlyMap<string, Journalist> {
  const journalists = new Map<string, Journalist>()
  for (const naming of namings) {
    if (naming.doubtful || naming.form === 'noun') continue
    const surname = after(document, naming) ?? before(document, naming) ?? sent(document, naming)
    if (surname !== null && !journalists.has(surname)) journalists.set(surname, { naming, from: naming.to })
  }
  return journalists
}

function after(document: Document, naming: Naming): string | null {
  const owned = isPossessive(wordAt(document, naming.to))
  let at = owned ? naming.to + 1 : naming.to
  let worker = owned
  for (const limit = at + 4; at < limit && /^\p{Ll}/u.test(wordAt(document, at)); at++) {
    const word = wordAt(document, at)
    if (isIn('WRITERS', word) || isIn('PRESENTERS', word)) worker = true
    else if (document.tags[at] !== 'NOUN' && document.tags[at] !== 'ADJ') return null
  }
  return worker ? surnameAt(document, at) : null
}

function before(document: Document, naming: Naming): string | null {
  const link = /^(?:the|The)$/.test(wordAt(document, naming.from - 1)) ? naming.from - 2 : naming.from - 1
  if (!/^(?:of|from)$/.test(wordAt(document, link))) return null
  let from = link
  while (from > link - 4 && isCapital(document, from - 1)) from--
  return link - from >= 2 ? surnameAt(document, from) : null
}

/** "The Post sent its “roving reporter” Ada Quill" */
function sent(document: Document, naming: Naming): string | null {
  const sentence = document.sentenceOf[naming.to]
  for (let at = naming.to; at < naming.to + 8 && document.sentenceOf[at] === sentence; at++) {
    if (wordAt(document, at) !== 'its') continue
    for (let noun = at + 1; noun < at + 6; noun++) {
      if (!isIn('WRITERS', wordAt(document, noun))) continue
      const next = isCapital(document, noun + 1) ? noun + 1 : noun + 2
      return document.sentenceOf[next] === sentence ? surnameAt(document, next) : null
    }
  }
  return null
}

/** The last of two to four capitalised words that start here, as a person's name has. */
function surnameAt(document: Document, from: number): string | null {
  let to = from
  while (to < from + 4 && isCapital(document, to) && document.sentenceOf[to] === document.sentenceOf[from]) to++
  return to - from >= 2 ? wordAt(document, to - 1) : null
}

function isCapital(document: Document, at: number): boolean {
  return /^\p{Lu}/u.test(wordAt(document, at))
}
