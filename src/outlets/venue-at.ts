import type { Document, Naming } from '../stages.js'
import type { OutletRole } from '../types.js'
import { isNear, isOpening, isPossessive, wordAt } from './text.js'
import { isIn, outletNoun } from './word-lists.js'

export interface Venue {
  readonly naming: Naming
  readonly role: OutletRole
  /** The preposition that leads to the name. */
  readonly link: number
  /** Whether the phrase says by itself that somebody spoke there: "in an interview with CNN". */
  readonly sure: boolean
  /** An interview that the text may come back to. */
  readonly talk: boolean
}

const REACH = 9

/** Reads what leads to a name: "in an [interview] with CNN", "[wrote] in The Guardian". `null` where nothing does. */
export function venueAt(document: Document, naming: Naming): Venue | null {
  const link = linkBefore(document, naming)
  if (link === null) return null
  const word = wordAt(document, link).toLowerCase()
  if (word === 'from') return isAsked(document, link) ? { naming, role: 'venue', link, sure: true, talk: false } : null
  const after = isPossessive(wordAt(document, naming.to)) ? naming.to + 1 : naming.to
  const piece = isNear(document, after, 'PIECES')
  if (piece !== null && /^(?:in|during|for|to)$/.test(word)) {
    const talk = isIn('CONVERSATIONS', wordAt(document, piece).toLowerCase())
    return { naming, role: talk ? 'venue' : 'publisher', link, sure: true, talk }
  }
  if (/^(?:at|in|during)$/.test(word) && isNear(document, after, 'EVENTS', 2) !== null) {
    return { naming, role: 'venue', link, sure: true, talk: false }
  }
  if (isOwnPart(document, naming)) return null
  if (!isIn('VENUE_LINKS', word)) return null
  if (word === 'of') {
    const issue = /^(?:issue|edition|pages)$/.test(wordAt(document, link - 1))
    return issue ? { naming, role: 'publisher', link, sure: true, talk: false } : null
  }
  if (word === 'at') return null
  if (word === 'by' && isIn('CONTACTED', wordAt(document, link - 1).toLowerCase())) {
    return { naming, role: 'venue', link, sure: true, talk: false }
  }
  const giver = giverBefore(document, link)
  if (giver === 'conversation' && word !== 'in') return { naming, role: 'venue', link, sure: true, talk: true }
  if (giver === 'piece' || (giver === 'writing' && /^(?:in|for|by|on)$/.test(word))) {
    return { naming, role: 'publisher', link, sure: true, talk: false }
  }
  if (giver === 'appearing' && word !== 'in' && word !== 'by')
    return { naming, role: 'venue', link, sure: true, talk: false }
  const airs = naming.kind === 'broadcaster' || naming.programme
  if ((word === 'on' || word === 'during') && airs) return { naming, role: 'venue', link, sure: false, talk: false }
  return word === 'in' && !airs ? { naming, role: 'publisher', link, sure: false, talk: false } : null
}

/** "a [request] for comment from Axios" */
function isAsked(document: Document, link: number): boolean {
  for (let at = link - 1; at >= link - 5 && document.sentenceOf[at] === document.sentenceOf[link]; at--) {
    if (isIn('REQUESTS', wordAt(document, at).toLowerCase())) return true
  }
  return false
}

/** "CNN's [lawyers]", "Fox News [executives]": not a place to speak. */
export function isOwnPart(document: Document, naming: Naming): boolean {
  const next = wordAt(document, naming.to)
  const at = isPossessive(next) ? naming.to + 1 : naming.to
  const word = wordAt(document, at)
  if (document.tags[at] !== 'NOUN' || !/^\p{Ll}/u.test(word)) return false
  if (!isPossessive(next) && isIn('TIMES_OF_SAYING', word)) return false
  return SPOKEN_TO.every((list) => isNear(document, at, list, 5) === null)
}

const SPOKEN_TO = ['WRITERS', 'PRESENTERS', 'OUTLET_PARTS', 'PIECES', 'CONVERSATIONS'] as const

/** Over article, adjectives, the network and a journalist: "on ABC's “[This Week]”", "with Ada Quill of [CNN]". */
function linkBefore(document: Document, naming: Naming): number | null {
  const sentence = document.sentenceOf[naming.from]
  for (let at = naming.from - 1; at >= naming.from - REACH && document.sentenceOf[at] === sentence; at--) {
    const word = wordAt(document, at)
    const tag = document.tags[at] ?? ''
    if (/^(?:of|at|from)$/.test(word) && document.tags[at - 1] === 'PROPN') continue
    if (word === '&' || isOpening(word) || isPossessive(word) || outletNoun(word) !== null) continue
    if (/^(?:DET|ADJ|NUM|PROPN)$/.test(tag) || isIn('WRITERS', word) || isIn('PRESENTERS', word)) continue
    return tag === 'PUNCT' ? null : at
  }
  return null
}

/** What stands before the preposition, over time, place and "made available": "in an [interview] on Monday with". */
function giverBefore(document: Document, link: number): 'conversation' | 'piece' | 'writing' | 'appearing' | null {
  for (let at = link - 1; at >= link - 7 && document.sentenceOf[at] === document.sentenceOf[link]; at--) {
    const word = wordAt(document, at).toLowerCase()
    if (isIn('CONVERSATIONS', word)) return 'conversation'
    if (isIn('PIECES', word)) return 'piece'
    if (isIn('WRITING', word)) return 'writing'
    if (isIn('APPEARING', word)) {
      if (wordAt(document, link) !== 'in') return 'appearing'
      continue
    }
    if (isIn('HANDED', word)) continue
    if (/^(?:PUNCT|VERB|AUX|PRON)$/.test(document.tags[at] ?? '') || isIn('NOT_BEFORE_VENUE', word)) return null
  }
  return null
}
