import type { Span } from '../types.js'
import { countCodePoints } from './code-points.js'
import { splitAtBreaks } from './split-at-breaks.js'

/** Annotations in the order in which they are to stand in the file. */
export interface StandoffWriter {
  /** A text-bound annotation, with JSON as the annotator's note on it; gives its id: "T3". */
  readonly place: (type: string, spans: readonly Span[], note?: object) => string
  /** Arguments as [role, id], without the numbers that brat gives to repeated roles. */
  readonly event: (
    type: string,
    trigger: string,
    args: readonly (readonly [role: string, id: string])[],
    note: object,
  ) => void
  readonly flag: (name: string, target: string) => void
  readonly relate: (type: string, from: string, to: string) => void
  readonly equate: (ids: readonly string[]) => void
  readonly toString: () => string
}

/** Writes brat standoff over a text; offsets become code points. */
export function writeStandoff(text: string): StandoffWriter {
  const { before } = countCodePoints(text)
  const lines: string[] = []
  const counts = new Map<string, number>()
  const add = (prefix: string, ...fields: readonly string[]): string => {
    const count = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, count)
    lines.push([`${prefix}${count}`, ...fields].join('\t'))
    return `${prefix}${count}`
  }
  const annotate = (target: string, note: object): void => {
    if (Object.keys(note).length > 0) add('#', `AnnotatorNotes ${target}`, toNote(note))
  }
  return {
    place: (type, spans, note = {}) => {
      const parts = spans.flatMap((span) => splitAtBreaks(text, span))
      const at = ({ start, end }: Span): readonly number[] => [before(start), before(end)]
      const id = add(
        'T',
        `${type} ${parts.map((part) => at(part).join(' ')).join(';')}`,
        parts.map((part) => part.text).join(' '),
      )
      const isCut = parts.length !== spans.length || spans.some((span, i) => span.text !== parts[i]?.text)
      annotate(id, isCut ? { ...note, spans: spans.map(at) } : note)
      return id
    },
    event: (type, trigger, args, note) => {
      const seen = new Map<string, number>()
      const named = args.map(([role, id]) => {
        const count = (seen.get(role) ?? 0) + 1
        seen.set(role, count)
        return `${role}${count === 1 ? '' : count}:${id}`
      })
      annotate(add('E', [`${type}:${trigger}`, ...named].join(' ')), note)
    },
    flag: (name, target) => {
      add('A', `${name} ${target}`)
    },
    relate: (type, from, to) => {
      add('R', `${type} Arg1:${from} Arg2:${to}`)
    },
    equate: (ids) => {
      lines.push(`*\tEquiv ${ids.join(' ')}`)
    },
    toString: () => lines.map((line) => `${line}\n`).join(''),
  }
}

/** JSON without those characters that JSON leaves as they are and readers of lines take for a line's end. */
function toNote(fields: object): string {
  return JSON.stringify(fields).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
