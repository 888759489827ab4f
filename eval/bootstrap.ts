import { createRandom } from '../train/random.js'
import { addCounts, type Counts } from './score.js'

export interface Difference {
  /** `figure` of the second minus that of the first, over all articles. */
  readonly difference: number
  /** The middle 95 % of the same over resampled articles. */
  readonly low: number
  readonly high: number
}

/**
 * Paired bootstrap over articles: by how much a figure differs between two sets of predictions on the same articles, and
 * how far that would move had other articles been drawn. 0 outside `low` to `high` means a difference at the level of 5 %.
 *
 * @param first Counts of the first predictions, one an article.
 * @param second Counts of the second, on the same articles in the same order.
 */
export function compareByBootstrap(
  first: readonly Counts[],
  second: readonly Counts[],
  figure: (counts: Counts) => number,
  { rounds = 1000, seed = 1 }: { rounds?: number; seed?: number } = {},
): Difference {
  const { next: random } = createRandom(seed)
  const differ = (articles: readonly number[]) => figure(pick(second, articles)) - figure(pick(first, articles))
  const differences = Array.from({ length: rounds }, () =>
    differ(first.map(() => Math.floor(random() * first.length))),
  ).sort((a, b) => a - b)
  const at = (share: number) => differences[Math.floor(share * (rounds - 1))] ?? 0
  return { difference: differ(first.map((_, i) => i)), low: at(0.025), high: at(0.975) }
}

function pick(counts: readonly Counts[], articles: readonly number[]): Counts {
  return addCounts(articles.flatMap((article) => counts[article] ?? []))
}
