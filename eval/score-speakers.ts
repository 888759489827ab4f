import type { Places } from './brat.js'
import type { Article } from './corpus.js'
import type { SpeakerGold } from './gold.js'
import { dice, pairOff } from './pair-off.js'
import { harmonicMean, percent } from './percent.js'
import type { Prediction } from './predict.js'
import { outletKey, plainWords, sameName } from './same-name.js'
import { countShared, findWords, wordsIn } from './words.js'

/**
 * How well speakers, outlets and audiences are resolved, in percent, on the articles that the gold covers. An
 * attribution is matched when its content overlaps with ours by two thirds; gold speakers that are the outlet or the
 * author do not count as names.
 */
export interface SpeakerScores {
  /** Gold attributions. */
  readonly gold: number
  readonly matched: number
  /** All speakers named right, of the matched, of all, and of the matched whose source is a pronoun. */
  readonly 'speaker.name': number
  readonly 'speaker.name of all': number
  readonly 'speaker.pronoun': number
  /** The first speaker's kind right, of the matched. */
  readonly 'speaker.kind': number
  readonly 'outlet.precision': number
  readonly 'outlet.recall': number
  readonly 'outlet.f1': number
  /** Non-answers found. */
  readonly 'reply.recall': number
  /** A telling word of the audience in common. */
  readonly 'audience.precision': number
  readonly 'audience.recall': number
}

/** What one gold attribution says and what we say in its place. */
interface Row {
  readonly gold: SpeakerGold
  /** `null` where nothing of ours matches. */
  readonly ours: Prediction | null
  readonly article: Article
  readonly source: string
}

const PRONOUN = /^(?:he|she|they|we|i|it|his|her|their)$/i

export function scoreSpeakers(
  articles: readonly Article[],
  gold: readonly SpeakerGold[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
): SpeakerScores {
  const rows = articles.flatMap((article) => {
    const own = gold.filter((row) => row.doc === article.id)
    return own.length > 0 ? matchRows(article, own, predictions.get(article.id) ?? []) : []
  })
  return {
    gold: rows.length,
    matched: percent(rows.filter(({ ours }) => ours).length, rows.length),
    ...scoreNames(rows),
    ...scoreOutlets(rows),
    'reply.recall': share(
      rows.filter((row) => row.gold.reply),
      ({ ours }) => ours?.reply ?? false,
    ),
    ...scoreAudiences(rows),
  }
}

function matchRows(article: Article, gold: readonly SpeakerGold[], predictions: readonly Prediction[]): Row[] {
  const words = findWords(article.text)
  const contents = (all: readonly Places[]) => all.map((places) => wordsIn(words, places.content))
  const ours = contents(predictions)
  const pairs = contents(article.attributions).flatMap((content, i) =>
    ours.flatMap((other, j) => {
      const shared = countShared(content, other)
      const closeness = dice(shared, content.length, other.length)
      return closeness >= 2 / 3 ? [{ gold: i, predicted: j, shared, closeness }] : []
    }),
  )
  const partners = new Map(pairOff(pairs).map((pair) => [pair.gold, predictions[pair.predicted]]))
  return gold.map((row) => {
    const source = article.attributions[row.i]?.source ?? []
    const phrase = source
      .map(([start, end]) => article.text.slice(start, end))
      .join(' ')
      .trim()
    return { gold: row, ours: partners.get(row.i) ?? null, article, source: phrase }
  })
}

function scoreNames(rows: readonly Row[]) {
  const named = rows.filter(({ gold }) => gold.speaker && gold.kind !== 'outlet' && gold.kind !== 'author')
  const matched = named.filter(({ ours }) => ours)
  return {
    'speaker.name': share(matched, speakersRight),
    'speaker.name of all': share(named, speakersRight),
    'speaker.pronoun': share(
      matched.filter(({ source }) => PRONOUN.test(source)),
      speakersRight,
    ),
    'speaker.kind': share(matched, ({ gold, ours }) => ours?.speakers[0]?.kind === gold.kind),
  }
}

function speakersRight({ gold, ours }: Row): boolean {
  if (ours === null) return false
  const wanted = gold.speaker?.split(' | ') ?? []
  const isNamed = (name: string) => ours.speakers.some((speaker) => sameName(speaker.name, name, gold.kind))
  return wanted.length === ours.speakers.length && wanted.every(isNamed)
}

function scoreOutlets(rows: readonly Row[]) {
  let [wanted, given, right] = [0, 0, 0]
  for (const { gold, ours } of rows) {
    const theirs = new Set((gold.outlet?.split(' | ') ?? []).map(outletKey))
    const found = new Set((ours?.outlets ?? []).map(outletKey))
    wanted += theirs.size
    given += found.size
    right += [...found].filter((outlet) => theirs.has(outlet)).length
  }
  const [precision, recall] = [percent(right, given), percent(right, wanted)]
  return { 'outlet.precision': precision, 'outlet.recall': recall, 'outlet.f1': harmonicMean(precision, recall) }
}

function scoreAudiences(rows: readonly Row[]) {
  const right = rows.filter(audienceRight).length
  return {
    'audience.precision': percent(right, rows.filter(({ ours }) => ours?.audience).length),
    'audience.recall': percent(right, rows.filter(({ gold }) => gold.audience).length),
  }
}

function audienceRight({ gold, ours, article }: Row): boolean {
  if (!gold.audience || !ours?.audience) return false
  const wanted = plainWords(gold.audience)
  const given = plainWords(article.text.slice(...ours.audience))
  // "me" has no telling word and is right all the same
  return given.join(' ') === wanted.join(' ') || given.some((word) => word.length > 2 && wanted.includes(word))
}

function share(rows: readonly Row[], isRight: (row: Row) => boolean): number {
  return percent(rows.filter(isRight).length, rows.length)
}
