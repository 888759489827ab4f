import { unnamedSources } from '../lexicon/unnamed-sources.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'
import { toWord } from './to-word.js'

const SOURCES = wordSet(unnamedSources)

/** Whether a subject may well be a person: "he", "Ada Moreau", "a spokesman for the port"; not "a deal", "the Gulf". */
export function isPerson(document: Document, { from, to }: Range): boolean {
  const first = document.tags[from]
  if (first === 'PRON') return toWord(document, from) !== 'it'
  if (first === 'PROPN') return true
  for (let at = from; at < to; at++) if (SOURCES().has(toWord(document, at))) return true
  return false
}
