import type { Audit } from '../../audit/types.js'
import { escapeHtml } from '../../render/escape-html.js'
import { element, startTag } from '../../render/tag.js'
import type { Column } from './columns.js'
import { type Chart, drawCharts } from './draw-charts.js'
import { REPORT_STYLES } from './report-styles.js'
import {
  describeAudit,
  OUTLET_COLUMNS,
  RELAY_COLUMNS,
  SPEAKER_COLUMNS,
  shareColumns,
  sourcingShares,
  typeShares,
} from './sections.js'

const TITLE = 'Who is quoted'
const HOW = `Statements are counted, not thoughts or intentions, as found by hearsay, which errs now and then. A speaker is one
over all articles where the name is the same but for case, accents and middle initials; two people of one name are not
told apart. “Unnamed” are those whom an article only describes. What several say together counts for each of them, a
quote within another's quote for both.`

/** The audit as a page that stands alone: pictures, and below them tables with all that was counted. */
export function writeReportPage(audit: Audit): string {
  const main = [
    element('h1', {}, TITLE),
    element('p', { class: 'summary' }, escapeHtml(describeAudit(audit))),
    ...(audit.quotes > 0 ? drawCharts(audit).map(writeChart) : []),
    writeTable('Speakers', audit.speakers, SPEAKER_COLUMNS),
    writeTable('Sources', sourcingShares(audit), shareColumns('source')),
    writeTable('Types', typeShares(audit), shareColumns('type')),
    writeTable('Publishers', audit.outlets, OUTLET_COLUMNS),
    ...(audit.relays.length > 0 ? [writeTable('Outlets named in the texts', audit.relays, RELAY_COLUMNS)] : []),
    element('h2', {}, 'How this was counted'),
    element('p', {}, HOW),
  ]
  return `<!doctype html>
${startTag('html', { lang: 'en' })}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>${REPORT_STYLES}</style>
</head>
<body>
<main>
${main.join('\n')}
</main>
</body>
</html>
`
}

function writeChart({ title, svg, legend }: Chart): string {
  const parts = legend.map(({ key, label }) =>
    element('li', {}, startTag('i', { class: key }), '</i>', escapeHtml(label)),
  )
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('h2', {}, escapeHtml(title)),
      parts.length > 0 ? element('ul', {}, ...parts) : '',
    ),
    element('div', { role: 'img', 'aria-label': `${title}; the tables below have the figures` }, svg),
  )
}

/** What does not fit the page scrolls, by keyboard too. */
function writeTable<Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const head = columns.map(({ title, number }) =>
    element('th', { scope: 'col', class: number ? 'number' : null }, escapeHtml(title)),
  )
  const body = rows.map((row) => {
    const cells = columns.map(({ cell, number }, i) =>
      i === 0
        ? element('th', { scope: 'row' }, escapeHtml(cell(row)))
        : element('td', { class: number ? 'number' : null }, escapeHtml(cell(row))),
    )
    return element('tr', {}, ...cells)
  })
  const table = element(
    'table',
    {},
    element('caption', {}, escapeHtml(title)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, body.join('\n')),
  )
  return element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': title }, table)
}
