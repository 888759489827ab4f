import { describe, expect, it } from 'vitest'
import { checkReport } from '../src/check-report.js'
import { HearsayError } from '../src/errors.js'
import { place, quoteOf, TOY_ENTITY, TOY_SPEAKER, TOY_TEXT, toyReport } from './support/toy-report.js'

describe('checkReport', () => {
  it('gives back a report of the text, and one that has been JSON', () => {
    const report = toyReport()
    expect(checkReport(TOY_TEXT, report, 'toHtml()')).toBe(report)
    const again = JSON.parse(JSON.stringify(report))
    expect(checkReport(TOY_TEXT, again, 'toHtml()')).toBe(again)
  })

  it.each([
    [
      'The bridge is safe, though another text.',
      /of the text it is given, but the report\.attributions\[0]\.quote\.spans\[0]/,
    ],
    [TOY_TEXT.slice(0, 40), /stands at 31 to 66, where the text of 40 units has "the bridg"/],
    [` ${TOY_TEXT}`, /pass the very text that was parsed/],
  ])('refuses the text %j', (text, message) => {
    expect(refusal(text, toyReport())).toMatch(message)
  })

  it.each([
    [undefined, 'expects the report to be an object but got undefined; pass what parse() returned.'],
    ['{}', 'expects the report to be an object but got the string "{}"'],
    [{}, 'expects the report.attributions to be an array but got undefined'],
    [{ attributions: [] }, 'expects the report.entities to be an array'],
    [{ attributions: [null], entities: [] }, 'expects the report.attributions[0] to be an object but got null'],
    [toyReport({ confidence: 2 }), 'attributions[0].confidence to be a number from 0 to 1 but got the number 2'],
    [toyReport({ confidence: Number.NaN }), 'attributions[0].confidence'],
    [toyReport({ parent: 2 }), 'attributions[0].parent to be an index into the 2 attributions or null'],
    [toyReport({ parent: 0.5 }), 'attributions[0].parent'],
    [toyReport({ speakers: [{ ...TOY_SPEAKER, entity: 1 }] }), 'speakers[0].entity to be an index into the 1 entities'],
    [toyReport({ speakers: [{ ...TOY_SPEAKER, name: null as never }] }), 'speakers[0].name to be a string'],
    [toyReport({ audience: undefined as never }), 'attributions[0].audience to be an object'],
    [toyReport({ audience: { ...place('reporters'), start: -1 } }), 'audience.start to be a whole number from 0'],
    [toyReport({}, { quote: quoteOf({ start: 30, end: 20, text: '' }) }), 'says that "" stands at 30 to 20'],
    [toyReport({}, { quote: quoteOf({ start: 900, end: 904, text: 'safe' }) }), 'stands at 900 to 904'],
    [{ ...toyReport(), entities: [{ ...TOY_ENTITY, roles: [1] }] }, 'entities[0].roles[0] to be a string'],
  ])('refuses report %#', (report, message) => {
    expect(refusal(TOY_TEXT, report)).toContain(message)
  })
})

function refusal(text: string, report: unknown): string {
  try {
    checkReport(text, report, 'toHtml()')
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'INVALID_REPORT') return error.message
    throw error
  }
  return 'none'
}
