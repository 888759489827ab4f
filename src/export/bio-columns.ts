import type { Range } from '../stages.js'
import type { Attribution, Span } from '../types.js'

/** One column of labels, by token; a token without one is "O". */
export interface Column {
  /** "QUOTE", or "QUOTE2" for what overlaps with what stands there, and so on. */
  readonly name: string
  readonly labels: ReadonlyMap<number, string>
}

interface Group {
  readonly label: string
  readonly spans: readonly Span[]
}

/** What has columns of its own: what each attribution puts there, and under which label. */
const ROLES: Readonly<Record<string, (attribution: Attribution) => readonly Group[]>> = {
  QUOTE: ({ type, quote }) => [{ label: type, spans: quote.spans }],
  CUE: ({ cue }) => (cue ? [{ label: cue.kind, spans: cue.spans }] : []),
  SPEAKER: ({ speakers }) => speakers.map(({ kind, mention }) => ({ label: kind, spans: mention ? [mention] : [] })),
  OUTLET: ({ outlets }) => outlets.map(({ role, mention }) => ({ label: role, spans: mention ? [mention] : [] })),
  AUDIENCE: ({ audience }) => (audience ? [{ label: 'audience', spans: [audience] }] : []),
}

/**
 * The columns of all attributions. A token has one label in a column, so that what overlaps stands in a further column
 * of its role: the outer quote in QUOTE, the one within it in QUOTE2. The pieces of a quote share a column.
 */
export function bioColumns(
  attributions: readonly Attribution[],
  rangeOf: (span: Span) => Range,
  beginsBlock: (token: number) => boolean,
): readonly Column[] {
  return Object.entries(ROLES).flatMap(([role, groupsOf]) => {
    const layers: Map<number, string>[] = [new Map()]
    for (const { label, spans } of attributions.flatMap(groupsOf)) {
      const ranges = apart(spans.map(rangeOf))
      const free = layers.find((layer) => ranges.every((range) => isFree(layer, range))) ?? new Map<number, string>()
      if (!layers.includes(free)) layers.push(free)
      for (const range of ranges) write(free, range, label, beginsBlock)
    }
    return layers.map((labels, layer) => ({ name: layer === 0 ? role : `${role}${layer + 1}`, labels }))
  })
}

/** Ranges in their order; those that share a token, which spans that end within a word do, become one. */
function apart(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = []
  for (const range of ranges) {
    const last = kept.at(-1)
    if (last && range.from < last.to) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else kept.push(range)
  }
  return kept
}

function isFree(layer: ReadonlyMap<number, string>, { from, to }: Range): boolean {
  for (let token = from; token < to; token++) if (layer.has(token)) return false
  return true
}

/** B where the piece begins, and where it goes on in a new block, which readers take by itself; else I. */
function write(
  layer: Map<number, string>,
  { from, to }: Range,
  label: string,
  beginsBlock: (token: number) => boolean,
): void {
  for (let token = from; token < to; token++) {
    layer.set(token, `${token === from || beginsBlock(token) ? 'B' : 'I'}-${label}`)
  }
}
