import { HearsayError } from '../errors.js'
import { checkText, resolveParseOptions } from '../options.js'
import type { ParseOptions, Report } from '../types.js'
import type { Pool, Task } from './pool.js'
import type { Article, Result } from './types.js'

/** Parses one article in the pool's threads. Whatever comes as an article, it gives a result. */
export async function parseInPool<Id>(pool: Pool, article: Article<Id>): Promise<Result<Id>> {
  const id = (article?.id ?? null) as Id
  try {
    const answer = await pool.run(checkTask(article))
    return 'report' in answer ? { id, report: JSON.parse(answer.report) as Report } : { id, error: answer.error }
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    return { id, error: { code: error.code, message: error.message } }
  }
}

/** What is sent to a thread, and no more. @throws {HearsayError} as `parse` does. */
function checkTask(article: Partial<Article<unknown>> | null): Task {
  const text = checkText(article?.text)
  const own: Pick<ParseOptions, 'outlet' | 'author'> = {
    ...(article?.outlet !== undefined && { outlet: article.outlet }),
    ...(article?.author !== undefined && { author: article.author }),
  }
  resolveParseOptions(own)
  return { text, ...own }
}
