import type { ParseOptions } from '../types.js'
import { CliError } from './cli-error.js'
import type { Result } from './present.js'
import type { Progress } from './progress.js'
import { readArticle } from './read-article.js'
import type { Surroundings } from './surroundings.js'

interface Watch {
  readonly progress: Progress
  /** Told of each file that could not be read; the others are still done. */
  readonly onError: (error: unknown) => void
}

/** Reads and parses the files one by one. What the caller says of an article goes before what its page says. */
export async function* readResults(
  files: readonly string[],
  options: ParseOptions,
  { stdin, loadParser }: Surroundings,
  { progress, onError }: Watch,
): AsyncGenerator<Result> {
  try {
    for (const file of files) {
      try {
        const article = await readArticle(file, stdin)
        const { parse } = await loadParser()
        const { outlet = null, author = null } = article.page ?? {}
        const known = { outlet: options.outlet ?? outlet, author: options.author ?? author }
        yield { file, article, report: parse(article.text, { ...options, ...known }) }
      } catch (error) {
        if (!(error instanceof CliError)) throw error
        progress.pause()
        onError(error)
      }
      progress.step()
    }
  } finally {
    progress.stop()
  }
}
