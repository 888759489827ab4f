import type { QuoteMark } from './marks.js'
import type { Step } from './nest.js'

/** One of the elements into which a quote comes apart. */
export interface Piece {
  /** How many quotes stand around it. */
  readonly depth: number
  /** Of the whole quote. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether one of the quote's spans begins here. */
  readonly beginsSpan: boolean
}

/** What of its quote each step opens, for the steps that open one. */
export function quotePieces(steps: readonly Step[]): ReadonlyMap<Step, Piece> {
  const total = new Map<number, number>()
  for (const step of steps) {
    const mark = quoteOf(step)
    if (mark && step.do === 'open') total.set(mark.index, (total.get(mark.index) ?? 0) + 1)
  }

  const pieces = new Map<Step, Piece>()
  const counts = new Map<number, number>()
  const begun = new Set<QuoteMark>()
  let depth = 0
  for (const step of steps) {
    const mark = quoteOf(step)
    if (mark === null) continue
    if (step.do === 'close') {
      depth--
      continue
    }
    const count = (counts.get(mark.index) ?? 0) + 1
    const isLast = count === total.get(mark.index)
    pieces.set(step, { depth, isFirst: count === 1, isLast, beginsSpan: !begun.has(mark) })
    counts.set(mark.index, count)
    begun.add(mark)
    depth++
  }
  return pieces
}

/** The quote that the step opens or closes a piece of. */
function quoteOf(step: Step): QuoteMark | null {
  return 'mark' in step && step.mark.part === 'quote' ? step.mark : null
}
