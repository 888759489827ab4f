import type { Document } from '../stages.js'
import type { Name, Phrase } from './mention.js'

/** Which mention ends at a token. */
export interface Index {
  /** The name or phrase with its last word or head at the token. */
  readonly at: (token: number) => Name | Phrase | null
  readonly isNameEnd: (token: number) => boolean
  readonly insideName: (token: number) => boolean
  readonly insideTitle: (token: number) => boolean
  readonly isPerson: (token: number) => boolean
  readonly isPlural: (token: number) => boolean
  /** A phrase's noun; for a name nothing. */
  readonly noun: (token: number) => string | null
}

const NAME = 1
const TITLE = 2

export function indexMentions(document: Document, names: readonly Name[], phrases: readonly Phrase[]): Index {
  const nameAt = new Array<Name | undefined>(document.size)
  const phraseAt = new Array<Phrase | undefined>(document.size)
  const inside = new Uint8Array(document.size)
  for (const name of names) {
    nameAt[name.range.to - 1] = name
    if (name.title) inside.fill(TITLE, name.title.from, name.title.to)
    inside.fill(NAME, name.range.from, name.range.to)
  }
  for (const phrase of phrases) phraseAt[phrase.head] = phrase
  return {
    at: (token) => nameAt[token] ?? phraseAt[token] ?? null,
    isNameEnd: (token) => nameAt[token] !== undefined,
    insideName: (token) => inside[token] === NAME,
    insideTitle: (token) => inside[token] === TITLE,
    isPerson: (token) => {
      const name = nameAt[token]
      return name ? name.kind === 'person' || name.kind === 'unknown' : phraseAt[token]?.kind === 'person'
    },
    isPlural: (token) => phraseAt[token]?.plural ?? false,
    noun: (token) => phraseAt[token]?.noun ?? null,
  }
}
