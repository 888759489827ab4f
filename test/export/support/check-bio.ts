import { isDeepStrictEqual } from 'node:util'
import { toBio } from '../../../src/export/index.js'
import type { Attribution, Report, Span } from '../../../src/types.js'

interface Token {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly labels: readonly string[]
}

/** What is no CoNLL-U Plus, no BIO, or not the report's spans; empty where nothing. */
export function checkBio(text: string, report: Report): readonly string[] {
  const [header = '', ...lines] = toBio(text, report).split('\n')
  const columns = header.replace('# global.columns = ', '').split(' ')
  const problems: string[] = []
  const tokens: Token[] = []
  let block = 0
  let number = 0
  for (const line of lines.slice(0, -1)) {
    if (line === '') {
      block++
      number = 0
      continue
    }
    const cells = line.split('\t')
    const [id, form = '', start, end, ...labels] = cells
    number++
    const words = text.slice(Number(start), Number(end)).replace(/\p{Cc}/gu, '\ufffd')
    if (cells.length !== columns.length || Number(id) !== number || form !== words) problems.push(`odd line: ${line}`)
    tokens.push({ block, start: Number(start), end: Number(end), labels })
  }
  const found = columns.slice(4).flatMap((column, at) => {
    const role = column.replace(/^HEARSAY:|\d+$/g, '')
    return decode(tokens, at, problems).map((piece) => `${role} ${piece}`)
  })
  const expected = report.attributions.flatMap(groupsOf).flatMap(([role, label, spans]) => {
    return merged(spans.flatMap((span) => cutAtBlocks(tokens, span))).map(
      ([from, to]) => `${role} ${label} ${from}-${to}`,
    )
  })
  return isDeepStrictEqual(found.sort(), expected.sort()) ? problems : [...problems, `${found} for ${expected}`]
}

/** The stretches of a column as "label from-to"; I goes on from B or I of its own label, in its own block. */
function decode(tokens: readonly Token[], at: number, problems: string[]): readonly string[] {
  const found: { label: string; from: number; to: number }[] = []
  for (const [i, { block, labels }] of tokens.entries()) {
    const [, state, label = ''] = /^(?:([BI])-(.+)|O)$/.exec(labels[at] ?? '') ?? []
    const last = found.at(-1)
    if (labels[at] === 'O') continue
    if (state === 'B') found.push({ label, from: i, to: i + 1 })
    else if (state === 'I' && last?.to === i && last.label === label && tokens[i - 1]?.block === block) last.to = i + 1
    else problems.push(`odd label: ${labels[at]}`)
  }
  return found.map(({ label, from, to }) => `${label} ${from}-${to}`)
}

type Range = readonly [from: number, to: number]

function groupsOf(
  attribution: Attribution,
): readonly (readonly [role: string, label: string, spans: readonly Span[]])[] {
  const { type, quote, cue, speakers, outlets, audience } = attribution
  return [
    ['QUOTE', type, quote.spans],
    ['CUE', cue?.kind ?? '', cue?.spans ?? []],
    ...speakers.map(({ kind, mention }) => ['SPEAKER', kind, mention ? [mention] : []] as const),
    ...outlets.map(({ role, mention }) => ['OUTLET', role, mention ? [mention] : []] as const),
    ['AUDIENCE', 'audience', audience ? [audience] : []],
  ]
}

/** The tokens that the span touches, a range for each block. */
function cutAtBlocks(tokens: readonly Token[], span: Span): readonly Range[] {
  const touched = tokens.flatMap(({ start, end }, i) => (start < span.end && end > span.start ? [i] : []))
  const blocks = [...new Set(touched.map((i) => tokens[i]?.block))]
  return blocks.map((block) => {
    const inside = touched.filter((i) => tokens[i]?.block === block)
    return [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1]
  })
}

/** Pieces of one thing that share a token are one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = []
  for (const [from, to] of ranges) {
    const last = kept.at(-1)
    if (last && from < last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], to)]
    else kept.push([from, to])
  }
  return kept
}
