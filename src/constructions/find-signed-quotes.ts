import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { makeRoom } from './make-room.js'
import { readSignature } from './read-signature.js'

/** All such quotes in the training corpus (7) and in its dev part (23) are statements of who signs. */
const CONFIDENCE = 0.95
const DASH = /^(?:[―—–-]|--+)$/
/** A quotation without a stop at its end is a statement from so many words and marks on; below, it is a title. */
const LONG = 12

/**
 * Finds quotations that are signed at the end of their paragraph or on a line below.
 *
 *     “[The best pies in the county.]” [—] [Ellen Croft, Millfield]
 */
export function findSignedQuotes(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const signed: Finding[] = []
  for (const [index, paragraph] of document.paragraphs.entries()) {
    const dash = findDash(document, quotations, paragraph)
    const speaker = dash === null ? null : readSignature(document, dash + 1, paragraph.to)
    if (dash === null || speaker === null) continue
    const above = dash === paragraph.from ? document.paragraphs[index - 1] : undefined
    const quote = findQuotation(document, quotations, above ?? { from: paragraph.from, to: dash })
    if (quote === null || !isStatement(document, quote)) continue
    const cue = { from: dash, to: dash + 1 }
    signed.push({ cue, head: dash, quote: [quote], speaker: [speaker], type: 'direct', confidence: CONFIDENCE })
  }
  return makeRoom(document, findings, signed)
}

/** Whether a finding is a quotation with its signature. */
export function isSigned({ words }: Document, { cue, type }: Finding): boolean {
  return type === 'direct' && cue !== null && DASH.test(words[cue.from] ?? '')
}

/** The dash that follows the last quotation of a paragraph, or with which it starts. */
function findDash({ words }: Document, { state }: Quotations, { from, to }: Range): number | null {
  for (let at = to - 2; at > from; at--) {
    if (state[at] === QUOTE_STATE.closing) return DASH.test(words[at + 1] ?? '') ? at + 1 : null
  }
  return DASH.test(words[from] ?? '') ? from : null
}

/**
 * The quotation that is all there is in `range`, so that nobody else is there to have said it. A mark that
 * opens the paragraph the wrong way round (”Ban them all.”) counts as an opening one.
 */
function findQuotation(document: Document, { state }: Quotations, range: Range): Range | null {
  const { from, to } = range
  if (state[to - 1] !== QUOTE_STATE.closing) return null
  let open = to - 2
  while (open > from && state[open] !== QUOTE_STATE.opening && state[open] !== QUOTE_STATE.closing) open--
  const isOpening = state[open] === QUOTE_STATE.opening || (open === from && state[open] === QUOTE_STATE.closing)
  if (!isOpening) return null
  return document.words.slice(from, open).some((word) => /\p{L}/u.test(word)) ? null : { from: open, to }
}

/** Ends as a sentence does or is long; not: “The Long Ditch” — Petra Novak */
function isStatement({ words }: Document, { from, to }: Range): boolean {
  return to - from >= LONG || /[.?!…,]/.test(words[to - 2] ?? '')
}
