import { placesOf } from '../constructions/places-of.js'
import type { Document, Finding, Quotations, Range } from '../stages.js'
import { findSubject } from './find-subject.js'
import { isPerson } from './is-person.js'
import { type Match, matchPattern } from './match-pattern.js'
import { patternsAt } from './patterns-at.js'

const HEADS: ReadonlySet<string> = new Set(['VERB', 'ADJ'])

interface NonAnswer {
  readonly finding: Finding
  readonly core: Range
  readonly end: number
}

/**
 * The findings with the non-answers among them, by their main word: "[The ministry] [declined] (to comment)". A finding
 * with the same cue becomes the non-answer and keeps its own speaker; one within the refused thing ("a [request]
 * for comment") gives way. What stands in quotation marks is left alone: there it is somebody's speech.
 */
export function findNonAnswers(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const owners = byCueToken(findings)
  const replaced = new Set<Finding>()
  const found: Finding[] = []
  for (const { finding, core } of scan(document, quotations)) {
    const same = findingsOn(owners, finding.cue ?? core)[0]
    for (const rival of findingsOn(owners, core)) replaced.add(rival)
    found.push(same ? unite(same, finding) : finding)
  }
  return [...findings.filter((finding) => !replaced.has(finding)), ...found].sort((a, b) => a.head - b.head)
}

function scan(document: Document, quotations: Quotations): readonly NonAnswer[] {
  const found: NonAnswer[] = []
  let end = 0
  for (const at of placesOf('nonAnswer', document, quotations)) {
    const nonAnswer = at < end ? null : nonAnswerAt(document, at)
    if (nonAnswer === null) continue
    found.push(nonAnswer)
    end = nonAnswer.end
  }
  return found
}

function nonAnswerAt(document: Document, at: number): NonAnswer | null {
  for (const pattern of patternsAt(document, at)) {
    const match = matchPattern(document, pattern, at)
    if (match === null) continue
    const { cue, quote, core, end } = match
    const speaker = match.speaker ?? findSubject(document, core.from)
    if (pattern.personal && !(speaker && isPerson(document, speaker))) continue
    const { confidence } = pattern
    const head = mainWord(document, match)
    return {
      core,
      end,
      finding: { cue, head, quote: [quote], speaker: speaker ? [speaker] : [], type: 'non-answer', confidence },
    }
  }
  return null
}

/** The cue's last verb or adjective; where it has only an auxiliary ("[would not] comment"), the verb behind it. */
function mainWord(document: Document, { cue, core }: Match): number {
  for (let at = cue.to - 1; at >= cue.from; at--) if (HEADS.has(document.tags[at]!)) return at
  for (let at = cue.to; at < core.to; at++) if (document.tags[at] === 'VERB') return at
  return cue.to - 1
}

/** The pattern knows the idiom and where the refused thing begins, the model who speaks and where that thing ends. */
function unite(model: Finding, pattern: Finding): Finding {
  return {
    ...pattern,
    quote: pattern.quote.map((refused) => widen(refused, model.quote)),
    speaker: model.speaker.length > 0 ? model.speaker : pattern.speaker,
    confidence: Math.max(model.confidence, pattern.confidence),
  }
}

/** To the end of the pieces that overlap: "[to comment] on the fee, or on the date". */
function widen({ from, to }: Range, pieces: readonly Range[]): Range {
  return {
    from,
    to: Math.max(to, ...pieces.filter((piece) => piece.from < to).map((piece) => piece.to)),
  }
}

function byCueToken(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const owners = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.cue === null) continue
    for (const token of tokensOf(finding.cue)) owners.set(token, [...(owners.get(token) ?? []), finding])
  }
  return owners
}

function findingsOn(owners: ReadonlyMap<number, readonly Finding[]>, range: Range): readonly Finding[] {
  return [...tokensOf(range)].flatMap((token) => owners.get(token) ?? [])
}

function* tokensOf({ from, to }: Range): Iterable<number> {
  for (let token = from; token < to; token++) yield token
}
