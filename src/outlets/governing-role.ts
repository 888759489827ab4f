import type { Document, Naming } from '../stages.js'
import type { OutletRole } from '../types.js'
import { isPossessive, wordAt } from './text.js'
import { isIn } from './word-lists.js'

/**
 * The role of an outlet that governs its whole sentence: "[According to the Courier], the mayor and the council declined
 * to comment", "…, [the Courier noted].", "…, [citing the Courier]."; `null` where it governs none.
 */
export function governingRole(document: Document, naming: Naming): OutletRole | null {
  const from = startOf(document, naming)
  const before = wordAt(document, from - 1)
  if (isPossessive(wordAt(document, naming.to))) return null
  if (before === 'to' && /^according$/i.test(wordAt(document, from - 2))) {
    return isAtEdge(document, from - 2, naming.to) ? 'reporter' : null
  }
  if (/^(?:citing|quoting)$/i.test(before)) return isAtEdge(document, from - 1, naming.to) ? 'cited' : null
  const verb = document.tags[naming.to] === 'ADV' ? naming.to + 1 : naming.to
  return isIn('REPORTING', wordAt(document, verb)) && endsClause(document, from, verb + 1) ? 'reporter' : null
}

function startOf(document: Document, { from }: Naming): number {
  return /^(?:the|The)$/.test(wordAt(document, from - 1)) ? from - 1 : from
}

/** At the start of the sentence, or after a comma and before a sign: the sentence's own, not one of its parts'. */
function isAtEdge(document: Document, from: number, to: number): boolean {
  if (document.sentenceOf[from - 1] !== document.sentenceOf[from]) return true
  return /^[,—–]$/.test(wordAt(document, from - 1)) && endsHere(document, to)
}

function endsClause(document: Document, from: number, to: number): boolean {
  return /^,$/.test(wordAt(document, from - 1)) && endsHere(document, to)
}

function endsHere(document: Document, at: number): boolean {
  return document.sentenceOf[at] !== document.sentenceOf[at - 1] || /^[.;]$/.test(wordAt(document, at))
}
