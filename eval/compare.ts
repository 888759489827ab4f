import { compareByBootstrap, type Difference } from './bootstrap.js'
import type { Article } from './corpus.js'
import { type Counts, countArticle, type Figure, type Predictions, toRate } from './score.js'

/** The figures by which two sets of predictions are compared, in the order of the README's columns. */
export const COMPARED = [
  'token.content',
  'triple.relaxed',
  'triple.strict',
  'span.source',
  'span.cue',
  'span.content',
] as const satisfies readonly Figure[]
export type Compared = (typeof COMPARED)[number]

/** Predictions written before, by the name of what made them. */
export interface Earlier {
  readonly name: string
  readonly predictions: Predictions
}

/** How F1 differs from that of earlier predictions on the same articles. */
export interface Comparison {
  /** Name of the earlier predictions. */
  readonly from: string
  readonly figures: Readonly<Record<Compared, Difference>>
}

/** Each figure by a paired bootstrap over the articles. */
export function compare(articles: readonly Article[], { name, predictions }: Earlier, now: Predictions): Comparison {
  const count = (all: Predictions): Counts[] =>
    articles.map((article) => countArticle(article, all.get(article.id) ?? []))
  const [before, after] = [count(predictions), count(now)]
  const differences = COMPARED.map((figure) => [
    figure,
    compareByBootstrap(before, after, (counts) => toRate(counts[figure]).f1),
  ])
  return { from: name, figures: Object.fromEntries(differences) }
}
