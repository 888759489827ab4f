import type { Document } from '../stages.js'
import type { Naming } from './namings.js'
import { isPossessive, wordAt } from './text.js'
import { isIn } from './word-lists.js'

/**
 * Whether a naming governs its whole sentence: "[According to the Courier], the mayor and the council declined to
 * comment", "…, [according to the Courier].", "…, [the Courier noted].", "[citing the Courier]".
 */
export function isGoverning(document: Document, naming: Naming): boolean {
  const from = startOf(document, naming)
  if (isPossessive(wordAt(document, naming.to))) return false
  if (wordAt(document, from - 1) === 'to' && /^according$/i.test(wordAt(document, from - 2))) {
    return isAtEdge(document, from - 2, naming.to)
  }
  if (/^(?:citing|quoting)$/i.test(wordAt(document, from - 1))) return isAtEdge(document, from - 1, naming.to)
  if (document.tags[naming.to] === 'ADV' && isIn('REPORTING', wordAt(document, naming.to + 1)))
    return endsClause(document, from, naming.to + 2)
  return isIn('REPORTING', wordAt(document, naming.to)) && endsClause(document, from, naming.to + 1)
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
