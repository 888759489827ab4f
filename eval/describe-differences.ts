import { compareByBootstrap } from './bootstrap.js'
import type { Article } from './corpus.js'
import { type Counts, countArticle, type Figure, type Predictions, toRate } from './score.js'

const COMPARED: readonly Figure[] = ['triple.relaxed', 'triple.strict', 'token.content']

/** How two sets of predictions on the same articles differ, for reading on a terminal. */
export function describeDifferences(articles: readonly Article[], earlier: Predictions, now: Predictions): string {
  const count = (predictions: Predictions): Counts[] =>
    articles.map((article) => countArticle(article, predictions.get(article.id) ?? []))
  const [before, after] = [count(earlier), count(now)]
  const lines = COMPARED.map((figure) => {
    const { difference, low, high } = compareByBootstrap(before, after, (counts) => toRate(counts[figure]).f1)
    return `  ${figure.padEnd(20)}${signed(difference)}   [${signed(low)}, ${signed(high)}]`
  })
  return ['', 'difference from the earlier predictions, F1, with its 95 % interval', ...lines].join('\n')
}

function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(1)}`
}
