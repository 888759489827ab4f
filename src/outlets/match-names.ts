import type { Document } from '../stages.js'
import type { Claim } from './index-names.js'
import type { Atoms } from './read-atoms.js'

/** Atoms `from` up to, not including, `to`, and everyone who claims them. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly claims: readonly Claim[]
}

/** Signs that may stand within a name: "Fox [&] Friends", "Yahoo[!] News", "Deadline[:] White House". */
const WITHIN = /^[&!:+'’.-]$/

/** The claim on the most words starting at an atom, with its rivals for the same words. */
export function matchAt(document: Document, atoms: Atoms, from: number): Match | null {
  const claims: Claim[] = []
  for (const claim of atoms.list[from]?.claims ?? []) {
    const longest = claims[0]?.keys.length ?? 0
    if (claim.keys.length < longest) break
    if (fits(document, atoms, claim, from)) claims.push(claim)
  }
  return claims.length === 0 ? null : { from, to: from + (claims[0]?.keys.length ?? 0), claims }
}

function fits(document: Document, { list, tokens }: Atoms, { keys, weight }: Claim, from: number): boolean {
  for (let at = 0; at < keys.length; at++) {
    const atom = list[from + at]
    if (atom === undefined || atom.key !== keys[at] || atom.weight < (weight[at] ?? 0)) return false
    if (at > 0 && !adjoin(document, tokens[from + at - 1] ?? 0, tokens[from + at] ?? 0)) return false
  }
  return true
}

/** Whether nothing but signs that names hold stands between two tokens of one sentence. */
export function adjoin(document: Document, left: number, right: number): boolean {
  if (document.sentenceOf[left] !== document.sentenceOf[right]) return false
  for (let token = left + 1; token < right; token++) {
    const word = document.words[token] ?? ''
    if (!WITHIN.test(word)) return false
    if (word === '.' && document.spaced[token + 1]) return false
  }
  return true
}
