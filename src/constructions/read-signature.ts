import { nameParticles } from '../lexicon/name-particles.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** In words and marks. */
const LONGEST_NAME = 8
const LONGEST = 20
const PARTICLES = wordSet(`${nameParticles} of and &`)

/**
 * Who signs between two tokens, to the end of the paragraph: a name and perhaps a description, without the final stop.
 *
 *     — [Hamish Gow, retired fisherman]        — [The Lynford Echo].
 *
 * `null` for prose: "— a claim that nobody believed", "— Gow said so", "— Gow’s words".
 */
export function readSignature(document: Document, from: number, end: number): Range | null {
  const { words, tags } = document
  let to = end
  while (to > from && /^[.,;]+$/.test(words[to - 1] ?? '')) to--
  if (to <= from || to - from > LONGEST || !/^(?:\p{Lu}|@)/u.test(words[from] ?? '')) return null
  let name = from
  while (name < to && !/^[,(]$/.test(words[name] ?? '')) name++
  if (name - from > LONGEST_NAME) return null
  for (let at = from; at < name; at++) if (!mayStandInName(words[at] ?? '')) return null
  for (let at = name; at < to && words[at] !== 'who'; at++) if (isProse(words[at] ?? '', tags[at] ?? '')) return null
  return { from, to }
}

/** What no description of a person holds, unless in a clause: "speaking in Ansk", but not "said so". */
function isProse(word: string, tag: string): boolean {
  return tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(word)) || /^["“”:;?!]$/.test(word)
}

function mayStandInName(word: string): boolean {
  return /^(?:\p{Lu}|@|[.’-]$)/u.test(word) || PARTICLES().has(word)
}
