import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, toHtml } from '../../src/render/index.js'
import { paragraphsOf } from '../../src/render/paragraphs.js'
import type { Attribution, Report } from '../../src/types.js'
import { anyArticle, HOSTILE_NAMES } from '../support/any-report.js'
import { attribute, type Element, elementsOf, leavesOf, textOf } from '../support/dom.js'
import { place, quoteOf, TOY_SPEAKER, TOY_TEXT, toyReport } from '../support/toy-report.js'

describe('the text content of the fragment is the text', () => {
  it('whatever the text and wherever the spans', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, report }) => {
        expect(textOf(toHtml(text, report))).toBe(asHtmlHolds(text))
      }),
      { numRuns: 100 },
    )
  })

  it('with line ends as they were', () => {
    for (const text of ['a\r\nb', 'a\rb', '\r\n\r\na\n\r\n', '\n', '\r', ' \t\u00a0']) {
      expect(textOf(toHtml(text, { attributions: [], entities: [] }))).toBe(text)
    }
  })

  it('but for NUL, which HTML cannot hold', () => {
    expect(textOf(toHtml('a\0b', { attributions: [], entities: [] }))).toBe('a\ufffdb')
  })
})

describe('marks', () => {
  it('stand around their characters and no others, wherever the spans', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, report }) => {
        const html = toHtml(text, report)
        expect(markedIn(html)).toEqual(expectedMarks(text, report))
      }),
      { numRuns: 100 },
    )
  })

  it('nest as they overlap', () => {
    expect(plainMarks('abcdef', [0, 4], [2, 6])).toBe('<p>[ab[cd]][ef]</p>')
    expect(plainMarks('abcdef', [0, 6], [2, 4])).toBe('<p>[ab[cd]ef]</p>')
    expect(plainMarks('abcdef', [2, 4], [0, 6])).toBe('<p>[ab[cd]ef]</p>')
    expect(plainMarks('abcdef', [0, 3], [3, 6])).toBe('<p>[abc][def]</p>')
    expect(plainMarks('abcdef', [0, 6], [0, 6])).toBe('<p>[[abcdef]]</p>')
    expect(plainMarks('ab\n\ncd', [1, 5])).toBe('<p>a[b]</p>\n\n<p>[c]d</p>')
    expect(plainMarks('ab\n\ncd', [2, 4])).toBe('<p>ab</p>\n\n<p>[]cd</p>')
    expect(plainMarks('abc', [1, 1], [3, 3])).toBe('<p>a[]bc</p>[]')
  })

  it('never part the halves of a character', () => {
    expect(plainMarks('a🔥b', [2, 4])).toBe('<p>a[🔥b]</p>')
    expect(plainMarks('a🔥b', [0, 2])).toBe('<p>[a🔥]b</p>')
  })

  it('tell whose quote it is, how sure, and through whom', () => {
    const marks = quotesIn(toHtml(TOY_TEXT, toyReport()))
    expect(marks.map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])))).toEqual([
      {
        class: 'hearsay-quote',
        id: 'hearsay-0',
        'data-attribution': '0',
        'data-type': 'indirect',
        'data-kind': 'statement',
        'data-confidence': '0.9',
        'data-sure': 'yes',
        'data-voices': '1',
        'data-tone': '0',
        'data-line': 'solid',
        'data-depth': '0',
        'data-badge': '1',
        'data-spoken': 'Quote, Ana Duarte: ',
        'data-spoken-end': ', end of quote',
        title: 'Ana Duarte (told, indirect, to reporters, 90% sure)',
      },
      expect.objectContaining({ id: 'hearsay-1', 'data-depth': '1', 'data-voices': '2', 'data-badge': '2' }),
      expect.objectContaining({ 'data-badge': '…2', 'data-spoken': 'Quote goes on, Echo: ' }),
    ])
  })

  it('say at once where it is not sure', () => {
    const [quote] = quotesIn(toHtml(TOY_TEXT, toyReport({ confidence: 0.616 })))
    expect(quote && [attribute(quote, 'data-sure'), attribute(quote, 'data-badge')]).toEqual(['no', '1 · 62%'])
  })

  it('name those who share a statement, and nobody where nobody is given', () => {
    const both = toyReport({ speakers: [TOY_SPEAKER, { ...TOY_SPEAKER, name: 'Ilan Reke', entity: null }] })
    expect(quotesIn(toHtml(TOY_TEXT, both))[0]?.attrs).toContainEqual({ name: 'data-badge', value: '1+2' })
    expect(quotesIn(toHtml(TOY_TEXT, both))[0]?.attrs).toContainEqual({ name: 'data-voices', value: '1 2' })
    const nobody = quotesIn(toHtml(TOY_TEXT, toyReport({ speakers: [] })))[0]
    expect(nobody && [attribute(nobody, 'data-badge'), attribute(nobody, 'data-tone')]).toEqual(['–', 'none'])
  })

  it('show the outlet at the end of a quote that comes through it', () => {
    const outlets = [{ name: 'Echo', domain: null, role: 'venue' as const, mention: null }]
    const marks = quotesIn(
      toHtml(TOY_TEXT, toyReport({ outlets, quote: quoteOf(place('the bridge'), place('was safe')) })),
    )
    const relays = marks.filter((mark) => attribute(mark, 'data-attribution') === '0')
    expect(relays.map((mark) => attribute(mark, 'data-relays'))).toEqual([null, 'Echo'])
  })

  it('show speakers, cues and outlets in the text, each once', () => {
    const html = toHtml(TOY_TEXT, toyReport({}, { speakers: [TOY_SPEAKER] }))
    const shown = leavesOf(html).flatMap(({ text, around }) => {
      const name = around.at(-1)?.attrs.find((each) => each.name === 'class')?.value
      return name && !name.includes('quote') && name !== 'hearsay' ? [[name, text]] : []
    })
    expect(shown).toEqual([
      ['hearsay-speaker', 'Ana Duarte'],
      ['hearsay-cue', 'told'],
      ['hearsay-outlet', 'the Echo'],
      ['hearsay-cue', 'said'],
    ])
  })

  it('deeper than the eye can tell are empty, and still there for links', () => {
    const text = 'x'.repeat(200)
    const spans = Array.from({ length: 90 }, (_, i) => [i, 200 - i] as const)
    const marks = quotesIn(toHtml(text, reportOf(text, spans)))
    expect(new Set(marks.map((mark) => attribute(mark, 'id'))).size).toBe(90)
    expect(leavesOf(toHtml(text, reportOf(text, spans))).every(({ around }) => around.length < 25)).toBe(true)
  })

  it('take time and room in proportion, however they overlap', () => {
    const [small = 1, large = 0] = [100, 400].map((count) => {
      const text = 'x'.repeat(2 * count)
      const spans = Array.from({ length: count }, (_, i) => [i, i + count] as const)
      return toHtml(text, reportOf(text, spans)).length
    })
    expect(large / small).toBeLessThan(6)
  })
})

describe('options', () => {
  it('leave the unsure unmarked, with the numbers of the others as they were', () => {
    const marks = quotesIn(toHtml(TOY_TEXT, toyReport({ confidence: 0.4 }), { minConfidence: 0.5 }))
    expect(marks.map((mark) => [attribute(mark, 'id'), attribute(mark, 'data-voices')])).toEqual([
      ['hearsay-1', '2'],
      [null, '2'],
    ])
    expect(textOf(toHtml(TOY_TEXT, toyReport(), { minConfidence: 1 }))).toBe(TOY_TEXT)
  })

  it('give the ids another beginning', () => {
    const marks = quotesIn(toHtml(TOY_TEXT, toyReport(), { idPrefix: 'a"b' }))
    expect(marks.map((mark) => attribute(mark, 'id'))).toEqual(['a"b-0', 'a"b-1', null])
  })

  it.each([
    [{ minConfidence: 2 }, 'minConfidence should be a number from 0 to 1'],
    [{ idPrefix: '' }, 'idPrefix should be the beginning of an id'],
    [{ idPrefix: 'two words' }, 'idPrefix should be the beginning of an id'],
    [{ minconfidence: 0.5 }, 'did you mean "minConfidence"?'],
  ])('%j is refused', (options, message) => {
    expect(() => toHtml(TOY_TEXT, toyReport(), options as HtmlOptions)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(message) }),
    )
  })
})

describe('misuse', () => {
  it('is told what was expected', () => {
    expect(() => toHtml(42 as never, toyReport())).toThrow('toHtml() expects a string but got the number 42')
    expect(() => toHtml('Another text.', toyReport())).toThrow('toHtml() expects a report of the text it is given')
    expect(() => toHtml(TOY_TEXT, toyReport().attributions as never)).toThrow('the report.attributions to be an array')
  })
})

describe('names', () => {
  it.each(HOSTILE_NAMES)('%j stays text', (name) => {
    const outlets = [{ name, domain: name, role: 'venue' as const, mention: place('the Echo') }]
    const report = toyReport({ speakers: [{ ...TOY_SPEAKER, name, role: name, entity: null }], outlets })
    const html = toHtml(TOY_TEXT, report)
    expect(textOf(html)).toBe(TOY_TEXT)
    const elements = elementsOf(html)
    expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(['div', 'p', 'mark', 'span']))
    const names = elements.flatMap(({ attrs }) => attrs.map((each) => each.name))
    expect(names.filter((each) => !/^(class|id|dir|title|data-[a-z-]+)$/.test(each))).toEqual([])
  })
})

/** The text as HTML holds it: without NUL. */
function asHtmlHolds(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

function quotesIn(html: string): readonly Element[] {
  return elementsOf(html).filter(({ tagName }) => tagName === 'mark')
}

/** For each character, whose quotes the elements around it say it is in. */
function markedIn(html: string): readonly string[] {
  return leavesOf(html).flatMap(({ text, around }) => {
    const quotes = around.filter(({ tagName }) => tagName === 'mark').map((mark) => attribute(mark, 'data-attribution'))
    return [...Array(text.length)].map(() => [...new Set(quotes)].sort().join(' '))
  })
}

/** The same from the report, by the slow and simple way. */
function expectedMarks(text: string, { attributions }: Report): readonly string[] {
  const paragraphs = paragraphsOf(text)
  const isInside = (unit: number) => paragraphs.some(({ start, end }) => start <= unit && unit < end)
  const isCut = (unit: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(unit, unit + 2))
  const holds = ({ quote }: Attribution, unit: number) =>
    quote.spans.some(({ start, end }) => start <= unit && unit < end)
  return Array.from({ length: text.length }, (_, unit) => {
    if (!isInside(unit)) return ''
    const units = isCut(unit) ? [unit, unit + 1] : isCut(unit - 1) ? [unit - 1, unit] : [unit]
    const around = attributions.flatMap((each, i) => (units.some((one) => holds(each, one)) ? [String(i)] : []))
    return around.sort().join(' ')
  })
}

function reportOf(text: string, spans: readonly (readonly [number, number])[]): Report {
  const attributions = spans.map(([start, end]): Attribution => {
    const span = { start, end, text: text.slice(start, end) }
    return {
      ...(toyReport().attributions[0] as Attribution),
      cue: null,
      speakers: [],
      audience: null,
      quote: quoteOf(span),
    }
  })
  return { attributions, entities: [] }
}

/** The fragment with its marks as brackets. */
function plainMarks(text: string, ...spans: readonly (readonly [number, number])[]): string {
  const html = toHtml(text, reportOf(text, spans))
  return html
    .replace(/^<div class="hearsay">|<\/div>$/g, '')
    .replace(/<mark [^>]*>/g, '[')
    .replaceAll('</mark>', ']')
    .replaceAll('<p dir="auto">', '<p>')
}
