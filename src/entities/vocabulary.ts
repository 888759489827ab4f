import { calendarNames, timeNouns } from '../lexicon/calendar-names.js'
import { compoundEndings } from '../lexicon/compound-endings.js'
import { documentNouns, utteranceNouns } from '../lexicon/document-nouns.js'
import { firstNames } from '../lexicon/first-names.js'
import { genderedNouns, notMen } from '../lexicon/gendered-nouns.js'
import { groupNouns } from '../lexicon/group-nouns.js'
import { honorifics } from '../lexicon/honorifics.js'
import { pluralsInSense } from '../lexicon/irregular-plurals.js'
import { knownWords } from '../lexicon/known-words.js'
import { nameParticles, nameSuffixes, smallWords } from '../lexicon/name-particles.js'
import { nicknames } from '../lexicon/nicknames.js'
import { notAgents } from '../lexicon/not-agents.js'
import {
  anyBodyNouns,
  nounSynonyms,
  pairNouns,
  placeNouns,
  plainModifiers,
  powersOfState,
} from '../lexicon/noun-synonyms.js'
import {
  bodyNames,
  namedBodies,
  organizationMarks,
  organizationNouns,
  surnameMarks,
  topicalBodies,
} from '../lexicon/organization-nouns.js'
import { placeMarks } from '../lexicon/place-marks.js'
import { indefinites, pronouns } from '../lexicon/pronouns.js'
import { notRoles, roleNouns } from '../lexicon/role-nouns.js'
import { leadingTitles, parties, titleModifiers, titles } from '../lexicon/titles.js'
import { insiderMarks, unnamedSources } from '../lexicon/unnamed-sources.js'
import { plainWord } from './words.js'

export type Gender = 'male' | 'female'
export type PronounKind = keyof typeof pronouns

/** A list that is only ever asked for a word. */
type Words = Pick<ReadonlySet<string>, 'has'>

/** The lexicon as this stage asks for it; all words plain (see `plainWord`). */
export interface Vocabulary {
  readonly bodyNames: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly smallWords: ReadonlySet<string>
  readonly notMen: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly pairNouns: ReadonlySet<string>
  readonly anyBodyNouns: ReadonlySet<string>
  readonly powersOfState: ReadonlySet<string>
  readonly plainModifiers: ReadonlySet<string>
  /** One noun for all with which news takes each other up: "senator" to "lawmaker". */
  readonly lines: ReadonlyMap<string, string>
  readonly timeNouns: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly utterances: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  readonly organizationMarks: ReadonlySet<string>
  readonly namedBodies: ReadonlySet<string>
  readonly surnameMarks: ReadonlySet<string>
  readonly topicalBodies: ReadonlySet<string>
  readonly compoundEndings: ReadonlySet<string>
  readonly notAgents: ReadonlySet<string>
  readonly placeMarks: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly roles: Words
  readonly titles: ReadonlySet<string>
  readonly leadingTitles: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly insiderMarks: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  readonly honorifics: ReadonlyMap<string, Gender | null>
  readonly pronouns: ReadonlyMap<string, PronounKind>
  readonly genders: ReadonlyMap<string, Gender>
  /** First names; `null` where a name is given to either. */
  readonly firstNames: ReadonlyMap<string, Gender | null>
  /** Full forms of a short first name: "bill" to "william". */
  readonly fullForms: ReadonlyMap<string, readonly string[]>
  readonly surnames: Words
  readonly places: Words
  /** "american", "kenyan" */
  readonly demonyms: Words
  readonly companies: Words
  /** Words that compromise knows as something else than a name. */
  readonly isCommon: (word: string) => boolean
}

let vocabulary: Vocabulary | null = null

/** Made on first use: what compromise knows of names, places and actors, beside our own lists. */
export function getVocabulary(): Vocabulary {
  vocabulary ??= makeVocabulary()
  return vocabulary
}

function makeVocabulary(): Vocabulary {
  const known = readKnownWords()
  const notRole = toSet(notRoles)
  const ownRoles = toSet(roleNouns)
  return {
    bodyNames: new Set(toLines(bodyNames).map(plainWord)),
    suffixes: toSet(nameSuffixes),
    smallWords: toSet(smallWords),
    notMen: toSet(notMen),
    plurals: toSet(pluralsInSense),
    placeNouns: toSet(placeNouns),
    pairNouns: toSet(pairNouns),
    anyBodyNouns: toSet(anyBodyNouns),
    powersOfState: toSet(powersOfState),
    plainModifiers: toSet(plainModifiers),
    lines: new Map(toLines(nounSynonyms).flatMap(toPairs)),
    timeNouns: toSet(timeNouns),
    calendar: toSet(calendarNames),
    documents: toSet(documentNouns),
    utterances: toSet(utteranceNouns),
    groups: toSet(groupNouns),
    organizations: toSet(organizationNouns),
    organizationMarks: toSet(organizationMarks),
    namedBodies: toSet(namedBodies),
    surnameMarks: toSet(surnameMarks),
    topicalBodies: toSet(topicalBodies),
    compoundEndings: toSet(compoundEndings),
    notAgents: toSet(notAgents),
    placeMarks: toSet(placeMarks),
    parties: toSet(parties),
    particles: toSet(nameParticles),
    roles: { has: (word) => !notRole.has(word) && (ownRoles.has(word) || known.actors.has(word)) },
    titles: toSet(titles),
    leadingTitles: toSet(leadingTitles),
    titleModifiers: toSet(titleModifiers),
    unnamed: toSet(unnamedSources),
    insiderMarks: toSet(insiderMarks),
    indefinites: toSet(indefinites),
    honorifics: toMap({ male: honorifics.male, female: honorifics.female, any: honorifics.any }),
    pronouns: new Map(
      (Object.keys(pronouns) as PronounKind[]).flatMap((kind) =>
        [...toSet(pronouns[kind])].map((word) => [word, kind]),
      ),
    ),
    genders: new Map(
      (['male', 'female'] as const).flatMap((gender) =>
        [...toSet(genderedNouns[gender])].map((word) => [word, gender]),
      ),
    ),
    firstNames: new Map([...known.genders, ...toMap(firstNames)]),
    fullForms: readNicknames(),
    surnames: known.surnames,
    places: known.places,
    demonyms: known.demonyms,
    companies: known.companies,
    isCommon: (word) => known.common.has(word),
  }
}

/** What compromise knows of words, made to be asked. */
function readKnownWords() {
  const { maleNames, femaleNames, eitherNames } = knownWords
  const genders = new Map<string, Gender | null>([
    ...maleNames.split('|').map((name) => [name, 'male'] as const),
    ...femaleNames.split('|').map((name) => [name, 'female'] as const),
    ...eitherNames.split('|').map((name) => [name, null] as const),
  ])
  return {
    genders,
    actors: toWords(knownWords.actors),
    surnames: toWords(knownWords.surnames),
    places: toWords(knownWords.places),
    demonyms: toWords(knownWords.demonyms),
    companies: toWords(knownWords.companies),
    common: toWords(knownWords.common),
  }
}

function toWords(list: string): ReadonlySet<string> {
  return new Set(list.split('|'))
}

function readNicknames(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const line of toLines(nicknames)) {
    const [full = '', ...short] = line.toLowerCase().split(' ')
    for (const name of short) forms.set(name, [...(forms.get(name) ?? []), full])
  }
  return forms
}

function toLines(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

/** Each later word of a line with its first. */
function toPairs(line: string): [string, string][] {
  const [first = '', ...rest] = line.split(' ')
  return rest.map((word) => [word, first])
}

function toSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/).map(plainWord))
}

function toMap(lists: Readonly<Record<'male' | 'female' | 'any', string>>): Map<string, Gender | null> {
  const map = new Map<string, Gender | null>()
  for (const word of toSet(lists.any)) map.set(word, null)
  for (const word of toSet(lists.male)) map.set(word, 'male')
  for (const word of toSet(lists.female)) map.set(word, map.get(word) === 'male' ? null : 'female')
  return map
}
