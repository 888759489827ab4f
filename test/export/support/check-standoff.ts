import { isDeepStrictEqual } from 'node:util'
import { bratConfig, readBrat, toBrat } from '../../../src/export/index.js'
import type { Report } from '../../../src/types.js'

/** What Python's readers of lines take for the end of one. */
const LINE_ENDS = /[\n\v\f\r\u2028\u2029]/
const ATTRIBUTES = ['Carried']

/** What brat's server would refuse, what its configuration lacks, and what does not come back; empty where nothing. */
export function checkStandoff(text: string, report: Report): readonly string[] {
  const standoff = toBrat(text, report)
  const { report: back, errors } = readBrat(text, standoff)
  return [
    ...checkLines(text, standoff),
    ...errors.map(({ line, message }) => `read again, line ${line}: ${message}`),
    ...(isDeepStrictEqual(back, report) ? [] : [`came back as ${JSON.stringify(back)}`]),
  ]
}

function checkLines(text: string, standoff: string): readonly string[] {
  const lines = standoff.split('\n').slice(0, -1)
  const ids = lines.map((line) => line.split('\t', 1)[0] ?? '')
  const numbered = ids.filter((id) => id !== '*')
  const known = new Set(numbered)
  const typeOf = new Map(lines.map((line) => [line.split('\t', 1)[0], line.split('\t')[1]?.split(/[ :]/)[0]] as const))
  const configured = new Set(bratConfig().match(/[\w-]+/g))
  const characters = Array.from(text)
  const refers = (id = ''): boolean => known.has(id)
  const check = (line: string): readonly string[] => {
    const [id = '', data = '', ...rest] = line.split('\t')
    const [first = '', ...others] = data.split(' ')
    const problems: string[] = []
    const must = (holds: boolean, what: string): void => {
      if (!holds) problems.push(`${what}: ${line}`)
    }
    must(!LINE_ENDS.test(line), 'a line end within the line')
    if (id.startsWith('T')) {
      must(configured.has(first), 'a type that is not configured')
      const spans = data
        .slice(first.length + 1)
        .split(';')
        .map((span) => span.split(' ').map(Number))
      const slices = spans.map(([start, end]) => characters.slice(start, end).join(''))
      must(rest.join('\t') === slices.join(' '), `not the text's ${JSON.stringify(slices)}`)
      must(
        spans.every(([start = 0, end = 0], i) => start < end && start >= (spans[i - 1]?.[1] ?? 0)),
        'overlap',
      )
    } else if (id.startsWith('E')) {
      const [type, trigger] = first.split(':')
      const args = others.map((arg) => arg.split(':'))
      must(typeOf.get(trigger) === type, 'a trigger of another type')
      must(
        args.every(([, target]) => refers(target)),
        'an argument that there is not',
      )
      must(new Set(args.map(([role]) => role)).size === args.length, 'a role twice')
      must(
        args.every(([role = '']) => configured.has(role.replace(/\d+$/, ''))),
        'a role that is not configured',
      )
    } else if (id.startsWith('R')) {
      must(configured.has(first), 'a relation that is not configured')
      must(others.length === 2 && others.every((arg) => refers(arg.split(':')[1])), 'not two arguments')
    } else if (id.startsWith('A')) must(ATTRIBUTES.includes(first) && others.length === 1 && refers(others[0]), 'A')
    else if (id.startsWith('#')) must(others.length === 1 && refers(others[0]), 'a note on nothing')
    else must(id === '*' && others.length > 1 && others.every(refers), 'no line of brat')
    return problems
  }
  return [...(known.size === numbered.length ? [] : ['an id twice']), ...lines.flatMap(check)]
}
