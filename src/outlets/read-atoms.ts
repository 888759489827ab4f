import type { Document } from '../stages.js'
import type { OutletIndex } from './index-names.js'
import type { Atom } from './outlet-word.js'

/** The atoms of a document, in the order of the text. */
export interface Atoms {
  readonly list: readonly Atom[]
  /** The token each stands in. */
  readonly tokens: readonly number[]
  /** Those at which a name may begin. */
  readonly openings: readonly number[]
}

export function readAtoms(document: Document, index: OutletIndex): Atoms {
  const list: Atom[] = []
  const tokens: number[] = []
  const openings: number[] = []
  const add = (atom: Atom, token: number, opens: boolean) => {
    if (opens) openings.push(list.length)
    list.push(atom)
    tokens.push(token)
  }
  for (let token = 0; token < document.size; token++) {
    const { first, others, opens } = index.wordAt(document, token)
    if (first !== null) add(first, token, opens)
    for (const atom of others) add(atom, token, opens)
  }
  return { list, tokens, openings }
}
