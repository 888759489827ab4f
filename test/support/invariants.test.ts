import { describe, expect, it } from 'vitest'
import type { Attribution, Report } from '../../src/types.js'
import { checkInvariants } from './invariants.js'
import { place, quoteOf, TOY_ENTITY, TOY_SPEAKER, TOY_TEXT, toyReport } from './toy-report.js'

describe('checkInvariants', () => {
  it('finds nothing wrong with a sound report', () => {
    expect(checkInvariants(TOY_TEXT, toyReport())).toEqual([])
    expect(checkInvariants('', { attributions: [], entities: [] })).toEqual([])
  })

  it.each<[problem: string, report: Report]>([
    ['is not what stands at 31', toyReport({ quote: quoteOf({ ...place('the bridge'), text: 'The bridge' }) })],
    ['is no place in a text of length 67', toyReport({ audience: { start: 60, end: 90, text: 'e safe.' } })],
    ['3 to 3 is no place', toyReport({ audience: { start: 3, end: 3, text: '' } })],
    ['starts before the one before it ends', toyReport({ quote: quoteOf(place('the bridge'), place('bridge')) })],
    ['quote.spans: empty', toyReport({ quote: { text: '', spans: [] } })],
    ['not its pieces joined', toyReport({}, { quote: { text: 'safe', spans: [place('was safe')] } })],
    ['the chain of parents comes round', toyReport({ parent: 1 })],
    ['parent: there is no 7', toyReport({}, { parent: 7 })],
    ['parent: there is no 1', toyReport({}, { parent: 1 })],
    ['does not stand in that of 0', toyReport({}, { quote: quoteOf(place('safe.')) })],
    ['stands after one whose quote begins later', toyReport({}, { parent: null, quote: quoteOf(place('told')) })],
    ['entity: there is no 3', toyReport({ speakers: [{ ...TOY_SPEAKER, entity: 3 }] })],
    ['empty instead of null', toyReport({ speakers: [{ ...TOY_SPEAKER, role: '' }] })],
    ['mayor is none of person', toyReport({ speakers: [{ ...TOY_SPEAKER, kind: 'mayor' as 'person' }] })],
    ['1.2 is not between', toyReport({ confidence: 1.2 })],
    ['NaN is not between', toyReport({ confidence: Number.NaN })],
    ['keys of Attribution', toyReport({ extra: true } as Partial<Attribution>)],
    ['keys of Report', { ...toyReport(), version: 1 } as Report],
    [
      'does not survive JSON',
      { ...toyReport(), entities: [{ ...TOY_ENTITY, roles: [undefined as unknown as string] }] },
    ],
    ['entities[0]: no name', { ...toyReport(), entities: [{ ...TOY_ENTITY, name: '' }] }],
  ])('finds: %s', (problem, report) => {
    expect(checkInvariants(TOY_TEXT, report).join('\n')).toContain(problem)
  })

  it('finds a key that is missing', () => {
    const { audience: _, ...rest } = toyReport().attributions[1] as Attribution
    const report = { attributions: [rest as Attribution], entities: [] }
    expect(checkInvariants(TOY_TEXT, report).join('\n')).toContain('keys of Attribution are not confidence, cue')
  })
})
