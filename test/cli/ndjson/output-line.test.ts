import { expect, test } from 'vitest'
import { outputLine } from '../../../src/cli/ndjson/output-line.js'

const REPORT = { attributions: [], entities: [] }

test('a report, an error, a line without an article', () => {
  expect(outputLine({ id: { id: 'a', line: 1, problem: null }, report: REPORT })).toBe(
    '{"id":"a","report":{"attributions":[],"entities":[]}}\n',
  )
  expect(
    outputLine({ id: { id: 7, line: 2, problem: null }, error: { code: 'INVALID_TEXT', message: 'no text' } }),
  ).toBe('{"id":7,"error":{"code":"INVALID_TEXT","message":"no text"},"line":2}\n')
  expect(outputLine({ id: { id: null, line: 3, problem: 'no JSON' }, report: REPORT })).toBe(
    '{"id":null,"error":{"code":"INVALID_LINE","message":"no JSON"},"line":3}\n',
  )
})

test('nothing within a line is taken for its end by anybody, and it says the same', () => {
  const id = 'a\n\r\u0085\u2028\u2029\v\f\0z'
  const line = outputLine({ id: { id, line: 1, problem: null }, report: REPORT })
  expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029\v\f]/)
  expect(JSON.parse(line).id).toBe(id)
})
