import { quoted } from '../describe.js'
import type { Span } from '../types.js'
import { countCodePoints } from './code-points.js'
import { splitAtBreaks } from './split-at-breaks.js'

/** A line that cannot be read, and why. */
export type Complain = (line: number, message: string) => void

/** A text-bound annotation; its pieces in the order of the text, none over another, in UTF-16. */
export interface Placed {
  readonly id: string
  readonly line: number
  readonly type: string
  readonly spans: readonly Span[]
}

export interface StandoffEvent {
  readonly id: string
  readonly line: number
  readonly type: string
  readonly trigger: string
  /** Roles without the numbers that brat gives to repeated ones. */
  readonly args: readonly (readonly [role: string, id: string])[]
}

export interface Relation {
  readonly line: number
  readonly type: string
  readonly from: string
  readonly to: string
}

/** The fields of a note that holds JSON. */
export interface Note {
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** A brat file, line by line, each part in the order of its lines. */
export interface Standoff {
  readonly places: ReadonlyMap<string, Placed>
  readonly events: readonly StandoffEvent[]
  readonly relations: readonly Relation[]
  readonly equivalents: readonly { readonly line: number; readonly ids: readonly string[] }[]
  /** "Carried T3", the attributes as they stand. */
  readonly flags: ReadonlySet<string>
  /** By the id of what they are on. */
  readonly notes: ReadonlyMap<string, Note>
}

const WHOLE = /^\d{1,9}$/
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Reads a brat file over its text. Lines that cannot be read are complained of and left out; blank ones are nothing. */
export function readStandoff(text: string, standoff: string, complain: Complain): Standoff {
  const points = countCodePoints(text)
  const taken = new Set<string>()
  const places = new Map<string, Placed>()
  const events: StandoffEvent[] = []
  const relations: Relation[] = []
  const equivalents: { line: number; ids: readonly string[] }[] = []
  const flags = new Set<string>()
  const notes = new Map<string, Note>()

  for (const [index, row] of standoff
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = index + 1
    const [id = '', data = '', ...rest] = row.replace(/\r$/, '').split('\t')
    if (row.trim() === '') continue
    if (taken.has(id)) {
      complain(line, `${quoted(id)} stands on an earlier line too`)
      continue
    }
    if (id !== '*') taken.add(id)
    const problem = readLine(line, id, data.trim(), rest.join('\t'))
    if (problem !== null) complain(line, problem)
  }
  for (const [id, place] of places) places.set(id, { ...place, spans: wholeSpans(place.spans, notes.get(id)) })
  return { places, events, relations, equivalents, flags, notes }

  /** What is wrong with the line; `null` where it could be read. */
  function readLine(line: number, id: string, data: string, tail: string): string | null {
    const [first = '', ...others] = data.split(/ +/)
    if (/^T\d+$/.test(id)) return readPlace(line, id, data, tail)
    if (/^E\d+$/.test(id)) {
      const [type, trigger, ...args] = [first, ...others].flatMap((pair) => pair.split(':'))
      if (!type || !trigger || args.length !== 2 * others.length) return 'an event is "E1", a tab, "TYPE:T1 ROLE:T2 …"'
      events.push({ id, line, type, trigger, args: others.map(toArgument) })
      return null
    }
    if (/^R\d+$/.test(id)) {
      const [from, to] = others.map((pair) => toArgument(pair)[1])
      if (!from || !to || others.length !== 2) return 'a relation is "R1", a tab, "TYPE Arg1:T1 Arg2:T2"'
      relations.push({ line, type: first, from, to })
      return null
    }
    if (id === '*') {
      if (others.length < 2) return 'equivalents are "*", a tab, "Equiv T1 T2 …"'
      equivalents.push({ line, ids: others })
      return null
    }
    if (/^[AM]\d+$/.test(id)) {
      if (others.length < 1) return 'an attribute is "A1", a tab, "NAME T1"'
      flags.add(`${first} ${others[0]}`)
      return null
    }
    if (/^#\d+$/.test(id)) return readNote(line, others[0] ?? '', tail)
    // Links to data bases, which a report has no place for.
    if (/^N\d+$/.test(id)) return null
    return `${quoted(id)} is no number of an annotation such as T1, E1, R1, A1, #1 or *; fields stand apart by tabs`
  }

  /** Remarks of the annotator's own are none of ours. */
  function readNote(line: number, target: string, tail: string): string | null {
    if (!tail.trim().startsWith('{')) return null
    try {
      notes.set(target, { line, fields: { ...notes.get(target)?.fields, ...JSON.parse(tail) } })
      return null
    } catch {
      return `the note on ${target} is broken JSON: ${quoted(tail)}`
    }
  }

  function readPlace(line: number, id: string, data: string, words: string): string | null {
    const space = data.indexOf(' ')
    const pieces = data
      .slice(space + 1)
      .split(';')
      .map((piece) => piece.trim().split(/ +/))
    const isWhole = pieces.every((piece) => piece.length === 2 && piece.every((number) => WHOLE.test(number)))
    if (space <= 0 || !isWhole) return 'a place is "T1", a tab, "TYPE START END", with ";START END" for further pieces'
    const pairs = pieces.map(([start, end]) => [Number(start), Number(end)] as const).sort((a, b) => a[0] - b[0])
    const far = pairs.find(([start, end]) => start >= end || end > points.count)
    if (far) return `${far[0]} to ${far[1]} is no place in a text of ${points.count} characters`
    if (pairs.some(([start], i) => start < (pairs[i - 1]?.[1] ?? 0))) return 'the pieces of a place overlap'
    const spans = pairs.map(([start, end]) => toSpan(start, end)).filter((span) => span.text.trim() !== '')
    const there = spans.map((span) => span.text).join(' ')
    if (spans.length === 0) return 'there is nothing but white space at that place'
    if (plain(words) !== '' && plain(words) !== plain(there)) {
      return `it says ${quoted(words)} but the text has ${quoted(there)} there; was the text changed?`
    }
    places.set(id, { id, line, type: data.slice(0, space), spans })
    return null
  }

  /** The spans that were cut at line ends when the place was written, as long as nobody has moved it since. */
  function wholeSpans(spans: readonly Span[], note: Note | undefined): readonly Span[] {
    const pairs: unknown = note?.fields.spans
    if (!Array.isArray(pairs) || !pairs.every(isPair)) return spans
    const whole = pairs.map(([from, to]) => toSpan(from, to))
    const cut = whole.flatMap((span) => splitAtBreaks(text, span))
    const isSame = cut.length === spans.length && cut.every(({ start, end }, i) => isAt(spans[i], start, end))
    return isSame ? whole : spans
  }

  function toSpan(from: number, to: number): Span {
    const start = points.offsetOf(from)
    const end = points.offsetOf(to)
    return { start, end, text: text.slice(start, end) }
  }
}

/** "Speaker2:T4" is a Speaker. */
function toArgument(pair: string): readonly [role: string, id: string] {
  const [role = '', id = ''] = pair.split(':')
  return [role.replace(/\d{1,9}$/, ''), id]
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((number) => Number.isInteger(number) && number >= 0)
}

function isAt(span: Span | undefined, start: number, end: number): boolean {
  return span?.start === start && span.end === end
}

/** Words as they compare: a file has no half characters, and editors may change white space. */
function plain(words: string): string {
  return words.replace(LONE, '\ufffd').replace(/\s+/g, ' ').trim()
}
