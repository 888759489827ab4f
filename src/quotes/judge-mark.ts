import type { Document, Range } from '../stages.js'
import type { Mark } from './find-marks.js'

/** Whether, and where, a single closing mark follows before the next single opening one. */
const AHEAD = { none: 0, beyondDouble: 1, near: 2 } as const

/** For each mark one of `AHEAD`. */
export function singlesAhead(marks: readonly Mark[]): Uint8Array {
  const ahead = new Uint8Array(marks.length)
  let found: number = AHEAD.none
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = found
    const mark = marks[index]
    if (mark?.family === 'single') found = mark.shape === 'close' ? AHEAD.near : AHEAD.none
    else if (found === AHEAD.near) found = AHEAD.beyondDouble
  }
  return ahead
}

/** An apostrophe after a plural while a single quotation is open: ‘the voters[’] anger is real’. */
export function isPossessive(document: Document, mark: Mark, ahead: number, inDouble: boolean): boolean {
  if (ahead === AHEAD.none || (inDouble && ahead !== AHEAD.near)) return false
  const owner = document.words[mark.token - 1] ?? ''
  const owned = document.words[mark.token + 1] ?? ''
  return /[sS]$/.test(owner) && document.spaced[mark.token + 1] === 1 && /^\p{L}/u.test(owned)
}

/**
 * For each mark how many double closing marks from it on have no opening one there. Two behind an opening mark
 * tell that it stands within a quotation: “It read [“]no entry” and we left”
 */
export function closingsAhead(marks: readonly Mark[]): Int32Array {
  const ahead = new Int32Array(marks.length + 1)
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    const behind = ahead[index + 1] ?? 0
    if (mark?.family === 'single') ahead[index] = behind
    else if (mark?.shape === 'close') ahead[index] = behind + 1
    else if (mark?.shape === 'open') ahead[index] = Math.max(0, behind - 1)
  }
  return ahead
}

/** Inches and seconds: 6'2["], a 5["] screen. */
export function isInchMark(document: Document, marks: readonly Mark[], index: number, open: boolean): boolean {
  const mark = marks[index]
  if (!mark || mark.shape === 'open' || mark.family === 'guillemet' || document.spaced[mark.token] === 1) return false
  const figure = document.words[mark.token - 1] ?? ''
  if (!/\d$/.test(figure)) return false
  if (/['’]/.test(figure) || !open) return true
  return marks[index + 1]?.family === 'double' && marks[index + 1]?.shape === 'close'
}

/** Whether the mark makes a quotation without a closing one; a single mark is an apostrophe sooner. */
export function mayStayOpen(document: Document, paragraph: Range, mark: Mark): boolean {
  if (mark.family !== 'single') return true
  const word = document.words[mark.token] ?? ''
  if (mark.token === paragraph.from) return word !== '’'
  return word === '‘' && /^\p{Lu}/u.test(document.words[mark.token + 1] ?? '')
}
