import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../src/index.js'
import { type TextOptions, toText } from '../../src/render/index.js'
import { anyArticle } from '../support/any-report.js'
import { TOY_TEXT, toyReport } from '../support/toy-report.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these begin the colours.
const COLORS = /\u001b\[\d+m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

describe('toText', () => {
  it('brackets the quotes and lists them by speaker', () => {
    expect(toText(TOY_TEXT, toyReport())).toBe(`\
Ana Duarte told reporters that [1: [2: the bridge], the Echo said, […2: was safe]].

1  Ana Duarte (1 quote)
   “the bridge, the Echo said, was safe”
   told, indirect, to reporters, 90% sure

2  Echo (1 quote)
   “the bridge was safe”
   said, indirect, 80% sure
`)
  })

  it('says where nothing was found, and leaves out the unsure', () => {
    const nothing = 'No quotes found.\n'
    expect(toText('Rain fell.\n', { attributions: [], entities: [] })).toBe(`Rain fell.\n\n${nothing}`)
    expect(toText(TOY_TEXT, toyReport(), { minConfidence: 0.95 })).toBe(`${TOY_TEXT}\n\n${nothing}`)
  })

  it('has the same words with colours as without, and none that steer the terminal', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, report }) => {
        const plain = toText(text, report)
        expect(plain).not.toMatch(STEERING)
        expect(toText(text, report, { color: true }).replace(COLORS, '')).toBe(plain)
      }),
      { numRuns: 60, examples: [[spaceInQuoteAndMention()]] },
    )
  })

  it('keeps to the width', () => {
    for (const color of [false, true]) {
      const lines = toText(`${TOY_TEXT} ${'很'.repeat(40)}`, toyReport(), { width: 24, color }).split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(24)
    }
  })

  it('shows control characters as pictures, and line ends as the terminal has them', () => {
    const shown = toText('a\u001b[31mb\u0000c\u009bd\r\ne\rf\u007f\u202eg', { attributions: [], entities: [] })
    expect(shown).toMatch(/^a␛\[31mb␀c\ufffdd\ne\nf␡\ufffdg\n/)
  })

  it('takes twenty columns; null is as good as nothing', () => {
    const nothing = { color: null, width: null, minConfidence: null }
    expect(toText(TOY_TEXT, toyReport(), nothing)).toBe(toText(TOY_TEXT, toyReport()))
    expect(toText(TOY_TEXT, toyReport(), { width: 20 })).toContain('\n')
  })

  it.each([
    [42, toyReport(), 'toText() expects a string'],
    ['Another text.', toyReport(), 'toText() expects a report of the text it is given'],
    [TOY_TEXT, {}, 'toText() expects the report.attributions'],
  ])('refuses the text %j with report %#', (text, report, message) => {
    expect(() => toText(text as never, report as never)).toThrow(message)
  })

  it.each([
    [{ width: 3 }, 'width should be a number from 20'],
    [{ width: '80' }, 'width should be a number from 20'],
    [{ color: 'yes' }, 'color should be true or false'],
    [{ width: 19.9 }, 'width should be a number from 20'],
    [{ minConfidence: 2 }, 'minConfidence should be a number from 0 to 1'],
    [{ colour: true }, 'did you mean "color"?'],
    [{ colour: true }, 'the options of toText()'],
  ])('refuses %j', (options, message) => {
    expect(() => toText(TOY_TEXT, toyReport(), options as TextOptions)).toThrow(message)
  })
})

/** White space at the end, and in colours of its own. */
function spaceInQuoteAndMention() {
  const text = 'a\r\na🔥 '
  const all = { start: 0, end: text.length, text }
  const speaker = { name: 'Echo', kind: 'organization', role: null, mention: all, entity: null } as const
  const attribution: Attribution = {
    type: 'direct',
    quote: { text, spans: [all] },
    cue: null,
    speakers: [speaker],
    outlets: [],
    audience: null,
    parent: null,
    confidence: 1,
  }
  return { text, report: { attributions: [attribution], entities: [] } }
}
