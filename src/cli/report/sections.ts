import type { Audit, AuditedOutlet, AuditedRelay, AuditedSpeaker, Sourcing, Tally } from '../../audit/types.js'
import type { Column } from './columns.js'
import { number, percent, plural } from './numbers.js'

export const UNKNOWN_OUTLET = 'outlet not known'

export const SOURCINGS: readonly { readonly key: Sourcing; readonly label: string }[] = [
  { key: 'named', label: 'named' },
  { key: 'unnamed', label: 'unnamed' },
  { key: 'none', label: 'no source given' },
]

export const TYPES = [
  { key: 'direct', label: 'direct' },
  { key: 'mixed', label: 'mixed' },
  { key: 'indirect', label: 'indirect' },
] as const

/** What the audit is of, in one sentence. */
export function describeAudit({ articles, quotes, words, refusals, speakers }: Audit): string {
  const named = speakers.filter(({ sourcing }) => sourcing === 'named').length
  return `${plural(articles, 'article')}, ${plural(quotes, 'quote')}, ${plural(words, 'word')} quoted, ${plural(named, 'named speaker')}, ${plural(refusals, 'refusal')} to answer`
}

export const SPEAKER_COLUMNS: readonly Column<AuditedSpeaker>[] = [
  { title: 'speaker', cell: ({ name }) => name },
  { title: 'kind', cell: ({ kind }) => kind },
  ...tallyColumns<AuditedSpeaker>(),
  { title: 'direct', cell: ({ types, words }) => percent(types.direct.words, words), number: true },
  { title: 'refusals', cell: ({ refusals }) => number(refusals), number: true },
  { title: 'articles', cell: ({ articles }) => number(articles), number: true },
  { title: 'quoted by', cell: ({ outlets }) => outlets.map(({ outlet }) => outlet ?? '—').join(', ') },
]

export const OUTLET_COLUMNS: readonly Column<AuditedOutlet>[] = [
  { title: 'published by', cell: ({ outlet }) => outlet ?? UNKNOWN_OUTLET },
  { title: 'articles', cell: ({ articles }) => number(articles), number: true },
  ...tallyColumns<AuditedOutlet>(),
  { title: 'speakers', cell: ({ speakers }) => number(speakers), number: true },
  { title: 'named', cell: ({ sourcing, words }) => percent(sourcing.named.words, words), number: true },
  { title: 'unnamed', cell: ({ sourcing, words }) => percent(sourcing.unnamed.words, words), number: true },
  { title: 'direct', cell: ({ types, words }) => percent(types.direct.words, words), number: true },
]

export const RELAY_COLUMNS: readonly Column<AuditedRelay>[] = [
  { title: 'through', cell: ({ name }) => name },
  ...tallyColumns<AuditedRelay>(),
  { title: 'articles', cell: ({ articles }) => number(articles), number: true },
]

/** One part of the whole. */
export interface Share extends Tally {
  readonly label: string
  /** Of how many words. */
  readonly of: number
}

export function sourcingShares({ sourcing, words }: Audit): readonly Share[] {
  return SOURCINGS.map(({ key, label }) => ({ label, of: words, ...sourcing[key] }))
}

export function typeShares({ types, words }: Audit): readonly Share[] {
  return TYPES.map(({ key, label }) => ({ label, of: words, ...types[key] }))
}

export function shareColumns(title: string): readonly Column<Share>[] {
  return [
    { title, cell: ({ label }) => label },
    ...tallyColumns<Share>(),
    { title: 'of words', cell: ({ words, of }) => percent(words, of), number: true },
  ]
}

function tallyColumns<Row extends Tally>(): readonly Column<Row>[] {
  return [
    { title: 'quotes', cell: ({ quotes }) => number(quotes), number: true },
    { title: 'words', cell: ({ words }) => number(words), number: true },
  ]
}
