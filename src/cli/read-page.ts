import { Readability } from '@mozilla/readability'
import { convert, type HtmlToTextOptions } from 'html-to-text'
import { parseHTML } from 'linkedom'
import { authorOf } from './author-of.js'
import { CliError } from './cli-error.js'
import { decode } from './decode.js'
import type { Article, Page } from './read-article.js'

/** Pages with more elements, or deeper ones, are no articles, and Readability would take minutes over them. */
const MOST_ELEMENTS = 50_000
const DEEPEST = 250
/** With fewer characters Readability suspects that it has thrown too much away, and lets in what may be advertisements. */
const SHORTEST_ARTICLE = 250
/** No paragraph of an article is shorter than this throughout. */
const SHORTEST_PARAGRAPH = 40

/** As much of a DOM's element as is walked here. */
interface Node {
  readonly firstElementChild: Node | null
  readonly nextElementSibling: Node | null
  readonly parentElement: Node | null
}

const BLOCKS = [
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'table',
  'tr',
]
const NOT_TEXT = ['img', 'figcaption', 'button', 'form', 'nav', 'svg', 'video', 'audio', 'iframe', 'hr']
const TO_TEXT: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', format: 'inline' },
    ...BLOCKS.map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    ...NOT_TEXT.map((selector) => ({ selector, format: 'skip' })),
  ],
}
const WITHOUT_LINKS: HtmlToTextOptions = {
  ...TO_TEXT,
  selectors: [...(TO_TEXT.selectors ?? []), { selector: 'a', format: 'skip' }],
}

/**
 * The article of an HTML page, by Mozilla's Readability: its paragraphs without menus and advertisements, and what the
 * page says of it by JSON-LD, Open Graph and other metadata.
 *
 * @throws {CliError} where the page holds no article, or its bytes are no text.
 */
export function readPage(bytes: Uint8Array, file: string): Article {
  const encoding = declaredEncoding(bytes)
  const html = decode(bytes, encoding)
  if (html === null) throw new CliError(`${file}: the page is not valid ${encoding}`)
  try {
    return findArticle(html) ?? fail(`${file}: no article found in the page`)
  } catch (error) {
    if (error instanceof CliError) throw error
    fail(`${file}: the page cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function findArticle(html: string): Article | null {
  const { document } = parseHTML(html)
  const root: Node | null = document.documentElement
  if (root === null || !isReadable(root)) return null
  const source = addressOf(document)
  const found = new Readability<string>(document, { charThreshold: SHORTEST_ARTICLE }).parse()
  if (!found?.content) return null
  const isParagraph = (paragraph: string) => paragraph.length >= SHORTEST_PARAGRAPH
  // A list of links is no article, be it long.
  if (!convert(found.content, WITHOUT_LINKS).split('\n').some(isParagraph)) return null
  const page: Page = {
    title: clean(found.title),
    outlet: clean(found.siteName),
    author: authorOf(clean(found.byline)),
    published: toDate(clean(found.publishedTime)),
    source,
  }
  return { text: withoutByline(convert(found.content, TO_TEXT), page.author), page }
}

/** What the page or its byte-order mark says of its encoding; UTF-8 where neither does. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('\xFE\xFF')) return 'utf-16be'
  if (start.startsWith('\xFF\xFE')) return 'utf-16le'
  if (start.startsWith('\xEF\xBB\xBF')) return 'utf-8'
  return (
    /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  )
}

/** Whether there are no more elements, and no deeper ones, than a page of news can have. */
function isReadable(root: Node): boolean {
  let [count, depth] = [0, 0]
  for (let node: Node | null = root; node !== null; count++) {
    if (count > MOST_ELEMENTS || depth > DEEPEST) return false
    if (node.firstElementChild !== null) {
      node = node.firstElementChild
      depth++
      continue
    }
    while (node !== null && node.nextElementSibling === null) {
      node = node.parentElement
      depth--
    }
    node = node?.nextElementSibling ?? null
  }
  return true
}

function addressOf(document: ReturnType<typeof parseHTML>['document']): string | null {
  const given = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  const address = given.find((address) => /^https?:\/\/\S+$/.test(address ?? '')) ?? null
  return address?.replace(/[<>"{}|\\^`]/g, encodeURIComponent) ?? null
}

/** "2026-03-14 09:30", "2026-03-14T09:30:00+0000" */
const ALMOST_ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/

/** As ISO 8601 has it; a time keeps its zone, or its want of one. */
function toDate(given: string | null): string | null {
  if (given === null || Number.isNaN(Date.parse(given))) return null
  const [, day, time, utc = '', hours, minutes] = ALMOST_ISO.exec(given) ?? []
  if (day === undefined) return new Date(given).toISOString()
  return time === undefined ? day : `${day}T${time}${hours === undefined ? utc : `${hours}:${minutes}`}`
}

/** A byline above the text says no more than the metadata: "By Ida Brandt" of "Ida Brandt, Jo Kell". */
function withoutByline(text: string, author: string | null): string {
  const [first = '', ...others] = text.split(/\n\n+/)
  const named = /^by\b/i.test(first) ? authorOf(clean(first)) : null
  return named !== null && author?.includes(named) ? others.join('\n\n') : text
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}

function fail(message: string): never {
  throw new CliError(message)
}
