import { readFileSync } from 'node:fs'
import { calibrate, scoreThresholds } from './calibration.js'
import { compare, type Earlier } from './compare.js'
import type { Article, Part } from './corpus.js'
import type { SpeakerGold } from './gold.js'
import { compromise } from './peers/compromise.js'
import { quoteParser } from './peers/quote-parser.js'
import type { Predictions } from './prediction-file.js'
import type { Result } from './results.js'
import { score } from './score.js'
import { scoreSpeakers } from './score-speakers.js'

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
/** Each by its name in the registry. */
const PEERS = { compromise, 'quote-parser': quoteParser }

/** Every figure of one part: ours, how they differ from earlier ones, and the peers' on the same texts. */
export function measure(
  part: Part,
  articles: readonly Article[],
  gold: readonly SpeakerGold[] | null,
  predictions: Predictions,
  earlier: Earlier | null,
): Result {
  return {
    corpus: 'PolNeAR',
    part,
    articles: articles.length,
    version: readVersion('../package.json'),
    scores: score(articles, predictions),
    speakers: gold && scoreSpeakers(articles, gold, predictions),
    calibration: calibrate(articles, predictions),
    thresholds: scoreThresholds(articles, predictions, THRESHOLDS),
    difference: earlier && compare(articles, earlier, predictions),
    peers: Object.entries(PEERS).map(([name, find]) => ({
      name,
      version: readVersion(`../node_modules/${name}/package.json`),
      scores: score(articles, new Map(articles.map(({ id, text }) => [id, find(text)]))),
    })),
  }
}

function readVersion(path: string): string {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version
}
