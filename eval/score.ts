import type { Places } from './brat.js'
import { CONTENT_TYPES, type ContentType, contentType, quotedStretches } from './content-type.js'
import type { Article } from './corpus.js'
import { contentWords, type Judgement, judge } from './judge.js'
import { harmonicMean, percent } from './percent.js'
import { wordsIn } from './words.js'

/**
 * Figures with a precision and a recall:
 *
 * - `token.*`: words of a part, whichever attributions they belong to.
 * - `span.*`: pieces of a part, word for word, whichever attributions they belong to: what papers on labelling measure.
 * - `content.exact`: attributions matched with the same content, word for word.
 * - `content.soft`: attributions matched, each by the share of its content's words.
 * - `triple.relaxed`: attributions matched with close content and the right source. The headline.
 * - `triple.strict`: attributions matched with the same content and source, word for word, and cues that meet.
 */
export const FIGURES = [
  'token.content',
  'token.source',
  'token.cue',
  'span.content',
  'span.source',
  'span.cue',
  'content.exact',
  'content.soft',
  'triple.relaxed',
  'triple.strict',
] as const
export type Figure = (typeof FIGURES)[number]

/** Shares of the matched attributions whose gold has a source: those with the right one, and those with the same words. */
export const SHARES = ['source.accuracy', 'source.exact'] as const
export type Share = (typeof SHARES)[number]

/** What was counted, from the side of the predictions and from the side of the gold. */
export interface Tally {
  readonly predicted: number
  readonly predictedRight: number
  readonly gold: number
  readonly goldRight: number
}

/**
 * Everything that is counted, so that the counts of several articles can be added. A type of content counts relaxed
 * triples: its gold by the type of the gold, its predictions by their own.
 */
export type Counts = Readonly<Record<Figure | Share | ContentType, Tally>>

/** In percent. */
export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Relaxed triples of one type of content. No F1: the recall is of the gold of that type, the precision of the predictions
 * of that type, and a triple that is right may be of one type there and of another here.
 */
export interface TypeScores {
  readonly gold: number
  readonly predicted: number
  readonly precision: number
  readonly recall: number
}

export type Scores = Readonly<
  { gold: number; predicted: number } & Record<Figure, Rate> &
    Record<Share, number> & { byType: Readonly<Record<ContentType, TypeScores>> }
>

/** Predicted attributions by article id. */
export type Predictions = ReadonlyMap<string, readonly Places[]>

/** Every figure over all articles together; an article without predictions counts as one in which nothing was found. */
export function score(articles: readonly Article[], predictions: Predictions): Scores {
  return toScores(addCounts(articles.map((article) => countArticle(article, predictions.get(article.id) ?? []))))
}

export function countArticle(article: Article, predictions: readonly Places[]): Counts {
  const judgement = judge(article, predictions)
  return {
    ...countTokens(judgement),
    ...countSpans(judgement, article, predictions),
    ...countMatches(judgement),
    ...countTypes(judgement, article),
  }
}

export function addCounts(counts: readonly Counts[]): Counts {
  const names = [...FIGURES, ...SHARES, ...CONTENT_TYPES]
  return byName(names, (name) => counts.reduce((sum, count) => addTallies(sum, count[name]), tally(0, 0, 0)))
}

function toScores(counts: Counts): Scores {
  const { gold, predicted } = counts['triple.relaxed']
  return {
    gold,
    predicted,
    ...byName(FIGURES, (figure) => toRate(counts[figure])),
    ...byName(SHARES, (share) => toRate(counts[share]).recall),
    byType: byName(CONTENT_TYPES, (type) => {
      const { precision, recall } = toRate(counts[type])
      return { gold: counts[type].gold, predicted: counts[type].predicted, precision, recall }
    }),
  }
}

export function toRate({ predicted, predictedRight, gold, goldRight }: Tally): Rate {
  const precision = percent(predictedRight, predicted)
  const recall = percent(goldRight, gold)
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

function countTokens({ gold, predicted }: Judgement) {
  return byName(['token.content', 'token.source', 'token.cue'], (figure) => {
    const part = partOf(figure)
    return countMembers(
      new Set(gold.flatMap((parts) => parts[part])),
      new Set(predicted.flatMap((parts) => parts[part])),
    )
  })
}

function countSpans({ words }: Judgement, article: Article, predictions: readonly Places[]) {
  return byName(['span.content', 'span.source', 'span.cue'], (figure) => {
    const part = partOf(figure)
    const inside = part === 'content' ? contentWords : wordsIn
    const edges = (places: Places) =>
      places[part]
        .map((piece) => inside(words, [piece]))
        .filter((found) => found.length > 0)
        .map((found) => `${found.at(0)}-${found.at(-1)}`)
    return countMembers(new Set(article.attributions.flatMap(edges)), new Set(predictions.flatMap(edges)))
  })
}

function countMatches({ gold, predicted, matches }: Judgement) {
  const all = (right: number) => tally(right, predicted.length, gold.length)
  const sourced = matches.filter((match) => (gold[match.gold]?.source.length ?? 0) > 0)
  const ofSourced = (right: number) => tally(right, sourced.length, sourced.length)
  return {
    'content.exact': all(matches.filter((match) => match.sameContent).length),
    'content.soft': {
      ...all(0),
      predictedRight: sum(matches.map((match) => match.shared / (predicted[match.predicted]?.content.length ?? 1))),
      goldRight: sum(matches.map((match) => match.shared / (gold[match.gold]?.content.length ?? 1))),
    },
    'triple.relaxed': all(matches.filter((match) => match.relaxed).length),
    'triple.strict': all(matches.filter((match) => match.strict).length),
    'source.accuracy': ofSourced(sourced.filter((match) => match.sourceRight).length),
    'source.exact': ofSourced(sourced.filter((match) => match.sameSource).length),
  }
}

function countTypes({ words, gold, predicted, matches }: Judgement, article: Article) {
  const quoted = new Set(wordsIn(words, quotedStretches(article.text)))
  const goldTypes = gold.map((parts) => contentType(parts.content, quoted))
  const predictedTypes = predicted.map((parts) => contentType(parts.content, quoted))
  const relaxed = matches.filter((match) => match.relaxed)
  return byName(CONTENT_TYPES, (type) => ({
    predicted: predictedTypes.filter((other) => other === type).length,
    predictedRight: relaxed.filter((match) => predictedTypes[match.predicted] === type).length,
    gold: goldTypes.filter((other) => other === type).length,
    goldRight: relaxed.filter((match) => goldTypes[match.gold] === type).length,
  }))
}

function partOf(figure: `${'token' | 'span'}.${keyof Places}`): keyof Places {
  return figure.slice(figure.indexOf('.') + 1) as keyof Places
}

function countMembers<T>(gold: ReadonlySet<T>, predicted: ReadonlySet<T>): Tally {
  return tally([...predicted].filter((member) => gold.has(member)).length, predicted.size, gold.size)
}

function tally(right: number, predicted: number, gold: number): Tally {
  return { predicted, predictedRight: right, gold, goldRight: right }
}

function addTallies(a: Tally, b: Tally): Tally {
  return {
    predicted: a.predicted + b.predicted,
    predictedRight: a.predictedRight + b.predictedRight,
    gold: a.gold + b.gold,
    goldRight: a.goldRight + b.goldRight,
  }
}

function byName<Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
