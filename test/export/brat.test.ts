import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bratConfig, fromBrat, readBrat, toBrat, toNdjson } from '../../src/export/index.js'
import { place, TOY_SPEAKER, TOY_TEXT, toyReport } from '../support/toy-report.js'
import { anyReport } from './support/any-report.js'

const TEXT = '🌉 Ana Duarte said the bridge, at last, was safe.'

/** Read over `TEXT`, in which the emoji counts one. */
function read(...lines: readonly string[]) {
  return readBrat(TEXT, lines.join('\n'))
}

describe('toBrat', () => {
  it('writes an event on the quote, its parts for arguments, names in notes, mentions as equivalents', () => {
    const cast = { name: 'Ana Duarte', kind: 'person', mentions: [place('Ana'), place('Duarte')], roles: [] } as const
    expect(toBrat(TOY_TEXT, { ...toyReport(), entities: [cast] })).toBe(
      [
        'T1\tMention 0 3\tAna',
        '#1\tAnnotatorNotes T1\t{"name":"Ana Duarte","kind":"person","roles":[]}',
        'T2\tMention 4 10\tDuarte',
        '*\tEquiv T1 T2',
        'T3\tIndirect 31 66\tthe bridge, the Echo said, was safe',
        'T4\tStatement 11 15\ttold',
        '#2\tAnnotatorNotes T4\t{"lemma":"tell"}',
        'T5\tPerson 0 10\tAna Duarte',
        '#3\tAnnotatorNotes T5\t{"name":"Ana Duarte","role":null}',
        'R1\tIs Arg1:T5 Arg2:T1',
        'T6\tAudience 16 25\treporters',
        'E1\tIndirect:T3 Cue:T4 Speaker:T5 Audience:T6',
        '#4\tAnnotatorNotes E1\t{"confidence":0.9}',
        'T7\tIndirect 31 41;58 66\tthe bridge was safe',
        'T8\tStatement 52 56\tsaid',
        '#5\tAnnotatorNotes T8\t{"lemma":"say"}',
        'T9\tReporter 43 51\tthe Echo',
        '#6\tAnnotatorNotes T9\t{"name":"Echo","domain":null}',
        'E2\tIndirect:T7 Cue:T8 Outlet:T9 Within:E1',
        '#7\tAnnotatorNotes E2\t{"confidence":0.8}',
        '',
      ].join('\n'),
    )
  })

  it('marks a carried speaker where it was mentioned last', () => {
    const standoff = toBrat(TOY_TEXT, toyReport({ speakers: [{ ...TOY_SPEAKER, mention: null }] }))
    expect(standoff).toMatch(/^(T\d+)\tPerson 0 10\tAna Duarte\n(?:#.*\n)?A1\tCarried \1$/m)
    expect(fromBrat(TOY_TEXT, standoff).attributions[0]?.speakers).toEqual([{ ...TOY_SPEAKER, mention: null }])
  })

  it('cuts pieces at line ends, which brat wants, and makes them whole again', () => {
    const text = 'one\r\ntwo'
    const quote = { text: 'one two', spans: [{ start: 0, end: 8, text }] }
    const [one] = toyReport({ quote, cue: null, speakers: [], audience: null }).attributions
    const report = { attributions: one ? [one] : [], entities: [] }
    const standoff = toBrat(text, report)
    expect(standoff).toContain('T1\tIndirect 0 3;5 8\tone two\n')
    expect(fromBrat(text, standoff)).toEqual(report)
    const moved = standoff.replace('0 3;5 8\tone two', '5 8\ttwo')
    expect(fromBrat(text, moved).attributions[0]?.quote.spans).toEqual([{ start: 5, end: 8, text: 'two' }])
  })
})

describe('fromBrat', () => {
  const QUOTE = 'T1\tIndirect 18 28;39 47\tthe bridge was safe'

  it('reads what somebody marked without a note', () => {
    const lines = [QUOTE, 'T2\tPerson 2 12', 'T3\tStatement 13 17\tsaid', 'E1\tIndirect:T1 Cue:T3 Speaker:T2 ']
    expect(fromBrat(TEXT, lines.join('\r\n'))).toEqual({
      attributions: [
        {
          type: 'indirect',
          quote: {
            text: 'the bridge was safe',
            spans: [
              { start: 19, end: 29, text: 'the bridge' },
              { start: 40, end: 48, text: 'was safe' },
            ],
          },
          cue: { lemma: 'said', kind: 'statement', spans: [{ start: 14, end: 18, text: 'said' }] },
          speakers: [
            {
              name: 'Ana Duarte',
              kind: 'person',
              role: null,
              mention: { start: 3, end: 13, text: 'Ana Duarte' },
              entity: null,
            },
          ],
          outlets: [],
          audience: null,
          parent: null,
          confidence: 1,
        },
      ],
      entities: [],
    })
  })

  it('puts attributions in the order of the text, and knows their parents still', () => {
    const lines = ['T2\tIndirect 39 47\twas safe', 'E9\tIndirect:T2 Within:E4', QUOTE, 'E4\tIndirect:T1']
    const { attributions } = fromBrat(TEXT, lines.join('\n'))
    expect(attributions.map(({ quote, parent }) => [quote.text, parent])).toEqual([
      ['the bridge was safe', null],
      ['was safe', 0],
    ])
  })

  it('names a speaker as the entity that it is', () => {
    const mention = ['T5\tMention 2 5\tAna', '#1\tAnnotatorNotes T5\t{"name":"Ana Duarte"}']
    const { report, errors } = read(
      ...mention,
      QUOTE,
      'T2\tPerson 2 5\tAna',
      'R1\tIs Arg1:T2 Arg2:T5',
      'E1\tIndirect:T1 Speaker:T2',
    )
    expect(errors).toEqual([])
    expect(report.attributions[0]?.speakers).toMatchObject([{ name: 'Ana Duarte', entity: 0 }])
    expect(report.entities).toMatchObject([{ name: 'Ana Duarte', kind: 'person', roles: [] }])
  })

  it('passes over remarks, links to data bases, empty lines and a byte order mark', () => {
    expect(
      read(`\ufeff${QUOTE}`, '', 'E1\tIndirect:T1', '#1\tAnnotatorNotes T1\tlook again', 'N1\tReference T1 W:1\tx')
        .errors,
    ).toEqual([])
  })

  it.each([
    ['T2 Person 2 12', '"T2 Person 2 12" is no number of an annotation'],
    ['X1\tPerson 2 12', '"X1" is no number of an annotation'],
    ['T2\tPerson 2', 'a place is "T1", a tab, "TYPE START END"'],
    ['T2\tPerson 12 2', '12 to 2 is no place in a text of 48 characters'],
    ['T2\tPerson 2 99', '2 to 99 is no place in a text of 48 characters'],
    ['T2\tPerson 2 8;5 12', 'the pieces of a place overlap'],
    ['T2\tPerson 1 2', 'there is nothing but white space'],
    ['T2\tPerson 3 12\tAna Duarte', 'it says "Ana Duarte" but the text has "na Duarte" there; was the text changed?'],
    ['T1\tPerson 2 12', '"T1" stands on an earlier line too'],
    ['E2\tIndirect', 'an event is "E1", a tab'],
    ['E2\tQuoted:T1', 'Quoted is none of Direct, Indirect, Mixed, Non-answer'],
    ['E2\tIndirect:T9', 'there is no place T9'],
    ['E2\tIndirect:T1 Speaker:T9', 'there is no place T9'],
    ['E2\tIndirect:T1 Speaker:T1', 'T1 is Indirect, but the speaker should be one of Person'],
    ['E2\tIndirect:T1 Outlet:T1', 'but the outlet should be one of Reporter'],
    ['E2\tIndirect:T1 Cue:T1', 'but the cue should be one of Statement'],
    ['E2\tIndirect:T1 Listener:T1', 'Listener is none of Cue, Speaker, Outlet, Audience, Within'],
    ['E2\tIndirect:T1 Audience:T1 Audience2:T1', 'there is more than one Audience'],
    ['E2\tIndirect:T1 Within:E7', 'there is no event E7'],
    ['E2\tIndirect:T1 Within:E2', 'E2 stands within itself'],
    ['R1\tIs Arg1:T1', 'a relation is "R1", a tab'],
    ['R1\tKnows Arg1:T1 Arg2:T1', 'Knows is no relation but Is'],
    ['R1\tIs Arg1:T1 Arg2:T1', 'there is no mention T1'],
    ['*\tEquiv T1', 'equivalents are "*", a tab'],
    ['*\tEquiv T1 T9', 'there is no mention T1'],
    ['A1\tCarried', 'an attribute is "A1", a tab'],
    ['#1\tAnnotatorNotes E1\t{"confidence":', 'the note on E1 is broken JSON'],
    ['#1\tAnnotatorNotes E1\t{"confidence":7}', '"confidence" should be a number from 0 to 1'],
  ])('tells the line %j and reads the others', (line, message) => {
    const { report, errors } = read(QUOTE, 'E1\tIndirect:T1', line)
    expect(errors[0]).toEqual({ line: 3, message: expect.stringContaining(message) })
    expect(report.attributions[0]).toMatchObject({ quote: { text: 'the bridge was safe' }, confidence: 1 })
    const standoff = [QUOTE, 'E1\tIndirect:T1', line].join('\n')
    expect(() => fromBrat(TEXT, standoff)).toThrow(
      expect.objectContaining({
        code: 'INVALID_BRAT',
        message: expect.stringContaining(`line 3: ${errors[0]?.message}`),
      }),
    )
  })

  it('throws for what is no text', () => {
    expect(() => fromBrat(TEXT, null as never)).toThrow(expect.objectContaining({ code: 'INVALID_BRAT' }))
    expect(() => readBrat(7 as never, '')).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }))
  })

  it('never throws for broken lines, and what it reads of them can be written', () => {
    const broken = fc.tuple(
      anyReport,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '1', 'T2', '\t', ' ', ':', '\n', '{')), {
        maxLength: 5,
      }),
    )
    fc.assert(
      fc.property(broken, ([[text, report], changes]) => {
        let standoff = toBrat(text, report)
        for (const [at, length, put] of changes) {
          const from = at % (standoff.length + 1)
          standoff = standoff.slice(0, from) + put + standoff.slice(from + (length % 4))
        }
        toNdjson(text, readBrat(text, standoff).report)
      }),
      { numRuns: 100, seed: 1 },
    )
  }, 60_000)
})

describe('bratConfig', () => {
  it('has the four sections that brat wants', () => {
    expect(bratConfig().match(/^\[.*\]$/gm)).toEqual(['[entities]', '[relations]', '[events]', '[attributes]'])
  })
})
