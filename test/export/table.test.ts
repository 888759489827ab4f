import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { toCsv, toNdjson, toTsv } from '../../src/export/index.js'
import { TOY_SPEAKER, TOY_TEXT, toyReport } from '../support/toy-report.js'

const COLUMNS =
  'source,id,quote,speaker,kind,role,outlet,domain,outlet_role,type,cue,cue_lemma,cue_kind,audience,start,end,confidence,parent,title,publisher,author,published'

describe('toCsv', () => {
  it('has one row a triple, CRLF at the end of each, nothing for what is not known', () => {
    const echo = { name: 'Echo', domain: 'echo.example', role: 'venue', mention: null } as const
    const report = toyReport({ speakers: [TOY_SPEAKER, { ...TOY_SPEAKER, name: 'Lev Duarte' }], outlets: [echo] })
    expect(
      toCsv(TOY_TEXT, report, { source: 'a.txt', outlet: 'Lantern', published: '2026-03-14' }).split('\r\n'),
    ).toEqual([
      COLUMNS,
      'a.txt,0,"the bridge, the Echo said, was safe",Ana Duarte,person,,Echo,echo.example,venue,indirect,told,tell,statement,reporters,31,66,0.9,,,Lantern,,2026-03-14',
      'a.txt,0,"the bridge, the Echo said, was safe",Lev Duarte,person,,Echo,echo.example,venue,indirect,told,tell,statement,reporters,31,66,0.9,,,Lantern,,2026-03-14',
      'a.txt,1,the bridge was safe,,,,Echo,,reporter,indirect,said,say,statement,,31,66,0.8,0,,Lantern,,2026-03-14',
      '',
    ])
  })

  it('takes many articles', () => {
    const article = { text: TOY_TEXT, report: toyReport() }
    const rows = parseCsv(
      toCsv([
        { ...article, source: 'one' },
        { ...article, source: 'two' },
      ]),
      { columns: true },
    )
    expect(rows).toMatchObject([{ source: 'one' }, { source: 'one' }, { source: 'two' }, { source: 'two' }])
    expect(toCsv([])).toBe(`${COLUMNS}\r\n`)
  })

  it('begins with a byte order mark where that is wanted', () => {
    expect(toCsv(TOY_TEXT, toyReport(), { bom: true })).toBe(`\ufeff${toCsv(TOY_TEXT, toyReport())}`)
  })

  it('counts code points where that is wanted', () => {
    const text = '🌉 x'
    const quote = { text: 'x', spans: [{ start: 3, end: 4, text: 'x' }] }
    const [one] = toyReport({ quote, cue: null, speakers: [], audience: null }).attributions
    const report = { attributions: one ? [one] : [], entities: [] }
    expect(parseCsv(toCsv(text, report), { columns: true })).toMatchObject([{ start: '3', end: '4' }])
    const rows = parseCsv(toCsv(text, report, { offsets: 'code-point' }), { columns: true })
    expect(rows).toMatchObject([{ start: '2', end: '3' }])
  })

  it.each([
    ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
    ['=1\n+2', `'=1\n+2`],
    [' +1', `' +1`],
    ['-2 degrees', `'-2 degrees`],
    ['@mayor', `'@mayor`],
    ['\tx', `'\tx`],
    ['\uff1d1', `'\uff1d1`],
    ['\u202e=1', `'\u202e=1`],
    [`'=1`, `''=1`],
    ['a=1', 'a=1'],
    ["'tis", "'tis"],
    ['— so', '— so'],
  ])('writes %j so that no spreadsheet runs it: %j', (name, cell) => {
    const report = toyReport({ speakers: [{ ...TOY_SPEAKER, name }] })
    expect(parseCsv(toCsv(TOY_TEXT, report), { columns: true })).toMatchObject([{ speaker: cell }, {}])
  })
})

describe('toTsv', () => {
  it('has neither tabs nor line breaks within cells', () => {
    const report = toyReport({ speakers: [{ ...TOY_SPEAKER, name: 'Ana\t\r\nDuarte "the Rock"' }] })
    const [header, first] = toTsv(TOY_TEXT, report)
      .split('\n')
      .map((line) => line.split('\t'))
    expect(header?.join(',')).toBe(COLUMNS)
    expect(first?.[3]).toBe('"Ana Duarte ""the Rock"""')
  })
})

describe('toNdjson', () => {
  it('has one attribution a line, with where it comes from', () => {
    const lines = toNdjson([{ text: TOY_TEXT, report: toyReport(), source: 'one' }]).split('\n')
    expect(lines.map((line) => line && JSON.parse(line))).toEqual([
      { source: 'one', id: 0, ...toyReport().attributions[0] },
      { source: 'one', id: 1, ...toyReport().attributions[1] },
      '',
    ])
  })
})

describe('misuse', () => {
  const report = toyReport()
  it.each([
    [() => toCsv(42 as never, report), 'INVALID_TEXT', 'toCsv() expects a string but got the number 42'],
    [() => toCsv('another text', report), 'INVALID_REPORT', 'toCsv() expects a report of the text it is given'],
    [() => toCsv(TOY_TEXT, {} as never), 'INVALID_REPORT', 'pass what parse() returned'],
    [() => toCsv([TOY_TEXT] as never), 'INVALID_REPORT', 'articles[0] of toCsv() expects an article { text, report }'],
    [() => toCsv(TOY_TEXT, report, { bon: true } as never), 'INVALID_OPTION', 'did you mean "bom"?'],
    [() => toCsv(TOY_TEXT, report, { bom: 1 } as never), 'INVALID_OPTION', 'bom should be true or false'],
    [() => toTsv(TOY_TEXT, report, { offsets: 'bytes' } as never), 'INVALID_OPTION', 'offsets should be one of utf-16'],
    [
      () => toNdjson(TOY_TEXT, report, { published: 'today' }),
      'INVALID_OPTION',
      'published should be an ISO 8601 date',
    ],
    [() => toNdjson(TOY_TEXT, report, { source: '' }), 'INVALID_OPTION', 'source should be'],
  ])('%s throws', (misuse, code, message) => {
    expect(misuse).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
  })
})
