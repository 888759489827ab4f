import type { Document, Finding, Range } from '../stages.js'
import { nounPhraseBefore } from './noun-phrase-before.js'

/**
 * Gives a speaker the noun that a preposition hangs on: who speaks is the residents, not their town. And takes from it what
 * stands before its sentence.
 *
 *     [Residents of] Khayelisha slammed …          14:32 [Fire crews] say …
 */
export function mendSubjects(document: Document, _: unknown, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const [only, ...others] = finding.speaker
    if (only === undefined || others.length > 0) return finding
    const mended = wholeSubject(document, finding, only) ?? withinSentence(document, only)
    return mended ? { ...finding, speaker: [mended] } : finding
  })
}

function wholeSubject(document: Document, { cue }: Finding, { from, to }: Range): Range | null {
  if (cue === null || cue.from !== to || !/^of$/.test(document.words[from - 1] ?? '')) return null
  const whole = nounPhraseBefore(document, to)
  return whole !== null && whole.from < from ? whole : null
}

function withinSentence({ sentences, sentenceOf }: Document, { from, to }: Range): Range | null {
  const sentence = sentences[sentenceOf[to - 1] ?? 0]
  return sentence !== undefined && sentence.from > from ? { from: sentence.from, to } : null
}
