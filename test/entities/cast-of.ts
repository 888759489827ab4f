import { createReader } from '../../src/document/read-document.js'
import { resolveSpeakers } from '../../src/entities/resolve-speakers.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Cast, Document, Finding, Range } from '../../src/stages.js'

const read = createReader()

interface Marked {
  readonly speaker: Range[]
  readonly cue: Range[]
  readonly quote: Range[]
}

/**
 * Reads a text with its findings marked and says who speaks: "[1:Mayor Brandt] {1:said} <1:no>." has the speaker of
 * finding 1 in square brackets, its cue in curly ones, its quote in angles. Marks may nest.
 */
export function castOf(marked: string, author: string | null = null): Cast & { readonly document: Document } {
  const { text, spans } = unmark(marked)
  const document = read(text)
  const found = new Map<number, Marked>()
  for (const { id, role, start, end } of spans) {
    const finding = found.get(id) ?? { speaker: [], cue: [], quote: [] }
    finding[role].push(toRange(document, start, end))
    found.set(id, finding)
  }
  const findings = [...found.entries()].sort(([a], [b]) => a - b).map(([, finding]) => toFinding(finding))
  const relays = findings.map(() => ({ outlets: [], reports: false, cited: [], audience: null, parent: null }))
  return { ...resolveSpeakers(document, findQuotations(document), findings, relays, { author }), document }
}

/** Names of the speakers, finding by finding: "Ana Brandt | the ministry". */
export function speakersOf(marked: string, author: string | null = null): string[] {
  return castOf(marked, author).speakers.map((shared) => shared.map(({ name }) => name).join(' | '))
}

const ROLES = { '[': 'speaker', '{': 'cue', '<': 'quote' } as const

function unmark(marked: string) {
  const spans: { id: number; role: keyof Marked; start: number; end: number }[] = []
  const open: { id: number; role: keyof Marked; start: number }[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const mark = marked[at] as string
    const label = /^[[{<](\d+):/.exec(marked.slice(at, at + 5))
    if (label) {
      open.push({ id: Number(label[1]), role: ROLES[mark as keyof typeof ROLES], start: text.length })
      at += label[0].length - 1
    } else if (/[\]}>]/.test(mark)) {
      const last = open.pop()
      if (!last) throw new Error(`nothing is open at ${marked.slice(at)}`)
      spans.push({ ...last, end: text.length })
    } else {
      text += mark
    }
  }
  return { text, spans }
}

function toRange({ starts, ends, size }: Document, start: number, end: number): Range {
  let from = 0
  while (from < size && (ends[from] ?? 0) <= start) from++
  let to = from
  while (to < size && (starts[to] ?? 0) < end) to++
  return { from, to }
}

function toFinding({ speaker, cue, quote }: Marked): Finding {
  const first = cue[0] ?? null
  return {
    cue: first,
    head: first ? first.to - 1 : (quote[0]?.from ?? 0),
    quote,
    speaker,
    type: null,
    confidence: 1,
  }
}
