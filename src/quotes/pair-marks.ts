import type { Document, Range } from '../stages.js'
import type { Mark } from './find-marks.js'
import { isInchMark, isNested, isPossessive, mayStayOpen, singlesAhead } from './judge-mark.js'

/** A pair of marks, or an opening one whose quotation goes on up to `end`. */
export interface Pair {
  readonly open: number
  readonly close: number | null
  /** The token behind the quotation. */
  readonly end: number
}

export interface Pairing {
  /** In no certain order. */
  readonly pairs: readonly Pair[]
  /** Double closing marks that nothing opened. */
  readonly strays: readonly number[]
}

/**
 * Pairs the marks of one paragraph on a stack of its own. A mark that can only open while its family is open
 * tells that the closing mark was forgotten, unless two closing ones follow.
 */
export function pairMarks(document: Document, paragraph: Range, marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = []
  const strays: number[] = []
  const stack: Mark[] = []
  const ahead = singlesAhead(marks)

  const close = (depth: number, token: number): void => {
    const [mark] = stack.splice(depth)
    if (mark) pairs.push({ open: mark.token, close: token, end: token + 1 })
  }
  const abandon = (depth: number, end: number): void => {
    for (const mark of stack.splice(depth)) {
      if (mayStayOpen(document, paragraph, mark)) pairs.push({ open: mark.token, close: null, end })
    }
  }
  const takeSingle = (mark: Mark, index: number): void => {
    const top = stack.length - 1
    if (stack[top]?.family === 'single') {
      if (mark.shape === 'close' && !isPossessive(document, mark, ahead[index] ?? 0, top > 0)) close(top, mark.token)
    } else if (mark.shape === 'open' && (ahead[index] || mayStayOpen(document, paragraph, mark))) {
      stack.push(mark)
    }
  }
  const takeDouble = (mark: Mark, index: number): void => {
    const depth = stack.map((open) => open.family).lastIndexOf(mark.family)
    if (isInchMark(document, marks, index, depth >= 0)) return
    if (mark.shape === 'open') {
      if (depth >= 0 && !isNested(marks, index)) abandon(depth, mark.token)
      stack.push(mark)
    } else if (depth >= 0) {
      close(depth, mark.token)
    } else if (mark.shape === 'either' && mark.token + 1 < paragraph.to) {
      stack.push(mark)
    } else {
      strays.push(mark.token)
    }
  }

  marks.forEach((mark, index) => {
    if (mark.family === 'single') takeSingle(mark, index)
    else takeDouble(mark, index)
  })
  abandon(0, paragraph.to)
  return { pairs, strays }
}
