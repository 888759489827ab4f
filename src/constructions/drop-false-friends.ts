import { cueLemma } from '../cue-lemma.js'
import { cueLexicon } from '../cue-lexicon.js'
import { concreteNouns, summonedPeople } from '../lexicon/concrete-nouns.js'
import {
  bareMeasures,
  countingVerbs,
  literalVerbs,
  measures,
  measuringParticiples,
  setPhrases,
} from '../lexicon/false-friends.js'
import { remembering } from '../remembering.js'
import { type Document, type Finding, QUOTE_STATE, type Quotations, type Range } from '../stages.js'
import { wordSet } from '../word-set.js'

/** How far a phrase is read for its noun, in words; keeps the time linear in the text. */
const LONGEST = 12
/** What may stand before a phrase's noun. */
const MODIFIERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'PRON'])
/** What may stand behind it without making a clause of it: "called [the bridge] at noon", not "called the bridge unsafe". */
const ENDS: ReadonlySet<string> = new Set(['ADP', 'PUNCT', 'CCONJ', 'ADV', 'PROPN'])

const CONCRETE = wordSet(concreteNouns)
const SUMMONED = wordSet(summonedPeople)
const LITERAL = wordSet(literalVerbs)
const COUNTING = wordSet(countingVerbs)
const PARTICIPLES = wordSet(measuringParticiples)
const MEASURES = wordSet(measures)
const BARE_MEASURES = wordSet(bareMeasures)

/**
 * Leaves out what only looks like a statement, by the nouns that stand with a verb. What stands in quotation marks is
 * always kept.
 *
 *     The minister [added] sugar to his tea.       The landslide [claimed] nine lives.
 *     The kettle's [suggested] price is $39.       Seats were handed out [according to] age.
 */
export function dropFalseFriends(
  document: Document,
  { state }: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const isSilent = (finding: Finding): boolean =>
    finding.cue !== null &&
    finding.type === null &&
    !finding.quote.some(({ from, to }) => state.subarray(from, to).some((place) => place !== QUOTE_STATE.outside)) &&
    (isMeasured(document, finding) ||
      isParticiple(document, finding) ||
      isThing(document, finding.speaker) ||
      isLiteral(document, finding))
  const kept = findings.filter((finding) => !isSilent(finding))
  return kept.length === findings.length ? findings : kept
}

/** according to [age], according to [the colour of their covers], according to [plan] */
function isMeasured(document: Document, { cue, speaker }: Finding): boolean {
  const [first] = speaker
  if (cue === null || first === undefined || wordAt(document, cue.to - 1) !== 'to') return false
  const isBare = first.to - first.from === 1
  const noun = wordAt(document, isBare ? first.from : headOf(document, first))
  return MEASURES().has(noun) || (isBare && BARE_MEASURES().has(noun))
}

/** the kettle's [suggested] retail price */
function isParticiple(document: Document, { cue }: Finding): boolean {
  if (cue === null || !PARTICIPLES().has(wordAt(document, cue.to - 1))) return false
  const { tags, words } = document
  const next = tags[cue.to] ?? ''
  if (next !== 'NOUN' && next !== 'ADJ') return false
  const before = cue.to - 2
  return tags[before] === 'DET' || /^(?:['’]s?|its|his|her|their)$/.test(words[before] ?? '') || before >= cue.from
}

/** [The landslide] claimed …, but not "it" and not "the storm report" */
function isThing(document: Document, [first]: readonly Range[]): boolean {
  if (first === undefined) return false
  const head = headOf(document, first)
  return document.tags[head] === 'NOUN' && CONCRETE().has(singular(wordAt(document, head)))
}

function isLiteral(document: Document, finding: Finding): boolean {
  const [object] = finding.quote
  if (object === undefined || finding.quote.length > 1) return false
  const verb = baseForm(document.words[finding.head] ?? '')
  const phrases = phrasesOf(verb)
  if (!LITERAL().has(verb) && phrases === null) return false
  const { from, to } = object
  const head = headOf(document, object)
  // "found [a coin] in his beans", not "found [the road] blocked"
  const isAlone = head + 1 >= to || ENDS.has(document.tags[head + 1] ?? '')
  if (head < from || !isAlone || startsClause(document, object)) return false
  const noun = singular(wordAt(document, head))
  if (phrases?.has(wordAt(document, head)) || phrases?.has(document.words[head] ?? '')) return true
  if (!LITERAL().has(verb) || document.tags[head] !== 'NOUN') return false
  if (CONCRETE().has(noun) || SUMMONED().has(noun)) return true
  return COUNTING().has(verb) && document.tags[from] === 'NUM' && !/^(?:percent|cent|point)$/.test(noun)
}

/** The noun of the phrase that starts a range: "the [colour] of their covers"; before the range where it has none. */
function headOf({ tags, words }: Document, { from, to }: Range): number {
  let at = from
  const end = Math.min(to, from + LONGEST)
  while (at < end && MODIFIERS.has(tags[at] ?? '')) at++
  // A name or a day that follows the noun is none of its modifiers: "the anchor Monday"
  while (at - 1 > from && tags[at - 1] === 'PROPN' && tags[at - 2] === 'NOUN') at--
  for (let noun = at - 1; noun >= from; noun--) {
    if (tags[noun] === 'NOUN' || tags[noun] === 'PROPN') return /^['’]s$/.test(words[noun + 1] ?? '') ? from - 1 : noun
  }
  return from - 1
}

/** "that …", "to …", "how …": what follows is said, whatever its nouns. */
function startsClause({ words }: Document, { from }: Range): boolean {
  return /^(?:that|to|how|why|what|when|where|whether|who|if|as)$/i.test(words[from] ?? '')
}

const baseForm = remembering((word) => cueLemma(word, cueLexicon().lemmas))

function phrasesOf(verb: string): ReadonlySet<string> | null {
  if (!Object.hasOwn(setPhrases, verb)) return null
  return new Set(setPhrases[verb]?.split(' '))
}

const singular = remembering((word) => {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  if (/(?:ies)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes|oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
})

function wordAt({ words }: Document, token: number): string {
  return words[token]?.toLowerCase() ?? ''
}
