import { createEvidenceGatherer, type Evidence } from '../../src/attributions/evidence.js'
import { SKETCH, SKETCH_LABELS, type Sketch } from '../../src/attributions/sketch.js'
import { createReader } from '../../src/document/read-document.js'
import { toNumberMap } from '../../src/number-map.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()
const gather = createEvidenceGatherer({
  words: { numbers: toNumberMap([]), clusters: new Int32Array(1) },
  lemmas: new Map([['Vsaid', 'say']]),
  cueRates: new Map([
    ['Vsay', 84],
    ['Vdeny', 70],
    ['Vrefuse', 40],
    ['Nstatement', 30],
    ['Nlock', 20],
    ['Oon', 10],
  ]),
})

/** What models that know these few words see of a text. */
export function toyEvidence(text: string): Evidence {
  const document = read(text)
  return gather(document, findQuotations(document))
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
