import type { Document, Finding, Range } from '../stages.js'
import { nounPhraseBefore } from './noun-phrase-before.js'

/**
 * Gives a speaker the noun that a preposition hangs on: who speaks is the residents, not their town.
 *
 *     [Residents of] Khayelisha slammed …
 */
export function mendSubjects(document: Document, _: unknown, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const [only, ...others] = finding.speaker
    const whole = only && others.length === 0 ? wholeSubject(document, finding, only) : null
    return whole ? { ...finding, speaker: [whole] } : finding
  })
}

function wholeSubject(document: Document, { cue }: Finding, { from, to }: Range): Range | null {
  if (cue === null || cue.from !== to || !/^of$/.test(document.words[from - 1] ?? '')) return null
  const whole = nounPhraseBefore(document, to)
  return whole !== null && whole.from < from ? whole : null
}
