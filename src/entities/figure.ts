import { oneSpace } from '../one-space.js'
import type { Document, Range } from '../stages.js'
import type { SpeakerKind } from '../types.js'
import type { Gender } from './vocabulary.js'

/** What a figure was called or described as: "Interior Minister", "a Trump campaign spokesman". */
export interface Role {
  readonly range: Range
  /** The role's head, singular and plain: "minister". */
  readonly noun: string
}

/** An entity in the making; an article's figures are known by their place in one array. */
export interface Figure {
  kind: SpeakerKind | 'place'
  /** The fullest wording so far, and its plain words. */
  name: string
  words: readonly string[]
  /** The noun a description can take up again: "committee"; a person's are in `roles`. */
  noun: string | null
  plural: boolean
  /** Whether a proper name names it. */
  named: boolean
  /** Whether it was brought in by "the" as if known: it may yet be somebody named. */
  presumed: boolean
  gender: Gender | null
  /** Mentions with their titles. */
  readonly mentions: Range[]
  readonly roles: Role[]
}

export function makeFigure(kind: Figure['kind'], name: string, words: readonly string[]): Figure {
  return {
    kind,
    name,
    words,
    noun: null,
    plural: false,
    named: true,
    presumed: false,
    gender: null,
    mentions: [],
    roles: [],
  }
}

/** The words of a range as written, white space made one space. */
export function wording(document: Document, range: Range): string {
  const start = document.starts[range.from] ?? 0
  return oneSpace(document.text.slice(start, document.ends[range.to - 1] ?? start))
}
