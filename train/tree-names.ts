import type { Example } from './corpus.js'

/** The tags and relations that the network learns to tell. */
export interface TreeNames {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

/** Rarer relations are not learned. */
const RARE = 150

/** The tags and relations that the trees of these articles use. */
export function collectNames(examples: readonly Example[]): TreeNames {
  const tags = new Set<string>()
  const relations = new Map<string, number>()
  for (const { syntax } of examples) {
    for (const tag of syntax?.tags ?? []) if (tag !== '') tags.add(tag)
    for (const name of syntax?.relations ?? []) relations.set(name, (relations.get(name) ?? 0) + 1)
  }
  relations.delete('')
  const frequent = [...relations].filter(([, count]) => count >= RARE).map(([name]) => name)
  return { tags: [...tags].sort(), relations: frequent.sort() }
}

/** The number of each name. */
export function toNumbers(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}
