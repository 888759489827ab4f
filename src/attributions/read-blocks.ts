import type { Range } from '../stages.js'
import { affordWindows, type Windowed } from './afford-windows.js'
import { toBatches } from './batches.js'
import { BestLabellings } from './best-labellings.js'
import { type Candidate, findCandidates } from './candidates.js'
import type { Evidence } from './evidence.js'
import { Reader, type ReaderModel } from './reader.js'
import { type Reading, toReading } from './reading.js'
import { ROLES } from './roles.js'
import { createSketch, type Sketch, sketchFrom } from './sketch.js'

/** Candidates of less log-odds are not read any closer, since none of them has been reported on articles held out. */
const DOUBTFUL = -2

/** The ways to read one candidate, best first, and how likely each token is to have each role whatever the reading. */
export interface Readings {
  readonly candidate: Candidate
  readonly window: Range
  readonly readings: readonly Reading[]
  /** Probability of role y of token k of the window, at `k * ROLES + y`; none where it is hardly a cue. */
  readonly marginals: Float32Array
  /** Log-odds that it is an attribution's cue at all. */
  readonly verdict: number
}

const NOTHING = new Float32Array(0)

/** What the network makes of a document. */
export interface ReadBlocks {
  readonly sketch: Sketch
  readonly candidates: readonly Candidate[]
  /** Of each candidate. */
  readonly readings: readonly Readings[]
}

/** Finds the candidates of a document and the `most` best ways to read each; none for those that are hardly any, or whose window holds no possible quote. */
export function createBlockReader(model: ReaderModel, most: number): (evidence: Evidence) => ReadBlocks {
  const reader = new Reader(model)
  const { labels, roles, roleScores } = reader
  const labellings = new BestLabellings(reader.trellis, roleScores, model.roleSteps)

  const sketchBlocks = (evidence: Evidence, sketch: Sketch, blocks: readonly Range[]) => {
    reader.readBlocks(evidence, blocks)
    let place = 0
    for (const block of blocks) {
      const length = block.to - block.from
      labels.sum(place, length)
      sketchFrom(labels, sketch, block)
      place += length
    }
  }

  /** What the reader made of a window that stands at `place` of all that it has just read. */
  const toReadings = (
    evidence: Evidence,
    candidate: Candidate,
    window: Range,
    place: number,
    verdict: number,
  ): Readings => {
    if (verdict < DOUBTFUL) return { candidate, window, readings: [], marginals: NOTHING, verdict }
    const length = window.to - window.from
    const wordlike = evidence.wordlike.subarray(window.from, window.to)
    const best = labellings.find(place, wordlike, most)
    roles.sum(place, length)
    const marginals = new Float32Array(length * ROLES)
    roles.writeMarginals(marginals, 0, length)
    const all = roles.logSum(length)
    return {
      candidate,
      window,
      readings: best.map(({ roles, score }) => toReading(candidate, window, roles, score - all)),
      marginals,
      verdict,
    }
  }

  const readCandidates = (evidence: Evidence, sketch: Sketch, pairs: readonly Windowed[]): Readings[] =>
    toBatches(pairs).flatMap((batch) => {
      const candidates = batch.map(({ candidate }) => candidate)
      const verdicts = reader.readWindows(evidence, sketch, candidates, batch)
      let place = 0
      return batch.map(({ candidate, from, to }, k) => {
        const readings = toReadings(evidence, candidate, { from, to }, place, verdicts[k] as number)
        place += to - from
        return readings
      })
    })

  return (evidence) => {
    const sketch = createSketch(evidence.size)
    const candidates: Candidate[] = []
    const readings: Readings[] = []
    for (const blocks of toBatches(evidence.blocks)) {
      sketchBlocks(evidence, sketch, blocks)
      const found = blocks.flatMap((block) =>
        affordWindows(evidence, sketch, findCandidates(evidence, sketch, block), block),
      )
      candidates.push(...found.map(({ candidate }) => candidate))
      readings.push(...readCandidates(evidence, sketch, found))
    }
    return { sketch, candidates, readings }
  }
}
