import { cueBaseAt } from '../cue-base-at.js'
import { type CueLexicon, cueLexicon } from '../cue-lexicon.js'
import { lowerWordAt } from '../lower-word-at.js'
import { toSpan } from '../span.js'
import type { Document, Finding } from '../stages.js'
import type { Cue, CueKind, Speaker } from '../types.js'

/** How far from its verb a particle may stand: "[pointed] the mistake [out]", "[found] him [guilty]". */
const REACH = 3

export function writeCue(document: Document, finding: Finding, speakers: readonly Speaker[]): Cue | null {
  if (finding.cue === null) return null
  const { lemma, kind } = nameCue(document, finding, speakers, cueLexicon())
  return { lemma, kind, spans: [toSpan(document, finding.cue)] }
}

function nameCue(
  document: Document,
  { head, type }: Finding,
  speakers: readonly Speaker[],
  { kinds, particles, ofDocuments }: CueLexicon,
): { readonly lemma: string; readonly kind: CueKind } {
  const verb = cueBaseAt(document, head)
  const particle = particleAfter(document, head, particles.get(verb) ?? [])
  const phrase = particle === null ? verb : `${verb} ${particle}`
  // "[decided] to stay" is of another kind than "[decided] that", but it is the same verb; "[according to]" is none alone.
  const lemma = particle === 'to' && kinds.has(verb) ? verb : phrase
  if (type === 'non-answer') return { lemma, kind: 'statement' }
  if (speakers[0]?.kind === 'document' && ofDocuments.has(lemma)) return { lemma, kind: 'evidence' }
  return { lemma, kind: kinds.get(phrase) ?? 'statement' }
}

/** The one of `particles` that follows the verb closely, in its sentence and before any punctuation. */
function particleAfter(document: Document, head: number, particles: readonly string[]): string | null {
  for (let at = head + 1; at <= head + REACH && document.sentenceOf[at] === document.sentenceOf[head]; at++) {
    const word = lowerWordAt(document, at)
    if (particles.includes(word)) return word
    if (document.tags[at] === 'PUNCT') return null
  }
  return null
}
