import type { Document, Finding } from '../stages.js'
import { isTurnMark } from './find-guest.js'
import type { Name, NameKind } from './mention.js'
import { getVocabulary } from './vocabulary.js'
import { isAcronym } from './words.js'

const DASH = /^(?:[–—―-]|--)$/
/** No dateline with its note is longer, in words and marks. */
const LONGEST_DATELINE = 30

/**
 * Kinds that one mention leaves open and another settles: "in [Charlotte]" makes a place of a first name that nobody bears,
 * "[Okafor] says" a person of a word that nothing else explains.
 */
export function settleKinds(document: Document, names: readonly Name[], findings: readonly Finding[]): Name[] {
  const borne = new Set<string>()
  for (const { words, title, kind } of names) {
    if (kind === 'person' && (words.length > 1 || title)) for (const word of words) borne.add(word)
  }
  const labels = labelTokens(document, findings)
  const acronyms = new Set<string>()
  for (const { words, kind, range } of names) {
    if (kind === 'organization' && words.length === 1 && isAcronym(document.words[range.from]!)) acronyms.add(words[0]!)
  }
  const places = new Set<string>()
  const actors = new Set<string>()
  for (const name of names) {
    const [word = ''] = name.words
    if (name.words.length > 1 || name.modifies || borne.has(word)) continue
    if (name.kind !== 'person' && name.kind !== 'unknown') continue
    if (standsWhere(document, name)) places.add(word)
    else if (name.kind === 'unknown' && acts(document, name)) actors.add(word)
  }
  const isMark = ({ range }: Name) => labels.has(range.from) && isTurnMark(document, range.from)
  return names.flatMap((name): Name[] => {
    if (isMark(name) || inDateline(document, name)) return []
    const kind = labels.has(name.range.from) ? inLabel(name) : settle(name, borne, acronyms, places, actors)
    return [kind === name.kind ? name : { ...name, kind }]
  })
}

/** The tokens of labels before a turn of a transcript. */
function labelTokens({ words }: Document, findings: readonly Finding[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { type, cue, speaker } of findings) {
    if (type !== 'direct' || cue === null || words[cue.from] !== ':') continue
    for (const { from, to } of speaker) for (let token = from; token < to; token++) tokens.add(token)
  }
  return tokens
}

/** [KERR]: All ashore by five. */
function inLabel({ words, kind }: Name): NameKind {
  const { companies, bodyNames, namedBodies } = getVocabulary()
  const [word = ''] = words
  const isBody = words.length > 1 || companies.has(word) || bodyNames.has(word) || namedBodies.has(word)
  return isBody ? kind : 'person'
}

function settle(
  { words, kind, title }: Name,
  borne: ReadonlySet<string>,
  acronyms: ReadonlySet<string>,
  places: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): NameKind {
  const [word = ''] = words
  // [U.N.] Women, where the text speaks of the U.N.; but G.K. Okafor
  if (words.length > 1 && kind === 'person' && !title && word.length > 1 && acronyms.has(word)) return 'organization'
  if (words.length > 1)
    return kind !== 'organization' && getVocabulary().placeMarks.has(words[words.length - 1]!) && !title
      ? 'place'
      : kind
  if (places.has(word) && !title) return 'place'
  // MORENO: a transcript's label
  if (kind === 'organization' && word.length > 3 && borne.has(word)) return 'person'
  return kind === 'unknown' && actors.has(word) ? 'person' : kind
}

/** in [Charlotte], CHARLOTTE — */
function standsWhere(document: Document, { range }: Name): boolean {
  const before = document.words[range.from - 1] ?? ''
  const dateline =
    /^[—–]$|^--+$/.test(document.words[range.to] ?? '') &&
    range.from === document.paragraphs[document.paragraphOf[range.from]!]!.from
  return dateline || /^(?:in|near|outside|across|throughout)$/i.test(before)
}

/**
 * [KIRUNA, Sweden, Feb 9 (Reuters) - (Adds quotes)]: town and agency of a dateline, which the reader of documents makes a
 * sentence of its own.
 */
function inDateline({ words, paragraphs, paragraphOf, sentences, sentenceOf }: Document, { range }: Name): boolean {
  const { from, to } = sentences[sentenceOf[range.from] ?? 0] ?? range
  const first = words[from] ?? ''
  const last = words[to - 1] ?? ''
  if (to - from > LONGEST_DATELINE) return false
  if (paragraphs[paragraphOf[from] ?? 0]?.from !== from || !/^(?:\(|\p{Lu}{3})/u.test(first)) return false
  return DASH.test(last) || (last === ')' && words.slice(from, to).some((word) => DASH.test(word)))
}

/** [Okafor] says; an ordinary word with a capital and nothing of a brand */
function acts(document: Document, { range }: Name): boolean {
  const { from, to } = range
  if (to - from > 1 || !/^(?:[OD]['’]|Ma?c)?\p{Lu}[\p{Ll}'’-]{2,}$/u.test(document.words[from]!)) return false
  if (/^the$/i.test(document.words[from - 1] ?? '') || isTakenUpAsThing(document, to)) return false
  return document.tags[to] === 'VERB' || document.tags[to] === 'AUX' || document.tags[from - 1] === 'VERB'
}

/** Zentrix said [its] sales fell */
function isTakenUpAsThing(document: Document, from: number): boolean {
  const end = document.sentences[document.sentenceOf[from - 1]!]!.to
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const word = document.words[at]!
    if (/^(?:he|she|his|her)$/i.test(word)) return false
    if (/^(?:its|itself)$/i.test(word)) return true
  }
  return false
}
