import type { Document, Naming, Range } from '../stages.js'
import { wordAt } from './text.js'
import { isIn } from './word-lists.js'

/** An outlet whose copy a stretch of the text is. */
export interface Credit {
  readonly naming: Naming
  /** Tokens that it covers. */
  readonly covers: Range
}

/** No dateline and no credit is longer, in words and marks. */
const LONGEST = 16

/**
 * The credits of wires: in a dateline ("NAIROBI, March 3 ([Reuters]) -") for the paragraphs up to the next, at the end of a
 * paragraph ("… the coastguard said. ([AFP])") for that paragraph, on a line of its own below ("— [Associated Press]") for
 * all above it.
 */
export function findCredits(document: Document, namings: readonly Naming[]): readonly Credit[] {
  const { paragraphs, size } = document
  const credits: Credit[] = []
  let copy: { readonly naming: Naming; readonly from: number } | null = null
  let start = 0
  const close = (to: number) => {
    if (copy) credits.push({ naming: copy.naming, covers: { from: copy.from, to } })
    copy = null
  }
  for (const naming of namings) {
    const paragraph = paragraphs[document.paragraphOf[naming.from] ?? -1]
    if (!paragraph || naming.form === 'noun') continue
    if (isDateline(document, naming, paragraph)) {
      close(paragraph.from)
      copy = { naming, from: paragraph.from }
      start = paragraph.from
    } else if (isWhole(document, naming, paragraph)) {
      credits.push({ naming, covers: { from: start, to: paragraph.from } })
      start = paragraph.to
    } else if (isClosing(document, naming, paragraph)) {
      credits.push({ naming, covers: paragraph })
    }
  }
  close(size)
  return credits
}

/** "NAIROBI, March 3 ([Reuters]) -", "([Reuters]) -", "TIRANA, Albania ([AP]) —" */
function isDateline(document: Document, { from, to }: Naming, paragraph: Range): boolean {
  if (from - paragraph.from > LONGEST || wordAt(document, from - 1) !== '(' || wordAt(document, to) !== ')')
    return false
  if (!/^(?:[-–—:]|--)$/.test(wordAt(document, to + 1))) return false
  const place = document.words.slice(paragraph.from, from - 1)
  return place.every((word) => /^(?:\p{Lu}|[,/.\d]|(?:de|la|of)$)/u.test(word))
}

/** "— [Associated Press]", "([Reuters])", "With inputs from [PTI]" on a line of its own */
function isWhole(document: Document, { from, to }: Naming, paragraph: Range): boolean {
  if (paragraph.to - paragraph.from > LONGEST || paragraph.from === 0) return false
  const before = document.words.slice(paragraph.from, from)
  const after = document.words.slice(to, paragraph.to)
  const marked = before.some((word) => /^(?:[-–—(]|--)$/.test(word) || isIn('CREDITS', word.toLowerCase()))
  const bare = (word: string) =>
    !isWord(word) || isIn('CREDITS', word.toLowerCase()) || isIn('CREDIT_WORDS', word.toLowerCase())
  return marked && before.every(bare) && after.every(bare)
}

/** "… the coastguard said. ([AFP])", "… said. — [Reuters]" */
function isClosing(document: Document, { from, to }: Naming, paragraph: Range): boolean {
  if (paragraph.to - to > 2 || document.words.slice(to, paragraph.to).some(isWord)) return false
  const mark = wordAt(document, from - 1)
  const stopped = /^[.!?”"’]+$/.test(wordAt(document, from - 2))
  return stopped && (/^(?:[–—-]|--)$/.test(mark) || (mark === '(' && wordAt(document, to) === ')'))
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}
