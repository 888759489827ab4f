import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { toHtml, toPage, toText } from '../../src/render/index.js'
import { readArticles, readCases, readHostile } from '../support/cases.js'
import { textOf } from '../support/dom.js'
import { HOSTILE } from '../support/hostile.js'

const texts: readonly (readonly [name: string, text: string])[] = [
  ...readArticles().map(({ name, text }) => [name, text] as const),
  [
    'all cases',
    readCases()
      .map(({ text }) => text)
      .join('\n\n'),
  ],
  ...readHostile(),
  ...HOSTILE,
]
const reports = new Map(texts.map(([, text]) => [text, parse(text)]))

// White space and the order of attributes are a matter of taste; the rest is the standard's and WCAG's.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'no-raw-characters': 'error' },
})

describe.each(texts)('%s', (_, text) => {
  const report = reports.get(text) ?? parse(text)

  it('is the text content of its HTML, but for NUL', () => {
    expect(textOf(toHtml(text, report))).toBe(text.replaceAll('\0', '\ufffd'))
  })

  it('makes a valid page', async () => {
    const { results } = await validator.validateString(toPage(text, report))
    const messages = results.flatMap((result) => result.messages)
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([])
  }, 60_000)

  it('goes to a terminal without steering it', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(toText(text, report)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  })
})
