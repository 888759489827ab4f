import { type QuotationMark, quotationMarks } from '../lexicon/quotation-marks.js'
import type { Document, Range } from '../stages.js'

/** A quotation mark or apostrophe in its place. */
export interface Mark {
  readonly token: number
  readonly family: QuotationMark['family']
  /** What form and white space around make of it. */
  readonly shape: 'open' | 'close' | 'either'
}

/** The marks of a paragraph that may open or close a quotation, in order. */
export function findMarks(document: Document, paragraph: Range): Mark[] {
  const marks: Mark[] = []
  for (let token = paragraph.from; token < paragraph.to; token++) {
    const word = document.words[token] ?? ''
    // What every object has (`constructor`) is longer.
    const mark = word.length <= 2 ? quotationMarks[word] : undefined
    if (mark) marks.push({ token, family: mark.family, shape: shapeOf(document, paragraph, token, mark) })
  }
  return marks
}

function shapeOf(document: Document, { from, to }: Range, token: number, mark: QuotationMark): Mark['shape'] {
  const { words, spaced } = document
  const free = token === from || spaced[token] === 1
  const last = token + 1 === to || spaced[token + 1] === 1
  const before = free || '([{—–―--'.includes(words[token - 1] ?? '') || isOpeningMark(words[token - 1] ?? '')
  const after = last || /^[.,;:!?)\]}—–―-]/.test(words[token + 1] ?? '') || isClosingMark(words[token + 1] ?? '')
  if (token === from && token + 1 < to) return 'open'
  if (mark.form === 'open') return after && !before ? 'close' : 'open'
  if (mark.form === 'close') return free && !last && !after ? 'open' : 'close'
  if (before && !after) return 'open'
  if (after && !before) return 'close'
  if (free !== last) return free ? 'open' : 'close'
  return 'either'
}

function isOpeningMark(word: string): boolean {
  return Object.hasOwn(quotationMarks, word) && quotationMarks[word]?.form !== 'close'
}

function isClosingMark(word: string): boolean {
  return Object.hasOwn(quotationMarks, word) && quotationMarks[word]?.form !== 'open'
}
