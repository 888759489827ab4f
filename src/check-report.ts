import { describe, quoted } from './describe.js'
import { HearsayError } from './errors.js'
import type { Report, Span } from './types.js'

/** What a part of a report is held against. */
interface Context {
  /** As messages name it: "toHtml()". */
  readonly caller: string
  /** `null` where spans need not be of any text. */
  readonly text: string | null
  /** How many there are for indexes to point at. */
  readonly attributions: number
  readonly entities: number
}

type Check = (value: unknown, at: string, context: Context) => void

const string = holds('a string', (value) => typeof value === 'string')
const place = holds('a whole number from 0', (value) => Number.isInteger(value) && Number(value) >= 0)
const probability = holds('a number from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1)
const spanShape = object({ start: place, end: place, text: string })
const spans = list(span)
const speaker = object({
  name: string,
  kind: string,
  role: orNull(string),
  mention: orNull(span),
  entity: orNull(entity),
})
const outlet = object({ name: string, domain: orNull(string), role: string, mention: orNull(span) })
const attribution = object({
  type: string,
  quote: object({ text: string, spans }),
  cue: orNull(object({ lemma: string, kind: string, spans })),
  speakers: list(speaker),
  outlets: list(outlet),
  audience: orNull(span),
  parent: orNull(parent),
  confidence: probability,
})
const wholeReport = object({
  attributions: list(attribution),
  entities: list(object({ name: string, kind: string, mentions: spans, roles: list(string) })),
})

/**
 * Sees that a report is whole and of this text, before something is made of both. Keys that are not known here do no
 * harm.
 *
 * @param text `null` where it is not at hand
 * @param caller as messages name it: "toHtml()"
 * @throws {HearsayError} INVALID_REPORT where a part is missing or of the wrong kind, or where a span's text does not
 * stand at its place in `text`.
 */
export function checkReport(text: string | null, report: unknown, caller: string): Report {
  wholeReport(report, 'the report', {
    caller,
    text,
    attributions: count(report, 'attributions'),
    entities: count(report, 'entities'),
  })
  return report as Report
}

function span(value: unknown, at: string, context: Context): void {
  spanShape(value, at, context)
  const { start, end, text } = value as Span
  if (context.text === null) return
  if (text.length === end - start && context.text.startsWith(text, start)) return
  const found = context.text.slice(start, Math.max(start, end))
  throw new HearsayError(
    'INVALID_REPORT',
    `${context.caller} expects a report of the text it is given, but ${at} says that ${quoted(text)} stands at ` +
      `${start} to ${end}, where the text of ${context.text.length} units has ${quoted(found)}; ` +
      'pass the very text that was parsed, with its line ends and spaces as they were.',
  )
}

function parent(value: unknown, at: string, context: Context): void {
  indexInto('attributions', context.attributions)(value, at, context)
}

function entity(value: unknown, at: string, context: Context): void {
  indexInto('entities', context.entities)(value, at, context)
}

function indexInto(name: string, size: number): Check {
  return holds(
    `an index into the ${size} ${name} or null`,
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < size,
  )
}

function orNull(check: Check): Check {
  return (value, at, context) => {
    if (value !== null) check(value, at, context)
  }
}

function list(check: Check): Check {
  const array = holds('an array', Array.isArray)
  return (value, at, context) => {
    array(value, at, context)
    for (const [i, item] of (value as readonly unknown[]).entries()) check(item, `${at}[${i}]`, context)
  }
}

function object(shape: Readonly<Record<string, Check>>): Check {
  const isObject = holds('an object', (value) => typeof value === 'object' && value !== null)
  return (value, at, context) => {
    isObject(value, at, context)
    for (const [key, check] of Object.entries(shape))
      check((value as Record<string, unknown>)[key], `${at}.${key}`, context)
  }
}

function holds(expected: string, test: (value: unknown) => boolean): Check {
  return (value, at, { caller }) => {
    if (test(value)) return
    throw new HearsayError(
      'INVALID_REPORT',
      `${caller} expects ${at} to be ${expected} but got ${describe(value)}; pass what parse() returned.`,
    )
  }
}

function count(report: unknown, key: 'attributions' | 'entities'): number {
  const items = (report as Partial<Report> | null | undefined)?.[key]
  return Array.isArray(items) ? items.length : 0
}
