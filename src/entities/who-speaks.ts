import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range, type Relay } from '../stages.js'
import type { SpeakerKind } from '../types.js'
import { type Figure, makeFigure } from './figure.js'
import type { Referents } from './resolve-mentions.js'
import type { Part } from './speaker-parts.js'
import { getVocabulary } from './vocabulary.js'
import { plainWord } from './words.js'

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

/** The speakers of each finding, those carried over from another included. */
export function whoSpeaks(scene: Scene): Voice[][] {
  const { document, quotations, findings, relays, parts, referents, figures, author } = scene
  const voices: (Voice[] | null)[] = findings.map(() => null)
  const order = findings.map((_, at) => at).sort((a, b) => findings[a]!.head - findings[b]!.head)
  let writer: number | null = null
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
    const kind = getVocabulary().pronouns.get(plainWord(document.words[head]!))
    if (kind === 'first') return firstPerson(range, head, at, depth)
    const found = referents.get(head) ?? []
    if (found.length > 0) return found.map((figure) => ({ figure, kind: null, range }))
    return [{ figure: null, kind: kind === 'several' ? 'group' : 'anonymous', range }]
  }

  /** Inside a quotation "I" is who is quoted, outside it the writer. */
  function firstPerson(range: Range, head: number, at: number, depth: number): Voice[] {
    if (quotations.state[head] !== QUOTE_STATE.inside) return [{ figure: getWriter(range), kind: null, range }]
    const around = depth < 8 ? enclosing(head, at) : null
    const speakers = around === null ? [] : speak(around, depth + 1)
    return speakers.length > 0
      ? speakers.map(({ figure, kind }) => ({ figure, kind, range }))
      : [{ figure: null, kind: 'anonymous', range }]
  }

  function getWriter(range: Range): number {
    writer ??= figures.push(makeFigure('author', author ?? 'author', [])) - 1
    figures[writer]!.mentions.push(range)
    return writer
  }

  /** The innermost finding other than `at` in whose quote the token stands. */
  function enclosing(token: number, at: number): number | null {
    let best: number | null = null
    let least = Number.POSITIVE_INFINITY
    findings.forEach(({ quote }, other) => {
      for (const { from, to } of quote) {
        if (other !== at && from <= token && token < to && to - from < least) [best, least] = [other, to - from]
      }
    })
    return best
  }

  /** A quote that goes on without words that attribute it, or a cue that shares its subject with the one before. */
  function carriedOver(at: number, depth: number): Voice[] {
    const rank = order.indexOf(at)
    const { cue, head } = findings[at]!
    for (let back = rank - 1; back >= Math.max(0, rank - 4); back--) {
      const before = findings[order[back]!]!
      if (before.speaker.length === 0 && before.cue !== null) continue
      const near = cue ? sharesSubject(before, head) : follows(before, head)
      if (!near) continue
      return depth < 8 ? speak(order[back]!, depth + 1).map(({ figure, kind }) => ({ figure, kind, range: null })) : []
    }
    return []
  }

  /** Okafor [said] … and [warned] …; Okafor [left], [saying] … */
  function sharesSubject(before: Finding, head: number): boolean {
    if (document.sentenceOf[before.head] !== document.sentenceOf[head] || before.head > head) return false
    let at = head - 1
    while (at > before.head && ['ADV', 'AUX', 'PART'].includes(document.tags[at]!)) at--
    if (/^(?:and|but|or)$/i.test(document.words[at]!)) return true
    return document.words[at] === ',' && /ing$/.test(document.words[head]!)
  }

  /** A quote in the same paragraph, or one that opens the next. */
  function follows(before: Finding, head: number): boolean {
    const gap = document.paragraphOf[head]! - document.paragraphOf[before.head]!
    return gap === 0 || gap === 1
  }
}

function withoutDoubles(voices: readonly Voice[]): Voice[] {
  return voices.filter(
    ({ figure }, at) => figure === null || voices.findIndex((other) => other.figure === figure) === at,
  )
}
