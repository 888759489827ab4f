import { type Document, QUOTE_STATE, type Quotations } from '../stages.js'

const NONE = -1
const NO_MARK = -2

/** Quotation marks as the last stage asks for them. */
export interface QuoteMarks {
  /** The other mark of the pair: `undefined` where the token is no mark, `null` where its pair lacks the other. */
  readonly partnerOf: (token: number) => number | null | undefined
  /** Whether a quotation holds `token` that does not hold `from`: what “I was told ‘it is [over]’, [he] said” quotes. */
  readonly separates: (token: number, from: number) => boolean
}

export function indexMarks(document: Document, { list, state }: Quotations): QuoteMarks {
  // A map holds 2 ** 24 entries at most, fewer than there may be marks in a text of 17 MB.
  const partners = new Int32Array(document.size).fill(NO_MARK)
  for (const { open, close } of list) {
    partners[open] = close ?? NONE
    if (close !== null) partners[close] = open
  }
  const { innermost, ends } = walk(document, list)
  return {
    partnerOf: (token) => {
      const partner = partners[token]
      if (partner === NONE) return null
      if (partner === NO_MARK) return state[token] === QUOTE_STATE.closing ? null : undefined
      return partner
    },
    separates(token, from) {
      const quotation = innermost[token] ?? NONE
      if (quotation === NONE) return false
      const open = list[quotation]?.open ?? 0
      return from < open || from >= (ends[quotation] ?? 0)
    },
  }
}

/** The innermost quotation around each token, marks included, and where each quotation ends. */
function walk(document: Document, list: Quotations['list']): { innermost: Int32Array; ends: Int32Array } {
  const innermost = new Int32Array(document.size).fill(NONE)
  const ends = new Int32Array(list.length)
  const stack: number[] = []
  const leave = (depth: number, token: number): void => {
    for (const quotation of stack.splice(depth)) ends[quotation] = token
  }
  let next = 0
  for (let token = 0; token < document.size; token++) {
    if (document.paragraphOf[token] !== document.paragraphOf[token - 1]) leave(0, token)
    const opening = list[next]
    if (opening?.open === token) {
      leave(opening.depth, token)
      stack.push(next++)
    }
    const top = stack.at(-1) ?? NONE
    innermost[token] = top
    if (top !== NONE && list[top]?.close === token) leave(stack.length - 1, token + 1)
  }
  leave(0, document.size)
  return { innermost, ends }
}
