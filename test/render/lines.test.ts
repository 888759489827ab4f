import { expect, test } from 'vitest'
import { renderLines } from '../../src/render/lines.js'
import { aReport } from '../support/a-report.js'

test('speaker, outlet in brackets, quote in quotation marks', () => {
  expect(renderLines(aReport({}))).toBe('Mara Voss (Daily Lantern): “The bridge is safe”\n')
})

test('several speakers share a line', () => {
  const speakers = ['Mara Voss', 'Ilan Reke'].map(
    (name) => ({ name, kind: 'person', role: null, mention: null, entity: null }) as const,
  )
  expect(renderLines(aReport({ speakers }))).toMatch(/^Mara Voss, Ilan Reke \(/)
})

test('what is missing leaves no empty brackets', () => {
  expect(renderLines(aReport({ outlets: [] }))).toMatch(/^Mara Voss: “/)
  expect(renderLines(aReport({ speakers: [] }))).toMatch(/^Daily Lantern: “/)
  expect(renderLines(aReport({ speakers: [], outlets: [] }))).toMatch(/^unknown: “/)
})

test('a line an attribution, whatever the quote holds; none for none', () => {
  const quote = { text: 'one\ntwo\u2028three\u001b[2Jfour', spans: [] }
  expect(renderLines(aReport({ quote }, {})).split('\n')).toHaveLength(3)
  expect(renderLines(aReport({ quote }))).toContain('“one two three [2Jfour”')
  expect(renderLines(aReport())).toBe('')
})
