import { pronouns } from '../lexicon/pronouns.js'
import type { Document, Finding, Range } from '../stages.js'

/** "I think …", "you know …": within somebody's speech these lay nothing at anybody else's door. */
const CONVERSATION: ReadonlySet<string> = new Set(`${pronouns.first} you`.split(' '))

/**
 * Puts findings whose form decides among those of the models, in the order of the text. What overlaps one of them gives
 * way, unless it tells within its quote what others say: KERR: [She said it was lost].
 */
export function makeRoom(
  document: Document,
  findings: readonly Finding[],
  formed: readonly Finding[],
): readonly Finding[] {
  if (formed.length === 0) return findings
  // For each token 0 outside, -1 in a label, cue or signature, else the number of the quote that it stands in.
  const place = new Int32Array(document.size)
  let quotes = 0
  for (const finding of formed) {
    const ranges = rangesOf(finding)
    place.fill(-1, Math.min(...ranges.map(({ from }) => from)), Math.max(...ranges.map(({ to }) => to)))
    for (const { from, to } of finding.quote) place.fill(++quotes, from, to)
  }
  const kept = findings.filter((finding) => {
    const places = new Set(rangesOf(finding).flatMap(({ from, to }) => [...place.subarray(from, to)]))
    return places.size === 1 && (places.has(0) || (!places.has(-1) && tellsOfOthers(document, finding)))
  })
  return [...kept, ...formed].sort((a, b) => a.head - b.head)
}

function tellsOfOthers({ words }: Document, { speaker: [first] }: Finding): boolean {
  return first !== undefined && !CONVERSATION.has(words[first.from]?.toLowerCase() ?? '')
}

function rangesOf({ cue, quote, speaker }: Finding): readonly Range[] {
  return cue === null ? [...quote, ...speaker] : [cue, ...quote, ...speaker]
}
