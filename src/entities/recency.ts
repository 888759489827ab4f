import { byWord } from '../by-word.js'
import { anyTradeNouns } from '../lexicon/noun-synonyms.js'
import { QUOTE_STATE } from '../stages.js'
import { wordSet } from '../word-set.js'
import type { Figure } from './figure.js'
import { genderOfNoun, isAgentNoun, lineOf } from './nouns.js'
import type { Scene } from './scene.js'
import { type Gender, getVocabulary } from './vocabulary.js'
import { plainWord } from './words.js'

interface Trace {
  readonly figures: readonly number[]
  readonly at: number
  readonly sentence: number
  readonly weight: number
  readonly quoted: boolean
}

/** How far back a pronoun looks. */
const MOST_TRACES = 40
const MOST_SENTENCES = 8

const ANY_TRADE = wordSet(anyTradeNouns)

const pronounKind = byWord((word) => getVocabulary().pronouns.get(plainWord(word)) ?? null)

/** What the reader has in mind: who was mentioned last, as what, and who spoke last. */
export interface Recency {
  readonly note: (at: number, figures: readonly number[]) => void
  readonly speak: (at: number, figures: readonly number[]) => void
  readonly pronoun: (at: number, referents: ReadonlyMap<number, readonly number[]>) => readonly number[]
  /** The pair last named together, if both are what the noun says: "the senators". */
  readonly together: (noun: string) => readonly number[] | null
  /** The person who is most in mind, whom the noun may describe; `tells` where it says more of one who is known. */
  readonly someone: (at: number, noun: string, tells: boolean) => number | null
  readonly place: () => number | null
  readonly body: (at: number) => number | null
  /** 0 to 1: how lately the figure was mentioned. */
  readonly freshness: (figure: number) => number
}

export function createRecency({ document, quotations, figures, index, speakers, inner }: Scene): Recency {
  const traces: Trace[] = []
  /** By figure. */
  const last: number[] = []
  const counts: number[] = []
  let clock = 0
  let spoke: { figures: readonly number[]; sentence: number } = { figures: [], sentence: -99 }
  return {
    note,
    speak,
    pronoun,
    together,
    someone,
    place,
    body,
    freshness,
  }

  function note(at: number, found: readonly number[]): void {
    const sentence = document.sentenceOf[at]!
    const quoted = quotations.state[at] === QUOTE_STATE.inside
    traces.push({ figures: found, at, sentence, weight: weigh(at), quoted })
    for (const figure of found) {
      last[figure] = ++clock
      counts[figure] = (counts[figure] ?? 0) + 1
    }
  }

  function speak(at: number, found: readonly number[]): void {
    spoke = { figures: found, sentence: document.sentenceOf[at]! }
    if (found.length > 1) note(at, found)
  }

  function freshness(figure: number): number {
    return (last[figure] ?? 0) / (clock + 1)
  }

  /** A subject weighs more than an object, an owner less: "[Okafor]'s aide". */
  function weigh(at: number): number {
    const next = document.tags[at + 1]
    const word = document.words[at + 1] ?? ''
    if (speakers.has(at)) return inner.has(at) ? 1 : 2
    if (/^['’]s?$/.test(word)) return -0.5
    if (isModifier(at)) return -1.5
    if (next === 'VERB' || next === 'AUX' || (next === 'ADV' && document.tags[at + 2] === 'VERB')) return 1.2
    const sentence = document.sentences[document.sentenceOf[at]!]!
    return at - sentence.from < 4 ? 0.8 : 0
  }

  function isModifier(at: number): boolean {
    const mention = index.at(at)
    return mention !== null && 'modifies' in mention && mention.modifies
  }

  function pronoun(at: number, referents: ReadonlyMap<number, readonly number[]>): readonly number[] {
    const kind = pronounKind(document, at)
    if (kind === 'male' || kind === 'female') return person(at, kind)
    if (kind === null || !speakers.has(at)) return []
    if (kind === 'relative') return antecedent(at, referents)
    if (kind === 'thing') return pick(at, (figure) => isThing(figures[figure]!), false)
    if (kind === 'several') return pick(at, (figure) => isSeveral(figures[figure]!), true)
    return []
  }

  function person(at: number, gender: Gender): readonly number[] {
    const found = pick(
      at,
      (figure) => {
        const { kind, gender: own, plural } = figures[figure]!
        return (kind === 'person' || (kind === 'anonymous' && !plural)) && (own === null || own === gender)
      },
      false,
      gender,
    )
    for (const figure of found) figures[figure]!.gender ??= gender
    return found
  }

  /** The best of the latest mentions that fit. */
  function pick(
    at: number,
    fits: (figure: number) => boolean,
    several: boolean,
    gender?: Gender,
    cost = (_: number) => 0,
  ): readonly number[] {
    const sentence = document.sentenceOf[at]!
    const quoted = quotations.state[at] === QUOTE_STATE.inside
    let best: readonly number[] = []
    let most = Number.NEGATIVE_INFINITY
    for (let back = traces.length - 1; back >= Math.max(0, traces.length - MOST_TRACES); back--) {
      const trace = traces[back]!
      const gap = sentence - trace.sentence
      if (gap > MOST_SENTENCES) break
      const together = trace.figures.length > 1
      if (together && !several) continue
      if (!together && !fits(trace.figures[0]!)) continue
      if (
        together &&
        !trace.figures.every((figure) => ['person', 'organization', 'place', 'group'].includes(figures[figure]!.kind))
      )
        continue
      let value = trace.weight - gap - 0.01 * (traces.length - back)
      if (trace.quoted && !quoted) value -= 1.5
      if (together) value += 0.5
      for (const figure of trace.figures) {
        if (spoke.figures.includes(figure) && sentence - spoke.sentence < 4) value += 1 / trace.figures.length
        if (gender && figures[figure]!.gender === gender) value += 0.5
        if (figures[figure]!.kind === 'anonymous') value -= 1.5
        value -= cost(figure)
        value += (0.15 * Math.min(4, counts[figure] ?? 0)) / trace.figures.length
      }
      if (value > most) [best, most] = [trace.figures, value]
    }
    return best
  }

  /** [Okafor], [who] said */
  function antecedent(at: number, referents: ReadonlyMap<number, readonly number[]>): readonly number[] {
    const from = document.sentences[document.sentenceOf[at]!]!.from
    for (let before = at - 1; before >= Math.max(from, at - 4); before--) {
      const found = referents.get(before)
      if (found && /^(?:who|whom|whose)$/i.test(document.words[at]!) && figures[found[0]!]!.kind === 'place') continue
      if (found) return found
    }
    return []
  }

  function someone(at: number, noun: string, tells: boolean): number | null {
    const gender = genderOfNoun(noun)
    // an economist is seldom "the candidate"
    const other = ({ roles }: Figure) => roles.length > 0 && roles.every((role) => lineOf(role.noun) !== lineOf(noun))
    const fits = (figure: number) => {
      const { kind, gender: own } = figures[figure]!
      // [Okafor] told the court that the driver had said: the driver is somebody else
      if (!tells && spoke.sentence === document.sentenceOf[at] && spoke.figures.includes(figure)) return false
      // nor is [the builder] the head teacher: trades that take up no other
      if (!tells && gender === null && isTrade(noun) && other(figures[figure]!)) return false
      return kind === 'person' && (own === null || gender === null || own === gender)
    }
    const strange = (figure: number) => (!tells && gender === null && other(figures[figure]!) ? 1.8 : 0)
    return pick(at, fits, false, gender ?? undefined, strange)[0] ?? null
  }

  function body(at: number): number | null {
    const { powersOfState } = getVocabulary()
    const fits = (figure: number) => {
      const { kind, named, words } = figures[figure]!
      return kind === 'organization' && named && !powersOfState.has(words[words.length - 1] ?? '')
    }
    return pick(at, fits, false)[0] ?? null
  }

  function together(noun: string): readonly number[] | null {
    for (let back = traces.length - 1; back >= Math.max(0, traces.length - MOST_TRACES); back--) {
      const { figures: found } = traces[back]!
      if (found.length < 2) continue
      const all =
        getVocabulary().pairNouns.has(noun) ||
        found.every((figure) => figures[figure]!.roles.some((role) => lineOf(role.noun) === lineOf(noun)))
      return all ? found : null
    }
    return null
  }

  function place(): number | null {
    for (let back = traces.length - 1; back >= Math.max(0, traces.length - MOST_TRACES); back--) {
      const { figures: found, at } = traces[back]!
      if (found.length === 1 && isSettlement(figures[found[0]!]!) && !isModifier(at)) return found[0]!
    }
    return null
  }
}

/** A noun that names one's work by its ending, and no other noun's fellow: "builder", but not "leader" or "lawmaker". */
function isTrade(noun: string): boolean {
  return isAgentNoun(noun) && lineOf(noun) === noun && !ANY_TRADE().has(noun)
}

/** Kano, North Korea; not Harbour Road */
function isSettlement({ kind, words }: Figure): boolean {
  return kind === 'place' && (words.length === 1 || getVocabulary().places.has(words.join(' ')))
}

function isThing({ kind }: Figure): boolean {
  return kind === 'organization' || kind === 'place' || kind === 'document'
}

function isSeveral({ kind, plural }: Figure): boolean {
  return kind === 'group' || kind === 'organization' || (kind === 'anonymous' && plural)
}
