import type { Document, Naming, Range } from '../stages.js'
import type { OutletEntry } from '../types.js'
import { atomsOf } from './atoms.js'
import type { Claim, OutletIndex } from './index-names.js'
import { adjoin, type Match, matchAt } from './match-names.js'
import type { OutletWord } from './outlet-word.js'
import { type Atoms, readAtoms } from './read-atoms.js'
import { isIn } from './word-lists.js'

const LONGEST_NAME = 5
/** Paragraphs over which "the newspaper" still points back. */
const REACH = 2

interface Settled {
  readonly entry: OutletEntry
  readonly claim: Claim
  /** Only the words around it can tell that it names an outlet at all. */
  readonly doubtful: boolean
  /** Several outlets go by this name, and nothing tells which is meant. */
  readonly shared: boolean
}

type Known = Pick<Naming, 'name' | 'domain' | 'kind'>

/**
 * Finds every naming of an outlet, in the order of the text, and settles what it names: by earlier namings, by the
 * article's own outlet, by the registry. Whether anything reaches the reader through it is for others to say.
 */
export function findNamings(document: Document, index: OutletIndex, own: string | null): readonly Naming[] {
  const atoms = readAtoms(document, index)
  const reader = new NameReader(document, atoms, index, own)
  let next = 0
  for (const at of atoms.openings) if (at >= next) next = reader.read(at)
  return reader.found
}

class NameReader {
  readonly found: Naming[] = []
  /** "post" and "daily news" to the outlet that was last named so in full. */
  private readonly endings = new Map<string, Known>()
  private readonly seen = new Set<OutletEntry>()
  private readonly own: Known | null
  private readonly ownEntry: OutletEntry | null

  constructor(
    private readonly document: Document,
    private readonly atoms: Atoms,
    private readonly index: OutletIndex,
    own: string | null,
  ) {
    this.ownEntry = own === null ? null : lookUp(index, own)
    this.own = this.ownEntry ? known(this.ownEntry) : own === null ? null : { name: own, domain: null, kind: null }
    if (this.own) this.remember(this.own)
  }

  /** Reads what begins at an atom; gives the atom to go on at. */
  read(at: number): number {
    return (
      this.readShort(at) ??
      this.readRegistered(at) ??
      this.readUnregistered(at) ??
      this.readState(at) ??
      this.readNoun(at) ??
      at + 1
    )
  }

  /** "[the Post] reported", "a [Post] columnist" */
  private readShort(at: number): number | null {
    if (!this.hasCapital(at) || this.endings.size === 0) return null
    const token = this.tokenOf(at)
    const after = isThe(this.word(token - 1)) && this.holds(token - 1, token)
    for (const count of [2, 1]) {
      const key = this.keyOf(at)
      const known = this.endings.get(count === 1 ? key : `${key} ${this.keyOf(at + 1)}`)
      const last = this.tokenOf(at + count - 1)
      if (!known || this.goesOn(last + 1) || (count === 2 && !adjoin(this.document, token, last))) continue
      if (!after && !(this.isAlone(token) && this.isOutletWork(last + 1))) continue
      this.add({ from: after ? token - 1 : token, to: last + 1 }, known, 'short', false)
      return at + count
    }
    return null
  }

  private readRegistered(at: number): number | null {
    const match = matchAt(this.document, this.atoms, at)
    if (!match) return null
    const first = this.tokenOf(match.from)
    const settled = this.settle(match)
    if (!settled || this.word(first).includes('@')) return null
    if (isIn('MASTHEADS', this.word(first)) && !this.isAlone(first)) return null
    if (match.to === match.from + 1 && !this.standsAlone(first, settled, match.from)) return null
    const { entry, claim, doubtful, shared } = settled
    const range = this.widen(first, this.tokenOf(match.to - 1) + 1, /^the /i.test(entry.name))
    if (claim.kind === 'programme' && doubtful && !this.isProgramme(range)) return null
    this.add(
      range,
      shared ? { ...known(entry), domain: null } : known(entry),
      'full',
      doubtful,
      claim.kind === 'programme',
    )
    if (!doubtful) this.seen.add(entry)
    return match.to
  }

  private settle({ claims }: Match): Settled | null {
    const pick = (claim: Claim | undefined, doubtful = false, shared = false) =>
      claim ? { entry: claim.entry, claim, doubtful, shared } : null
    return (
      pick(claims.find(({ entry }) => entry === this.ownEntry)) ??
      pick(claims.find(({ entry }) => this.seen.has(entry))) ??
      pick(claims.find(({ ambiguous }) => !ambiguous)) ??
      pick(claims.find(({ kind }) => kind === 'name') ?? claims[0], true, claims.length > 1)
    )
  }

  /** "the [Millfield Gazette]", "[WZQX-TV]", "[Ploughman] magazine"; "[The Gazette]" if nothing of that name came before */
  private readUnregistered(at: number): number | null {
    const token = this.tokenOf(at)
    if (!this.hasCapital(at) || this.tokenOf(at - 1) === token) return null
    if (this.look(token).callLetters && !this.isShouted(token) && !this.isLabel(token)) {
      const range = this.widen(token, token + 1, false)
      this.add(range, { name: this.word(token), domain: null, kind: 'broadcaster' }, 'full', false)
      return this.atomAfter(at, range.to)
    }
    const end = this.nameEnd(token)
    if (end === null || this.holdsRegistered(at, end)) return null
    const from = token
    const the = isThe(this.word(from - 1)) && this.holds(from - 1, from)
    const alone = end === from + 1 && this.word(end) !== 'magazine'
    if (alone && !the) return null
    const written = this.document.text.slice(this.document.starts[from], this.document.ends[end - 1])
    const range = this.widen(from, end, the)
    this.add(
      range,
      { name: alone ? `The ${written}` : written, domain: null, kind: null },
      alone ? 'short' : 'full',
      alone,
    )
    return this.atomAfter(at, range.to)
  }

  /** "A September [Washington Post] poll", but not "the Ashford [Daily Telegraph]" */
  private holdsRegistered(from: number, end: number): boolean {
    for (let at = from + 1; this.tokenOf(at) >= 0 && this.tokenOf(at) < end; at++) {
      const claims = matchAt(this.document, this.atoms, at)?.claims ?? []
      const full = claims.some(({ keys, ambiguous }) => keys.length > 1 && !ambiguous)
      if (full && !isIn('FREQUENCIES', this.word(this.tokenOf(at)))) return true
    }
    return false
  }

  /** Where the run of capitalised words that starts here ends, if it ends as names of outlets do. */
  private nameEnd(from: number): number | null {
    if (isIn('NO_NAME', this.word(from))) return null
    let to = from + 1
    while (to < from + LONGEST_NAME && this.goesOn(to)) to++
    if (this.goesOn(to)) return null
    const last = this.look(to - 1)
    if (last.masthead || (last.station && to > from + 1)) return to
    // the [Daily Lantern], but not "Daily deals" and "the Sunday Roast"
    if (this.word(from) === 'Daily' && to > from + 1 && isThe(this.word(from - 1)) && this.holds(from - 1, from))
      return to
    if (isIn('STATION_HEADS', this.word(from)) && to > from + 1 && this.isAlone(from)) return to
    return this.word(to) === 'magazine' && this.document.tags[to - 1] === 'PROPN' ? to : null
  }

  /** "Iranian [state television]", "[State media] reported", not "[State broadcaster] NHK" */
  private readState(at: number): number | null {
    const token = this.tokenOf(at)
    // The atoms within a word of many, such as an address, start no phrase.
    if (this.tokenOf(at - 1) === token) return null
    if (!this.look(token).stateOwned) return null
    const noun = this.word(token + 1) === 'news' ? token + 2 : token + 1
    const to = noun + 1
    const known = isIn('STATE_OUTLETS', this.word(noun)) || (noun > token + 1 && this.word(noun) === 'agency')
    if (!known || !this.holds(token, noun) || this.goesOn(to)) return null
    const from = this.holds(token - 1, token) && this.isName(token - 1) ? token - 1 : token
    const written = this.document.text.slice(this.document.starts[from], this.document.ends[to - 1])
    this.add(
      { from, to },
      { name: from === token ? written.toLowerCase() : written, domain: null, kind: null },
      'noun',
      false,
    )
    return this.atomAfter(at, to)
  }

  /** "[the newspaper] said", "the conservative-leaning [newspaper]", "told [this newspaper]" */
  private readNoun(at: number): number | null {
    const token = this.tokenOf(at)
    const kind = this.look(token).noun
    if (kind === null || (kind === 'wire' && this.word(token - 1) !== 'news')) return null
    let from = token - 1
    while (from > token - 4 && this.holds(from, token) && /^(?:ADJ|NOUN)$/.test(this.document.tags[from] ?? '')) from--
    const determiner = this.word(from).toLowerCase()
    if (!this.holds(from, token)) return null
    const range = { from, to: token + 1 }
    if (determiner === 'this' || determiner === 'our') {
      if (this.own && kind === 'newspaper') this.add(range, this.own, 'noun', false)
      return null
    }
    if (determiner !== 'the' && determiner !== 'that') return null
    const last = this.lastOf(kind, this.document.paragraphOf[token] ?? 0)
    if (last) this.add(range, last, 'noun', false)
    return null
  }

  private lastOf(kind: Naming['kind'] | 'any', paragraph: number): Naming | null {
    for (let back = this.found.length - 1; back >= 0 && back > this.found.length - 6; back--) {
      const naming = this.found[back]
      if (!naming || paragraph - (this.document.paragraphOf[naming.from] ?? 0) > REACH) return null
      if (naming.doubtful) continue
      if (kind === 'any' || naming.kind === kind || (naming.kind === null && kind === 'newspaper')) return naming
    }
    return null
  }

  private add(range: Range, { name, domain, kind }: Known, form: Naming['form'], doubtful: boolean, programme = false) {
    this.found.push({ from: range.from, to: range.to, name, domain, kind, form, doubtful, programme })
    if (form === 'full' && !doubtful && !programme) this.remember({ name, domain, kind })
  }

  private remember(known: Known): void {
    const { keys } = atomsOf(known.name.replace(/^the /i, ''))
    for (const count of [1, 2]) if (keys.length > count) this.endings.set(keys.slice(-count).join(' '), known)
  }

  /** With the article before it and what belongs to the name after it: "[The Guardian newspaper]". */
  private widen(from: number, to: number, article: boolean): Range {
    const first = article && isThe(this.word(from - 1)) && this.holds(from - 1, from) ? from - 1 : from
    let end = to
    while (this.holds(end - 1, end) && this.document.spaced[end] && this.isTail(end)) end++
    return { from: first, to: end }
  }

  private isTail(token: number): boolean {
    const word = this.word(token)
    if (word === 'news') return this.look(token + 1).noun !== null
    return this.look(token).tail
  }

  /** Programmes with everyday names count in quotation marks, behind their network or called a show. */
  private isProgramme({ from, to }: Range): boolean {
    const before = this.word(from - 1)
    if (/^(?:["“”‘'’]|''|``)$/.test(before) || /^(?:show|programme|program)$/.test(this.word(to))) return true
    return /^['’]s?$/.test(before) && this.found.at(-1)?.to === from - 1
  }

  /** Whether the word continues a name that came before it: capitalised, close by, no new clause. */
  private goesOn(token: number): boolean {
    return this.holds(token - 1, token) && this.isName(token)
  }

  private isName(token: number): boolean {
    const { capital, masthead } = this.look(token)
    // "the Lynford [Echo]" and "the Ashford [Mirror]" are tagged as verbs
    return capital && (this.document.tags[token] !== 'VERB' || masthead)
  }

  /** Whether the word before is no part of the same name. */
  private isAlone(token: number): boolean {
    return !this.holds(token - 1, token) || !this.isName(token - 1)
  }

  /**
   * Whether a name of one word is one here: "told [The Hill]" but not "Capitol Hill", "in [Time]" but not "Time
   * passes" and not "Time Warner".
   */
  private standsAlone(token: number, { entry, claim, doubtful }: Settled, atom: number): boolean {
    if (!doubtful && !claim.article) return true
    if (this.tokenOf(atom - 1) === token || this.tokenOf(atom + 1) === token) return false
    if (!this.isAlone(token) || (this.goesOn(token + 1) && !this.isTail(token + 1))) return false
    if (this.isTail(token + 1) || this.isOutletWork(token + 1)) return true
    if (claim.article) return this.seen.has(entry) || /^(?:the|['’]s)$/i.test(this.word(token - 1))
    return this.document.sentences[this.document.sentenceOf[token] ?? 0]?.from !== token
  }

  private isOutletWork(token: number): boolean {
    return this.look(token).work
  }

  private isShouted(token: number): boolean {
    return [token - 1, token + 1].some((at) => /^[A-Z]{4,}$/.test(this.word(at)))
  }

  /** "KERR: All ashore by five." */
  private isLabel(token: number): boolean {
    return this.word(token + 1) === ':'
  }

  private holds(left: number, right: number): boolean {
    return left >= 0 && right < this.document.size && this.document.sentenceOf[left] === this.document.sentenceOf[right]
  }

  private word(token: number): string {
    return this.document.words[token] ?? ''
  }

  private look(token: number): OutletWord {
    return this.index.wordAt(this.document, token)
  }

  private keyOf(atom: number): string {
    return this.atoms.list[atom]?.key ?? ''
  }

  private hasCapital(atom: number): boolean {
    return (this.atoms.list[atom]?.weight ?? 0) > 0
  }

  private tokenOf(atom: number): number {
    return this.atoms.tokens[atom] ?? -1
  }

  private atomAfter(atom: number, token: number): number {
    let next = atom + 1
    while (next < this.atoms.tokens.length && this.tokenOf(next) < token) next++
    return next
  }
}

function known({ name, domain, kind }: OutletEntry): Known {
  return { name, domain: domain ?? null, kind: kind ?? null }
}

function lookUp(index: OutletIndex, name: string): OutletEntry | null {
  const { keys } = atomsOf(name.replace(/^the /i, ''))
  const claims = index.get(keys[0] ?? '').filter((claim) => claim.keys.join(' ') === keys.join(' '))
  return (claims.find(({ kind }) => kind === 'name') ?? claims[0])?.entry ?? null
}

function isThe(word: string): boolean {
  return word === 'the' || word === 'The' || word === 'THE'
}
