import type { Piece, Places } from '../../eval/brat.js'
import type { Article } from '../../eval/corpus.js'
import type { Prediction } from '../../eval/predict.js'

/** An attribution by the words of its parts, each piece found in the text after the one before. */
export interface InWords {
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly content: readonly string[]
}

export function anArticle(text: string, ...attributions: readonly InWords[]): Article {
  return { id: 'a', text, publisher: null, attributions: attributions.map((words) => placesIn(text, words)) }
}

export function placesIn(text: string, { source = [], cue = [], content }: InWords): Places {
  return { source: findPieces(text, source), cue: findPieces(text, cue), content: findPieces(text, content) }
}

export function aPrediction(text: string, words: InWords, changes: Partial<Prediction> = {}): Prediction {
  return {
    ...placesIn(text, words),
    speakers: [],
    outlets: [],
    audience: null,
    reply: false,
    confidence: 1,
    ...changes,
  }
}

function findPieces(text: string, pieces: readonly string[]): Piece[] {
  let from = 0
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from)
    if (start === -1) throw new Error(`"${piece}" is not in "${text}"`)
    from = start + piece.length
    return [start, from]
  })
}
