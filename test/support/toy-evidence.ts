import { createEvidenceGatherer, type Evidence } from '../../src/attributions/evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from '../../src/attributions/sketch.js'
import { createReader } from '../../src/document/read-document.js'
import { toShortcuts } from '../../src/linear/shortcuts.js'
import { createWordHasher } from '../../src/linear/word-ids.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()
const hashWords = createWordHasher({ numbers: toShortcuts([]), clusters: new Int32Array(1) })
const gather = createEvidenceGatherer({ lemmas: new Map(), cueRates: new Map() })

/** A text with a tree of our own: for each token its head, -1 for the root; all relations are "dep" but those named. */
export function toyEvidence(text: string, heads: readonly number[], relations: readonly string[] = []): Evidence {
  const document = read(text)
  if (document.size !== heads.length)
    throw new Error(`The text has ${document.size} tokens: ${document.words.join(' ')}`)
  const relationNames = ['dep', ...new Set(relations)]
  const syntax = {
    tagNames: ['NN'],
    tags: new Uint8Array(document.size),
    heads: Int32Array.from(heads),
    relationNames,
    relations: Uint8Array.from(heads, (_, k) => Math.max(0, relationNames.indexOf(relations[k] ?? 'dep'))),
  }
  return gather(document, findQuotations(document), syntax, hashWords(document))
}

/** A sketch in which some tokens start cues for sure, and all others are nothing. */
export function toySketch(size: number, cues: readonly number[]): Sketch {
  const labels = new Int32Array(size)
  const marginals = new Float32Array(size * SKETCH_LABELS)
  for (let i = 0; i < size; i++) {
    labels[i] = cues.includes(i) ? SKETCH.cueStart : SKETCH.outside
    marginals[i * SKETCH_LABELS + (labels[i] as number)] = 1
  }
  return { labels, marginals }
}

/** One word as a candidate. */
export function toyCandidate(at: number) {
  return { from: at, to: at + 1, head: at, probability: 0.9, sketched: true }
}
