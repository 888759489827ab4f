import type { Document, Range } from '../stages.js'
import { isWordlike } from './is-wordlike.js'
import type { QuoteMarks } from './quote-marks.js'

const PAUSE = /^[,;:.–—―-]+$/

/**
 * Cuts a quote's pieces to what the reader is shown: "that", outer quotation marks and the sentence's own punctuation
 * go, what stands inside the marks stays. Pieces without a word are dropped, and so is a "that" cut off from its clause.
 *
 *     He said that “[the road, at last, was open],” and that [it would stay so].
 *
 * @param outside a token that stands outside the quote: its cue
 */
export function trimQuote(document: Document, marks: QuoteMarks, pieces: readonly Range[], outside: number): Range[] {
  const worded = pieces
    .map((piece) => trimPiece(document, marks, piece, outside))
    .filter(({ from, to }) => document.words.slice(from, to).some(isWordlike))
  const clauses = worded.filter(({ from, to }) => to - from > 1 || document.words[from] !== 'that')
  return clauses.length > 0 ? clauses : worded
}

function trimPiece(document: Document, marks: QuoteMarks, piece: Range, outside: number): Range {
  const isOwn = (token: number): boolean => !marks.separates(token, outside)
  let { from, to } = piece
  for (;;) {
    const last = to - 1
    if (from >= last) break
    if (isOwn(from) && (isPause(document, from) || isThat(document, from))) from++
    else if (isOwn(last) && isPause(document, last)) to--
    else if (marks.partnerOf(from) === last) return { from: from + 1, to: last }
    else if (dangles(marks, from, piece)) from++
    else if (dangles(marks, last, piece)) to--
    else break
  }
  return { from, to }
}

function isPause(document: Document, token: number): boolean {
  return PAUSE.test(document.words[token] ?? '')
}

/** "[that] the road was open", but not "[That] is wrong" or "that is wrong", where it is the subject. */
function isThat(document: Document, token: number): boolean {
  const next = document.tags[token + 1]
  return document.words[token] === 'that' && next !== 'VERB' && next !== 'AUX'
}

/** Whether the token is a quotation mark whose partner stands outside the piece. */
function dangles(marks: QuoteMarks, token: number, { from, to }: Range): boolean {
  const partner = marks.partnerOf(token)
  return partner === null || (partner !== undefined && (partner < from || partner >= to))
}
