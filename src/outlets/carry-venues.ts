import { type Document, type Finding, QUOTE_STATE, type Quotations } from '../stages.js'
import type { Outlet } from '../types.js'
import type { Local } from './find-outlets.js'
import { wordAt } from './text.js'
import { isIn } from './word-lists.js'

/** Paragraphs after which an interview no longer covers what its speaker says. */
const REACH = 3

interface Interview {
  readonly outlets: readonly Outlet[]
  paragraph: number
}

/**
 * Lets one interview cover the statements that plainly belong to it: those of the same speaker in the same and the
 * next paragraphs, as long as nothing says that they were made elsewhere. "She told the Courier the dam would hold.
 * “It is sound,” [she said]."
 */
export function carryVenues(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  locals: readonly Local[],
): void {
  const interviews = new Map<string, Interview>()
  let last: string | null = null
  const order = findings.map((_, index) => index).sort((a, b) => (findings[a]?.head ?? 0) - (findings[b]?.head ?? 0))
  for (const index of order) {
    const finding = findings[index]
    const local = locals[index]
    if (!finding || !local) continue
    const key: string | null = local.reports ? null : keyOf(document, finding, last)
    if (key === null) continue
    last = key
    const paragraph = document.paragraphOf[finding.head] ?? 0
    const outlets = local.outlets.filter(
      ({ role, mention }) => mention !== null && (role === 'venue' || role === 'publisher'),
    )
    if (outlets.length > 0) {
      interviews.set(key, { outlets: outlets.map((outlet) => ({ ...outlet, mention: null })), paragraph })
      continue
    }
    const interview = interviews.get(key)
    if (!interview || local.outlets.length > 0) continue
    const distance = paragraph - interview.paragraph
    if (distance > REACH || local.audience !== null || isElsewhere(document, quotations, finding))
      interviews.delete(key)
    else if (distance === 0 || isQuoted(quotations, finding)) {
      local.outlets = interview.outlets
      interview.paragraph = paragraph
    }
  }
}

/** The speaker's surname; that of the speaker before where a pronoun or nothing stands for it. */
function keyOf(document: Document, { speaker }: Finding, last: string | null): string | null {
  const phrase = speaker[0]
  if (!phrase) return last
  if (phrase.to - phrase.from === 1 && /^(?:he|she|who|I|they)$/i.test(wordAt(document, phrase.from))) return last
  let key: string | null = null
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = wordAt(document, at)
    if (/^[,(]$/.test(word)) break
    if (document.tags[at] === 'PROPN' && /^\p{Lu}/u.test(word)) key = word
  }
  return key ?? wordAt(document, phrase.to - 1).toLowerCase()
}

function isElsewhere({ sentences, sentenceOf, words }: Document, { state }: Quotations, { head }: Finding): boolean {
  const sentence = sentences[sentenceOf[head] ?? 0]
  if (!sentence) return false
  for (let at = Math.max(sentence.from, head - 40); at < Math.min(sentence.to, head + 40); at++) {
    if (state[at] === QUOTE_STATE.outside && isIn('ELSEWHERE', words[at] ?? '')) return true
  }
  return false
}

function isQuoted({ state }: Quotations, { quote }: Finding): boolean {
  return quote.some(({ from, to }) => state[from] !== QUOTE_STATE.outside || state[to - 1] !== QUOTE_STATE.outside)
}
