import { toSpan } from '../span.js'
import type { Document, Naming, Range } from '../stages.js'
import type { Outlet, OutletRole } from '../types.js'

export function toOutlet(document: Document, naming: Naming, role: OutletRole): Outlet {
  return { name: naming.name, domain: naming.domain, role, mention: toSpan(document, withArticle(document, naming)) }
}

/** "[the Millfield Gazette] reported", as a reader would underline it. */
function withArticle({ words }: Document, { from, to }: Range): Range {
  return /^the$/i.test(words[from - 1] ?? '') ? { from: from - 1, to } : { from, to }
}

/** Without repetition, the first of each name kept: from the nearest to the origin. */
export function distinct(outlets: readonly Outlet[]): readonly Outlet[] {
  const seen = new Set<string>()
  return outlets.filter(({ name }) => !seen.has(name) && seen.add(name))
}
