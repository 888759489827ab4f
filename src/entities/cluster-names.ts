import type { Document } from '../stages.js'
import { clusterBodies } from './cluster-bodies.js'
import { clusterPeople } from './cluster-people.js'
import type { Figure } from './figure.js'
import type { Name } from './mention.js'

/** Lays names that name the same at one figure's door; `owners` has the figure of each name. */
export function clusterNames(document: Document, names: readonly Name[]): { figures: Figure[]; owners: Int32Array } {
  const figures: Figure[] = []
  const owners = new Int32Array(names.length).fill(-1)
  clusterPeople(document, names, figures, owners)
  clusterBodies(document, names, figures, owners)
  names.forEach(({ range, title }, index) => {
    figures[owners[index]!]?.mentions.push({ from: title?.from ?? range.from, to: range.to })
  })
  return { figures, owners }
}
