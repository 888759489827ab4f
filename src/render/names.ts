import { oneLine } from './one-line.js'

/** Several speakers or outlets as one string; empty where there is none. */
export function names(list: readonly { readonly name: string }[]): string {
  return list.map(({ name }) => oneLine(name)).join(', ')
}
