import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { resolveParseOptions } from '../../src/options.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import { writeReport } from '../../src/report/write-report.js'
import type { Cast, Document, Finding, Relay } from '../../src/stages.js'
import type { Outlet, ParseOptions, Report, Speaker } from '../../src/types.js'

const read = createReader()
const ALONE: Relay = { outlets: [], reports: false, cited: [], audience: null, parent: null }
const ada: Speaker = { name: 'Ada Moreau', kind: 'person', role: 'Mayor', mention: null, entity: 0 }
const lantern: Outlet = { name: 'Daily Lantern', domain: null, role: 'reporter', mention: null }
const entities: Cast['entities'] = [{ name: 'Ada Moreau', kind: 'person', mentions: [], roles: ['Mayor'] }]

/** The range of the first place of `words` in the text. */
function place(document: Document, words: string) {
  const start = document.text.indexOf(words)
  const from = document.starts.indexOf(start)
  return { from, to: document.ends.indexOf(start + words.length) + 1 }
}

interface Sketch extends Partial<Omit<Finding, 'cue' | 'quote'>> {
  readonly cue: string | null
  readonly quote: readonly string[]
  readonly relay?: Partial<Relay>
}

function report(text: string, sketches: readonly Sketch[], options: ParseOptions = {}): Report {
  const document = read(text)
  const findings = sketches.map(({ relay: _, cue, quote, ...rest }): Finding => {
    const pieces = quote.map((words) => place(document, words))
    const range = cue === null ? null : place(document, cue)
    const head = range ? range.to - 1 : (pieces[0]?.from ?? 0)
    return { head, speaker: [], type: null, confidence: 0.9, ...rest, cue: range, quote: pieces }
  })
  const relays = sketches.map(({ relay }) => ({ ...ALONE, ...relay }))
  const cast = { speakers: findings.map(() => [ada]), entities }
  return writeReport(document, findQuotations(document), findings, relays, cast, resolveParseOptions(options))
}

const NESTED = 'The Lantern reported that Ada Moreau denied that Ben Oduya had warned of a flood.'
const CHAIN: readonly Sketch[] = [
  { cue: 'warned', quote: ['of a flood'], confidence: 0.8, relay: { parent: 1 } },
  { cue: 'denied', quote: ['that Ben Oduya had warned of a flood'], confidence: 0.4, relay: { parent: 2 } },
  { cue: 'reported', quote: ['that Ada Moreau denied that Ben Oduya had warned of a flood'] },
]
const quotesOf = (report: Report) => report.attributions.map(({ quote }) => quote.text)
const parentsOf = (report: Report) => report.attributions.map(({ parent }) => parent)

test('one attribution with all it holds, keys in the order of the types', () => {
  const text = '😀 “We lost the bridge,” Mayor Ada Moreau told reporters. “And\n the road.”'
  const audience = { start: 45, end: 54, text: 'reporters' }
  const { attributions, ...rest } = report(text, [
    {
      cue: 'told',
      quote: ['“We lost the bridge,”', '“And'],
      confidence: 0.98765,
      relay: { outlets: [lantern], audience },
    },
  ])
  expect(rest).toEqual({ entities })
  expect(attributions).toEqual([
    {
      type: 'direct',
      quote: {
        text: 'We lost the bridge, And',
        spans: [
          { start: 4, end: 23, text: 'We lost the bridge,' },
          { start: 59, end: 62, text: 'And' },
        ],
      },
      cue: { lemma: 'tell', kind: 'statement', spans: [{ start: 42, end: 46, text: 'told' }] },
      speakers: [ada],
      outlets: [lantern],
      audience,
      parent: null,
      confidence: 0.988,
    },
  ])
  expect(Object.keys(attributions[0] ?? {})).toEqual([
    'type',
    'quote',
    'cue',
    'speakers',
    'outlets',
    'audience',
    'parent',
    'confidence',
  ])
})

test('white space within a piece becomes one space in what is read, not in the span', () => {
  const { attributions } = report('She said the bridge\t was lost.', [
    { cue: 'said', quote: ['the bridge\t was lost'] },
  ])
  expect(attributions[0]?.quote.text).toBe('the bridge was lost')
  expect(attributions[0]?.quote.spans[0]?.text).toBe('the bridge\t was lost')
})

test('an outlet that itself reports has no further speaker', () => {
  const sketch = { cue: 'reported', quote: ['of a flood'], relay: { outlets: [lantern], reports: true } }
  expect(report(NESTED, [sketch]).attributions[0]).toMatchObject({ speakers: [], outlets: [lantern] })
})

test('no answer is a type of its own', () => {
  const { attributions } = report('She declined to comment.', [
    { cue: 'declined', quote: ['to comment'], type: 'non-answer' },
  ])
  expect(attributions[0]).toMatchObject({ type: 'non-answer', quote: { text: 'to comment' } })
})

describe('order and parents', () => {
  test('by where the quotes begin; parents follow', () => {
    const all = report(NESTED, CHAIN)
    expect(quotesOf(all)).toEqual([
      'Ada Moreau denied that Ben Oduya had warned of a flood',
      'Ben Oduya had warned of a flood',
      'of a flood',
    ])
    expect(parentsOf(all)).toEqual([null, 0, 1])
  })

  test('of two that begin together, the longer comes first', () => {
    const text = 'Ada lied, Ben said, the Lantern noted.'
    const both = report(text, [
      { cue: 'said', quote: ['Ada lied'], relay: { parent: 1 } },
      { cue: 'noted', quote: ['Ada lied, Ben said'] },
    ])
    expect(quotesOf(both)).toEqual(['Ada lied, Ben said', 'Ada lied'])
    expect(parentsOf(both)).toEqual([null, 0])
  })

  test('where the parent is left out, the next around it takes its place', () => {
    const some = report(NESTED, CHAIN, { minConfidence: 0.5 })
    expect(quotesOf(some)).toEqual(['Ada Moreau denied that Ben Oduya had warned of a flood', 'of a flood'])
    expect(parentsOf(some)).toEqual([null, 0])
  })

  test('where nothing around it is kept, there is no parent', () => {
    const [inner, middle] = CHAIN
    const outer: Sketch = { cue: 'reported', quote: ['.'] }
    const some = report(
      NESTED,
      [inner, middle, outer].filter((sketch) => sketch !== undefined),
      { minConfidence: 0.5 },
    )
    expect(quotesOf(some)).toEqual(['of a flood'])
    expect(parentsOf(some)).toEqual([null])
  })
})

describe('what is left out', () => {
  test('a quote of which no word is left', () => {
    expect(report('She said “…”.', [{ cue: 'said', quote: ['“…”'] }]).attributions).toEqual([])
    expect(report('She said so.', [{ cue: 'said', quote: [] }]).attributions).toEqual([])
  })

  test('less confidence than asked for; the very same is enough', () => {
    const sketch = { cue: 'warned', quote: ['of a flood'], confidence: 0.5 }
    expect(report(NESTED, [sketch], { minConfidence: 0.5 }).attributions).toHaveLength(1)
    expect(report(NESTED, [sketch], { minConfidence: 0.51 }).attributions).toHaveLength(0)
  })

  test('other kinds of cue; a quote without a cue is a statement', () => {
    const text = 'She hopes it rains. “It will rain.”'
    const sketches = [
      { cue: 'hopes', quote: ['it rains'] },
      { cue: null, quote: ['“It will rain.”'] },
    ]
    expect(quotesOf(report(text, sketches, { kinds: ['statement'] }))).toEqual(['It will rain.'])
    expect(quotesOf(report(text, sketches, { kinds: ['thought', 'ruling'] }))).toEqual(['it rains'])
    expect(quotesOf(report(text, sketches, { kinds: [] }))).toEqual([])
  })

  test('entities stay whole, so that their indexes hold', () => {
    expect(report(NESTED, CHAIN, { minConfidence: 1 })).toEqual({ attributions: [], entities })
  })
})
