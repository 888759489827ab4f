import { expect, test } from 'vitest'
import { toHtml, toPage, toText } from '../../src/render/index.js'
import { renderLines } from '../../src/render/lines.js'
import { pageStyles } from '../../src/render/page-styles.js'
import { renderTable } from '../../src/render/table.js'
import { REPORT, TEXT } from '../support/everything.js'

/*
 * Everything that can be shown, shown once: what stands in test/render/expected is for reading, and for its difference
 * when something changes. `npx vitest run test/render/expected -u` writes it anew.
 */

test('toHtml', async () => {
  await expect(inLines(toHtml(TEXT, REPORT))).toMatchFileSnapshot('expected/fragment.html')
})

test('toPage, without its style sheet', async () => {
  const page = toPage(TEXT, REPORT, { title: 'A bridge', idPrefix: 'it' }).replace(pageStyles, '')
  await expect(inLines(page)).toMatchFileSnapshot('expected/page.html')
})

test('toPage of a text without quotes', async () => {
  const page = toPage('Rain fell.', { attributions: [], entities: [] }).replace(pageStyles, '')
  await expect(inLines(page)).toMatchFileSnapshot('expected/empty-page.html')
})

test('toText', async () => {
  await expect(toText(TEXT, REPORT)).toMatchFileSnapshot('expected/text.txt')
})

test('toText in colours, in lines', async () => {
  const shown = toText(TEXT, REPORT, { color: true, width: 60 })
  await expect(shown.replaceAll('\u001b', '␛')).toMatchFileSnapshot('expected/colours.txt')
})

test('the table, in colours', async () => {
  const shown = renderTable(REPORT, { width: 90, colors: true })
  await expect(`${shown.replaceAll('\u001b', '␛')}\n`).toMatchFileSnapshot('expected/table.txt')
})

test('the lines', async () => {
  await expect(renderLines(REPORT)).toMatchFileSnapshot('expected/lines.txt')
})

/** An element a line, so that a difference shows where it is. */
function inLines(html: string): string {
  return `${html.trim().replace(/(?<=>)(?=<)/g, '\n')}\n`
}
