import type { Document, Naming, Range } from '../stages.js'
import { wordAt } from './text.js'
import { isIn } from './word-lists.js'

/** An outlet whose copy a stretch of the text is. */
export interface Credit {
  readonly naming: Naming
  /** Tokens that it covers. */
  readonly covers: Range
}

/** No line of credit is longer, in words and marks. */
const LONGEST = 12

/**
 * The credits of wires: at the end of a paragraph ("… the coastguard said. ([AFP])") for that paragraph, on a line of its
 * own below ("— [Associated Press]") for all above it. A dateline's ("NAIROBI (Reuters) -") only says whose text it is.
 */
export function findCredits(document: Document, namings: readonly Naming[]): readonly Credit[] {
  const credits: Credit[] = []
  let start = 0
  for (const naming of namings) {
    const paragraph = document.paragraphs[document.paragraphOf[naming.from] ?? -1]
    if (!paragraph || naming.form === 'noun') continue
    if (isWhole(document, naming, paragraph)) {
      credits.push({ naming, covers: { from: start, to: paragraph.from } })
      start = paragraph.to
    } else if (isClosing(document, naming, paragraph)) {
      credits.push({ naming, covers: paragraph })
    }
  }
  return credits
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
