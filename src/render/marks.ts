import type { Attribution, Report } from '../types.js'
import type { Stretch } from './paragraphs.js'
import type { Cast, Voice } from './voices.js'

/** A piece of an attribution's quote. */
export interface QuoteMark extends Stretch {
  readonly part: 'quote'
  /** Of the attribution, in the report. */
  readonly index: number
  readonly attribution: Attribution
  readonly voices: readonly Voice[]
}

/** A stretch of the text that the reader sees marked, and as what. */
export type Mark =
  | QuoteMark
  | (Stretch & { readonly part: 'outlet'; readonly name: string })
  | (Stretch & { readonly part: 'speaker'; readonly voice: Voice })
  | (Stretch & { readonly part: 'cue' })

/** Of two that cover the same words, the first stands around the other. */
const LAYERS: readonly Mark['part'][] = ['quote', 'outlet', 'speaker', 'cue']

/** The marks of all attributions that are sure enough, by where they begin, the longer first, each but once. */
export function marksOf(text: string, report: Report, { said }: Cast, minConfidence: number): readonly Mark[] {
  const marks = new Map<string, Mark>()
  const add = (mark: Mark, whose: string | number): void => {
    const start = atCharacter(text, mark.start, -1)
    const end = mark.end === mark.start ? start : atCharacter(text, mark.end, 1)
    marks.set(`${mark.part} ${start} ${end} ${whose}`, { ...mark, start, end })
  }
  report.attributions.forEach((attribution, index) => {
    const { quote, cue, speakers, outlets, confidence } = attribution
    const voices = said[index] ?? []
    if (confidence < minConfidence) return
    for (const place of quote.spans) add({ ...place, part: 'quote', index, attribution, voices }, index)
    for (const place of cue?.spans ?? []) add({ ...place, part: 'cue' }, '')
    for (const { name, mention } of outlets) if (mention) add({ ...mention, part: 'outlet', name }, name)
    speakers.forEach(({ mention }, i) => {
      const voice = voices[i]
      if (mention && voice) add({ ...mention, part: 'speaker', voice }, voice.number)
    })
  })
  return [...marks.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || LAYERS.indexOf(a.part) - LAYERS.indexOf(b.part),
  )
}

/** The same place, or one unit on where it lies between the two halves of a character. */
function atCharacter(text: string, place: number, way: 1 | -1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1)) ? place + way : place
}
