import { MOST_READINGS } from '../src/attributions/find-attributions.js'
import { createBlockReader, type ReadBlocks } from '../src/attributions/read-blocks.js'
import type { ReaderModel } from '../src/attributions/reader.js'
import type { Sketch } from '../src/attributions/sketch.js'
import { split } from './folds.js'
import type { Lexicon } from './read-words.js'
import { type Seen, toSketched } from './train-attributions.js'
import { trainNetwork } from './train-network.js'

export interface NetworkJob {
  readonly fold: number
  /** By id of the article; none to learn to sketch alone. */
  readonly sketches: ReadonlyMap<string, Sketch>
}

/** What a job learned, and what that says of the articles held out, by id. */
export interface Learned {
  readonly model: ReaderModel
  readonly heldOut: ReadonlyMap<string, ReadBlocks>
}

/** Without sketches, the network learns to sketch; with them, also which candidates are cues and what belongs to them. */
export function runNetworkJob(
  seen: readonly Seen[],
  lexicon: Lexicon,
  { fold, sketches }: NetworkJob,
  seed: number,
  python: string,
): Learned {
  const { rest, heldOut } = split(seen, fold)
  const articles = rest.map((article) => {
    const sketch = sketches.get(article.example.id)
    return sketch === undefined ? article : toSketched(article, sketch)
  })
  const model = trainNetwork(articles, lexicon, seed, python)
  const read = createBlockReader(model, MOST_READINGS)
  return { model, heldOut: new Map(heldOut.map(({ example, evidence }) => [example.id, read(evidence)])) }
}
