import { checkReport } from '../check-report.js'
import { checkKeys, checkName, checkText } from '../options.js'
import type { Report } from '../types.js'
import { escapeHtml } from './escape-html.js'
import { oneLine } from './one-line.js'
import type { Page } from './page.js'
import { pageLegend } from './page-legend.js'
import { pageOutlets } from './page-outlets.js'
import { pageStyles, pageStylesHash } from './page-styles.js'
import { pageVoices } from './page-voices.js'
import { plural } from './plural.js'
import { element } from './tag.js'
import { type HtmlOptions, resolveHtmlOptions, writeHtml } from './to-html.js'
import { castOf, shownVoices } from './voices.js'

/** What `toPage` marks, and what it is called. */
export interface PageOptions extends HtmlOptions {
  /** The page's title and heading. Default "Who said what". */
  readonly title?: string | null
}

/** What the page may load: nothing. Its own style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src '${pageStylesHash}'; base-uri 'none'; form-action 'none'`

/**
 * A whole page: the marked text, and beside it the speakers with their quotes, each a link into the text, the outlets
 * and a legend. It is one file without script that loads nothing, for light and dark, print and high contrast.
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of that
 * text, INVALID_OPTION for an option that is none.
 * @example
 * writeFileSync('article.html', toPage(text, parse(text), { title: 'Harbour closes' }))
 */
export function toPage(text: string, report: Report, options?: PageOptions): string {
  const article = checkText(text, 'toPage()')
  const checked = checkReport(article, report, 'toPage()')
  const given = checkKeys(options, 'the options of toPage()', ['title', 'minConfidence', 'idPrefix'])
  const title = escapeHtml(oneLine(checkName(given.title, 'title', 'the title of the page') ?? 'Who said what'))
  const settings = resolveHtmlOptions(given)
  const cast = castOf(checked)
  const voices = shownVoices(checked, cast, settings.minConfidence)
  const page: Page = { report: checked, voices, idPrefix: settings.idPrefix }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="hearsay">
<title>${title}</title>
<style>${pageStyles}</style>
</head>
<body>
${skipLink(page)}
<header>
<h1 dir="auto">${title}</h1>
<p class="summary">${summary(page)}</p>
</header>
<main>
<article class="text" aria-label="The text">
${writeHtml(article, checked, cast, settings)}
</article>
<div class="lists">
${section(page, 'voices', 'Who said what', pageVoices(page))}
${section(page, 'outlets', 'Outlets', pageOutlets(page))}
</div>
<div class="how">
${section(page, 'legend', 'How to read the marks', pageLegend())}
</div>
</main>
</body>
</html>
`
}

function skipLink({ voices, idPrefix }: Page): string {
  return voices.length === 0
    ? ''
    : element('a', { class: 'skip', href: `#${idPrefix}-voices` }, 'Skip to who said what')
}

function summary({ report, voices }: Page): string {
  const quotes = new Set(voices.flatMap((voice) => voice.attributions))
  const outlets = new Set(
    [...quotes].flatMap((index) => report.attributions[index]?.outlets ?? []).map(({ name }) => name),
  )
  const named = voices.filter(({ kind }) => kind !== 'unknown').length
  if (quotes.size === 0) return 'No quotes found.'
  const by = `${plural(quotes.size, 'quote')} by ${plural(named, 'voice')}`
  return outlets.size === 0 ? by : `${by}, through ${plural(outlets.size, 'outlet')}`
}

function section({ idPrefix }: Page, name: string, title: string, content: string): string {
  if (content === '') return ''
  const id = `${idPrefix}-${name}`
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    content,
  )
}
