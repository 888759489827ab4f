import type { Step } from './nest.js'

/** One of the elements into which a quote comes apart. */
export interface Piece {
  /** How many quotes stand around it. */
  readonly depth: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** What of its quote each step opens, for the steps that open one. */
export function quotePieces(steps: readonly Step[]): ReadonlyMap<Step, Piece> {
  const total = countPieces(steps)
  const sofar = new Map<number, number>()
  const pieces = new Map<Step, Piece>()
  let depth = 0
  for (const step of steps) {
    const index = quoteOf(step)
    if (index === null) continue
    if (step.do === 'close') {
      depth--
      continue
    }
    const count = (sofar.get(index) ?? 0) + 1
    sofar.set(index, count)
    pieces.set(step, { depth: depth++, isFirst: count === 1, isLast: count === total.get(index) })
  }
  return pieces
}

function countPieces(steps: readonly Step[]): ReadonlyMap<number, number> {
  const total = new Map<number, number>()
  for (const step of steps) {
    const index = quoteOf(step)
    if (index !== null && step.do === 'open') total.set(index, (total.get(index) ?? 0) + 1)
  }
  return total
}

/** The index of the attribution whose quote the step opens or closes. */
function quoteOf(step: Step): number | null {
  return 'mark' in step && step.mark.part === 'quote' ? step.mark.index : null
}
