import type { Document, Finding, Naming, Range } from '../stages.js'
import type { Outlet } from '../types.js'
import { toOutlet } from './relayed.js'
import { isNear, isOpening, isPossessive, overlaps, wordAt } from './text.js'
import { isIn, isReporting } from './word-lists.js'

export interface Reporting {
  readonly outlets: readonly Outlet[]
  /** The speaker is the outlet itself. */
  readonly reports: boolean
  /** Whom the outlet cites. */
  readonly cited: readonly Range[]
}

const NOTHING: Reporting = { outlets: [], reports: false, cited: [] }

/** What the speaker phrase says of outlets; `namings` are those near it. */
export function findReporters(
  document: Document,
  finding: Finding,
  namings: readonly Naming[],
  hasAudience: boolean,
): Reporting {
  const phrase = finding.speaker[0]
  const inside = namings.filter((naming) => finding.speaker.some((range) => overlaps(naming, range)))
  // "CBS affiliate [KPLO]": who speaks is named last
  const first = inside.find((naming) => !isAffiliated(document, naming)) ?? inside[0]
  if (!phrase || !first) return NOTHING
  if (isWholePhrase(document, phrase, first, inside)) {
    if (finding.type === 'non-answer' || isIn('CORPORATE', wordAt(document, finding.head).toLowerCase())) return NOTHING
    if (first.doubtful && !isReporting(wordAt(document, finding.head)) && !isAccording(document, finding))
      return NOTHING
    return asReporters(document, finding, first, inside)
  }
  const published = inside.filter((naming) => isPublisher(document, phrase, naming))
  if (published.length > 0) {
    return { outlets: published.map((naming) => toOutlet(document, naming, 'publisher')), reports: false, cited: [] }
  }
  const journalist = inside.find((naming) => isJournalist(document, phrase, naming))
  if (!journalist || hasAudience || !isReporting(wordAt(document, finding.head))) return NOTHING
  return { outlets: [toOutlet(document, journalist, 'reporter')], reports: false, cited: [] }
}

/** "[CNN and NBC] reported", "[Reuters], citing [two officials], said", "[Reuters], citing [the Courier], said" */
function asReporters(
  document: Document,
  { speaker: [, ...sources] }: Finding,
  first: Naming,
  inside: readonly Naming[],
): Reporting {
  const isSource = (naming: Naming) => sources.some((source) => overlaps(naming, source))
  const outlets = inside.flatMap((naming) => {
    if (isSource(naming)) return [toOutlet(document, naming, 'cited')]
    return naming === first || isJoined(document, naming) ? [toOutlet(document, naming, 'reporter')] : []
  })
  const cited = sources.filter((source) => !inside.some((naming) => overlaps(naming, source)))
  return { outlets, reports: cited.length === 0, cited }
}

/** "[the New York Times], citing officials," "Britain's [Guardian]", "State news agency [Xinhua]", "CBS affiliate [KPLO]" */
function isWholePhrase(document: Document, phrase: Range, naming: Naming, namings: readonly Naming[]): boolean {
  for (let at = phrase.from; at < naming.from; at++) {
    const word = wordAt(document, at)
    if (isOpening(word) || isPossessive(word) || isIn('OUTLET_EPITHETS', word.toLowerCase())) continue
    if (namings.some(({ from, to }) => at >= from && at < to)) continue
    if (!/^(?:DET|ADJ|PROPN|CCONJ|NUM)$/.test(document.tags[at] ?? '')) return false
    if (document.tags[at] === 'PROPN' && !isPossessive(wordAt(document, at + 1)) && /^\p{Lu}/u.test(word)) return false
  }
  if (naming.to >= phrase.to) return true
  const next = wordAt(document, naming.to)
  return isSign(document, naming.to) || isIn('AFTER_REPORTER', next)
}

/** A mark that ends a phrase or adds to it: "Reuters[,] citing", "CNN[/]ORC". */
function isSign(document: Document, at: number): boolean {
  return /^(?:[,(;—–/"”’]|--|'')$/.test(wordAt(document, at))
}

/** "[CBS] affiliate KPLO" */
function isAffiliated(document: Document, naming: Naming): boolean {
  return wordAt(document, naming.to) === 'affiliate' && /^\p{Lu}/u.test(wordAt(document, naming.to + 1))
}

/** "CNN and the [BBC]" */
function isJoined(document: Document, { from }: Naming): boolean {
  const article = /^the$/i.test(wordAt(document, from - 1))
  const before = wordAt(document, article ? from - 2 : from - 1).toLowerCase()
  return before === 'and' || before === ',' || before === '&'
}

/** "a [CNN]/ORC poll", "an article in [The Hill]", "a letter obtained by [Reuters]" */
function isPublisher(document: Document, phrase: Range, naming: Naming): boolean {
  for (let at = naming.to; at < phrase.to + 2 && !/^(?:[,;:]|of|for|on|in|by)$/.test(wordAt(document, at)); at++) {
    if (isPublished(wordAt(document, at))) return true
  }
  if (!isIn('OUTLET_LINKS', wordAt(document, naming.from - 1))) return false
  for (let at = phrase.from; at < naming.from; at++) {
    if (isPublished(wordAt(document, at)) || isIn('OBTAINING', wordAt(document, at))) return true
  }
  return false
}

function isPublished(word: string): boolean {
  return isIn('POLLS', word.toLowerCase()) || isIn('PIECES', word.toLowerCase())
}

/** "the [Post]'s Ada Quill", "[CNN] anchor Ada Quill", "Ada Quill of [The Hill]", "a reporter for [USA Today]" */
function isJournalist(document: Document, phrase: Range, naming: Naming): boolean {
  if (isFormer(document, phrase, naming)) return false
  if (isPossessive(wordAt(document, naming.to))) {
    const person = naming.to + 1
    return document.tags[person] === 'PROPN' || isNear(document, person, 'WRITERS') !== null
  }
  if (isNear(document, naming.to, 'WRITERS', 5) !== null || isNear(document, naming.to, 'PRESENTERS', 3) !== null)
    return true
  if (!/^(?:of|for|from|with|at)$/.test(wordAt(document, naming.from - 1))) return false
  return namesPerson(document, phrase, naming)
}

/** "[Former] New York Times reporter Ada Quill" */
function isFormer(document: Document, phrase: Range, naming: Naming): boolean {
  const words = document.words.slice(phrase.from, naming.from)
  return words.some((word) => isIn('FORMER', word.toLowerCase()))
}

function namesPerson(document: Document, phrase: Range, naming: Naming): boolean {
  for (let at = phrase.from; at < naming.from - 1; at++) {
    if (isIn('WRITERS', wordAt(document, at).toLowerCase()) || isIn('PRESENTERS', wordAt(document, at).toLowerCase()))
      return true
  }
  return naming.from - 1 - phrase.from <= 3 && document.tags[phrase.from] === 'PROPN'
}

function isAccording(document: Document, { head }: Finding): boolean {
  return /^according$/i.test(wordAt(document, head))
}
