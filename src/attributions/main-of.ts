import type { Evidence } from './evidence.js'

/** The first of the tokens whose head lies outside of them, rather one with letters. */
export function mainOf({ head, wordlike }: Evidence, tokens: readonly number[]): number {
  const first = tokens[0] as number
  const last = tokens[tokens.length - 1] as number
  for (const i of tokens) {
    const above = head[i] as number
    if (wordlike[i] === 1 && (above < first || above > last)) return i
  }
  return first
}
