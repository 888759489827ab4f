import type { Span } from '../types.js'
import { countCodePoints } from './code-points.js'
import { splitAtBreaks } from './split-at-breaks.js'

/** Annotations in the order in which they are to stand in the file. */
export interface StandoffWriter {
  /** A text-bound annotation; gives its id: "T3". */
  readonly place: (type: string, spans: readonly Span[]) => string
  /** "E2"; arguments as [role, id], without the numbers that brat gives to repeated roles. */
  readonly event: (type: string, trigger: string, args: readonly (readonly [role: string, id: string])[]) => string
  readonly flag: (name: string, target: string) => void
  readonly relate: (type: string, from: string, to: string) => void
  readonly equate: (ids: readonly string[]) => void
  /** JSON as the annotator's note on an annotation. */
  readonly note: (target: string, fields: object) => void
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
  const note = (target: string, fields: object): void => {
    add('#', `AnnotatorNotes ${target}`, toNote(fields))
  }
  return {
    place: (type, spans) => {
      const parts = spans.flatMap((span) => splitAtBreaks(text, span))
      const places = parts.map(({ start, end }) => `${before(start)} ${before(end)}`)
      const id = add('T', `${type} ${places.join(';')}`, parts.map((part) => part.text).join(' '))
      const isCut = parts.length !== spans.length || spans.some((span, i) => span.text !== parts[i]?.text)
      if (isCut) note(id, { spans: spans.map(({ start, end }) => [before(start), before(end)]) })
      return id
    },
    event: (type, trigger, args) => {
      const seen = new Map<string, number>()
      const named = args.map(([role, id]) => {
        const count = (seen.get(role) ?? 0) + 1
        seen.set(role, count)
        return `${role}${count === 1 ? '' : count}:${id}`
      })
      return add('E', [`${type}:${trigger}`, ...named].join(' '))
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
    note,
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
