import type { Document } from './stages.js'

/** Where a verb's auxiliaries and adverbs begin: "the mayor [has also] rejected". */
export function verbGroupFrom({ tags }: Pick<Document, 'tags'>, verb: number): number {
  let from = verb
  while (/^(?:AUX|ADV)$/.test(tags[from - 1] ?? '')) from--
  return from
}
