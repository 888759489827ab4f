import widthOf from 'string-width'
import { expect, test } from 'vitest'
import { renderTable } from '../../src/render/table.js'
import { aReport } from '../support/a-report.js'

const plain = { width: 80, colors: false }
const long = { text: 'the water rose again '.repeat(20), spans: [] }

test('columns stand under their titles', () => {
  expect(renderTable(aReport({}, { speakers: [], type: 'non-answer', confidence: 1 }), plain)).toBe(
    [
      'quote               speaker    outlet         type        confidence',
      'The bridge is safe  Mara Voss  Daily Lantern  direct      0.91',
      'The bridge is safe  —          Daily Lantern  non-answer  1.00',
    ].join('\n'),
  )
})

test.each([60, 80, 120, 300])('a long quote is cut to fit %d columns', (width) => {
  const lines = renderTable(aReport({ quote: long }, {}), { width, colors: false }).split('\n')
  expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThanOrEqual(width)
  expect(lines[1]).toContain('…')
  expect(lines[1]).toMatch(/0\.91$/)
})

test('a long name leaves room for the quote', () => {
  const speakers = [{ name: 'Vo'.repeat(100), kind: 'person', role: null, mention: null, entity: null }] as const
  const line = renderTable(aReport({ speakers }), plain).split('\n')[1]
  expect(line).toMatch(/^The bridge is safe {2}(Vo)+V?…/)
  expect(widthOf(line ?? '')).toBeLessThanOrEqual(80)
})

test('wide characters count double', () => {
  const quote = { text: '橋は安全だ', spans: [] }
  const lines = renderTable(aReport({ quote }, {}), plain).split('\n')
  const before = lines.map((line) => widthOf(line.split(/speaker|Mara/)[0] ?? ''))
  expect(new Set(before).size).toBe(1)
})

test('text cannot steer the terminal', () => {
  const quote = { text: 'red \u001b[31malert\u0007 \u202eback', spans: [] }
  const table = renderTable(aReport({ quote }), plain)
  expect(table).toContain('red [31malert back')
  for (const steering of ['\u001b', '\u0007', '\u202e']) expect(table).not.toContain(steering)
})

test('colours only where asked for', () => {
  expect(renderTable(aReport({}), { width: 80, colors: true })).toContain('\u001b[36mMara Voss')
  expect(renderTable(aReport({}), plain)).not.toContain('\u001b')
})

test('says so where nothing was found', () => {
  expect(renderTable(aReport(), plain)).toBe('No attributions found.')
})
