/**
 * How time grows with texts that repeat one thing over and over, and writes bench/results/hostile.json. Processor time
 * for ten times the text over that for the text: 10 or so where it is linear, 100 where it is quadratic.
 *
 *     npm run bench:hostile                    100 kB and 1 MB of each; 1 MB and 10 MB of some
 *     npm run bench:hostile -- 1000000 marks   1 MB and 10 MB of those whose names hold "marks"; writes nothing
 */
import { writeFileSync } from 'node:fs'
import { parse } from '../src/index.js'

interface Growth {
  readonly what: string
  /** UTF-16 units of the shorter text. */
  readonly size: number
  /** Milliseconds. */
  readonly short: number
  readonly long: number
  readonly ratio: number
}

const TIMES = 10
/** Below this, in milliseconds, a ratio says nothing: what is measured is the clock and the compiler. */
const SHORTEST = 20

const SIZE = 100_000
/** With as much again of these, 10 MB: what a page may hold by accident, or what is made first by whoever means harm. */
const TO_THE_END = ['straight marks', 'opening marks', 'commas', 'one word', 'one line', 'one name', 'said']

const UNITS: Readonly<Record<string, string>> = {
  'straight marks': '"',
  'opening marks': '“',
  'single opening marks': '‘ ',
  'marks nested': '“‘',
  'marks and commas': ',"',
  apostrophes: "s' ",
  commas: ',',
  dashes: '—',
  brackets: '(',
  points: '.',
  'one word': 'a',
  'one line': 'the bridge and ',
  'one number': '9',
  'one word of hyphens': 'a-',
  'one word of points': 'U.S.',
  'one address': 'a.b/',
  'one handle': '@a',
  'open tags': '<a',
  'emoji that join': '👩‍',
  'combining marks': 'e\u0301',
  'lines of a letter': 'a\n',
  'one name': 'Ana Duarte ',
  'names with initials': 'Ana B. Duarte, ',
  'capitalised words': 'The ',
  said: 'said ',
  'he said that': 'he said that ',
  'he said no': 'He said no. ',
  'objects in front': 'It led to a shooting President Ilse Brandt acknowledged, breaking with her own rule. ',
  'a marked quote and its cue': '“No,” he said, and ',
  'people and pronouns': 'Ana Duarte said no. He said yes. She said so. ',
  'quotes alone': '“It is so and it was so.”\n',
  'quotes that stay open': '“It is so and it was so.\n',
  turns: 'KERR: no\nMOD: I\n',
  'signed quotes': '“It is so.” — Ana Duarte\n',
  datelines: 'NAIROBI, March 3 (Reuters) - ',
  outlets: 'the Times, ',
  'told an outlet': 'told the BBC that ',
  'first reported': 'was first reported by The ',
  declined: 'declined to comment ',
  'according to': 'according to ',
  who: 'who ',
  'of the': 'of the ',
}

const ALL_DIFFERENT = 'names, all different'

/** By text and size: one that is read again is quicker, since its words are known. */
const times = new Map<string, number>()

main(process.argv.slice(2))

function main([size, wanted = '']: readonly string[]): void {
  parse('“It is so,” Ana Duarte told the BBC.')
  const known = [...Object.keys(UNITS), ALL_DIFFERENT].filter((what) => what.includes(wanted))
  const rows = known.map((what) => measure(what, Number(size ?? SIZE)))
  if (size === undefined) rows.push(...TO_THE_END.map((what) => measure(what, SIZE * TIMES)))
  const worst = Math.max(...rows.filter(({ short }) => short >= SHORTEST).map(({ ratio }) => ratio))
  console.log(`worst: ${worst} times as long for ${TIMES} times the text`)
  if (size !== undefined) return
  const result = { node: process.version, times: TIMES, worst, rows }
  writeFileSync(new URL('results/hostile.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}

function measure(what: string, size: number): Growth {
  const [short, long] = [timeOf(what, size), timeOf(what, size * TIMES)]
  const row = { what, size, short: Math.round(short), long: Math.round(long), ratio: Number((long / short).toFixed(1)) }
  console.log(`${what.padEnd(28)} ${String(size).padStart(8)}  ${row.short} ms, ${row.long} ms, ${row.ratio} times`)
  return row
}

function textOf(what: string, size: number): string {
  const unit = UNITS[what]
  if (unit !== undefined) return unit.repeat(Math.ceil(size / unit.length))
  const letters = (at: number): string => at.toString(36).replace(/\d/g, (digit) => 'aeiouryste'.charAt(Number(digit)))
  return Array.from({ length: size / 30 }, (_, at) => `Ana Du${letters(at)}te said no. `).join('')
}

/** Of the processor, so that what else runs on the machine counts little. */
function timeOf(what: string, size: number): number {
  const key = `${what} ${size}`
  const taken = times.get(key)
  if (taken !== undefined) return taken
  const text = textOf(what, size)
  const before = process.cpuUsage()
  parse(text)
  const { user, system } = process.cpuUsage(before)
  const time = (user + system) / 1000
  times.set(key, time)
  return time
}
