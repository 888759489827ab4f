import { parse } from '../src/index.js'
import type { Report } from '../src/types.js'
import { checkInvariants } from '../test/support/invariants.js'

/** One text in so many is parsed a second time, and once more with line ends as Windows has them. */
const AGAIN = 8

/** What is wrong with the report on a text, in a line, or `null`. `index` is the text's number in the run. */
export function findFault(text: string, index: number): string | null {
  try {
    const report = parse(text)
    const [problem] = checkInvariants(text, report)
    if (problem !== undefined) return problem
    return index % AGAIN === 0 ? compareAgain(text, report) : null
  } catch (error) {
    return `throws ${error instanceof Error ? error.stack : error}`
  }
}

function compareAgain(text: string, report: Report): string | null {
  if (JSON.stringify(parse(text)) !== JSON.stringify(report)) return 'another report the second time'
  if (text.includes('\r')) return null
  const windows = parse(text.replaceAll('\n', '\r\n'))
  return wordsOf(windows) === wordsOf(report) ? null : 'another report with CRLF'
}

/** What a report says, without the places and however lines end. */
function wordsOf({ attributions }: Report): string {
  return JSON.stringify(
    attributions.map(({ type, quote, cue, speakers, outlets, parent, confidence }) => {
      const names = [...speakers, ...outlets].map(({ name }) => name.replace(/\s+/g, ' '))
      return [type, quote.text, cue?.lemma, names, parent, confidence]
    }),
  )
}
