import { cueBaseAt } from '../cue-base-at.js'
import { cueLexicon } from '../cue-lexicon.js'
import { isOutside } from '../is-outside.js'
import { reasonNouns, SAYING, TELLING } from '../lexicon/address-verbs.js'
import { calendarNames } from '../lexicon/calendar-names.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** The words between a verb of telling and its message, in words and marks. */
const LONGEST_AUDIENCE = 12
/** Those between a verb of saying and its "that". */
const LONGEST_SETTING = 14
const OPENS_NO_AUDIENCE = /^(?:that|to|how|why|what|when|where|whether|who|if|of|he|she|they|we|i|it|there)$/i
const DASH = /^(?:[–—―-]|--)$/

const TELLING_VERBS = wordSet(TELLING)
const SAYING_VERBS = wordSet(SAYING)
const REASONS = wordSet(reasonNouns)
const CALENDAR = wordSet(calendarNames)

/**
 * Cuts off a quote what typography and word order give to the reporter: those spoken to, what stands between dashes
 * outside the marks, and what follows a quotation that was announced.
 *
 *     told [relatives of the dead] that (an autopsy was under way)
 *     said [in a letter on Monday] that (the road was shut)
 *     (“The keys”) — he held them up — (“were under the mat,”) said …
 *     Then the guide said, (“Mind the third step,”) and blew out the lamp.
 */
export function cutNarration(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.map((given) => {
    const finding = withoutAction(document, quotations, given)
    const quote = finding.quote.flatMap((piece) => cutPiece(document, quotations, finding, piece))
    const isSame = quote.length === finding.quote.length && quote.every((piece, at) => piece === finding.quote[at])
    return isSame || quote.length === 0 ? finding : { ...finding, quote }
  })
}

/** Vail put down [her trowel]. “…”: an action that no verb of saying tells only shows who speaks in the next sentence. */
function withoutAction(document: Document, quotations: Quotations, finding: Finding): Finding {
  const { sentences, sentenceOf } = document
  const { cue, head, quote } = finding
  const [object, spoken, ...others] = quote
  if (cue === null || object === undefined || spoken === undefined || others.length > 0) return finding
  const isNext = spoken.from === sentences[(sentenceOf[head] ?? 0) + 1]?.from
  if (object.from < cue.to || !isNext || quotations.state[spoken.from] !== QUOTE_STATE.opening) return finding
  const isAction = !cueLexicon().kinds.has(cueBaseAt(document, head))
  if (!isAction || !isOutside(quotations, object)) return finding
  return { ...finding, cue: null, head: spoken.from, quote: [spoken] }
}

function cutPiece(document: Document, quotations: Quotations, finding: Finding, piece: Range): readonly Range[] {
  const { from, to } = piece
  if (finding.cue !== null && finding.cue.to === from) {
    const message = Math.max(
      behindAudience(document, finding, piece),
      behindSetting(document, quotations, finding, piece),
    )
    if (message > from) return [{ from: message, to }]
    if (isSettingBehindPronoun(document, piece)) return [{ from, to: from + 1 }]
  }
  const dayless = beforeDay(document, finding, piece)
  if (dayless < to) return [{ from, to: dayless }]
  const marked = quotationsIn(quotations, piece)
  const last = marked.at(-1)
  const start = document.words[from] === 'that' ? from + 1 : from
  if (last === undefined || marked[0]?.from !== start) return [piece]
  const parts = splitAtDashes(document, marked)
  const end = isReportersTail(document, finding, last.to, piece) ? last.to : to
  if (parts.length === 1 && end === to) return [piece]
  return parts.map((part, at) => (at === parts.length - 1 ? { from: part.from, to: end } : part))
}

/** Where the message begins: "told [them] the line …", "assured [the crews] that …". */
function behindAudience({ words, tags }: Document, { head }: Finding, { from, to }: Range): number {
  if (!TELLING_VERBS().has(words[head]?.toLowerCase() ?? '') || OPENS_NO_AUDIENCE.test(words[from] ?? '')) return from
  if (/^(?:me|him|us|them)$/.test(words[from] ?? '')) return to - from > 2 && words[from + 1] !== 'to' ? from + 1 : from
  for (let at = from; at < Math.min(to - 1, from + LONGEST_AUDIENCE); at++) {
    if (words[at] === 'that') return at
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(tags[at] ?? '')) return from
  }
  return from
}

/** Where the message begins behind time and place: "said [in a letter on Monday that] the road …". */
function behindSetting(
  { words, tags }: Document,
  { state }: Quotations,
  { head }: Finding,
  { from, to }: Range,
): number {
  if (tags[from] !== 'ADP' || !SAYING_VERBS().has(words[head]?.toLowerCase() ?? '')) return from
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_SETTING); at++) {
    if (words[at] === 'that' && tags[at] === 'SCONJ') return REASONS().has(words[at - 1] ?? '') ? from : at + 1
    // on NBC's “[Meet] the Press”
    if (/^(?:VERB|AUX|PRON)$/.test(tags[at] ?? '') && state[at] === QUOTE_STATE.outside) return from
  }
  return from
}

/** disclosed this [in a chat with newsmen] */
function isSettingBehindPronoun({ words, tags }: Document, { from, to }: Range): boolean {
  if (!/^(?:this|it|so)$/.test(words[from] ?? '') || to - from < 3) return false
  if (!/^(?:in|at|during|while|when)$/.test(words[from + 1] ?? '')) return false
  return tags.slice(from + 1, to).every((tag) => tag !== 'AUX')
}

/** Where a thing that is announced ends before the day of it: announced [300 job losses] on Thursday. */
function beforeDay({ words, tags }: Document, { cue }: Finding, { from, to }: Range): number {
  const end = words[to - 1] === '.' ? to - 1 : to
  const isDay = words[end - 2] === 'on' && CALENDAR().has(words[end - 1] ?? '') && /day$/.test(words[end - 1] ?? '')
  if (cue === null || cue.to !== from || !isDay || end - 2 <= from) return to
  const isClause = tags.slice(from, end).some((tag) => tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ')
  return isClause ? to : end - 2
}

/** The outermost quotations within a piece, each with both of its marks. */
function quotationsIn({ state }: Quotations, { from, to }: Range): readonly Range[] {
  const found: Range[] = []
  let open: number | null = null
  for (let at = from; at < to; at++) {
    if (state[at] === QUOTE_STATE.opening) open = at
    else if (state[at] === QUOTE_STATE.closing && open !== null) {
      found.push({ from: open, to: at + 1 })
      open = null
    }
  }
  return open === null ? found : []
}

/** “The keys” [—] he held them up [—] “were under the mat” */
function splitAtDashes({ words }: Document, marked: readonly Range[]): readonly Range[] {
  const parts: Range[] = []
  for (const quotation of marked) {
    const before = parts.at(-1)
    const isAside =
      before !== undefined && DASH.test(words[before.to] ?? '') && DASH.test(words[quotation.from - 1] ?? '')
    if (before === undefined || (isAside && quotation.from - before.to > 2)) parts.push(quotation)
    else parts[parts.length - 1] = { from: before.from, to: quotation.to }
  }
  return parts
}

/** “…,” [and blew out the lamp], “…” [(report, 3 May)] */
function isReportersTail({ words }: Document, { cue }: Finding, end: number, { from, to }: Range): boolean {
  if (end >= to) return false
  if (words[end] === '(') return true
  const announced = cue !== null && cue.to === from - 1 && /^[,:]$/.test(words[from - 1] ?? '')
  return (
    announced && /^[,.!?…]$/.test(words[end - 2] ?? '') && /^(?:and|but|then|as|before|while)$/.test(words[end] ?? '')
  )
}
