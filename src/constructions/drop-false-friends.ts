import { cueBaseAt } from '../cue-base-at.js'
import { isOutside } from '../is-outside.js'
import { concreteNouns, summonedPeople } from '../lexicon/concrete-nouns.js'
import {
  bareMeasures,
  countingVerbs,
  idlePrepositions,
  idleStates,
  literalVerbs,
  measures,
  measuringParticiples,
  namingVerbs,
  performingVerbs,
  setPhrases,
} from '../lexicon/false-friends.js'
import { lowerWordAt } from '../lower-word-at.js'
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
const NAMING = wordSet(namingVerbs)
const PERFORMING = wordSet(performingVerbs)
const IDLE_STATES = wordSet(idleStates)

/**
 * Leaves out what only looks like a statement, by the words that stand with a verb. What stands in quotation marks is
 * kept, titles in them apart.
 *
 *     The minister [added] sugar to his tea.       The landslide [claimed] nine lives.
 *     The kettle's [suggested] price is $39.       Seats were handed out [according to] age.
 *     The film [shows] at the Rex.                 The band [played] “Blue Tide”.
 */
export function dropFalseFriends(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const heads = new Map(findings.map((finding) => [finding.cue?.from ?? -1, finding]))
  const isSilent = (finding: Finding): boolean => {
    if (finding.cue === null || finding.type !== null) return false
    if (!finding.quote.every((piece) => isOutside(quotations, piece))) return isTitle(document, quotations, finding)
    return SIGNS.some((isSign) => isSign(document, finding)) || isAnnouncement(document, finding, heads)
  }
  const kept = findings.filter((finding) => !isSilent(finding))
  return kept.length === findings.length ? findings : kept
}

/** What shows that a cue says nothing where no quotation marks stand. */
const SIGNS: readonly ((document: Document, finding: Finding) => boolean)[] = [
  isMeasured,
  isParticiple,
  (document, { speaker }) => isThing(document, speaker),
  isLiteral,
  isIdle,
  isGuess,
  isHeading,
  isAforesaid,
  isNaming,
  isDecrease,
]

/** The film shows [at] the Rex; deep [in] thought */
function isIdle(document: Document, { cue, head }: Finding): boolean {
  const verb = cueBaseAt(document, head)
  if (Object.hasOwn(idlePrepositions, verb)) {
    return idlePrepositions[verb]?.split(' ').includes(lowerWordAt(document, head + 1)) ?? false
  }
  for (let at = cue?.from ?? 0; at < (cue?.to ?? 0); at++) {
    const link = lowerWordAt(document, at - 1)
    if (link === 'in' && IDLE_STATES().has(lowerWordAt(document, at))) return true
  }
  return false
}

/** a farm of[, say, ]40 hectares */
function isGuess(document: Document, { head }: Finding): boolean {
  return lowerWordAt(document, head) === 'say' && document.words[head - 1] === ',' && document.words[head + 1] === ','
}

/** [What] our readers say: a heading, without a mark at its end */
function isHeading(document: Document, { quote: [only, ...others] }: Finding): boolean {
  const sentence = document.sentences[document.sentenceOf[only?.from ?? 0] ?? 0]
  if (only === undefined || sentence === undefined || others.length > 0 || only.to - only.from > 1) return false
  const ends = document.tags[sentence.to - 1] === 'PUNCT'
  return only.from === sentence.from && !ends && lowerWordAt(document, only.from) === 'what'
}

/** The [said] goods */
function isAforesaid({ words, tags }: Document, { head }: Finding): boolean {
  return words[head] === 'said' && /^the$/i.test(words[head - 1] ?? '') && tags[head + 1] === 'NOUN'
}

/** [declined] to a tenth, declined by 12 per cent; but declined to comment */
function isDecrease(document: Document, { head }: Finding): boolean {
  if (cueBaseAt(document, head) !== 'decline') return false
  const { words, tags } = document
  const next = tags[head + 2] ?? ''
  return (
    (words[head + 1] === 'to' && /^(?:DET|NUM|SYM|NOUN)$/.test(next)) || (words[head + 1] === 'by' && next === 'NUM')
  )
}

/** was called [Bunny] by the crew, but not "was called Bunny's best" */
function isNaming(document: Document, { head }: Finding): boolean {
  const { tags } = document
  if (!NAMING().has(cueBaseAt(document, head)) || tags[head - 1] !== 'AUX') return false
  let at = head + 1
  while (at < head + LONGEST && tags[at] === 'PROPN') at++
  return at > head + 1 && (lowerWordAt(document, at) === 'by' || tags[at] === 'PUNCT')
}

/** She was blunt about [the result]: “…”: what she was blunt about is none of her words. */
function isAnnouncement(
  { tags, words }: Document,
  { head, quote: [only], speaker: [who] }: Finding,
  heads: ReadonlyMap<number, Finding>,
): boolean {
  if (only === undefined || who === undefined || words[only.to] !== ':' || tags[head] === 'VERB') return false
  return heads.get(only.to)?.speaker[0]?.from === who.from
}

/** sang [“Blue Tide” and “The Wide Shore”]: in the marks every word but small ones has a capital and no sentence ends. */
function isTitle(document: Document, { state }: Quotations, { head, quote }: Finding): boolean {
  const { words } = document
  const verb = cueBaseAt(document, head)
  if (verb === 'spell') return true
  if (!PERFORMING().has(verb)) return false
  return quote.every(({ from, to }) => {
    for (let at = from; at < to; at++) {
      if (state[at] !== QUOTE_STATE.inside) continue
      if (!/^\p{Lu}|^(?:an?|and|in|of|on|the|to|for|with|at)$/u.test(words[at] ?? '')) return false
    }
    return true
  })
}

/** according to [age], according to [the colour of their covers], according to [plan] */
function isMeasured(document: Document, { cue, speaker }: Finding): boolean {
  const [first] = speaker
  if (cue === null) return false
  // went [according to plan]
  const last = lowerWordAt(document, cue.to - 1)
  if (BARE_MEASURES().has(last) && lowerWordAt(document, cue.to - 2) === 'to') return true
  if (first === undefined || last !== 'to') return false
  const isBare = first.to - first.from === 1
  const noun = lowerWordAt(document, isBare ? first.from : headOf(document, first))
  return MEASURES().has(noun) || (isBare && BARE_MEASURES().has(noun))
}

/** the kettle's [suggested] retail price */
function isParticiple(document: Document, { cue }: Finding): boolean {
  if (cue === null || !PARTICIPLES().has(lowerWordAt(document, cue.to - 1))) return false
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
  return document.tags[head] === 'NOUN' && CONCRETE().has(singular(lowerWordAt(document, head)))
}

function isLiteral(document: Document, finding: Finding): boolean {
  const [object] = finding.quote
  if (object === undefined || finding.quote.length > 1) return false
  const verb = cueBaseAt(document, finding.head)
  const phrases = phrasesOf(verb)
  if (!LITERAL().has(verb) && phrases === null) return false
  const { from, to } = object
  const head = headOf(document, object)
  // "found [a coin] in his beans", not "found [the road] blocked"
  const isAlone = head + 1 >= to || ENDS.has(document.tags[head + 1] ?? '')
  if (head < from || !isAlone || startsClause(document, object)) return false
  const noun = singular(lowerWordAt(document, head))
  if (phrases?.has(lowerWordAt(document, head)) || phrases?.has(document.words[head] ?? '')) return true
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

const phrasesOf = remembering((verb): ReadonlySet<string> | null =>
  Object.hasOwn(setPhrases, verb) ? new Set(setPhrases[verb]?.split(' ')) : null,
)

const singular = remembering((word) => {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  if (/(?:ies)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes|oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
})
