import { expect, test } from 'vitest'
import { createParser, parse } from '../../src/index.js'
import { node } from '../support/node.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Daily Lantern.'
const HELPERS = `
  const TEXT = ${JSON.stringify(TEXT)}
  const articles = (count) => Array.from({ length: count }, (_, id) => ({ id, text: TEXT }))
  const print = (value) => console.log(JSON.stringify(value))`

/** What a script prints with `parseAll` at hand; that it comes back at all shows that no thread keeps it. */
function run(script: string): readonly unknown[] {
  const printed = node(`import { parseAll } from 'hearsay/pool'\n${HELPERS}\n${script}`, 'module')
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('finds what parse finds, through import and require', () => {
  const loop = 'for await (const result of parseAll(articles(3), { concurrency: 2 })) print(result)'
  const results = [0, 1, 2].map((id) => ({ id, report: parse(TEXT) }))
  expect(run(loop)).toEqual(results)
  const required = node(
    `const { parseAll } = require('hearsay/pool')\n${HELPERS}\n;(async () => { ${loop} })()`,
    'commonjs',
  )
  expect(
    required
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(results)
})

test('offsets and broken text survive the way to the threads and back', () => {
  const texts = [TEXT, '', `\\ud800 \u0000 \u2028 ${TEXT} 😀 "${TEXT}`].map((text) => JSON.stringify(text))
  const [printed] = run(`
    const list = []
    for await (const { report } of parseAll([${texts}].map((text, id) => ({ id, text })))) list.push(report)
    print(list)`)
  expect(printed).toEqual(texts.map((text) => parse(JSON.parse(text))))
})

test('options reach the threads, and an article goes before them', () => {
  const outlets = [{ name: 'Millfield Gazette', aliases: ['the Gazette'], domain: 'gazette.example' }]
  const text = '“The port is closed,” Ada Moreau told the Gazette. I asked whether it was safe. “It is,” she said.'
  const { parse } = createParser({ outlets })
  expect(
    run(`
      const both = [{ id: 1, text: ${JSON.stringify(text)} }, { id: 2, text: ${JSON.stringify(text)}, author: 'Ida Brandt' }]
      const options = { outlets: ${JSON.stringify(outlets)}, author: 'Tom Reed', kinds: ['statement'] }
      for await (const result of parseAll(both, options)) print(result)`),
  ).toEqual([
    { id: 1, report: parse(text, { author: 'Tom Reed', kinds: ['statement'] }) },
    { id: 2, report: parse(text, { author: 'Ida Brandt', kinds: ['statement'] }) },
  ])
})

test('streams of Node and of the web are read; an article that is none stops nothing', () => {
  expect(
    run(`
      import { Readable } from 'node:stream'
      const list = [{ id: 'a', text: TEXT }, { id: 'b', text: 42 }, { id: 'c', text: TEXT }]
      for (const stream of [Readable.from(list), Readable.toWeb(Readable.from(list)), new Set(list)])
        for await (const result of parseAll(stream)) print([result.id, 'report' in result || result.error.code])`),
  ).toEqual(
    Array(3)
      .fill([
        ['a', true],
        ['b', 'INVALID_TEXT'],
        ['c', true],
      ])
      .flat(),
  )
})

test('nothing keeps the process after an end, a break, an abort, or an iteration that was given up half-way', () => {
  expect(
    run(`
      for await (const { id } of parseAll(articles(1))) print(id)
      for await (const { id } of parseAll(articles(40))) {
        print(id)
        break
      }
      const abort = new AbortController()
      try {
        for await (const { id } of parseAll(articles(40), { signal: abort.signal })) if (id === 3) abort.abort()
      } catch (error) {
        print(error.name)
      }
      const given = await parseAll(articles(40)).next()
      print(given.value.id)`),
  ).toEqual([0, 0, 'AbortError', 0])
})
