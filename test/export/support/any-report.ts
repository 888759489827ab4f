import fc from 'fast-check'
import { OUTLET_ROLES, SPEAKER_KINDS, TYPES } from '../../../src/export/kinds.js'
import { CUE_KINDS } from '../../../src/options.js'
import type { Attribution, Entity, Report, Span } from '../../../src/types.js'

/** What formats of tables, lines and JSON break on, half characters among it. */
const PIECES = [
  'a',
  'said',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '"',
  "'",
  ',',
  ';',
  '|',
  '=cmd()',
  '+1',
  '-1',
  '@SUM(A1)',
  '\uff1d1',
  '🌉',
  'e\u0301',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u202e',
  '#',
  '{"a":1}',
  '\\',
  '<b>&amp;',
  'https://lantern.example/?q="',
]

const words = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 12 })
const wordsOrNull = fc.option(words)

/** A text of such pieces, with a report of spans that overlap in every way. Attributions stand in the text's order. */
export const anyReport: fc.Arbitrary<readonly [text: string, report: Report]> = fc
  .tuple(words, fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }))
  .map(([before, after]) => `${before}x${after}`)
  .chain((text) => fc.tuple(fc.constant(text), reportOf(text)))
  // Plain objects, which those of fast-check are not.
  .map(([text, report]) => [text, JSON.parse(JSON.stringify(report)) as Report])

function reportOf(text: string): fc.Arbitrary<Report> {
  return fc
    .array(entityOf(text), { maxLength: 3 })
    .chain((entities) =>
      fc.tuple(fc.constant(entities), fc.array(attributionOf(text, entities.length), { maxLength: 5 })),
    )
    .map(([entities, attributions]) => ({ entities, attributions: withParents(attributions.sort(byPlace)) }))
}

function entityOf(text: string): fc.Arbitrary<Entity> {
  return fc.record({
    name: words,
    kind: fc.constantFrom(...SPEAKER_KINDS),
    mentions: spansOf(text),
    roles: fc.array(words, { maxLength: 2 }),
  })
}

function attributionOf(text: string, entities: number): fc.Arbitrary<Attribution> {
  const speaker = fc.record({
    name: words,
    kind: fc.constantFrom(...SPEAKER_KINDS),
    role: wordsOrNull,
    mention: fc.option(spanOf(text)),
    entity: entities === 0 ? fc.constant(null) : fc.option(fc.nat(entities - 1)),
  })
  const outlet = fc.record({
    name: words,
    domain: wordsOrNull,
    role: fc.constantFrom(...OUTLET_ROLES),
    mention: fc.option(spanOf(text)),
  })
  return fc.record({
    type: fc.constantFrom(...TYPES),
    quote: fc.record({ text: words, spans: spansOf(text) }),
    cue: fc.option(fc.record({ lemma: words, kind: fc.constantFrom(...CUE_KINDS), spans: spansOf(text) })),
    speakers: fc.array(speaker, { maxLength: 3 }),
    outlets: fc.array(outlet, { maxLength: 3 }),
    audience: fc.option(spanOf(text)),
    parent: fc.constant(null),
    confidence: fc.constantFrom(0, 0.5, 0.914, 1),
  })
}

/** Every third attribution stands in the first. */
function withParents(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution, i) => ({ ...attribution, parent: i > 0 && i % 3 === 0 ? 0 : null }))
}

function byPlace(a: Attribution, b: Attribution): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a)
}

function startOf({ quote }: Attribution): number {
  return quote.spans[0]?.start ?? 0
}

function endOf({ quote }: Attribution): number {
  return quote.spans.at(-1)?.end ?? 0
}

/** One or more, in the order of the text, none over another. */
function spansOf(text: string): fc.Arbitrary<readonly Span[]> {
  return fc.array(spanOf(text), { minLength: 1, maxLength: 4 }).map((spans) => {
    const sorted = spans.toSorted((a, b) => a.start - b.start)
    const kept: Span[] = []
    for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
    return kept
  })
}

function spanOf(text: string): fc.Arbitrary<Span> {
  const x = text.indexOf('x')
  return fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => {
    const start = wholeFrom(text, Math.min(one, other))
    const end = wholeFrom(text, Math.max(one, other))
    const isBlank = text.slice(start, end).trim() === ''
    return isBlank ? { start: x, end: x + 1, text: 'x' } : { start, end, text: text.slice(start, end) }
  })
}

/** The offset, or the one before it where a pair of surrogates would be cut. */
function wholeFrom(text: string, offset: number): number {
  const [before, at] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  return before >> 10 === 0xd800 >> 10 && at >> 10 === 0xdc00 >> 10 ? offset - 1 : offset
}
