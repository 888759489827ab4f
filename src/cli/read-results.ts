import type { Article as PoolArticle } from '../pool/index.js'
import type { ParseOptions } from '../types.js'
import { CliError } from './cli-error.js'
import type { Result } from './present.js'
import type { Progress } from './progress.js'
import { readArticle } from './read-article.js'
import { titleOf } from './read-bytes.js'
import type { Surroundings } from './surroundings.js'

interface Watch {
  readonly progress: Progress
  /** Told of each file that could not be read; the others are still done. */
  readonly onError: (error: unknown) => void
}

type Articles = AsyncIterable<PoolArticle<Omit<Result, 'report'>>>

/** From so many files on, threads that load models of their own save time. */
const MANY = 24

/** Reads and parses the files, in their order. What the caller says of an article goes before what its page says. */
export async function* readResults(
  files: readonly string[],
  options: ParseOptions,
  around: Surroundings,
  watch: Watch,
): AsyncGenerator<Result> {
  const articles = readArticles(files, options, around, watch)
  const parsed = (files.length < MANY ? parseHere : parseInThreads)(articles, options, around)
  try {
    for await (const result of parsed) {
      if (result instanceof CliError) fail(result, watch)
      else {
        yield result
        watch.progress.step()
      }
    }
  } finally {
    watch.progress.stop()
  }
}

async function* readArticles(
  files: readonly string[],
  options: ParseOptions,
  { stdin }: Surroundings,
  watch: Watch,
): AsyncGenerator<PoolArticle<Omit<Result, 'report'>>> {
  for (const file of files) {
    try {
      const article = await readArticle(file, stdin)
      const { outlet = null, author = null } = article.page ?? {}
      const known = { outlet: options.outlet ?? outlet, author: options.author ?? author }
      yield { id: { file, article }, text: article.text, ...known }
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      fail(error, watch)
    }
  }
}

/** The parser is loaded for the first text that could be read. */
async function* parseHere(articles: Articles, options: ParseOptions, { loadParser }: Surroundings) {
  for await (const { id, text, ...known } of articles) {
    const { parse } = await loadParser()
    yield { ...id, report: parse(text, { ...options, ...known }) }
  }
}

async function* parseInThreads(articles: Articles, options: ParseOptions, { loadPool }: Surroundings) {
  const { parseAll } = await loadPool()
  for await (const result of parseAll(articles, options)) {
    yield 'report' in result
      ? { ...result.id, report: result.report }
      : new CliError(`${titleOf(result.id.file)}: could not be parsed: ${result.error.message}`)
  }
}

function fail(error: CliError, { progress, onError }: Watch): void {
  progress.pause()
  onError(error)
  progress.step()
}
