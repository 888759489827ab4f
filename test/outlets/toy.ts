import { createReader } from '../../src/document/read-document.js'
import { findNamings } from '../../src/outlets/find-namings.js'
import { findOutlets } from '../../src/outlets/find-outlets.js'
import { indexNames } from '../../src/outlets/index-names.js'
import { builtInOutlets } from '../../src/outlets/registry.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import type { Document, Finding, Range, Relay } from '../../src/stages.js'

const read = createReader()
const registry = indexNames(builtInOutlets())

/** Speaker, cue and quote by their words: the first such quote, the cue nearest to it, the speaker nearest to that. */
export interface Toy {
  readonly speaker?: string
  readonly cue?: string
  readonly quote: string
  readonly type?: Finding['type']
}

/** A text with its findings, and what is found of outlets. */
export function scene(text: string, toys: readonly Toy[], outlet: string | null = null) {
  const document = read(text)
  const quotations = findQuotations(document)
  const findings = toFindings(document, toys)
  const namings = findNamings(document, registry, outlet)
  return { document, quotations, findings, namings, relays: findOutlets(document, quotations, findings, namings) }
}

export function relay(text: string, toys: readonly Toy[], outlet: string | null = null): readonly Relay[] {
  return scene(text, toys, outlet).relays
}

/** "CNN venue, Reuters reporter" for the one finding of a sentence. */
export function outletsOf(text: string, toy: Toy, outlet: string | null = null): string {
  return show(relay(text, [toy], outlet)[0])
}

export function show(relay: Relay | undefined): string {
  return (relay?.outlets ?? [])
    .map(({ name, role, mention }) => `${name} ${role}${mention ? '' : ' carried'}`)
    .join(', ')
}

function toFindings(document: Document, toys: readonly Toy[]): Finding[] {
  return toys.map(({ speaker, cue, quote, type = null }) => {
    const quoted = rangeOf(document, quote, 0)
    const cued = cue === undefined ? null : rangeOf(document, cue, quoted.from)
    return {
      cue: cued,
      head: cued?.from ?? quoted.from,
      quote: [quoted],
      speaker: speaker === undefined ? [] : [rangeOf(document, speaker, cued?.from ?? 0)],
      type,
      confidence: 1,
    }
  })
}

/** The place of the words that is nearest to a token. */
function rangeOf({ text, starts, ends, size }: Document, words: string, near: number): Range {
  let best: Range | null = null
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    let from = 0
    while (from < size && (ends[from] ?? 0) <= at) from++
    let to = from
    while (to < size && (starts[to] ?? 0) < at + words.length) to++
    if (best === null || Math.abs(from - near) < Math.abs(best.from - near)) best = { from, to }
  }
  if (best === null) throw new Error(`not in the text: ${words}`)
  return best
}
