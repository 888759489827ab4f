import type { OutletEntry } from '../types.js'
import { atomsOf, type Weight } from './atoms.js'

/** One name's claim on the words of a text. */
export interface Claim {
  readonly entry: OutletEntry
  readonly keys: readonly string[]
  /** The least weight that the text must give each word: "ABC" is no "Abc". */
  readonly weight: readonly Weight[]
  readonly kind: 'name' | 'alias' | 'programme'
  readonly ambiguous: boolean
  /** Whether it is one word that needs its article, or some other sign of an outlet: "The Hill". */
  readonly article: boolean
}

/** Claims by the first word of the name, longest first; the order of the registry decides between equals. */
export type OutletIndex = ReadonlyMap<string, readonly Claim[]>

export function indexNames(entries: readonly OutletEntry[]): OutletIndex {
  const index = new Map<string, Claim[]>()
  for (const entry of entries) for (const claim of claimsOf(entry)) add(index, claim)
  for (const claims of index.values()) claims.sort((left, right) => right.keys.length - left.keys.length)
  return index
}

function claimsOf(entry: OutletEntry): Claim[] {
  const ambiguous = new Set(entry.ambiguous)
  const claim = (written: string, kind: Claim['kind']): Claim => {
    const { keys, weight } = atomsOf(written.replace(/^the /i, ''))
    const article = keys.length === 1 && /^the /i.test(written)
    return { entry, keys, weight, kind, ambiguous: ambiguous.has(written), article }
  }
  const claims = [claim(entry.name, 'name')]
  for (const alias of entry.aliases ?? []) claims.push(claim(alias, 'alias'))
  for (const programme of entry.programmes ?? []) claims.push(claim(programme, 'programme'))
  // "nytimes.com" is written as one word or with its dot apart, never with capitals that one could count on.
  if (entry.domain) claims.push({ ...claim(entry.domain, 'alias'), weight: [] })
  return claims
}

function add(index: Map<string, Claim[]>, claim: Claim): void {
  const first = claim.keys[0]
  if (first === undefined) return
  const claims = index.get(first)
  if (!claims) index.set(first, [claim])
  else if (!claims.some((other) => other.entry === claim.entry && same(other.keys, claim.keys))) claims.push(claim)
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at])
}
