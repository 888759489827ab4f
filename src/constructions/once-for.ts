import type { Document } from '../stages.js'

/** The same function of a document and what is known of it, worked out once while several in turn ask about the same. */
export function onceFor<Known extends object, Value>(
  of: (document: Document, known: Known) => Value,
): (document: Document, known: Known) => Value {
  const last = new WeakMap<Document, { readonly known: Known; readonly value: Value }>()
  return (document, known) => {
    const before = last.get(document)
    if (before?.known === known) return before.value
    const value = of(document, known)
    last.set(document, { known, value })
    return value
  }
}
