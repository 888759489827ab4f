import type { WordIds } from '../linear/word-ids.js'
import type { Document, Finding, Quotations, Syntax } from '../stages.js'
import { byNames } from './by-names.js'
import { findCandidates } from './candidates.js'
import { toRelationClasses, toTagClasses } from './classes.js'
import { createEvidenceGatherer, type Vocabulary } from './evidence.js'
import { createJudge, type JudgeModel } from './judge.js'
import { toPunctuation } from './layout.js'
import { createCandidateReader } from './read-candidates.js'
import type { RoleModel } from './role-scorer.js'
import { select } from './select.js'
import { createSketcher, type SketchModel } from './sketch.js'

export interface AttributionModels {
  readonly vocabulary: Vocabulary
  readonly sketch: SketchModel
  readonly roles: RoleModel
  readonly judge: JudgeModel
}

/** So many ways to read a candidate are weighed against each other. */
export const MOST_READINGS = 6
/** Readings with less confidence are no attributions. */
const LEAST_CONFIDENCE = 0.3

/** Which words attribute, and for each, which are its speaker and its quote. */
export function createAttributionFinder(
  models: AttributionModels,
): (document: Document, quotations: Quotations, syntax: Syntax, ids: WordIds) => Finding[] {
  const gatherEvidence = createEvidenceGatherer(models.vocabulary)
  const sketchBlocks = createSketcher(models.sketch)
  const readCandidate = createCandidateReader(models.roles, MOST_READINGS)
  const judge = createJudge(models.judge)
  const tagClasses = byNames(toTagClasses)
  const relationClasses = byNames(toRelationClasses)
  return (document, quotations, syntax, ids) => {
    const evidence = gatherEvidence(document, quotations, syntax, ids)
    const sketch = sketchBlocks(evidence)
    const candidates = findCandidates(evidence, sketch)
    const governors = new Map(candidates.map((candidate) => [candidate.head, candidate]))
    const docket = {
      evidence,
      sketch,
      candidates,
      governors,
      readings: candidates.map((candidate) => readCandidate(evidence, sketch, candidate, governors)),
      punctuation: toPunctuation(document.words),
      tagClasses: tagClasses(syntax.tagNames),
      relationClasses: relationClasses(syntax.relationNames),
      expected: candidates.reduce((sum, { probability }) => sum + probability, 0),
    }
    const judged = candidates.flatMap((_, index) => judge(docket, index) ?? [])
    return select(document.size, judged, LEAST_CONFIDENCE)
  }
}
