import { checkKeys, checkName, wrong } from '../options.js'
import type { ArticleOptions, CheckedArticle } from './article.js'
import { checkExport } from './check-export.js'

export const ARTICLE_KEYS: readonly (keyof ArticleOptions)[] = ['source', 'title', 'outlet', 'author', 'published']

const ISO_DATE = 'an ISO 8601 date such as "2026-03-14"'
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * @param caller as messages name it: "toCsv()"
 * @throws {HearsayError} INVALID_TEXT, INVALID_REPORT, or INVALID_OPTION for an option of the article that is none.
 */
export function readArticle(caller: string, text: unknown, report: unknown, options: unknown): CheckedArticle {
  const given = checkKeys(options, `the options of ${caller}`, ARTICLE_KEYS)
  return {
    ...checkExport(caller, text, report),
    source: checkName(given.source, 'source', 'where the article is found'),
    title: checkName(given.title, 'title', "the article's headline"),
    outlet: checkName(given.outlet, 'outlet', "the name of the article's publisher"),
    author: checkName(given.author, 'author', "the name of the article's author"),
    published: checkDate(given.published),
  }
}

function checkDate(value: unknown): string | null {
  const date = checkName(value, 'published', ISO_DATE)
  if (date !== null && !DATE.test(date)) throw wrong('published', ISO_DATE, date)
  return date
}
