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
  const nameAt = new Map<number, Name>()
  const phraseAt = new Map<number, Phrase>()
  const inside = new Uint8Array(document.size)
  for (const name of names) {
    nameAt.set(name.range.to - 1, name)
    if (name.title) inside.fill(TITLE, name.title.from, name.title.to)
    inside.fill(NAME, name.range.from, name.range.to)
  }
  for (const phrase of phrases) phraseAt.set(phrase.head, phrase)
  return {
    at: (token) => nameAt.get(token) ?? phraseAt.get(token) ?? null,
    isNameEnd: (token) => nameAt.has(token),
    insideName: (token) => inside[token] === NAME,
    insideTitle: (token) => inside[token] === TITLE,
    isPerson: (token) => {
      const name = nameAt.get(token)
      return name ? name.kind === 'person' || name.kind === 'unknown' : phraseAt.get(token)?.kind === 'person'
    },
    isPlural: (token) => phraseAt.get(token)?.plural ?? false,
    noun: (token) => phraseAt.get(token)?.noun ?? null,
  }
}
