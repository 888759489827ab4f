import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { parse, triples } from '../../../src/index.js'
import { createDocParser, parseDoc } from '../../../src/plugins/wink/index.js'
import { anyCharacter } from '../../support/any-character.js'
import { HOSTILE } from '../../support/hostile.js'
import { checkInvariants } from '../../support/invariants.js'
import { nlp } from './nlp.js'

const TEXT = '“The well-known bridge isn’t the mayor’s,” Mara Voss told the Lynford Echo.'

/** Longer words take wink more than linear time, and that is not ours to spend here. */
const BEARABLE = HOSTILE.filter(([name]) => !name.startsWith('a very long '))

test('a document that was read already gives what its text gives', () => {
  const text = TEXT.replace('the mayor’s', 'Lynford’s')
  expect(parseDoc(nlp.readDoc(text), nlp.its)).toEqual(parse(text))
})

test('a word that wink tags otherwise hardly moves the confidence', () => {
  const report = parseDoc(nlp.readDoc(TEXT), nlp.its)
  const [own] = parse(TEXT).attributions
  // wink takes this “mayor” for a name where it reads the ’s itself.
  const near = { ...own, confidence: expect.closeTo(own?.confidence ?? 0, 2) }
  expect(report).toEqual({ ...parse(TEXT), attributions: [near] })
  expect(triples(report)).toEqual([
    { quote: 'The well-known bridge isn’t the mayor’s,', speaker: 'Mara Voss', outlet: 'Lynford Echo' },
  ])
})

test.each(['delta', 'ferry', 'reservoir'])(
  'the article "%s": at least nine in ten triples as parse() has them',
  (name) => {
    const text = readFileSync(new URL(`../../../fixtures/articles/${name}.txt`, import.meta.url), 'utf8')
    const found = triples(parseDoc(nlp.readDoc(text), nlp.its, { text })).map((triple) => JSON.stringify(triple))
    const expected = triples(parse(text)).map((triple) => JSON.stringify(triple))
    expect(expected.length).toBeGreaterThan(5)
    expect(expected.filter((triple) => found.includes(triple)).length).toBeGreaterThanOrEqual(0.9 * expected.length)
  },
)

describe('places', () => {
  const odd = `\ufeff\u3000 ${TEXT.replace('Mara Voss', 'Mara\u00a0 Voss').replace(' told', '\u000c\ttold')}\n\n \u000c`

  it('are exact in the text, where wink forgets some of its white space', () => {
    const doc = nlp.readDoc(odd)
    expect(doc.out()).not.toBe(odd)
    const report = parseDoc(doc, nlp.its, { text: odd })
    expect(checkInvariants(odd, report)).toEqual([])
    expect(report.attributions[0]?.speakers[0]?.mention).toMatchObject({ text: 'Mara\u00a0 Voss' })
  })

  it('are in what wink knows of the text, where it is not given', () => {
    const doc = nlp.readDoc(odd)
    expect(checkInvariants(doc.out(), parseDoc(doc, nlp.its))).toEqual([])
  })

  it.each(BEARABLE)('hold for a text that is %s', (_, text) => {
    const doc = nlp.readDoc(text)
    expect(checkInvariants(text, parseDoc(doc, nlp.its, { text }))).toEqual([])
    expect(checkInvariants(doc.out(), parseDoc(doc, nlp.its))).toEqual([])
  })

  it('hold for any text', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...'"“”‘’\'`.,!?…-—()/@#$%:;\n\r\t \u00a0\u2003\u2028\u200b\u00ad\ufeff\u0301\0\ud83d\ude00'),
      fc.constantFrom(
        ' said ',
        ' Mara Voss ',
        'U.S.',
        "n't",
        "'s",
        'I’m',
        'D-N.C.',
        '5bn',
        '👩‍👩‍👧',
        "''",
        '--',
        ':-)',
      ),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    )
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const doc = nlp.readDoc(text)
        expect(checkInvariants(text, parseDoc(doc, nlp.its, { text }))).toEqual([])
        expect(checkInvariants(doc.out(), parseDoc(doc, nlp.its))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 30_000)
})

describe('options', () => {
  it('are those of parse()', () => {
    const doc = nlp.readDoc(TEXT)
    expect(parseDoc(doc, nlp.its, { minConfidence: 1 }).attributions).toEqual([])
    expect(parseDoc(doc, nlp.its, { kinds: ['thought'] }).attributions).toEqual([])
    expect(() => parseDoc(doc, nlp.its, { txt: TEXT } as never)).toThrow('did you mean "text"?')
    expect(() => parseDoc(doc, nlp.its, 7 as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
  })

  it('of a parser of its own name further outlets', () => {
    const parser = createDocParser({ outlets: [{ name: 'Lynford Echo', domain: 'echo.example' }] })
    const { attributions } = parser.parseDoc(nlp.readDoc(TEXT), nlp.its)
    expect(attributions[0]?.outlets).toMatchObject([{ name: 'Lynford Echo', domain: 'echo.example' }])
    expect(() => createDocParser({ outlets: 1 } as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
  })
})

describe('misuse says what to do', () => {
  const doc = nlp.readDoc(TEXT)

  it.each([
    ['a text instead of a document', () => parseDoc(TEXT as never, nlp.its), 'pass what nlp.readDoc(text) returned'],
    ['no helpers', () => parseDoc(doc, undefined as never), 'parseDoc(doc, nlp.its)'],
    [
      'no parts of speech',
      () => parseDoc(winkNLP(model, ['sbd']).readDoc(TEXT), nlp.its),
      "winkNLP(model, ['sbd', 'pos'])",
    ],
    [
      'helpers of another copy',
      () => parseDoc(doc, { ...nlp.its, pos: () => 'NOUN' }),
      'those of the nlp that read it',
    ],
  ])('%s', (_, misuse, remedy) => {
    expect(misuse).toThrow(expect.objectContaining({ name: 'HearsayError', code: 'INVALID_DOCUMENT' }))
    expect(misuse).toThrow(remedy)
  })

  it('another text', () => {
    const misuse = () => parseDoc(doc, nlp.its, { text: TEXT.replace('bridge', 'road') })
    expect(misuse).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }))
    expect(misuse).toThrow('"road isn’t the mayor" at 16 where the document has "bridge"')
  })
})
