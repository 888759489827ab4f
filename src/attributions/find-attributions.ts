import type { Document, Finding, Quotations } from '../stages.js'
import { createEvidenceGatherer, type Vocabulary } from './evidence.js'
import { createJudge, type JudgeModel } from './judge.js'
import { toDocket } from './judge-row.js'
import { createBlockReader } from './read-blocks.js'
import type { ReaderModel } from './reader.js'
import { select } from './select.js'

export interface AttributionModels {
  readonly vocabulary: Vocabulary
  readonly reader: ReaderModel
  readonly judge: JudgeModel
}

/** So many ways to read a candidate are weighed against each other. */
export const MOST_READINGS = 6
/** Readings with less confidence are no attributions: F1 is highest where the cut is half of it (Lipton et al. 2014). */
const LEAST_CONFIDENCE = 0.42

/** Which words attribute, and for each, which are its speaker and its quote. */
export function createAttributionFinder(
  models: AttributionModels,
): (document: Document, quotations: Quotations) => Finding[] {
  const gatherEvidence = createEvidenceGatherer(models.vocabulary)
  const readBlocks = createBlockReader(models.reader, MOST_READINGS)
  const judge = createJudge(models.judge)
  return (document, quotations) => {
    const evidence = gatherEvidence(document, quotations)
    const docket = toDocket(evidence, readBlocks(evidence))
    const judged = docket.candidates.flatMap((_, index) => judge(docket, index) ?? [])
    return select(document.size, judged, LEAST_CONFIDENCE)
  }
}
