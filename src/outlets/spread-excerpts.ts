import type { Document, Finding } from '../stages.js'
import type { Outlet } from '../types.js'
import type { Placed } from './add-venues.js'
import type { Journalist } from './find-journalists.js'
import { type Local, unmentioned } from './local.js'
import { type Naming, namingsNear } from './namings.js'
import { toOutlet } from './relayed.js'
import { isOpening, wordAt } from './text.js'
import { isIn, isReporting } from './word-lists.js'

/**
 * Lets an outlet cover the passages that an article takes over from it: the quoted paragraphs after "The Courier
 * reports:", and from then on those after "[The piece] ends with the flood." and after a colon with no speaker.
 */
export function spreadExcerpts(
  document: Document,
  placed: readonly Placed[],
  namings: readonly Naming[],
  journalists: ReadonlyMap<string, Journalist>,
): void {
  let source: readonly Outlet[] = []
  let excerpt: readonly Outlet[] = []
  let excerpted = false
  let next = 0
  document.paragraphs.forEach((paragraph, number) => {
    const inside: Placed[] = []
    for (; document.paragraphOf[placed[next]?.finding.head ?? -1] === number; next++)
      inside.push(...placed.slice(next, next + 1))
    if (excerpt.length > 0 && isOpening(wordAt(document, paragraph.from))) {
      for (const { local } of inside) cover(local, excerpt)
      return
    }
    excerpt = []
    const colon = wordAt(document, paragraph.to - 1) === ':'
    for (const { finding, local } of inside) {
      const own = local.outlets.filter(({ role }) => role !== 'venue')
      const piece = source.length > 0 && own.length === 0 && isPiece(document, finding)
      const silent = excerpted && colon && finding.speaker.length === 0
      if (own.length > 0) source = own.map(unmentioned)
      else if (piece || silent) cover(local, source)
      if ((colon && (own.length > 0 || silent)) || (excerpted && piece)) excerpt = source
    }
    const introduced = colon ? introducedAt(document, paragraph.to - 2, namings, journalists) : null
    if (introduced) excerpt = source = [unmentioned(toOutlet(document, introduced, 'reporter'))]
    excerpted ||= excerpt.length > 0
  })
}

/** "[Quill] writes:", "the [Courier] reported:" */
function introducedAt(
  document: Document,
  verb: number,
  namings: readonly Naming[],
  journalists: ReadonlyMap<string, Journalist>,
): Naming | null {
  if (!isReporting(wordAt(document, verb))) return null
  const naming = namingsNear(namings, verb).find(({ to }) => to === verb)
  const journalist = journalists.get(wordAt(document, verb - 1))
  return naming ?? (journalist && journalist.from < verb ? journalist.naming : null)
}

function cover(local: Local, outlets: readonly Outlet[]): void {
  if (local.outlets.length === 0) local.outlets = outlets
}

/** "[The article] closes with", "[the report] says" */
function isPiece(document: Document, { speaker }: Finding): boolean {
  const phrase = speaker[0]
  if (!phrase || phrase.to - phrase.from !== 2) return false
  return (
    /^(?:the|this)$/i.test(wordAt(document, phrase.from)) &&
    isIn('PIECES', wordAt(document, phrase.from + 1).toLowerCase())
  )
}
