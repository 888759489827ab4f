import { createRequire } from 'node:module'
import three from 'compromise'
import one from 'compromise/one'
import namedThree from 'compromise/three'
import two from 'compromise/two'
import { describe, expect, it, test } from 'vitest'
import { createPlugin, type HearsayMethods, hearsay, type View } from '../../../src/plugins/compromise/index.js'
import { HOSTILE } from '../../support/hostile.js'

type Nlp = (text: string) => View & HearsayMethods

const TEXT = `Rain fell. “The bridge isn’t safe,” Mara Voss told the Lynford Echo. “It can’t hold,” she said.

The mayor, Ilan Reke, said that nobody was hurt.`

/** The same functions, of modules and in one file, with all of compromise and with less. */
const require = createRequire(import.meta.url)
const BUILDS: readonly (readonly [string, unknown])[] = [
  ['compromise', three],
  ['compromise/three', namedThree],
  ['compromise/two', two],
  ['compromise/one', one],
  ['compromise, required', require('compromise')],
  ['compromise/two, required', require('compromise/two')],
]

describe.each(BUILDS)('%s', (_, build) => {
  const engine = build as { plugin: (plugin: unknown) => void } & Nlp
  engine.plugin(hearsay)
  const nlp: Nlp = engine

  it('has views of the quotes', () => {
    const quotes = nlp(TEXT).attributions()
    expect(quotes.isView).toBe(true)
    expect(quotes.map((quote) => quote.text())).toEqual([
      '“The bridge isn’t safe,”',
      '“It can’t hold,”',
      'nobody was hurt',
    ])
  })

  it('has views of the speakers', () => {
    const speakers = nlp(TEXT).speakers()
    expect(speakers.out('array')).toEqual(['Mara Voss', 'she', 'The mayor, Ilan Reke,'])
    expect(speakers.get().map(({ name }) => name)).toEqual(['Mara Voss', 'Mara Voss', 'Ilan Reke'])
  })
})

describe('views of quotes', () => {
  three.plugin(hearsay)
  const nlp: Nlp = three
  const doc = nlp(TEXT)

  it('lead to the attributions, with exact places in the text of the document', () => {
    const attributions = doc.attributions().get()
    expect(attributions.map(({ type }) => type)).toEqual(['direct', 'direct', 'indirect'])
    const spans = attributions.flatMap(({ quote, speakers }) => [
      ...quote.spans,
      ...speakers.map(({ mention }) => mention),
    ])
    expect(spans.map((span) => span?.text)).toEqual(spans.map((span) => doc.text().slice(span?.start, span?.end)))
  })

  it('can be narrowed and remain what they are', () => {
    const quotes = doc.attributions()
    expect(quotes.eq(1).get()).toEqual([quotes.get()[1]])
    expect(quotes.last().get()).toEqual([quotes.get()[2]])
    expect(quotes.slice(0, 2).speakers().out('array')).toEqual(['Mara Voss', 'she'])
    expect(quotes.if('nobody').get()).toEqual([quotes.get()[2]])
    expect(quotes.ifNo('nobody').length).toBe(2)
    expect(quotes.filter((quote) => quote.get()[0]?.type === 'indirect').text()).toBe('nobody was hurt')
    expect(quotes.match('#Noun').length).toBeGreaterThan(0)
    expect(quotes.fullSentences().first().text()).toBe('“The bridge isn’t safe,” Mara Voss told the Lynford Echo.')
    expect(quotes.eq(7).get()).toEqual([])
  })

  it('lead to their speakers, and speakers to all that they said', () => {
    expect(doc.attributions().eq(1).speakers().text()).toBe('she')
    expect(doc.speakers().if('voss').attributions().length).toBe(2)
    expect(doc.speakers().if('reke').attributions().get()[0]?.quote.text).toBe('nobody was hurt')
  })

  it('of a part of the document hold what stands there', () => {
    const part = doc.sentences().eq(1) as View & HearsayMethods
    expect(part.attributions().text()).toBe('“The bridge isn’t safe,”')
    expect(part.speakers().text()).toBe('Mara Voss')
    expect((doc.match('rain fell') as View & HearsayMethods).attributions().found).toBe(false)
  })

  it('tell what they are in json()', () => {
    const [first] = doc.attributions().json()
    expect(first).toMatchObject({ text: '“The bridge isn’t safe,”', attributions: [doc.attributions().get()[0]] })
    expect(doc.speakers().json({ offset: true })[0]).toMatchObject({
      text: 'Mara Voss',
      offset: { start: TEXT.indexOf('Mara Voss') },
      speakers: [{ name: 'Mara Voss' }],
    })
  })

  it('come anew when the document has changed', () => {
    const changing = nlp(TEXT)
    expect(changing.attributions().get()[0]?.speakers[0]?.name).toBe('Mara Voss')
    changing.match('Mara Voss').replaceWith('Orla Finch')
    expect(changing.attributions().get()[0]?.speakers[0]?.name).toBe('Orla Finch')
  })

  it('take the options of parse()', () => {
    expect(doc.attributions({ minConfidence: 1 }).found).toBe(false)
    expect(doc.attributions({ kinds: ['statement'] }).length).toBe(3)
    expect(() => doc.speakers({ minConfidense: 1 } as never)).toThrow('did you mean "minConfidence"?')
  })
})

test('a quote over several sentences has a result in each, and one attribution', () => {
  three.plugin(hearsay)
  // In double marks, compromise would keep so short a quote in one sentence.
  const doc = (three as Nlp)('‘The bridge fell. Nobody was hurt. We are lucky,’ Mara Voss said.')
  expect(doc.attributions().out('array')).toEqual(['‘The bridge fell.', 'Nobody was hurt.', 'We are lucky,’'])
  expect(doc.attributions().get()).toHaveLength(1)
})

test('a plug-in of its own knows further outlets', () => {
  one.plugin(createPlugin({ outlets: [{ name: 'Lynford Echo', domain: 'echo.example' }] }))
  const doc = one(TEXT) as unknown as HearsayMethods
  expect(doc.attributions().get()[0]?.outlets[0]?.domain).toBe('echo.example')
  expect(() => createPlugin({ outlets: 1 } as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
})

test.each(HOSTILE.filter(([name]) => !name.startsWith('a very long ')))(
  'places are exact in the text of a document that is %s',
  (_, text) => {
    one.plugin(hearsay)
    const doc = one(text) as unknown as View & HearsayMethods
    const found = doc.attributions().get()
    const spans = found.flatMap(({ quote, cue }) => [...quote.spans, ...(cue?.spans ?? [])])
    expect(spans.map((span) => doc.text().slice(span.start, span.end))).toEqual(spans.map((span) => span.text))
    expect(doc.attributions().found).toBe(found.length > 0)
  },
)

test('an empty document has empty views', () => {
  three.plugin(hearsay)
  const doc = (three as Nlp)('')
  expect([doc.attributions().get(), doc.speakers().get(), doc.attributions().json()]).toEqual([[], [], []])
})
