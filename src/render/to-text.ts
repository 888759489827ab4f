import wrap from 'wrap-ansi'
import { checkReport } from '../check-report.js'
import { checkKeys, checkProbability, checkText, wrong } from '../options.js'
import type { Report } from '../types.js'
import { hueOf, inColor, type Paint, plain, type Style } from './ansi-paint.js'
import { type Mark, marksOf } from './marks.js'
import { nest } from './nest.js'
import { oneLine } from './one-line.js'
import { plural } from './plural.js'
import { quotePieces } from './quote-pieces.js'
import { toScreen } from './to-screen.js'
import { type Cast, castOf, shownVoices, type Voice } from './voices.js'
import { detailsOf, labelOf, nameOf, numberOf } from './wording.js'

/** How `toText` writes. */
export interface TextOptions {
  /** Whether to write ANSI colours; without them the words are the same. Default false. */
  readonly color?: boolean | null
  /** Columns at which lines are broken, 20 at least. Default: they stay as long as they are. */
  readonly width?: number | null
  /** Attributions below this probability (0 to 1) are not marked. Default 0: all. */
  readonly minConfidence?: number | null
}

interface Settings {
  readonly paint: Paint
  /** Infinite where lines are not broken. */
  readonly width: number
  readonly minConfidence: number
}

/** Narrower than this, the list below the text would have no room. */
const NARROWEST = 20
const STYLES: Readonly<Partial<Record<Mark['part'], Style>>> = { cue: 'italic', outlet: 'underline' }
const INDENT = '   '

/**
 * The text for a terminal, each quote in brackets with its speaker's number, and below it the speakers with their quotes.
 * Characters that would steer the terminal are shown as pictures (␛).
 *
 * @throws {HearsayError} INVALID_TEXT unless `text` is a string, INVALID_REPORT unless `report` is a report of that
 * text, INVALID_OPTION for an option that is none.
 * @example
 * toText(text, parse(text), { color: process.stdout.hasColors?.(), width: process.stdout.columns })
 * // “[1: The bridge is safe],” Mara Voss told the Daily Lantern.
 * //
 * // 1  Mara Voss (1 quote)
 * //    “The bridge is safe”
 * //    told, direct, via Daily Lantern, 97% sure
 */
export function toText(text: string, report: Report, options?: TextOptions): string {
  const article = checkText(text, 'toText()')
  const checked = checkReport(article, report, 'toText()')
  const settings = resolveTextOptions(options)
  const cast = castOf(checked)
  const voices = shownVoices(checked, cast, settings.minConfidence)
  const list = voices.map((voice) => writeVoice(voice, checked, settings))
  const found = list.length > 0 ? list.join('\n') : 'No quotes found.\n'
  const body = breakLines(writeArticle(article, checked, cast, settings), settings.width)
  return `${body}\n\n${found}`
}

/** @throws {HearsayError} INVALID_OPTION for an unknown key or a value of the wrong kind. */
function resolveTextOptions(options: unknown): Settings {
  const { color, width, minConfidence } = checkKeys(options, 'the options of toText()', [
    'color',
    'width',
    'minConfidence',
  ])
  if (typeof (color ?? false) !== 'boolean') throw wrong('color', 'true or false', color)
  const columns = width ?? Number.POSITIVE_INFINITY
  if (typeof columns !== 'number' || !(columns >= NARROWEST)) throw wrong('width', `a number from ${NARROWEST}`, width)
  return {
    paint: color ? inColor : plain,
    width: columns,
    minConfidence: checkProbability(minConfidence, 'minConfidence'),
  }
}

/** Without the white space at its end, which could not be told from colours once they are written. */
function writeArticle(text: string, report: Report, cast: Cast, { paint, minConfidence }: Settings): string {
  const screen = toScreen(text).trimEnd()
  const steps = nest(text.length, marksOf(text, report, cast, minConfidence), [{ start: 0, end: text.length }])
  const pieces = quotePieces(steps)
  const around: Mark[] = []
  const written = steps.map((step) => {
    if (step.do === 'text') return paint(screen.slice(step.start, step.end).replaceAll('\r', ''), stylesOf(around))
    if (step.do === 'begin' || step.do === 'finish') return ''
    if (step.do === 'open') around.push(step.mark)
    else around.pop()
    if (step.mark.part !== 'quote') return ''
    const styles: readonly Style[] = ['bold', ...hueOf(step.mark.voices[0])]
    const piece = pieces.get(step)
    return paint(piece ? `[${labelOf(step.mark, piece)}: ` : ']', styles)
  })
  return written.join('')
}

/** Words have the colour of the innermost quote; a speaker, wherever named, has that of their own. */
function stylesOf(around: readonly Mark[]): readonly Style[] {
  const speaker = around.findLast((mark) => mark.part === 'speaker')
  if (speaker) return ['bold', ...hueOf(speaker.voice)]
  const quote = around.findLast((mark) => mark.part === 'quote')
  const styles = around.flatMap(({ part }) => STYLES[part] ?? [])
  return [...new Set([...hueOf(quote?.voices[0]), ...styles])]
}

function writeVoice(voice: Voice, { attributions }: Report, { paint, width }: Settings): string {
  const count = plural(voice.attributions.length, 'quote')
  const role = voice.role === null ? '' : `, ${oneLine(voice.role)}`
  const number = paint(numberOf(voice).padEnd(INDENT.length - 1), ['bold', ...hueOf(voice)])
  const head = `${number} ${paint(nameOf(voice), ['bold'])}${role} (${count})`
  const quotes = voice.attributions.flatMap((index) => {
    const attribution = attributions[index]
    return attribution
      ? [paint(`“${oneLine(attribution.quote.text)}”`, hueOf(voice)), paint(detailsOf(attribution).join(', '), ['dim'])]
      : []
  })
  const lines = quotes.flatMap((line) => breakLines(line, width - INDENT.length).split('\n'))
  return `${[breakLines(head, width), ...lines.map((line) => `${INDENT}${line}`)].join('\n')}\n`
}

function breakLines(text: string, width: number): string {
  return Number.isFinite(width) ? wrap(text, width, { hard: true }) : text
}
