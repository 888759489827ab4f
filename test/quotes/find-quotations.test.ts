import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import { QUOTE_STATE } from '../../src/stages.js'

const read = createReader()

/** Each quotation as it stands in the text, deeper ones after as many ">"; "+" where it continues, "…" where it has no close. */
function quotations(text: string): string[] {
  const document = read(text)
  return findQuotations(document).list.map(({ open, close, depth, continues }) => {
    const start = document.starts[open]
    const verbatim =
      close === null ? `${text.slice(start, document.ends[open + 1])}…` : text.slice(start, document.ends[close])
    return '>'.repeat(depth) + (continues ? '+' : '') + verbatim
  })
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  // every kind of mark
  ['"No," she said. "Never."', ['"No,"', '"Never."']],
  ['“No,” she said. “Never.”', ['“No,”', '“Never.”']],
  ["''No,'' she said. ``Never.''", ["''No,''", "``Never.''"]],
  ['« Non », dit-elle. „Nein“, sagte er, »nie«.', ['« Non »', '„Nein“', '»nie«']],
  ["‘No,’ she said. 'Never.'", ['‘No,’', "'Never.'"]],
  ['" No , " she said .', ['" No , "']],
  ['("Yes") "no"—"maybe" he—"well"', ['"Yes"', '"no"', '"maybe"', '"well"']],
  // within each other
  ['“He told me ‘no way’ twice,” she said.', ['“He told me ‘no way’ twice,”', '>‘no way’']],
  ['‘It was “cold” there,’ he said, ‘and wet.’', ['‘It was “cold” there,’', '>“cold”', '‘and wet.’']],
  ["''I heard 'no,''' he said.", ["''I heard 'no,'''", ">'no,'"]],
  ['“A “sign” read “stop”” was all.', ['“A “sign” read “stop””', '>“sign”', '>“stop”']],
  ['"Okoro: Moss Has \'A Long Way\'"', ['"Okoro: Moss Has \'A Long Way\'"', ">'A Long Way'"]],
  ["Okoro: Moss Has 'A Long Way'", ["'A Long Way'"]],
  // apostrophes
  ["the voters' anger and the parties' leaders in the '90s", []],
  ["Tell 'em rock 'n' roll isn't dead, O’Dowda’s dad said", []],
  ['‘The voters’ anger is real,’ he said.', ['‘The voters’ anger is real,’']],
  ['‘haters’ and ‘losers’ alike', ['‘haters’', '‘losers’']],
  ['“The voters’ anger,” he said; the leaders’ “fear”.', ['“The voters’ anger,”', '“fear”']],
  ['‘I don’t know,’ he said. ‘It’s late.’', ['‘I don’t know,’', '‘It’s late.’']],
  // inches
  ['He is 6\'2" tall with a 5" knife.', []],
  ['"A 5" screen," she said.', ['"A 5" screen,"']],
  ['She left "in 2015" and "2016".', ['"in 2015"', '"2016"']],
  // marks that are missing
  ['"No, he said.\nThen she left.', ['"No…']],
  ['"No, he said. "Never," she said.', ['"No…', '"Never,"']],
  ['Never,” she said. “No.”', ['“No.”']],
  ['“One.\n“Two.\n“Three,” he said. “Four.”', ['“One…', '+“Two…', '+“Three,”', '“Four.”']],
  ['‘One.\n‘Two,’ he said.', ['‘One…', '+‘Two,’']],
  ['“One.\nNo more.\n“Two.”', ['“One…', '“Two.”']],
  ['“One,” he said.\n“Two.”', ['“One,”', '“Two.”']],
]

describe('quotations', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })
})

describe('state', () => {
  it('follows the outermost quotation only', () => {
    const { state } = findQuotations(read('She said: “He told me ‘no’ twice.” Then'))
    expect([...state]).toEqual([0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0])
  })

  it('shows a closing mark that nothing opened', () => {
    const { list, state } = findQuotations(read('Never,” she said.'))
    expect(list).toEqual([])
    expect([...state]).toEqual([0, 0, QUOTE_STATE.closing, 0, 0, 0])
  })

  it('ends a quotation without closing mark with its paragraph', () => {
    const { state } = findQuotations(read('“No, he\nThen'))
    expect([...state]).toEqual([2, 1, 1, 1, 0])
  })
})

describe('any text', () => {
  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    'no',
    'yes',
    's',
    '5',
    ' ',
    ' ',
    '\n',
    '.',
    ',',
  )

  it('gives quotations that nest, lie in one paragraph and agree with the state', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 80 }), (parts) => {
        const document = read(parts.join(''))
        const { list, state } = findQuotations(document)
        const opened = new Set(list.filter(({ depth }) => depth === 0).map(({ open }) => open))
        const enclosing: number[] = []
        let last = -1
        for (const { open, close, depth } of list) {
          expect(open).toBeGreaterThan(last)
          last = open
          if (close !== null) {
            expect(close).toBeGreaterThan(open)
            expect(document.paragraphOf[close]).toBe(document.paragraphOf[open])
          }
          enclosing.length = depth
          for (const end of enclosing) expect(close ?? open).toBeLessThan(end)
          enclosing.push(close ?? Number.POSITIVE_INFINITY)
          if (depth > 0) expect(state[open]).toBe(QUOTE_STATE.inside)
        }
        for (let token = 0; token < document.size; token++) {
          expect(state[token] === QUOTE_STATE.opening).toBe(opened.has(token))
        }
      }),
      { numRuns: 500 },
    )
  })
})
