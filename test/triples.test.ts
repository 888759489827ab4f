import { describe, expect, test } from 'vitest'
import { HearsayError } from '../src/errors.js'
import { triples } from '../src/triples.js'
import type { Attribution } from '../src/types.js'
import { aReport } from './support/a-report.js'

const person = (name: string): Attribution['speakers'][number] => ({
  name,
  kind: 'person',
  role: null,
  mention: null,
  entity: null,
})
const outlet = (name: string): Attribution['outlets'][number] => ({ name, domain: null, role: 'cited', mention: null })
const quote = { text: 'The road is open', spans: [] }

test('one row for each speaker and outlet, in the report’s order', () => {
  const speakers = [person('Ada Moreau'), person('Ben Oduya')]
  const outlets = [outlet('Daily Lantern'), outlet('Millfield Gazette')]
  expect(triples(aReport({ quote, speakers, outlets }, { quote, speakers: [person('Ito')], outlets: [] }))).toEqual([
    { quote: 'The road is open', speaker: 'Ada Moreau', outlet: 'Daily Lantern' },
    { quote: 'The road is open', speaker: 'Ada Moreau', outlet: 'Millfield Gazette' },
    { quote: 'The road is open', speaker: 'Ben Oduya', outlet: 'Daily Lantern' },
    { quote: 'The road is open', speaker: 'Ben Oduya', outlet: 'Millfield Gazette' },
    { quote: 'The road is open', speaker: 'Ito', outlet: null },
  ])
})

test('null where there is no speaker, no outlet, or neither', () => {
  const report = aReport(
    { quote, speakers: [], outlets: [outlet('Daily Lantern')] },
    { quote, speakers: [], outlets: [] },
  )
  expect(triples(report)).toEqual([
    { quote: 'The road is open', speaker: null, outlet: 'Daily Lantern' },
    { quote: 'The road is open', speaker: null, outlet: null },
  ])
})

test('no attributions, no rows; a report read back from JSON will do', () => {
  expect(triples(aReport())).toEqual([])
  const report = aReport({})
  expect(triples(JSON.parse(JSON.stringify(report)))).toEqual(triples(report))
})

test.each([
  [undefined, 'the report to be an object but got undefined'],
  ['{}', 'the report to be an object but got the string "{}"'],
  [{}, 'the report.attributions to be an array but got undefined'],
  [[], 'the report.attributions to be an array but got undefined'],
  [{ attributions: [null], entities: [] }, 'the report.attributions[0] to be an object but got null'],
  [
    { attributions: [{ type: 'direct' }], entities: [] },
    'the report.attributions[0].quote to be an object but got undefined',
  ],
])('%o is no report', (value, wrong) => {
  const call = () => triples(value as never)
  expect(call).toThrow(HearsayError)
  expect(call).toThrow(`triples() expects ${wrong}; pass what parse() returned.`)
  expect(call).toThrow(expect.objectContaining({ code: 'INVALID_REPORT' }))
})

describe('chains', () => {
  const TEXT = 'The Echo reported that Ito had said the mayor told auditors the receipts were lost.'
  const span = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text })
  const said = (quoted: string, lemma: string, cue: string, mention: string | null, parent: number | null) => ({
    quote: { text: quoted, spans: [span(quoted)] },
    cue: { lemma, kind: 'statement' as const, spans: [span(cue)] },
    speakers: mention === null ? [] : [{ ...person(mention), mention: span(mention) }],
    outlets: parent === null ? [outlet('Lynford Echo')] : [],
    parent,
  })
  const innermost = 'the receipts were lost'

  test('the innermost statement stands, with every outlet on the way', () => {
    const report = aReport(
      said('Ito had said the mayor told auditors the receipts were lost', 'report', 'reported', null, null),
      said('the mayor told auditors the receipts were lost', 'say', 'said', 'Ito', 0),
      said(innermost, 'tell', 'told', 'the mayor', 1),
    )
    expect(triples(report)).toEqual([{ quote: innermost, speaker: 'the mayor', outlet: 'Lynford Echo' }])
  })

  test('what does more than pass on stands too, and so does what says more', () => {
    const denied = aReport(
      said('the mayor told auditors the receipts were lost', 'deny', 'said', 'Ito', null),
      said(innermost, 'tell', 'told', 'the mayor', 0),
    )
    expect(triples(denied).map(({ speaker }) => speaker)).toEqual(['Ito', 'the mayor'])
    const more = aReport(
      said('Ito had said the mayor told auditors the receipts were lost', 'report', 'reported', null, null),
      said(innermost, 'tell', 'told', 'the mayor', 0),
    )
    expect(triples(more).map(({ speaker }) => speaker)).toEqual([null, 'the mayor'])
  })

  test('punctuation at the end says no more; words there do', () => {
    const all = 'Ito had said the mayor told auditors the receipts were lost'
    const passedOn = aReport(
      said(`${all}.`, 'report', 'reported', null, null),
      said('the mayor told auditors the receipts were lost', 'say', 'said', 'Ito', 0),
    )
    expect(triples(passedOn).map(({ speaker }) => speaker)).toEqual(['Ito'])
    const half = aReport(
      said(all, 'report', 'reported', null, null),
      said('the mayor told auditors', 'say', 'said', 'Ito', 0),
    )
    expect(triples(half).map(({ speaker }) => speaker)).toEqual([null, 'Ito'])
  })

  test('a quote in pieces is passed on only as a whole', () => {
    const inner = said('the mayor told auditors', 'say', 'said', 'Ito', 0)
    const outer = said('Ito had said the mayor told auditors', 'report', 'reported', null, null)
    const further = { ...outer, quote: { ...outer.quote, spans: [...outer.quote.spans, span('were lost')] } }
    expect(triples(aReport(outer, inner)).map(({ speaker }) => speaker)).toEqual(['Ito'])
    expect(triples(aReport(further, inner)).map(({ speaker }) => speaker)).toEqual([null, 'Ito'])
  })

  test('an outlet is on the way once, however often it is named', () => {
    const outer = said('Ito had said the mayor told auditors the receipts were lost', 'deny', 'reported', 'Ito', null)
    const report = aReport(
      { ...outer, outlets: [outlet('Lynford Echo'), outlet('Gazette')] },
      { ...said(innermost, 'tell', 'told', 'the mayor', 0), outlets: [outlet('Lynford Echo')] },
    )
    const ofMayor = triples(report).filter(({ speaker }) => speaker === 'the mayor')
    expect(ofMayor.map((triple) => triple.outlet)).toEqual(['Lynford Echo', 'Gazette'])
  })

  test('parents in a circle do no harm', () => {
    const report = aReport(
      said(innermost, 'say', 'said', 'Ito', 1),
      said('the mayor told auditors the receipts were lost', 'say', 'said', 'Ito', 0),
    )
    expect(triples(report)).toEqual([])
  })
})
