import type { OutletKind } from '../types.js'
import { atomsOf, type Weight } from './atoms.js'
import type { Claim } from './index-names.js'
import { isIn, outletNoun } from './word-lists.js'

/** Call letters of an American station: "WZQX", "KZQX-TV". */
const CALL_LETTERS = /^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/

/** An atom of a text. */
export interface Atom {
  readonly key: string
  readonly weight: Weight
  /** Those of names that may begin with it, as it is written. */
  readonly claims: readonly Claim[]
}

/** What registry and lists tell of a word that may stand in or beside an outlet's name. */
export interface OutletWord {
  /** `null` for a sign. */
  readonly first: Atom | null
  /** The atoms behind the first one. */
  readonly others: readonly Atom[]
  /** Whether a name may begin in it, one of the registry or another. */
  readonly opens: boolean
  /** Whether it has a capital for another reason than that it begins a sentence or a title. */
  readonly capital: boolean
  /** "Echo", "Post-Dispatch" */
  readonly masthead: boolean
  readonly station: boolean
  readonly callLetters: boolean
  readonly stateOwned: boolean
  /** What it stands for as a plain noun: "newspaper". */
  readonly noun: OutletKind | 'any' | null
  /** Whether it belongs to a name before it: "the Guardian [newspaper]". */
  readonly tail: boolean
  /** Who works for an outlet, and what they make: "a Post [columnist]". */
  readonly work: boolean
}

export function toOutletWord(word: string, claimsOn: (key: string) => readonly Claim[]): OutletWord {
  const { keys, weight } = atomsOf(word)
  const [first = null, ...others] = keys.map((key, at) => toAtom(key, weight[at] ?? 0, claimsOn(key)))
  const stateOwned = isIn('STATE_OWNED', word.toLowerCase())
  const noun = outletNoun(word)
  const mayBegin = (atom: Atom | null) => atom !== null && (atom.weight > 0 || atom.claims.length > 0)
  return {
    first,
    others,
    opens: stateOwned || noun !== null || mayBegin(first) || others.some(mayBegin),
    capital: /^\p{Lu}/u.test(word) && !isIn('NO_NAME', word),
    masthead: word.split('-').some((part) => isIn('MASTHEADS', part)),
    station: isIn('STATIONS', word),
    callLetters: CALL_LETTERS.test(word),
    stateOwned,
    noun,
    tail: isIn('NAME_TAILS', word) || noun !== null,
    work: isIn('WRITERS', word) || isIn('PIECES', word) || isIn('POLLS', word),
  }
}

function toAtom(key: string, own: Weight, rivals: readonly Claim[]): Atom {
  return { key, weight: own, claims: rivals.filter(({ weight: [least = 0] }) => own >= least) }
}
