import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range, type Relay } from '../stages.js'
import type { SpeakerKind } from '../types.js'
import { type Figure, makeFigure } from './figure.js'
import { findGuest, isTurnMark } from './find-guest.js'
import type { Referents } from './scene.js'
import type { Part } from './speaker-parts.js'
import { takeTurns } from './turn-taking.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt } from './words.js'

/** One speaker of one finding. */
export interface Voice {
  /** `null` for a pronoun that nobody answers to. */
  readonly figure: number | null
  /** What it is if nobody answers. */
  readonly kind: SpeakerKind | null
  /** The words at this finding; `null` where the speaker is carried over. */
  readonly range: Range | null
}

interface Scene {
  readonly document: Document
  readonly quotations: Quotations
  readonly findings: readonly Finding[]
  readonly relays: readonly Relay[]
  readonly parts: readonly (readonly Part[])[]
  readonly referents: Referents
  /** Grows by the author, if they speak. */
  readonly figures: Figure[]
  readonly author: string | null
}

const LONGEST_LABEL = 8

/** The speakers of each finding, those carried over from another included. */
export function whoSpeaks(scene: Scene): Voice[][] {
  const { document, quotations, findings, relays, parts, referents, figures, author } = scene
  const voices: (Voice[] | null)[] = findings.map(() => null)
  const order = findings.map((_, at) => at).sort((a, b) => findings[a]!.head - findings[b]!.head)
  const ranks = new Map(order.map((at, rank) => [at, rank]))
  const turns = takeTurns(scene, order)
  const guest = findGuest(document, findings, referents, figures)
  let writer: number | null = null
  let innermost: Int32Array | null = null
  for (const at of order) speak(at, 0)
  return voices.map((found) => found ?? [])

  function speak(at: number, depth: number): Voice[] {
    const known = voices[at]
    if (known) return known
    voices[at] = []
    const shared = parts[at]!
    const found =
      shared.length > 0
        ? shared.flatMap((part) => voicesOf(part, at, depth))
        : relays[at]?.reports
          ? []
          : carriedOver(at, depth)
    voices[at] = withoutDoubles(found)
    return voices[at]
  }

  function voicesOf({ range, head }: Part, at: number, depth: number): Voice[] {
    const kind = getVocabulary().pronouns.get(plainAt(document, head))
    if (kind === 'first') return firstPerson(range, head, at, depth)
    if (guest !== null && document.words[head] === 'A' && isTurnMark(document, head)) {
      return [{ figure: guest, kind: null, range }]
    }
    const found = referents.get(head) ?? []
    if (found.length > 0) return found.map((figure) => ({ figure, kind: null, range }))
    return [{ figure: null, kind: kind === 'several' ? 'group' : 'anonymous', range }]
  }

  /** Inside a quotation "I" is who is quoted, outside it the writer. */
  function firstPerson(range: Range, head: number, at: number, depth: number): Voice[] {
    if (quotations.state[head] !== QUOTE_STATE.inside) return [{ figure: getWriter(range), kind: null, range }]
    const around = depth < 8 ? enclosing(head, at) : null
    const speakers = around === null ? [] : speak(around, depth + 1)
    if (speakers.length === 0) return [{ figure: null, kind: 'anonymous', range }]
    for (const { figure } of speakers) figures[figure ?? -1]?.mentions.push(range)
    return speakers.map(({ figure, kind }) => ({ figure, kind, range }))
  }

  function getWriter(range: Range): number {
    writer ??= figures.push(makeFigure('author', author ?? 'author', [])) - 1
    figures[writer]!.mentions.push(range)
    return writer
  }

  function enclosing(token: number, at: number): number | null {
    innermost ??= innermostFindings(document, findings)
    const around = innermost[token]!
    return around === -1 || around === at ? null : around
  }

  function carriedOver(at: number, depth: number): Voice[] {
    const { cue, head, type } = findings[at]!
    const turn = cue === null && type === 'direct' ? turnBefore(at) : null
    if (turn !== null && depth < 8) return unmentioned(speak(turn, depth + 1))
    const ownTurn = turns.get(at)
    const talking = ownTurn !== undefined && depth < 8 ? unmentioned(speak(ownTurn, depth + 1)) : []
    if (talking.length > 0) return talking
    const label = cue ? null : labelOf(document, referents, head)
    if (label) return label.map((figure) => ({ figure, kind: null, range: null }))
    const before = speakerBefore(at)
    const subject = cue || (before !== null && isNear(findings[before]!, head)) ? null : subjectBefore(head)
    if (subject !== null) return [{ figure: subject, kind: null, range: null }]
    if (before === null || depth >= 8) return []
    return unmentioned(speak(before, depth + 1))
  }

  /** The labelled start of the turn that goes on: KERR: [All ashore.] \n [We had two boats.] */
  function turnBefore(at: number): number | null {
    for (let rank = (ranks.get(at) ?? 0) - 1; rank >= 0; rank--) {
      const { cue, type } = findings[order[rank]!]!
      if (type === 'direct' && cue !== null) return order[rank]!
    }
    return null
  }

  /** The finding whose speaker goes on: the same subject after "and", or a quote that goes on in this or the next paragraph. */
  function speakerBefore(at: number): number | null {
    const { cue, head } = findings[at]!
    const rank = ranks.get(at) ?? 0
    for (let back = rank - 1; back >= Math.max(0, rank - 4); back--) {
      const before = findings[order[back]!]!
      if (before.speaker.length === 0 && before.cue !== null) continue
      const gap = document.paragraphOf[head]! - document.paragraphOf[before.head]!
      if (cue ? sharesSubject(document, before, head) : gap === 0 || gap === 1) return order[back]!
    }
    return null
  }

  function isNear(before: Finding, head: number): boolean {
    return document.sentenceOf[head]! - document.sentenceOf[before.head]! < 2
  }

  /** [Okafor] was furious. “This is a disgrace.” */
  function subjectBefore(head: number): number | null {
    const index = document.sentenceOf[head]! - 1
    const sentence = document.sentences[index]
    if (!sentence || document.paragraphOf[sentence.from] !== document.paragraphOf[head]) return null
    for (let at = sentence.from; at < sentence.to; at++) {
      const found = referents.get(at)
      if (found) return found.length === 1 && figures[found[0]!]?.kind === 'person' ? found[0]! : null
    }
    return null
  }
}

function unmentioned(voices: readonly Voice[]): Voice[] {
  return voices.flatMap(({ figure, kind }) => (figure === null ? [] : [{ figure, kind, range: null }]))
}

/** Okafor [said] … and [warned] …; Okafor [left], [saying] … */
function sharesSubject(document: Document, before: Finding, head: number): boolean {
  if (document.sentenceOf[before.head] !== document.sentenceOf[head] || before.head > head) return false
  let at = head - 1
  while (at > before.head && ['ADV', 'AUX', 'PART'].includes(document.tags[at]!)) at--
  if (/^(?:and|but|or)$/i.test(document.words[at]!)) return true
  return document.words[at] === ',' && /ing$/.test(document.words[head]!)
}

/** [OKAFOR]: We have no plans. */
function labelOf(document: Document, referents: Referents, head: number): readonly number[] | null {
  const { from } = document.paragraphs[document.paragraphOf[head]!]!
  for (let at = from + 1; at < Math.min(head, from + LONGEST_LABEL); at++) {
    if (document.words[at] === ':') return referents.get(at - 1) ?? null
  }
  return null
}

/** The finding with the shortest quote around each token; -1 where none. */
function innermostFindings(document: Document, findings: readonly Finding[]): Int32Array {
  const around = new Int32Array(document.size).fill(-1)
  const quotes = findings.flatMap(({ quote }, at) => quote.map(({ from, to }) => ({ at, from, to })))
  quotes.sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const { at, from, to } of quotes) around.fill(at, from, to)
  return around
}

function withoutDoubles(voices: readonly Voice[]): Voice[] {
  return voices.filter(
    ({ figure }, at) => figure === null || voices.findIndex((other) => other.figure === figure) === at,
  )
}
