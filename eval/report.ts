import { readFileSync } from 'node:fs'
import { parse } from '../src/index.js'
import type { Piece } from './brat.js'
import { toPrediction } from './predict.js'
import { writeResult } from './results.js'
import { type ReportGold, scoreReport } from './score-report.js'
import { findWords, wordsIn } from './words.js'

const text = readFixture('report.txt')
const gold = JSON.parse(readFixture('report.gold.json')) as readonly ReportGold[]
const predictions = parse(text).attributions.map((attribution) => toPrediction(text, attribution))
const { exact, close } = scoreReport(text, gold, predictions)
const misses = gold.filter(({ id }) => !exact.includes(id))

console.log(`the report: ${exact.length} of ${gold.length} right, ${close.length} with a quote that is close`)
for (const miss of misses) console.log(describeMiss(miss))
writeResult('report', {
  gold: gold.length,
  exact: exact.length,
  close: close.length,
  misses: misses.map(({ id }) => id),
})

/** What the gold has, and all of ours that shares words with its quote. */
function describeMiss({ id, quote, speakers, outlets }: ReportGold): string {
  const words = findWords(text)
  const wanted = new Set(
    wordsIn(
      words,
      quote.map(({ start, end }) => [start, end]),
    ),
  )
  const near = predictions.filter(({ content }) => wordsIn(words, content).some((word) => wanted.has(word)))
  const speakerNames = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ')
  return [
    `${id}${close.includes(id) ? ', close' : ''}`,
    `  gold  [${speakerNames(speakers)}] {${outlets.join(', ')}} ${quote.map((span) => span.text).join(' … ')}`,
    ...near.map(
      (ours) => `  ours  [${speakerNames(ours.speakers)}] {${ours.outlets.join(', ')}} ${wordsAt(ours.content)}`,
    ),
  ].join('\n')
}

function wordsAt(pieces: readonly Piece[]): string {
  return pieces.map(([start, end]) => text.slice(start, end)).join(' … ')
}

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), 'utf8')
}
