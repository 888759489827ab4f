import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Document, Finding, Quotations, Range } from '../../src/stages.js'

export interface Marked {
  readonly document: Document
  readonly quotations: Quotations
  readonly finding: Finding
}

const MARKS = { '<': 'cue', '[': 'quote', '{': 'speaker' } as const
const read = createReader()

/** A text and one finding in it, from the text with its parts marked: "{Ada} <said> [that it rained]." */
export function marked(source: string): Marked {
  const parts: Record<'cue' | 'quote' | 'speaker', [number, number][]> = { cue: [], quote: [], speaker: [] }
  let text = ''
  let role: keyof typeof parts = 'cue'
  for (const piece of source.split(/([<>[\]{}])/)) {
    if (piece in MARKS) {
      role = MARKS[piece as keyof typeof MARKS]
      parts[role].push([text.length, text.length])
    } else if (/^[>\]}]$/.test(piece)) {
      const last = parts[role].at(-1)
      if (last) last[1] = text.length
    } else text += piece
  }
  const document = read(text)
  const rangesOf = (name: keyof typeof parts) => parts[name].map(([start, end]) => toRange(document, start, end))
  const quote = rangesOf('quote')
  const cue = rangesOf('cue')[0] ?? null
  const head = cue ? cue.to - 1 : (quote[0]?.from ?? 0)
  const finding = { cue, head, quote, speaker: rangesOf('speaker'), type: null, confidence: 0.9 }
  return { document, quotations: findQuotations(document), finding }
}

function toRange({ starts, ends, size }: Document, start: number, end: number): Range {
  let from = 0
  while (from < size && (starts[from] ?? 0) < start) from++
  let to = from
  while (to < size && (ends[to] ?? 0) <= end) to++
  return { from, to }
}
