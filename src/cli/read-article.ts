import { CliError } from './cli-error.js'
import { decode } from './decode.js'
import { readBytes, titleOf } from './read-bytes.js'

/** An article, and what is known of it from its page. */
export interface Article {
  readonly text: string
  /** What the page says of it; `null` for plain text. */
  readonly page: Page | null
}

export interface Page {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** When it was published, an ISO 8601 date or time. */
  readonly published: string | null
  /** Its address. */
  readonly source: string | null
}

const HTML_NAME = /\.x?html?$/i
/** A page without a telling name still begins like one; a byte-order mark reads so in Latin-1. */
const HTML_START = /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html)[\s>]/i
const START = 2048

/**
 * The article of a file: its text as it stands, or what an HTML page holds of one.
 *
 * @throws {CliError} where the file cannot be read, is no text, or is a page without an article.
 */
export async function readArticle(file: string, stdin: NodeJS.ReadableStream): Promise<Article> {
  const bytes = await readBytes(file, stdin)
  if (HTML_NAME.test(file) || HTML_START.test(Buffer.from(bytes.subarray(0, START)).toString('latin1'))) {
    const { readPage } = await import('./read-page.js')
    return readPage(bytes, titleOf(file))
  }
  const text = decode(bytes)
  if (text === null)
    throw new CliError(`${titleOf(file)}: not valid UTF-8 text; convert it first, for instance with iconv`)
  if (text.includes('\0')) throw new CliError(`${titleOf(file)}: holds no text but binary data`)
  return { text, page: null }
}
