import type { Piece, Places } from './brat.js'
import { CONTENT_TYPES, type ContentType, contentType, quotedStretches } from './content-type.js'
import type { Article } from './corpus.js'
import { judge, type Match } from './judge.js'
import { countShared, wordsIn } from './words.js'

/**
 * - `cue missed`: nothing of ours has the gold's content or its cue.
 * - `kept wrongly`: nothing in the gold has our content or our cue.
 * - `content boundary`: found, but the content overlaps too little.
 * - `speaker …`: content close, but another source, none where there is one, or one where there is none.
 */
const MISTAKES = [
  'cue missed',
  'kept wrongly',
  'content boundary',
  'speaker wrong',
  'speaker missing',
  'speaker spurious',
] as const
export type Mistake = (typeof MISTAKES)[number]

export interface MistakeCase {
  readonly mistake: Mistake
  /** Of the gold, or of ours where the gold has none. */
  readonly type: ContentType
  readonly article: string
  readonly gold: Places | null
  readonly ours: Places | null
}

/** Every gold attribution that is not met (relaxed), and every one of ours that meets nothing. */
export function findMistakes(article: Article, predictions: readonly Places[]): MistakeCase[] {
  const { words, gold, predicted, matches } = judge(article, predictions)
  const quoted = new Set(wordsIn(words, quotedStretches(article.text)))
  const typeOf = (content: readonly number[] = []) => contentType(content, quoted)
  const missed = article.attributions.flatMap((places, i) => {
    const match = matches.find((other) => other.gold === i)
    if (match?.relaxed) return []
    const byCue = predicted.findIndex((parts) => countShared(parts.cue, gold[i]?.cue ?? []) > 0)
    const ours = predictions[match?.predicted ?? byCue] ?? null
    const mistake = match ? nameMistake(match, places, ours) : ours ? 'content boundary' : 'cue missed'
    return [{ mistake, type: typeOf(gold[i]?.content), article: article.id, gold: places, ours } as const]
  })
  const spurious = predictions.flatMap((ours, i) => {
    const isMatched = matches.some((match) => match.predicted === i)
    const meetsCue = gold.some((parts) => countShared(parts.cue, predicted[i]?.cue ?? []) > 0)
    if (isMatched || meetsCue) return []
    return [
      { mistake: 'kept wrongly', type: typeOf(predicted[i]?.content), article: article.id, gold: null, ours } as const,
    ]
  })
  return [...missed, ...spurious]
}

/** Counts by class and type, then every case with its words, class by class. */
export function describeMistakes(cases: readonly MistakeCase[], articles: readonly Article[]): string {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const count = (mistake: Mistake, type?: ContentType) =>
    String(cases.filter((one) => one.mistake === mistake && (!type || one.type === type)).length).padStart(9)
  const counts = MISTAKES.map(
    (mistake) => `${mistake.padEnd(18)}${CONTENT_TYPES.map((type) => count(mistake, type)).join('')}${count(mistake)}`,
  )
  const header = ''.padEnd(18) + [...CONTENT_TYPES, 'all'].map((type) => type.padStart(9)).join('')
  const byClass = MISTAKES.map((mistake) => cases.filter((one) => one.mistake === mistake))
  const listed = byClass.flat().map((one) => describeCase(one, texts.get(one.article) ?? ''))
  return [header, ...counts, '', ...listed].join('\n')
}

function nameMistake(match: Match, gold: Places, ours: Places | null): Mistake {
  if (!match.close) return 'content boundary'
  if (gold.source.length === 0) return 'speaker spurious'
  return ours?.source.length === 0 ? 'speaker missing' : 'speaker wrong'
}

function describeCase({ mistake, type, article, gold, ours }: MistakeCase, text: string): string {
  const lines = [gold && `  gold  ${describePlaces(gold, text)}`, ours && `  ours  ${describePlaces(ours, text)}`]
  return [`${mistake}, ${type}, ${article}`, ...lines.filter((line) => line !== null), ''].join('\n')
}

/** [source] (cue) content */
function describePlaces({ source, cue, content }: Places, text: string): string {
  const words = (pieces: readonly Piece[]) =>
    pieces.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  return `[${words(source)}] (${words(cue)}) ${words(content)}`
}
