import { isDeepStrictEqual } from 'node:util'
import type { Attribution, Report, Span } from '../../src/types.js'

const KEYS = {
  Report: ['attributions', 'entities'],
  Attribution: ['type', 'quote', 'cue', 'speakers', 'outlets', 'audience', 'parent', 'confidence'],
  Quote: ['text', 'spans'],
  Cue: ['lemma', 'kind', 'spans'],
  Speaker: ['name', 'kind', 'role', 'mention', 'entity'],
  Outlet: ['name', 'domain', 'role', 'mention'],
  Entity: ['name', 'kind', 'mentions', 'roles'],
  Span: ['start', 'end', 'text'],
} as const

const TYPES = ['direct', 'indirect', 'mixed', 'non-answer']
const CUE_KINDS = ['statement', 'thought', 'intention', 'ruling', 'evidence']
const SPEAKER_KINDS = ['person', 'organization', 'group', 'anonymous', 'document', 'author']
const OUTLET_ROLES = ['reporter', 'venue', 'publisher', 'cited']

/** What holds of every report on every text. A readable line for each thing that does not; empty when all does. */
export function checkInvariants(text: string, report: Report): readonly string[] {
  const check = new Check(text)
  check.keys('Report', report, 'report')
  report.attributions.forEach((attribution, i) => {
    checkAttribution(check, report, attribution, `attributions[${i}]`)
  })
  report.entities.forEach((entity, i) => {
    const at = `entities[${i}]`
    check.keys('Entity', entity, at)
    check.that(entity.name !== '', `${at}: no name`)
    check.oneOf(SPEAKER_KINDS, entity.kind, `${at}.kind`)
    check.spans(entity.mentions, `${at}.mentions`)
  })
  checkOrder(check, report)
  checkParents(check, report)
  const again: unknown = JSON.parse(JSON.stringify(report))
  check.that(isDeepStrictEqual(again, report), 'the report does not survive JSON')
  return check.problems
}

/** Collects what is wrong. */
class Check {
  readonly problems: string[] = []
  constructor(readonly text: string) {}

  that(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem)
  }

  oneOf(allowed: readonly string[], value: string, at: string): void {
    this.that(allowed.includes(value), `${at}: ${value} is none of ${allowed.join(', ')}`)
  }

  keys(type: keyof typeof KEYS, value: object, at: string): void {
    const got = Object.keys(value).sort()
    this.that(isDeepStrictEqual(got, [...KEYS[type]].sort()), `${at}: the keys of ${type} are not ${got.join(', ')}`)
  }

  span(span: Span, at: string): void {
    this.keys('Span', span, at)
    const { start, end, text } = span
    const inside =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= this.text.length
    this.that(inside, `${at}: ${start} to ${end} is no place in a text of length ${this.text.length}`)
    this.that(this.text.slice(start, end) === text, `${at}: "${text}" is not what stands at ${start}`)
  }

  /** Spans of one thing: in the order of the text, none over another. */
  spans(spans: readonly Span[], at: string): void {
    this.that(spans.length > 0, `${at}: empty`)
    spans.forEach((span, i) => {
      this.span(span, `${at}[${i}]`)
      const before = spans[i - 1]
      this.that(!before || before.end <= span.start, `${at}[${i}]: starts before the one before it ends`)
    })
  }
}

function checkAttribution(check: Check, report: Report, attribution: Attribution, at: string): void {
  const { type, quote, cue, speakers, outlets, audience, confidence } = attribution
  check.keys('Attribution', attribution, at)
  check.oneOf(TYPES, type, `${at}.type`)
  check.that(confidence >= 0 && confidence <= 1, `${at}.confidence: ${confidence} is not between 0 and 1`)

  check.keys('Quote', quote, `${at}.quote`)
  check.spans(quote.spans, `${at}.quote.spans`)
  const joined = quote.spans
    .map((span) => span.text)
    .join(' ')
    .replace(/\s+/g, ' ')
  check.that(quote.text === joined, `${at}.quote.text: not its pieces joined by a space`)

  if (cue) {
    check.keys('Cue', cue, `${at}.cue`)
    check.that(cue.lemma !== '', `${at}.cue: no lemma`)
    check.oneOf(CUE_KINDS, cue.kind, `${at}.cue.kind`)
    check.spans(cue.spans, `${at}.cue.spans`)
  }
  speakers.forEach((speaker, i) => {
    const here = `${at}.speakers[${i}]`
    check.keys('Speaker', speaker, here)
    check.that(speaker.name !== '', `${here}: no name`)
    check.oneOf(SPEAKER_KINDS, speaker.kind, `${here}.kind`)
    check.that(speaker.role !== '', `${here}.role: empty instead of null`)
    if (speaker.mention) check.span(speaker.mention, `${here}.mention`)
    const { entity } = speaker
    check.that(entity === null || report.entities[entity] !== undefined, `${here}.entity: there is no ${entity}`)
  })
  outlets.forEach((outlet, i) => {
    const here = `${at}.outlets[${i}]`
    check.keys('Outlet', outlet, here)
    check.that(outlet.name !== '', `${here}: no name`)
    check.oneOf(OUTLET_ROLES, outlet.role, `${here}.role`)
    if (outlet.mention) check.span(outlet.mention, `${here}.mention`)
  })
  if (audience) check.span(audience, `${at}.audience`)
}

/** Attributions come in the order in which their quotes begin. */
function checkOrder(check: Check, { attributions }: Report): void {
  const starts = attributions.map((attribution) => attribution.quote.spans[0]?.start ?? 0)
  starts.forEach((start, i) => {
    check.that((starts[i - 1] ?? 0) <= start, `attributions[${i}]: stands after one whose quote begins later`)
  })
}

/** A parent is another attribution, its quote reaches over the child's, and no chain of parents comes round. */
function checkParents(check: Check, { attributions }: Report): void {
  attributions.forEach((child, i) => {
    if (child.parent === null) return
    const at = `attributions[${i}].parent`
    const parent = attributions[child.parent]
    check.that(parent !== undefined && child.parent !== i, `${at}: there is no ${child.parent}`)
    if (!parent) return

    const from = parent.quote.spans[0]?.start ?? 0
    const to = parent.quote.spans.at(-1)?.end ?? 0
    const inside = child.quote.spans.every((span) => from <= span.start && span.end <= to)
    check.that(inside, `${at}: the quote does not stand in that of ${child.parent}`)

    const seen = new Set<number>()
    let above: number | null = i
    while (above !== null && !seen.has(above)) {
      seen.add(above)
      above = attributions[above]?.parent ?? null
    }
    check.that(above === null, `${at}: the chain of parents comes round to ${above}`)
  })
}
