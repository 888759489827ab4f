import { checkReport } from '../check-report.js'
import { speakingOutlet } from '../speaking-outlet.js'
import type { Attribution, Report } from '../types.js'
import { TONES } from './palette.js'

/** Whoever quotes are laid at: a speaker; an outlet that itself reports; or nobody whom the text names. */
export interface Voice {
  /** From 1, in the order of first quotes, as `toHtml`, `toPage` and `toText` show it; 0 where no speaker is given. */
  readonly number: number
  /** `null` where no speaker is given. */
  readonly name: string | null
  /** "outlet" reports by itself; "unknown" stands for quotes of nobody whom the text names. */
  readonly kind: 'speaker' | 'outlet' | 'unknown'
  /** Title or description, the first that stands with a quote. */
  readonly role: string | null
  /** Which of the style sheet's colours it has, 0 to 7 (`--hearsay-tone-0` and so on); `null` where no speaker is given. */
  readonly tone: number | null
  /** Indexes into `Report.attributions`. */
  readonly attributions: readonly number[]
}

/** The voices of a report, and whose each attribution is. */
export interface Cast {
  readonly voices: readonly Voice[]
  /** For each attribution its speakers' voices, in their order and one a speaker; or the one voice of an outlet or nobody. */
  readonly said: readonly (readonly Voice[])[]
}

type Who = Pick<Voice, 'name' | 'kind' | 'role'> & { readonly key: string }
type Draft = { -readonly [Key in keyof Voice]: Voice[Key] } & { attributions: number[] }

const UNKNOWN: Who = { key: 'unknown', name: null, kind: 'unknown', role: null }

/**
 * Who speaks in a report, with the numbers and colours that the rendering gives them, in the order of their first
 * quotes. Speakers that are one entity are one voice.
 *
 * @throws {HearsayError} INVALID_REPORT unless `report` is what `parse()` returned (or its JSON, read back).
 * @example
 * listVoices(report).map(({ number, name, attributions }) => `${number} ${name}: ${attributions.length}`)
 */
export function listVoices(report: Report): readonly Voice[] {
  return castOf(checkReport(null, report, 'listVoices()')).voices
}

/** As `listVoices`, for a report that has been checked. */
export function castOf({ attributions }: Report): Cast {
  const drafts = new Map<string, Draft>()
  const said = attributions.map((attribution, index) => {
    const voices = whoSays(attribution).map((who) => recall(drafts, who))
    for (const voice of new Set(voices)) voice.attributions.push(index)
    return voices
  })
  return { voices: [...drafts.values()], said }
}

/** The voices with those of their quotes that are sure enough; those without any are left out. */
export function shownVoices({ attributions }: Report, { voices }: Cast, minConfidence: number): readonly Voice[] {
  const isShown = (index: number): boolean => (attributions[index]?.confidence ?? 0) >= minConfidence
  return voices
    .map((voice) => ({ ...voice, attributions: voice.attributions.filter(isShown) }))
    .filter((voice) => voice.attributions.length > 0)
}

function recall(drafts: Map<string, Draft>, { key, name, kind, role }: Who): Draft {
  const known = drafts.get(key)
  if (known) {
    known.role ??= role
    return known
  }
  const others = drafts.size - (drafts.has(UNKNOWN.key) ? 1 : 0)
  const place = kind === 'unknown' ? { number: 0, tone: null } : { number: others + 1, tone: others % TONES.length }
  const draft: Draft = { ...place, name, kind, role, attributions: [] }
  drafts.set(key, draft)
  return draft
}

function whoSays(attribution: Attribution): readonly Who[] {
  const { speakers } = attribution
  if (speakers.length > 0) {
    return speakers.map(({ name, role, entity }) => {
      return { key: entity === null ? `speaker ${name}` : `entity ${entity}`, name, kind: 'speaker', role }
    })
  }
  const outlet = speakingOutlet(attribution)
  return outlet ? [{ key: `outlet ${outlet.name}`, name: outlet.name, kind: 'outlet', role: null }] : [UNKNOWN]
}
