import type { Candidate } from '../src/attributions/candidates.js'
import { ROLE } from '../src/attributions/roles.js'
import { SKETCH } from '../src/attributions/sketch.js'
import type { Range } from '../src/stages.js'
import type { Example, GoldAttribution } from './corpus.js'

/** The sketch's labels by the gold; where attributions overlap, the later one's. */
export function toSketchLabels({ document, attributions }: Example): Uint8Array {
  const labels = new Uint8Array(document.size)
  const write = (ranges: readonly Range[], start: number, inside: number) => {
    for (const { from, to } of ranges) {
      labels.fill(inside, from, to)
      labels[from] = start
    }
  }
  for (const { source, cue, content } of attributions) {
    write(source, SKETCH.speakerStart, SKETCH.speaker)
    write(cue, SKETCH.cueStart, SKETCH.cue)
    write(content, SKETCH.quoteStart, SKETCH.quote)
  }
  repairStarts(labels, document.paragraphs)
  return labels
}

/** What overwrote a start may have left the rest of its stretch without one. */
function repairStarts(labels: Uint8Array, paragraphs: readonly Range[]): void {
  for (const { from, to } of paragraphs) {
    for (let i = from; i < to; i++) {
      const label = labels[i] as number
      const before = i > from ? (labels[i - 1] as number) : SKETCH.outside
      if (label !== SKETCH.outside && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1
    }
  }
}

/** A cue's role labels in a window by one gold attribution. */
export function toRoleLabels(gold: GoldAttribution, window: Range, cue: Range): Uint8Array {
  const roles = new Uint8Array(window.to - window.from)
  const write = (ranges: readonly Range[], start: number, inside: number) => {
    for (const { from, to } of ranges) {
      let started = false
      for (let i = Math.max(from, window.from); i < Math.min(to, window.to); i++) {
        if (i >= cue.from && i < cue.to) {
          started = false
          continue
        }
        roles[i - window.from] = started ? inside : start
        started = true
      }
    }
  }
  write(gold.content, ROLE.quoteStart, ROLE.quote)
  write(gold.source, ROLE.speakerStart, ROLE.speaker)
  return roles
}

/** The gold attribution of each candidate, -1 for none: one with the same cue words; of several candidates the likeliest. */
export function matchGold(candidates: readonly Candidate[], attributions: readonly GoldAttribution[]): Int32Array {
  const matches = new Int32Array(candidates.length).fill(-1)
  const owners = new Map<number, number>()
  candidates.forEach((candidate, k) => {
    let gold = -1
    attributions.forEach(({ cue }, g) => {
      if (cue.some(({ from, to }) => from < candidate.to && to > candidate.from)) gold = g
    })
    if (gold === -1) return
    const owner = owners.get(gold)
    if (owner !== undefined && (candidates[owner] as Candidate).probability >= candidate.probability) return
    owners.set(gold, k)
  })
  for (const [gold, k] of owners) matches[k] = gold
  return matches
}
