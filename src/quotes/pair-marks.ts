import type { Document, Range } from '../stages.js'
import type { Mark } from './find-marks.js'
import { closingsAhead, isInchMark, isPossessive, mayStayOpen, singlesAhead } from './judge-mark.js'

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

/** No text means more; without a limit the stack of a hostile one would grow with it. */
const DEEPEST = 8

/**
 * Pairs the marks of one paragraph on a stack of its own. A mark that can only open while its family is open
 * tells that the closing mark was forgotten, unless two closing ones are still to come.
 */
export function pairMarks(document: Document, paragraph: Range, marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = []
  const strays: number[] = []
  const stack: Mark[] = []
  const singles = singlesAhead(marks)
  const closings = closingsAhead(marks)

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
      if (mark.shape === 'close' && !isPossessive(document, mark, singles[index] ?? 0, top > 0)) close(top, mark.token)
    } else if (mark.shape === 'open' && (singles[index] || mayStayOpen(document, paragraph, mark))) {
      stack.push(mark)
    }
  }
  const takeDouble = (mark: Mark, index: number): void => {
    let depth = stack.length - 1
    while (depth >= 0 && stack[depth]?.family !== mark.family) depth--
    if (isInchMark(document, marks, index, depth >= 0)) return
    if (mark.shape === 'open') {
      if (depth >= 0 && (stack.length >= DEEPEST || (closings[index + 1] ?? 0) < 2)) abandon(depth, mark.token)
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
