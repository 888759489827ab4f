import type { Piece } from '../eval/brat.js'
import { type Article, type Part, readPolnear, readTrees } from '../eval/corpus.js'
import { createReader } from '../src/document/read-document.js'
import { findQuotations } from '../src/quotes/find-quotations.js'
import type { Document, Quotations, Range } from '../src/stages.js'
import { type GoldSyntax, projectTrees } from './project-trees.js'

/** A gold attribution in tokens; pieces in the order of the text. */
export interface GoldAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** An article of the corpus as the stages see it, with what the corpus says of it. */
export interface Example {
  readonly id: string
  readonly document: Document
  readonly quotations: Quotations
  /** `null` for the few articles that the corpus has no trees of. */
  readonly syntax: GoldSyntax | null
  readonly attributions: readonly GoldAttribution[]
  readonly article: Article
}

/** The articles of a part. */
export function readExamples(folder: string, part: Part): Example[] {
  const read = createReader()
  const trees = readTrees(folder, part)
  return readPolnear(folder, part).map((article) => {
    const document = read(article.text)
    const sentences = trees.get(article.id)
    const toRanges = (pieces: readonly Piece[]) => pieces.flatMap((piece) => toRange(document, piece) ?? [])
    return {
      id: article.id,
      document,
      quotations: findQuotations(document),
      syntax: sentences === undefined ? null : projectTrees(document, sentences),
      attributions: article.attributions.map(({ source, cue, content }) => ({
        source: toRanges(source),
        cue: toRanges(cue),
        content: toRanges(content),
      })),
      article,
    }
  })
}

/** The tokens whose middle lies in a piece of the text; `null` for none. */
function toRange({ starts, ends, size }: Document, [start, end]: Piece): Range | null {
  const middle = (i: number) => ((starts[i] as number) + (ends[i] as number)) / 2
  let low = 0
  let high = size
  while (low < high) {
    const half = (low + high) >> 1
    if (middle(half) < start) low = half + 1
    else high = half
  }
  let to = low
  while (to < size && middle(to) < end) to++
  return to > low ? { from: low, to } : null
}
