import { byWord } from '../by-word.js'
import { lowerWordAt } from '../lower-word-at.js'
import type { Document, Finding, Range } from '../stages.js'
import { verbGroupFrom } from '../verb-group-from.js'
import { isAnothers } from './assign-venue.js'
import { nounPhraseAt } from './noun-phrase.js'
import { isIn } from './word-lists.js'

/** How far a speech may stand from its cue, and where it opens the sentence. */
const REACH = 14
const OPENING_REACH = 30

/** The words for those to whom a statement is made. */
export function findAudience(document: Document, finding: Finding): Range | null {
  if (finding.cue === null) return null
  return (
    objectOf(document, finding) ??
    passiveSubject(document, finding) ??
    addressed(document, finding) ??
    inAddress(document, finding)
  )
}

/** "[told] *reporters*", "[urged] *Parliament* to wait" */
function objectOf(document: Document, { head }: Finding): Range | null {
  const verb = lowerWordAt(document, head)
  const urging = isIn('URGING', verb)
  if ((!urging && !isIn('TELLING', verb)) || !isActive(document, head)) return null
  const phrase = listenerAt(document, head + 1, isIn('TELLING_OF', verb))
  if (!phrase || isIn('NOT_LISTENERS', lowerWordAt(document, phrase.to - 1))) return null
  return !urging || isIn('URGED_TO', lowerWordAt(document, phrase.to)) ? phrase : null
}

/** With these verbs "of" begins the message, unless a "that" does: "informed *relatives of the dead* [that]". */
function listenerAt(document: Document, from: number, tellsOf: boolean): Range | null {
  if (!tellsOf) return nounPhraseAt(document, from)
  const whole = nounPhraseAt(document, from)
  return whole && lowerWordAt(document, whole.to) === 'that' ? whole : nounPhraseAt(document, from, /^at$/)
}

/** "*Passengers* were [told]" */
function passiveSubject(document: Document, { head, speaker }: Finding): Range | null {
  if (!isIn('TELLING', lowerWordAt(document, head)) || isActive(document, head)) return null
  const end = verbGroupFrom(document, head)
  const from = document.sentences[document.sentenceOf[head] ?? 0]?.from ?? end
  const phrase = end - from > REACH ? null : nounPhraseAt(document, from)
  const isSpeaker = speaker.some((range) => range.from < end && range.to > from)
  return phrase && phrase.to === end && !isSpeaker ? phrase : null
}

/** "[said] to *his supporters*", also with a word or two between: "spoke [on Friday] to *miners*" */
function addressed(document: Document, { head }: Finding): Range | null {
  if (!isIn('SAYING', lowerWordAt(document, head))) return null
  const to = head + 1
  return lowerWordAt(document, to) === 'to' && !isInfinitive(document, to) ? nounPhraseAt(document, to + 1) : null
}

/** "in a [speech] to *the dockers' union*", "[speaking] to *students*", "in an [interview] with *the Courier*" */
function inAddress(document: Document, finding: Finding): Range | null {
  const { head } = finding
  const sentence = document.sentences[document.sentenceOf[head] ?? 0]
  if (!sentence) return null
  const to = Math.min(sentence.to, head + REACH)
  const opens = head - sentence.from < OPENING_REACH
  for (let at = opens ? sentence.from : head - REACH; at < to; at++) {
    if (!mayAddress(document, at)) continue
    const speech = isIn('ADDRESSES', lowerWordAt(document, at))
    const link = overDay(document, at + 1)
    const next = lowerWordAt(document, link)
    if (next !== 'to' && next !== 'before' && !(next === 'with' && speech)) continue
    const from = speech ? (prepositionBefore(document, at) ?? senderBefore(document, at, head)) : at
    if (from === null || isInfinitive(document, link) || !isOwn(finding, from, sentence.from)) continue
    if (isAnothers(document, at, [finding])) continue
    return nounPhraseAt(document, link + 1)
  }
  return null
}

const mayAddress = byWord((written) => {
  const word = written.toLowerCase()
  return isIn('ADDRESSES', word) || word === 'speaking' || word === 'talking'
})

/** "[in] a televised speech" */
function prepositionBefore(document: Document, noun: number): number | null {
  let at = noun - 1
  while (at > noun - 5 && /^(?:DET|ADJ|NOUN|NUM|PROPN|PART|PRON)$/.test(document.tags[at] ?? '')) at--
  return /^(?:in|during|at)$/.test(lowerWordAt(document, at)) ? at : null
}

/** "[sent] a long letter", where the verb is the finding's */
function senderBefore(document: Document, noun: number, head: number): number | null {
  if (!isIn('SENDING', lowerWordAt(document, head)) || head >= noun) return null
  for (let at = noun - 1; at > head; at--) if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(document.tags[at] ?? '')) return null
  return noun - head < 5 ? head : null
}

/** Over the day: "a letter [on Thursday] to" */
function overDay({ words }: Document, at: number): number {
  return words[at] === 'on' && /day$/.test(words[at + 1] ?? '') ? at + 2 : at
}

/** Whether a phrase opens the sentence or comes right after some part of the finding. */
function isOwn({ cue, quote, speaker }: Finding, from: number, start: number): boolean {
  if (from === start) return true
  return [...speaker, ...(cue ? [cue] : []), ...quote].some((part) => part.from <= from && from - part.to <= 3)
}

function isInfinitive(document: Document, to: number): boolean {
  return /^(?:VERB|AUX|ADV)$/.test(document.tags[to + 1] ?? '')
}

/** Not "was told", "has been asked", "a telling point"; but "is telling" and "are urging". */
function isActive(document: Document, head: number): boolean {
  if (document.tags[head - 1] === 'DET') return false
  if (/ing$/.test(lowerWordAt(document, head))) return true
  for (let at = head - 1; at >= head - 3; at--) {
    if (/^(?:was|were|is|are|be|been|being|got)$/.test(lowerWordAt(document, at))) return false
    if (document.tags[at] !== 'ADV') return true
  }
  return true
}
