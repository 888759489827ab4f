/** What the types allow and what they must not: `npm run typecheck` is the judge, nothing happens at run time. */
import { expectTypeOf, test } from 'vitest'
import type { Attribution, Parser, Report, Span, Triple } from '../src/index.js'
import { createParser, HearsayError, parse, triples } from '../src/index.js'

/** Never called: only its types matter. */
function misuse(report: Report, attribution: Attribution, span: Span): boolean {
  // @ts-expect-error text is a string
  parse(42)
  // @ts-expect-error text is needed
  parse()
  // @ts-expect-error bytes are decoded by the caller
  parse(new Uint8Array(3))
  // @ts-expect-error a typing mistake in an option
  parse('', { minConfidense: 1 })
  // @ts-expect-error a number, not a string
  parse('', { minConfidence: '1' })
  // @ts-expect-error no such kind
  parse('', { kinds: ['opinion'] })
  // @ts-expect-error options of a parser are not those of a text
  createParser({ outlet: 'BBC' })
  // @ts-expect-error an outlet needs its name
  createParser({ outlets: [{ domain: 'a.example' }] })
  // @ts-expect-error the whole report, not its attributions
  triples(report.attributions)
  // @ts-expect-error no such code
  new HearsayError('OOPS', '')
  // @ts-expect-error results are read-only
  report.attributions = []
  // @ts-expect-error results are read-only
  report.attributions.push(attribution)
  // @ts-expect-error results are read-only
  span.start = 1
  // @ts-expect-error a quote may have no cue
  attribution.cue.lemma
  // @ts-expect-error a parser cannot be changed
  createParser().parse = parse
  // @ts-expect-error no such type of attribution
  return attribution.type === 'quoted'
}

test('what the functions take and give', () => {
  expectTypeOf(parse).returns.toEqualTypeOf<Report>()
  expectTypeOf(createParser).returns.toEqualTypeOf<Parser>()
  expectTypeOf(createParser().parse).toEqualTypeOf(parse)
  expectTypeOf(triples).returns.toEqualTypeOf<Triple[]>()
  expectTypeOf<Attribution['parent']>().toEqualTypeOf<number | null>()
  expectTypeOf(parse).toBeCallableWith('', { outlet: null, kinds: ['statement', 'ruling'] as const })
  expectTypeOf<Triple>().toEqualTypeOf<{
    readonly quote: string
    readonly speaker: string | null
    readonly outlet: string | null
  }>()
})

test('what they must not take', () => {
  expectTypeOf(misuse).returns.toBeBoolean()
})
