import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { authorOf } from '../../../src/cli/author-of.js'
import type { Article } from './types.js'

/** What ends a line of an article when a reader sees it. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, div'

/** A page whose lines are all shorter is a list of links, a form, an error. */
const SHORTEST_PARAGRAPH = 40

/** The article of a web page, without what stands around it. `null` where there is none. */
export function readHtml(html: string): Article | null {
  const { document } = parseHTML(html)
  if (!document.documentElement) return null
  const article = new Readability(document as unknown as Document).parse()
  if (!article?.content) return null
  const paragraphs = paragraphsOf(article.content)
  if (paragraphs.every(({ length }) => length < SHORTEST_PARAGRAPH)) return null
  const text = [article.title ?? '', ...paragraphs].filter((paragraph) => paragraph !== '').join('\n\n')
  return { text, outlet: article.siteName || null, author: authorOf(article.byline?.trim() ?? null) }
}

/** The innermost blocks, each as a line of its own. */
function paragraphsOf(content: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`)
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
