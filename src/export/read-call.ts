import { describe } from '../describe.js'
import { HearsayError } from '../errors.js'
import { checkKeys } from '../options.js'
import type { CheckedArticle } from './article.js'
import { ARTICLE_KEYS, readArticle } from './read-article.js'

type Options = Readonly<Record<string, unknown>>

/** What a function that takes one article or many was called with. */
export interface Call {
  readonly articles: readonly CheckedArticle[]
  /** Those of the function's own options that were given. */
  readonly options: Options
}

/**
 * Reads the arguments of an export that is called with a text, its report and options, or with articles and options.
 *
 * @param caller as messages name it: "toCsv()"
 * @param own the names of the export's own options
 * @throws {HearsayError} INVALID_TEXT, INVALID_REPORT or INVALID_OPTION for what is none.
 */
export function readCall(caller: string, args: readonly unknown[], own: readonly string[]): Call {
  const [first, second, third] = args
  const place = `the options of ${caller}`
  if (Array.isArray(first)) {
    const articles = first.map((article: unknown, index) => readListed(`articles[${index}] of ${caller}`, article))
    return { articles, options: checkKeys(second, place, own) }
  }
  const given = checkKeys(third, place, [...own, ...ARTICLE_KEYS])
  const isOwn = ([key]: readonly [string, unknown]): boolean => own.includes(key)
  const options = Object.fromEntries(Object.entries(given).filter(isOwn))
  const known = Object.fromEntries(Object.entries(given).filter((entry) => !isOwn(entry)))
  return { articles: [readArticle(caller, first, second, known)], options }
}

function readListed(caller: string, article: unknown): CheckedArticle {
  if (typeof article === 'object' && article !== null) {
    const { text, report, ...known } = article as Options
    return readArticle(caller, text, report, known)
  }
  const came = `${caller} expects an article { text, report } but got ${describe(article)}`
  throw new HearsayError('INVALID_REPORT', `${came}; pass each text with what parse() returned for it.`)
}
