import type { Construction } from '../../src/constructions/construction.js'
import { createReader } from '../../src/document/read-document.js'
import { findNamings } from '../../src/outlets/find-namings.js'
import { indexNames } from '../../src/outlets/index-names.js'
import { builtInOutlets } from '../../src/outlets/registry.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Document, Finding, Range } from '../../src/stages.js'

const read = createReader()
const registry = indexNames(builtInOutlets())

/** What a construction finds in a text as "speaker | cue | quote", a finding each; "" for what is not there. */
export function foundBy(construction: Construction, text: string, before: readonly Words[] = []): readonly string[] {
  const document = read(text)
  const findings = before.map((words) => toFinding(document, words))
  const namings = findNamings(document, registry, null)
  return construction(document, findQuotations(document), findings, namings).map(({ speaker, cue, quote }) =>
    [speaker, cue === null ? [] : [cue], quote].map((ranges) => show(document, ranges)).join(' | '),
  )
}

/** A finding by its words, each of which stands once in the text; without a speaker "". */
export interface Words {
  readonly speaker: string
  readonly cue: string
  readonly quote: string
}

function toFinding(document: Document, { speaker, cue, quote }: Words): Finding {
  const said = rangeOf(document, cue)
  return {
    cue: said,
    head: said.from,
    quote: [rangeOf(document, quote)],
    speaker: speaker === '' ? [] : [rangeOf(document, speaker)],
    type: null,
    confidence: 0.9,
  }
}

function rangeOf({ text, starts, ends }: Document, words: string): Range {
  const at = text.indexOf(words)
  return { from: starts.indexOf(at), to: ends.indexOf(at + words.length) + 1 }
}

function show({ text, starts, ends }: Document, ranges: readonly Range[]): string {
  return ranges.map(({ from, to }) => text.slice(starts[from], ends[to - 1])).join(' … ')
}
