import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, type Triple, triples } from '../src/index.js'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the sentence that the README opens with gives its table', () => {
  const sentence = README.match(/^> .*/gm)?.map((line) => line.slice(2)) ?? []
  const rows =
    README.match(/^\| quote .*\n.*\n((?:\|.*\n)+)/m)?.[1]
      ?.trim()
      .split('\n') ?? []
  expect(rows).not.toEqual([])
  expect(triples(parse(sentence.join(' ')))).toEqual(rows.map(toTriple))
})

test('the first lines of use give what their comments say', () => {
  const [, text = '', expected = ''] = README.match(/parse\('(.+?)'\)\ntriples\(report\) \/\/ (.+)/) ?? []
  expect(text).not.toBe('')
  const shown = triples(parse(text)).map(
    ({ quote, speaker, outlet }) => `{ quote: '${quote}', speaker: '${speaker}', outlet: '${outlet}' }`,
  )
  expect(`[${shown.join(', ')}]`).toBe(expected)
})

/** "| The bridge fell | Mara Voss | |" */
function toTriple(row: string): Triple {
  const [quote = '', speaker, outlet] = row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
  return { quote, speaker: speaker || null, outlet: outlet || null }
}
