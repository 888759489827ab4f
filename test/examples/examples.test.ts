import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { csvParse } from 'd3-dsv'
import { build } from 'esbuild'
import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { ROOT } from '../support/built.js'
import { aCopy } from './a-copy.js'

const WITH_README = ['source-audit', 'spreadsheet', 'web-page', 'fact-check']

/** What the README of an example says is printed. */
function shown(folder: string): string {
  return /```text\n([\s\S]*?)```/.exec(readme(folder))?.[1] ?? ''
}

function readme(folder: string): string {
  return readFileSync(join(folder, 'README.md'), 'utf8')
}

test('the list leads to every example', () => {
  const list = readFileSync(`${ROOT}examples/README.md`, 'utf8')
  const named = [...list.matchAll(/\[[\w-]+\]\(([\w-]+)\)/g)].map((match) => match[1])
  const folders = readdirSync(`${ROOT}examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  expect(named).toEqual(expect.arrayContaining(WITH_README))
})

test('source audit: prints what its README shows', () => {
  const { folder, run } = aCopy('source-audit')
  expect(shown(folder)).toContain('Mara Voss')
  expect(run('audit.mjs', 'articles')).toBe(shown(folder))
})

test('spreadsheet: writes the rows that its README shows', () => {
  const { folder, run } = aCopy('spreadsheet')
  expect(run('quotes-to-csv.mjs', 'articles', 'quotes.csv')).toBe('6 quotes in quotes.csv\n')
  const file = readFileSync(join(folder, 'quotes.csv'), 'utf8')
  expect(file.startsWith('\ufeff')).toBe(true)
  const rows = csvParse(file.slice(1)).map(({ source, quote, speaker, outlet, type }) =>
    `| ${source} | ${quote} | ${speaker} | ${outlet} | ${type} |`.replaceAll('|  |', '| |'),
  )
  expect(rows).toHaveLength(6)
  for (const row of rows) expect(readme(folder)).toContain(row)
})

describe('fact-check', () => {
  it('prints what its README shows', () => {
    const { folder, run } = aCopy('fact-check')
    expect(shown(folder)).toContain('The bridge was never inspected')
    expect(run('direct-quotes.mjs', 'Mara Voss', 'articles/*.txt')).toBe(shown(folder))
  })

  it('keeps another of the same name out', () => {
    const { run } = aCopy('fact-check')
    expect(run('direct-quotes.mjs', 'Mara Voss', 'articles/herald.txt')).not.toContain('sister')
    expect(run('direct-quotes.mjs', 'Emil Voss', 'articles/herald.txt')).not.toContain('resign')
  })

  it('says how it is used', () => {
    const { run } = aCopy('fact-check')
    expect(() => run('direct-quotes.mjs', 'Mara Voss')).toThrow('Usage: node direct-quotes.mjs')
  })
})

test('web page: marks the article, keeps its text and lists the speakers', async () => {
  const { folder } = aCopy('web-page')
  const page = await build({
    entryPoints: [join(folder, 'main.js')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  })
  const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'))
  const text = document.querySelector('article')?.textContent
  const window = createContext({ document, atob, TextDecoder, performance, console })
  window.self = window
  runInContext(page.outputFiles[0]?.text ?? '', window)

  const article = document.querySelector('article')
  expect(article?.textContent).toBe(text)
  expect(document.querySelector('head style:last-of-type')?.textContent).toContain('.hearsay')
  const items = [...document.querySelectorAll('#speakers li')]
  expect(items.map((item) => item.textContent?.trim())).toEqual([
    '1 Mara Voss: The bridge was never inspected, We should have closed it in March,',
    '2 Ilan Reke: nobody had been in danger',
  ])
  for (const link of document.querySelectorAll('#speakers a')) {
    const mark = article?.querySelector(link.getAttribute('href') ?? '')
    expect(mark?.textContent).toContain(link.textContent?.replace(/,$/, ''))
  }
})
