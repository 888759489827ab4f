import { checkReport } from '../check-report.js'
import { HearsayError } from '../errors.js'
import { CUE_KINDS, checkText } from '../options.js'
import type { Attribution, Report, Span } from '../types.js'
import { cutsPair } from './code-points.js'
import { OUTLET_ROLES, SPEAKER_KINDS, TYPES } from './kinds.js'

/** A text with its report, both checked. */
export interface Exported {
  readonly text: string
  readonly report: Report
}

/**
 * Sees that text and report can be written in the formats of others, which take less than JSON does: the spans of one
 * thing in the order of the text, none over another, none empty, none with half a character; kinds that there are.
 *
 * @param caller as messages name it: "toBrat()"
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of it.
 */
export function checkExport(caller: string, text: unknown, report: unknown): Exported {
  const article = checkText(text, caller)
  const checked = checkReport(article, report, caller)
  const check = checker(caller, article)
  for (const [i, attribution] of checked.attributions.entries()) checkAttribution(check, attribution, i)
  for (const [i, { kind, mentions }] of checked.entities.entries()) {
    check.known(SPEAKER_KINDS, kind, `the report.entities[${i}].kind`)
    check.spans(mentions, `the report.entities[${i}].mentions`)
  }
  return { text: article, report: checked }
}

function checkAttribution(check: Checker, attribution: Attribution, index: number): void {
  const at = `the report.attributions[${index}]`
  const { type, quote, cue, speakers, outlets, audience, parent } = attribution
  check.known(TYPES, type, `${at}.type`)
  check.spans(quote.spans, `${at}.quote.spans`)
  if (cue) {
    check.known(CUE_KINDS, cue.kind, `${at}.cue.kind`)
    check.spans(cue.spans, `${at}.cue.spans`)
  }
  for (const [i, { kind, mention }] of speakers.entries()) {
    check.known(SPEAKER_KINDS, kind, `${at}.speakers[${i}].kind`)
    if (mention) check.spans([mention], `${at}.speakers[${i}].mention`)
  }
  for (const [i, { role, mention }] of outlets.entries()) {
    check.known(OUTLET_ROLES, role, `${at}.outlets[${i}].role`)
    if (mention) check.spans([mention], `${at}.outlets[${i}].mention`)
  }
  if (audience) check.spans([audience], `${at}.audience`)
  check.that(parent !== index, `${at}.parent to be another attribution`)
}

interface Checker {
  readonly that: (holds: boolean, expected: string) => void
  readonly known: (all: readonly string[], one: string, at: string) => void
  readonly spans: (spans: readonly Span[], at: string) => void
}

function checker(caller: string, text: string): Checker {
  const that = (holds: boolean, expected: string): void => {
    if (holds) return
    throw new HearsayError('INVALID_REPORT', `${caller} expects ${expected}; pass what parse() returned.`)
  }
  return {
    that,
    known: (all, one, at) => that(all.includes(one), `${at} to be one of ${all.join(', ')}`),
    spans: (spans, at) => {
      that(spans.length > 0, `${at} to hold a span`)
      let before = 0
      for (const { start, end, text: words } of spans) {
        that(start >= before, `${at} to be in the order of the text, none over another`)
        that(words.trim() !== '', `${at} to hold more than white space`)
        that(!cutsPair(text, start) && !cutsPair(text, end), `${at} to begin and end between characters, not in one`)
        before = end
      }
    },
  }
}
