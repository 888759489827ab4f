import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { createAtoms, toPlaces, toTemplates } from '../linear/templates.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'
import { NONE } from './parser-state.js'

const NO_WORD = 3
const ROOT_WORD = 5
const NO_TAG = 70
const ROOT_TAG = 71

/** What of the tree the relation of a word depends on, by token; serves sentence after sentence. */
export class Surroundings {
  readonly firstChild: Int32Array
  readonly lastChild: Int32Array
  readonly childCount: Uint8Array
  /** Hash of the auxiliary, modal or preposition that stands shortly before its head, 0 for none. */
  readonly helper: Int32Array
  /** 1 where a noun or pronoun before it is a child: a subject, likely. */
  readonly nounBefore: Uint8Array

  constructor(size: number) {
    this.firstChild = new Int32Array(size)
    this.lastChild = new Int32Array(size)
    this.childCount = new Uint8Array(size)
    this.helper = new Int32Array(size)
    this.nounBefore = new Uint8Array(size)
  }

  /** `helperTags` and `nounTags` have 1 at the numbers of such tags. */
  read(
    { form }: WordIds,
    tags: Uint8Array,
    { from, to }: Range,
    heads: Int32Array,
    helperTags: Uint8Array,
    nounTags: Uint8Array,
  ): void {
    this.firstChild.fill(NONE, from, to)
    this.lastChild.fill(NONE, from, to)
    this.childCount.fill(0, from, to)
    this.helper.fill(0, from, to)
    this.nounBefore.fill(0, from, to)
    for (let i = from; i < to; i++) {
      const head = heads[i] as number
      if (head === NONE) continue
      if (this.firstChild[head] === NONE) this.firstChild[head] = i
      this.lastChild[head] = i
      this.childCount[head] = Math.min((this.childCount[head] as number) + 1, 9)
      const tag = tags[i] as number
      if (helperTags[tag] === 1 && i < head && head - i < 5) this.helper[head] = form[i] as number
      if (nounTags[tag] === 1 && i < head) this.nounBefore[head] = 1
    }
  }
}

/** "Grand" is the head of the head, a helper what `Surroundings` has; sides and gaps are those of the head. */
const AT = toPlaces([
  'word',
  'wordBefore',
  'wordAfter',
  'tag',
  'tagBefore',
  'tagAfter',
  'cluster',
  'side',
  'sideAndGap',
  'headWord',
  'headTag',
  'headTagAndSide',
  'headTagBefore',
  'headTagAfter',
  'headCluster',
  'headHelper',
  'grandTag',
  'firstTag',
  'firstWord',
  'lastTag',
  'placeAmongSiblings',
  'firstSiblingWord',
  'lastSiblingTag',
  'children',
  'helper',
  'nounBefore',
])

const TEMPLATES = toTemplates('relation', AT, [
  ['word', 'tag', 'side'],
  ['word', 'headTag', 'side'],
  ['tag', 'headWord', 'side'],
  ['tag', 'headTag', 'sideAndGap'],
  ['tagBefore', 'tag', 'tagAfter'],
  ['wordBefore', 'tag', 'side'],
  ['wordAfter', 'tag', 'side'],
  ['headTag', 'headTagBefore', 'headTagAfter'],
  ['tag', 'headTag', 'grandTag'],
  ['firstTag', 'tag', 'headTagAndSide'],
  ['firstWord', 'tag', 'headTagAndSide'],
  ['lastTag', 'tag', 'headTagAndSide'],
  ['placeAmongSiblings', 'tag', 'headTagAndSide'],
  ['firstSiblingWord', 'tag', 'headTagAndSide'],
  ['lastSiblingTag', 'tag', 'headTagAndSide'],
  ['cluster', 'headTag', 'side'],
  ['headCluster', 'tag', 'side'],
  ['children', 'tag', 'headTagAndSide'],
  ['headHelper', 'tag', 'headTagAndSide'],
  ['helper', 'tag', 'headTagAndSide'],
  ['nounBefore', 'tag', 'headTagAndSide'],
])

/** What settles many relations: the tags of the word, its head and its first child, and how far away the head is. */
export function relationKey(tags: Uint8Array, heads: Int32Array, { firstChild }: Surroundings, i: number): number {
  const head = heads[i] as number
  const first = firstChild[i] as number
  const headTag = head === NONE ? ROOT_TAG : (tags[head] as number)
  const firstTag = first === NONE ? NO_TAG : (tags[first] as number)
  const gap = head === NONE ? 0 : Math.max(-4, Math.min(4, head - i)) + 4
  return ((((tags[i] as number) * 128 + headTag) * 128 + firstTag) * 16 + gap) | 0
}

/** Features that tell the relation of a word to its head, once the sentence's heads are known. */
export class RelationFeatures {
  private readonly atoms = createAtoms(AT)

  fill(
    out: FeatureBuffer,
    { form, fine }: WordIds,
    tags: Uint8Array,
    { from, to }: Range,
    heads: Int32Array,
    around: Surroundings,
    i: number,
  ): void {
    const { atoms } = this
    const { firstChild, lastChild, childCount, helper, nounBefore } = around
    const head = heads[i] as number
    const root = head === NONE
    const grand = root ? NONE : (heads[head] as number)
    const side = root ? 0 : head > i ? 1 : 2
    const headTag = root ? ROOT_TAG : (tags[head] as number)
    const first = firstChild[i] as number
    const last = lastChild[i] as number
    const firstSibling = root ? NONE : (firstChild[head] as number)
    const lastSibling = root ? NONE : (lastChild[head] as number)
    atoms[AT.word] = form[i] as number
    atoms[AT.wordBefore] = i > from ? (form[i - 1] as number) : NO_WORD
    atoms[AT.wordAfter] = i + 1 < to ? (form[i + 1] as number) : NO_WORD
    atoms[AT.tag] = tags[i] as number
    atoms[AT.tagBefore] = i > from ? (tags[i - 1] as number) : NO_TAG
    atoms[AT.tagAfter] = i + 1 < to ? (tags[i + 1] as number) : NO_TAG
    atoms[AT.cluster] = fine[i] as number
    atoms[AT.side] = side
    atoms[AT.sideAndGap] = side * 8 + (root ? 0 : Math.min(Math.abs(head - i), 6))
    atoms[AT.headWord] = root ? ROOT_WORD : (form[head] as number)
    atoms[AT.headTag] = headTag
    atoms[AT.headTagAndSide] = headTag * 4 + side
    atoms[AT.headTagBefore] = !root && head > from ? (tags[head - 1] as number) : NO_TAG
    atoms[AT.headTagAfter] = !root && head + 1 < to ? (tags[head + 1] as number) : NO_TAG
    atoms[AT.headCluster] = root ? 0 : (fine[head] as number)
    atoms[AT.headHelper] = root ? 0 : (helper[head] as number)
    atoms[AT.grandTag] = grand === NONE ? ROOT_TAG : (tags[grand] as number)
    atoms[AT.firstTag] = first === NONE ? 0 : (tags[first] as number) + 1
    atoms[AT.firstWord] = first === NONE ? 0 : (form[first] as number)
    atoms[AT.lastTag] = last === NONE ? 0 : (tags[last] as number) + 1
    atoms[AT.placeAmongSiblings] = firstSibling === i ? 1 : lastSibling === i ? 2 : 0
    atoms[AT.firstSiblingWord] = firstSibling === NONE ? 0 : (form[firstSibling] as number)
    atoms[AT.lastSiblingTag] = lastSibling === NONE ? 0 : (tags[lastSibling] as number) + 1
    atoms[AT.children] = childCount[i] as number
    atoms[AT.helper] = helper[i] as number
    atoms[AT.nounBefore] = nounBefore[i] as number
    out.clear()
    out.addAll(TEMPLATES, atoms)
  }
}
