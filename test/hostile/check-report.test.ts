import { expect, it } from 'vitest'
import { checkReport } from '../../src/check-report.js'
import { parse } from '../../src/index.js'
import { HOSTILE } from '../support/hostile.js'

it.each(HOSTILE)('checkReport() takes what parse() returns: %s', (_, text) => {
  const report = parse(text)
  expect(checkReport(text, report, 'toHtml()')).toBe(report)
})
