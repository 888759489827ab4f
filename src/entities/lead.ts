import type { Phrase } from './mention.js'
import { genderOfNoun, lineOf } from './nouns.js'
import type { Referents, Scene } from './scene.js'
import { getVocabulary } from './vocabulary.js'
import { isCapital } from './words.js'

/** Headline and first sentences describe whom the next ones name: "A former mayor said … Ana Brandt told the court". */
export interface Lead {
  readonly holds: (at: number) => boolean
  /** A phrase that took up nobody. */
  readonly introduce: (phrase: Phrase, figure: number) => void
  /** A named person who speaks. */
  readonly name: (at: number, figure: number) => void
  /** The referents with the described laid at the named one's door. */
  readonly settle: (referents: Referents) => Referents
}

const LEAD_SENTENCES = 3
/** A person is named within so many sentences, a document within so many. */
const PERSON_REACH = 3
const DOCUMENT_REACH = 10

interface Waiting {
  readonly figure: number
  readonly phrase: Phrase
  readonly sentence: number
}

export function createLead({ document, figures, speakers }: Scene): Lead {
  const waiting: Waiting[] = []
  const heirs = new Map<number, number>()
  const holds = (at: number) => document.sentenceOf[at]! < LEAD_SENTENCES
  return { holds, introduce, name, settle }

  function introduce(phrase: Phrase, figure: number): void {
    const sentence = document.sentenceOf[phrase.head]!
    if (phrase.kind === 'document' && isTelling(phrase)) inherit(figure, (one) => isSameDocument(one, phrase, sentence))
    const subject = document.sentences[sentence]!.from === phrase.range.from
    if (holds(phrase.head) && !phrase.plural && (subject || speakers.has(phrase.head)))
      waiting.push({ figure, phrase, sentence })
  }

  function name(at: number, figure: number): void {
    const person = figures[figure]
    if (person?.kind !== 'person') return
    inherit(figure, (one) => isThatPerson(one, at, figure))
  }

  function inherit(figure: number, fits: (one: Waiting) => boolean): void {
    for (let at = waiting.length - 1; at >= 0; at--) {
      if (!fits(waiting[at]!)) continue
      heirs.set(waiting[at]!.figure, figure)
      waiting.splice(at, 1)
    }
  }

  function isSameDocument(one: Waiting, phrase: Phrase, sentence: number): boolean {
    return (
      one.phrase.kind === 'document' &&
      lineOf(one.phrase.noun) === lineOf(phrase.noun) &&
      sentence - one.sentence <= DOCUMENT_REACH
    )
  }

  /** Named for the first time, soon, and not as somebody's spokesman. */
  function isThatPerson({ phrase, sentence }: Waiting, at: number, figure: number): boolean {
    const { unnamed, genders } = getVocabulary()
    const { mentions, gender, roles } = figures[figure]!
    if (phrase.kind !== 'person' || (unnamed.has(phrase.noun) && !genders.has(phrase.noun))) return false
    if (document.sentenceOf[at]! - sentence > PERSON_REACH || mentions[0]!.from < phrase.head) return false
    const told = genderOfNoun(phrase.noun)
    if (told && gender && told !== gender) return false
    return roles.length === 0 || roles.some(({ noun }) => lineOf(noun) === lineOf(phrase.noun) || !unnamed.has(noun))
  }

  /** The latest [Reuters/Ipsos] poll */
  function isTelling({ range, head }: Phrase): boolean {
    return document.words.slice(range.from + 1, head).some(isCapital)
  }

  function settle(referents: Referents): Referents {
    if (heirs.size === 0) return referents
    for (const [figure, heir] of heirs) {
      for (const range of figures[figure]!.mentions.splice(0)) figures[heir]!.mentions.push(range)
    }
    const last = (figure: number): number => {
      const heir = heirs.get(figure)
      return heir === undefined ? figure : last(heir)
    }
    const settled = new Map<number, readonly number[]>()
    for (const [at, found] of referents) settled.set(at, found.map(last))
    return settled
  }
}
