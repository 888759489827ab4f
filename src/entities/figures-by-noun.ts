import type { Figure } from './figure.js'
import type { Phrase } from './mention.js'
import { lineOf } from './nouns.js'

/** So many figures a noun may take up, the latest. */
const MOST_CANDIDATES = 8
const NOBODY: readonly number[] = []

/** Figures by the noun that may take them up. */
export interface FiguresByNoun {
  readonly candidates: (phrase: Phrase) => readonly number[]
  readonly remember: (phrase: Phrase, figure: number) => void
}

export function figuresByNoun(figures: readonly Figure[]): FiguresByNoun {
  const people = new Map<string, readonly number[]>()
  const bodies = new Map<string, readonly number[]>()
  const documents = new Map<string, readonly number[]>()
  /** They are taken up by their own noun only, not by one of its line. */
  const unnamed = new Map<string, readonly number[]>()
  figures.forEach(({ kind, roles, noun }, figure) => {
    if (kind === 'person') for (const role of roles) add(people, lineOf(role.noun), figure)
    else if (noun) add(kind === 'document' ? documents : bodies, lineOf(noun), figure)
  })
  return { candidates, remember }

  function candidates(phrase: Phrase): readonly number[] {
    const { kind, noun, plural } = phrase
    if (kind !== 'person') return (kind === 'document' ? documents : bodies).get(lineOf(noun)) ?? NOBODY
    const others = unnamed.get(asWritten(phrase)) ?? NOBODY
    const named = plural ? NOBODY : (people.get(lineOf(noun)) ?? NOBODY)
    return named.length === 0 ? others : [...named, ...others]
  }

  function remember(phrase: Phrase, figure: number): void {
    const { kind, noun } = phrase
    if (kind === 'person') add(unnamed, asWritten(phrase), figure)
    else add(kind === 'document' ? documents : bodies, lineOf(noun), figure)
  }
}

function add(index: Map<string, readonly number[]>, noun: string, figure: number): void {
  const list = index.get(noun) ?? NOBODY
  if (!list.includes(figure)) index.set(noun, [...list.slice(1 - MOST_CANDIDATES), figure])
}

function asWritten({ noun, plural }: Phrase): string {
  return plural ? `${noun}s` : noun
}
