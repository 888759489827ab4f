import { describe } from '../describe.js'
import { HearsayError } from '../errors.js'
import { mapInWindow } from './map-in-window.js'
import { parseInPool } from './parse-in-pool.js'
import { createPool } from './pool.js'
import { resolvePoolOptions } from './resolve-pool-options.js'
import { startWorker } from './start-worker.js'
import type { Article, ParseAllOptions, Result } from './types.js'

/**
 * Parses many articles on all cores. The articles come from any iterable, be it an array, a generator, a stream of Node
 * or of the web; no more of it is read than a window. An article that cannot be parsed gives an `error` in place of its
 * report and stops nothing. Threads start with the first article, load the models once each, and have ended when the
 * iteration has: at its end, by `break`, by an error of the input (thrown when all that was read has been handed out) or
 * by the abort signal.
 *
 * @throws {HearsayError} INVALID_OPTION for an option that is none, INVALID_WEIGHTS, INVALID_TEXT for articles that cannot be iterated.
 * @example
 * for await (const result of parseAll([{ id: 7, text: 'The port is closed, Ada Moreau said.' }])) {
 *   if ('report' in result) console.log(result.id, result.report.attributions.length)
 *   else console.error(result.id, result.error.message)
 * }
 */
export function parseAll<Id>(
  articles: Iterable<Article<Id>> | AsyncIterable<Article<Id>>,
  options?: ParseAllOptions,
): AsyncGenerator<Result<Id>, void, undefined> {
  const { concurrency, parser, flow } = resolvePoolOptions(options)
  checkArticles(articles)
  return (async function* () {
    const pool = createPool(concurrency, () => startWorker(parser))
    try {
      yield* mapInWindow(articles, (article) => parseInPool(pool, article), flow)
    } finally {
      await pool.close()
    }
  })()
}

function checkArticles(articles: unknown): void {
  const iterable = typeof articles === 'object' && articles !== null
  if (iterable && (Symbol.asyncIterator in articles || Symbol.iterator in articles)) return
  throw new HearsayError(
    'INVALID_TEXT',
    `parseAll() expects an iterable or a stream of articles { id, text } but got ${describe(articles)}; use parse() for one text.`,
  )
}
