import { byWord } from '../by-word.js'
import type { Document } from '../stages.js'
import type { OutletEntry } from '../types.js'
import { atomsOf, firstAtomOf, type Weight } from './atoms.js'
import { type OutletWord, toOutletWord } from './outlet-word.js'

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

export interface OutletIndex {
  /** The claims of names that begin with a word, longest first; the order of the registry decides between equals. */
  readonly get: (firstKey: string) => readonly Claim[]
  /** The word at a place of a document. */
  readonly wordAt: (document: Document, at: number) => OutletWord
  readonly keys: () => Iterable<string>
}

/** A name as the registry has it; what it claims is worked out when a text first holds its first word. */
interface Written {
  readonly entry: OutletEntry
  readonly name: string
  readonly kind: Claim['kind'] | 'domain'
}

const NONE: readonly Claim[] = []

export function indexNames(entries: readonly OutletEntry[]): OutletIndex {
  const written = new Map<string, Written[]>()
  for (const entry of entries) addNames(written, entry)
  const claims = new Map<string, readonly Claim[]>()
  const get = (firstKey: string) => {
    const names = written.get(firstKey)
    if (!names) return NONE
    const known = claims.get(firstKey)
    if (known) return known
    const made = toClaims(names)
    claims.set(firstKey, made)
    return made
  }
  return { get, wordAt: byWord((word) => toOutletWord(word, get)), keys: () => written.keys() }
}

function addNames(written: Map<string, Written[]>, entry: OutletEntry): void {
  add(written, { entry, name: entry.name, kind: 'name' })
  for (const name of entry.aliases ?? []) add(written, { entry, name, kind: 'alias' })
  for (const name of entry.programmes ?? []) add(written, { entry, name, kind: 'programme' })
  if (entry.domain) add(written, { entry, name: entry.domain, kind: 'domain' })
}

function add(written: Map<string, Written[]>, name: Written): void {
  const key = firstAtomOf(withoutThe(name.name))
  if (key === null) return
  const names = written.get(key)
  if (names) names.push(name)
  else written.set(key, [name])
}

function toClaims(names: readonly Written[]): readonly Claim[] {
  const claims: Claim[] = []
  for (const name of names) {
    const claim = toClaim(name)
    if (!claims.some((other) => other.entry === claim.entry && same(other.keys, claim.keys))) claims.push(claim)
  }
  return claims.sort((left, right) => right.keys.length - left.keys.length)
}

function toClaim({ entry, name, kind }: Written): Claim {
  const { keys, weight } = atomsOf(withoutThe(name))
  const article = keys.length === 1 && name !== withoutThe(name)
  const ambiguous = entry.ambiguous?.includes(name) ?? false
  // "nytimes.com" comes with no capitals that one could count on.
  if (kind === 'domain') return { entry, keys, weight: [], kind: 'alias', ambiguous, article }
  return { entry, keys, weight, kind, ambiguous, article }
}

function withoutThe(name: string): string {
  return name.startsWith('The ') ? name.slice(4) : name
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at])
}
