import fc from 'fast-check'
import type { Attribution, Report, Span } from '../../src/types.js'
import { anyCharacter } from './any-character.js'

/** Names as nobody should have them, for what writes them somewhere. */
export const HOSTILE_NAMES: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><b>',
  '&amp;&#60;',
  'a\u001b[31mb\u0007',
  '\u202eesrever',
  'line\nbreak\r\ttab',
  '\ud800',
  'NUL\u0000',
  '',
  '__proto__',
]

/** What parse5 takes for a character where a span begins in the midst of one: two low surrogates. */
const MISREAD = /[\udc00-\udfff]{2}/

const TEXTS = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '<b>',
        '&lt;',
        '"',
        '\ud83d',
        '\ude00',
        '🔥',
        '\0',
        '\u0085',
        '\u001b[1m',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
)

/** A text and a report of it, whose spans overlap in any way, though no more than 20 in one place. */
export const anyArticle: fc.Arbitrary<{ text: string; report: Report }> = TEXTS.filter(
  (text) => !MISREAD.test(text),
).chain((text) =>
  fc
    .record({ attributions: fc.array(anyAttribution(text), { maxLength: 4 }) })
    .map(({ attributions }) => ({ text, report: { attributions, entities: [] } })),
)

function anyAttribution(text: string): fc.Arbitrary<Attribution> {
  const span = anySpan(text)
  const name = fc.oneof(fc.constantFrom('Ana Duarte', 'Mara Voss', 'Echo'), fc.constantFrom(...HOSTILE_NAMES))
  return fc.record({
    type: fc.constantFrom('direct', 'indirect', 'mixed', 'non-answer'),
    quote: fc
      .array(span, { minLength: 1, maxLength: 2 })
      .map((spans) => ({ text: spans.map((each) => each.text).join(' '), spans })),
    cue: fc.option(
      fc.record({ lemma: fc.constant('say'), kind: fc.constant('statement' as const), spans: fc.tuple(span) }),
    ),
    speakers: fc.array(
      fc.record({
        name,
        kind: fc.constant('person' as const),
        role: fc.option(name),
        mention: fc.option(span),
        entity: fc.constant(null),
      }),
      { maxLength: 1 },
    ),
    outlets: fc.array(
      fc.record({
        name,
        domain: fc.option(name),
        role: fc.constantFrom('venue', 'reporter'),
        mention: fc.option(span),
      }),
      { maxLength: 1 },
    ),
    audience: fc.option(span),
    parent: fc.constant(null),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
}

function anySpan(text: string): fc.Arbitrary<Span> {
  const place = fc.nat(text.length)
  return fc.tuple(place, place).map(([a, b]) => {
    const start = Math.min(a, b)
    const end = Math.max(a, b)
    return { start, end, text: text.slice(start, end) }
  })
}
