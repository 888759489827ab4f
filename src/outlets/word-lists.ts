import * as address from '../lexicon/address-verbs.js'
import * as outlet from '../lexicon/outlet-words.js'
import type { OutletKind } from '../types.js'

const { OUTLET_NOUNS, ...outletLists } = outlet
const lists = { ...outletLists, ...address }

type ListName = keyof typeof lists

const sets = new Map<ListName, ReadonlySet<string>>()
let nouns: ReadonlyMap<string, OutletKind | 'any'> | null = null

/** Whether a lexicon's list has the word; capitals count where the list has them. */
export function isIn(list: ListName, word: string): boolean {
  let set = sets.get(list)
  if (!set) {
    set = new Set(lists[list].split(' '))
    sets.set(list, set)
  }
  return set.has(word)
}

/** The kind of outlet that a plain noun stands for: "newspaper", "network"; "any" for "outlet". */
export function outletNoun(word: string): OutletKind | 'any' | null {
  nouns ??= new Map(
    Object.entries(OUTLET_NOUNS).flatMap(([kind, words]) =>
      words.split(' ').map((each) => [each, kind as OutletKind | 'any'] as const),
    ),
  )
  return nouns.get(word) ?? null
}

/** Whether a verb is one by which outlets and journalists make things known. */
export function isReporting(word: string): boolean {
  return isIn('REPORTING', word.toLowerCase())
}
