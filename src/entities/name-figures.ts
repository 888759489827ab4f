import type { Document, Range } from '../stages.js'
import { type Figure, wording } from './figure.js'
import type { Referents } from './scene.js'
import type { Part } from './speaker-parts.js'
import { isCapital } from './words.js'

/** Names those without a name by the fullest words they speak under: "Officials at the harbour authority". */
export function nameFigures(
  document: Document,
  parts: readonly (readonly Part[])[],
  referents: Referents,
  figures: readonly Figure[],
): void {
  for (const { core, head } of parts.flat()) {
    const found = referents.get(head) ?? []
    const figure = figures[found[0] ?? -1]
    if (found.length !== 1 || !figure || figure.named || figure.kind === 'person' || figure.kind === 'place') continue
    const first = figure.mentions[0]?.to === head + 1
    if (figure.kind !== 'document' && figure.kind !== 'organization' && !first) continue
    // a named body keeps its name; "the panel" is no fuller
    if (figure.mentions.every(({ to }) => to !== head + 1)) continue
    const people = figure.kind === 'group' || figure.kind === 'anonymous'
    const name = wording(document, people ? core : withoutClause(document, core, head))
    const small = figure.kind === 'organization' ? name.replace(/^The /, 'the ') : name
    if (small.length > figure.name.length && !isPronominal(document, core)) figure.name = small
  }
}

/** A review board report [released last year]; but: a complaint [filed by the state] */
function withoutClause(document: Document, { from, to }: Range, head: number): Range {
  for (let at = head + 1; at < to; at++) {
    const verb = document.tags[at] === 'VERB' || document.tags[at] === 'AUX'
    if (verb && !isCapital(document.words[at]!) && document.words[at + 1] !== 'by') return { from, to: at }
  }
  return { from, to }
}

function isPronominal(document: Document, { from }: Range): boolean {
  return /^(?:this|that|these|those)$/i.test(document.words[from]!)
}
