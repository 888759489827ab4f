import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toPage } from '../../src/render/index.js'
import { pageStyles, pageStylesHash } from '../../src/render/page-styles.js'
import { HOSTILE_NAMES } from '../support/any-report.js'
import { attribute, elementsOf, textOf } from '../support/dom.js'
import { place, TOY_SPEAKER, TOY_TEXT, toyReport } from '../support/toy-report.js'

const page = toPage(TOY_TEXT, toyReport(), { title: 'The <bridge>' })

describe('toPage', () => {
  it('may load nothing and run nothing; its style sheet is known by its hash', () => {
    const hash = `sha256-${createHash('sha256').update(pageStyles).digest('base64')}`
    expect(pageStylesHash, 'put this into src/render/page-styles.ts').toBe(hash)
    const policy = elementsOf(page).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).toContain(`<style>${pageStyles}</style>`)
    expect(pageStyles).not.toMatch(/<|url\(|@import/)
    expect(page).not.toMatch(/<script|<link|<img| style=| on\w+=/)
  })

  it('has a title, a language and a summary', () => {
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<title>The &lt;bridge&gt;</title>')
    expect(page).toContain('2 quotes by 2 voices, through 1 outlet')
    expect(toPage('', { attributions: [], entities: [] })).toContain('No quotes found.')
  })

  it('lists voices with their quotes and outlets, whose links all lead somewhere', () => {
    const elements = elementsOf(page)
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = elements.flatMap((element) => attribute(element, 'href') ?? [])
    expect(links).toEqual(['#hearsay-voices', '#hearsay-0', '#hearsay-1', '#hearsay-voice-2'])
    expect(ids).toEqual(expect.arrayContaining(links.map((link) => link.slice(1))))
    expect(textOf(page)).toContain('7 words in 1 quote')
    expect(textOf(page)).toContain('told · indirect · to reporters · 90% sure')
  })

  it('names each role of an outlet once, and no outlets where there are none', () => {
    const outlet = { name: 'Echo', domain: null, mention: null } as const
    const outlets = [
      { ...outlet, role: 'venue' },
      { ...outlet, role: 'cited' },
    ] as const
    expect(toPage(TOY_TEXT, toyReport({ outlets }, { outlets }))).toContain('<td>venue, cited</td>')
    const none = toPage(TOY_TEXT, toyReport({}, { outlets: [] }))
    expect(none).toContain('>2 quotes by 1 voice</p>')
    expect(none).not.toContain('hearsay-outlets')
  })

  it('leaves the unsure out of text, list and summary', () => {
    const sure = toPage(TOY_TEXT, toyReport({ confidence: 0.2 }), { minConfidence: 0.5 })
    expect(sure).toContain('1 quote by 1 voice, through 1 outlet')
    expect(sure).not.toContain('href="#hearsay-0"')
  })

  it.each(HOSTILE_NAMES)('keeps %j text', (name) => {
    const outlets = [{ name, domain: name, role: 'venue' as const, mention: place('the Echo') }]
    const report = toyReport({ speakers: [{ ...TOY_SPEAKER, name, role: name, entity: null }], outlets })
    const tags = (html: string) => elementsOf(html).map(({ tagName }) => tagName)
    const harmless = toyReport({
      speakers: [{ ...TOY_SPEAKER, name: 'A', role: 'A', entity: null }],
      outlets: outlets.map((outlet) => ({ ...outlet, name: 'A', domain: 'A' })),
    })
    expect(tags(toPage(TOY_TEXT, report, { title: `a ${name}` }))).toEqual(tags(toPage(TOY_TEXT, harmless)))
  })

  it('refuses what is no title, and a report of another text', () => {
    expect(() => toPage(TOY_TEXT, toyReport(), { title: '' })).toThrow('title should be the title of the page')
    expect(() => toPage('Another.', toyReport())).toThrow('toPage() expects a report of the text it is given')
    expect(() => toPage(42 as never, toyReport())).toThrow('toPage() expects a string')
    expect(() => toPage(TOY_TEXT, toyReport(), { titel: 'A' } as never)).toThrow('the options of toPage()')
  })
})
