import { type Document, QUOTE_STATE, type Quotation, type Quotations } from '../stages.js'
import { findMarks } from './find-marks.js'
import { type Pair, pairMarks } from './pair-marks.js'

/**
 * Finds what stands between quotation marks. Every paragraph starts afresh, so that a forgotten closing mark ends
 * with its paragraph; a quotation without one also ends where the next of its kind opens. A closing mark that
 * nothing opened is in the state `closing` but in no quotation; apostrophes and inch marks are in neither.
 */
export function findQuotations(document: Document): Quotations {
  const list: Quotation[] = []
  const state = new Uint8Array(document.size)
  let unclosed = false
  for (const paragraph of document.paragraphs) {
    const { pairs, strays } = pairMarks(document, paragraph, findMarks(document, paragraph))
    for (const stray of strays) state[stray] = QUOTE_STATE.closing
    const open: Pair[] = []
    let goesOn = false
    for (const pair of [...pairs].sort((left, right) => left.open - right.open)) {
      while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= pair.open) open.pop()
      const continues = unclosed && pair.open === paragraph.from
      list.push({ open: pair.open, close: pair.close, depth: open.length, continues })
      if (open.length === 0) {
        markState(state, pair)
        goesOn = pair.close === null && pair.end === paragraph.to
      }
      open.push(pair)
    }
    unclosed = goesOn
  }
  return { list, state }
}

function markState(state: Uint8Array, { open, close, end }: Pair): void {
  state.fill(QUOTE_STATE.inside, open, end)
  state[open] = QUOTE_STATE.opening
  if (close !== null) state[close] = QUOTE_STATE.closing
}
