import { honorifics } from '../lexicon/honorifics.js'
import { nameParticles, nameSuffixes } from '../lexicon/name-particles.js'
import { leadingTitles, titles } from '../lexicon/titles.js'
import { speakingRoles, voicelessLabels } from '../lexicon/transcript-labels.js'
import type { Document, Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** What stands before the colon at the start of a paragraph: "[MR. BOLT]: Then you know what it says." */
export interface Label {
  readonly range: Range
  readonly colon: number
  /** What tells its speaker from others: the last word of a name, the whole of a role; in lower case. */
  readonly key: string
  /** Whether it can hardly be anything but a speaker: a role in a conversation, or a name with a title. */
  readonly sure: boolean
}

/** Longer ones are sentences, in words and marks. */
const LONGEST = 8
const OPENING = /^(?:["“”'‘«`*]+|'')$/

const ROLES = wordSet(speakingRoles, '/')
const VOICELESS = wordSet(voicelessLabels, '/')
const PARTICLES = wordSet(nameParticles)
const SUFFIXES = wordSet(nameSuffixes)
const TITLES = wordSet([titles, leadingTitles, ...Object.values(honorifics)].join(' ').toLowerCase())

/** The label of a paragraph; `null` where it has none, `'voiceless'` for one that nobody speaks: "Photo: …". */
export function readLabel({ words }: Document, paragraph: Range): Label | 'voiceless' | null {
  let { from } = paragraph
  while (from < paragraph.to && OPENING.test(words[from] ?? '')) from++
  const colon = words.slice(from, Math.min(from + LONGEST + 1, paragraph.to)).indexOf(':') + from
  if (colon <= from || !words.slice(colon + 1, paragraph.to).some((word) => /[\p{L}\p{N}]/u.test(word))) return null
  const aside = words.slice(from, colon).findIndex((word) => /^[([]/.test(word))
  const range = { from, to: aside > 0 ? from + aside : colon }
  const plain = words
    .slice(range.from, range.to)
    .map(toPlain)
    .filter((word) => /^[\p{L}\p{N}&]/u.test(word))
  const label = plain.join(' ')
  if (ROLES().has(label)) return { range, colon, key: label, sure: true }
  const last = plain.findLast((word) => !SUFFIXES().has(word))
  if (last === undefined || VOICELESS().has(label)) return 'voiceless'
  if (!words.slice(range.from, range.to).every(mayStandInName)) return null
  return { range, colon, key: last, sure: plain.length > 1 && TITLES().has(plain[0] ?? '') }
}

/** "Lydia", "O’Dowd", "van", "Jr.", "&" */
function mayStandInName(word: string): boolean {
  return /^(?:\p{Lu}|[.,&’'-]|@)/u.test(word) || PARTICLES().has(word)
}

function toPlain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
