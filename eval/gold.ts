import { readFileSync } from 'node:fs'
import type { SpeakerKind } from '../src/types.js'

/** Who really speaks in one attribution of an article, and through which outlets it reaches the reader. */
export interface SpeakerGold {
  readonly doc: string
  /** Which of the article's attributions, in the order of the corpus reader. */
  readonly i: number
  /** Fullest names in the article, joined by " | " where several share the statement. */
  readonly speaker: string | null
  readonly kind: SpeakerKind | 'outlet' | null
  /** Joined by " | " where there are several. */
  readonly outlet: string | null
  /** Whether the statement is that somebody would not answer. */
  readonly reply: boolean
  readonly audience: string | null
  readonly parent: number | null
}

/** Reads a gold file of speakers: JSON Lines, one attribution a line, fields as in `SpeakerGold`. */
export function readGold(file: string): SpeakerGold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
}
