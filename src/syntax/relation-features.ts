import type { FeatureBuffer } from '../linear/feature-buffer.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'
import { NONE } from './parser-state.js'

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

/** Features that tell the relation of word i to its head, once the sentence's heads are known. */
export function relationFeatures(
  out: FeatureBuffer,
  { form, fine }: WordIds,
  tags: Uint8Array,
  { from, to }: Range,
  heads: Int32Array,
  around: Surroundings,
  i: number,
): void {
  const wordAt = (k: number) => (k < from || k >= to ? 3 : (form[k] as number))
  const tagAt = (k: number) => (k < from || k >= to ? NO_TAG : (tags[k] as number))
  const { firstChild, lastChild, childCount, helper, nounBefore } = around
  const head = heads[i] as number
  const root = head === NONE
  const grand = root ? NONE : (heads[head] as number)
  const side = root ? 0 : head > i ? 1 : 2
  const gap = root ? 0 : Math.min(Math.abs(head - i), 6)
  const word = form[i] as number
  const tag = tags[i] as number
  const headWord = root ? 5 : (form[head] as number)
  const headTag = root ? ROOT_TAG : (tags[head] as number)
  const headSide = headTag * 4 + side
  const first = firstChild[i] as number
  const last = lastChild[i] as number
  const headFirst = root ? NONE : (firstChild[head] as number)
  const headLast = root ? NONE : (lastChild[head] as number)
  out.from(500)
  out.add(word, tag, side)
  out.add(tag, headTag, side)
  out.add(word, headWord, side)
  out.add(word, headTag, side)
  out.add(tag, headWord, side)
  out.add(tag, headTag, side * 8 + gap)
  out.add(tagAt(i - 1), tag, tagAt(i + 1))
  out.add(wordAt(i - 1), tag, side)
  out.add(wordAt(i + 1), tag, side)
  out.add(headTag, root ? NO_TAG : tagAt(head - 1), root ? NO_TAG : tagAt(head + 1))
  out.add(tag, headTag, grand === NONE ? ROOT_TAG : (tags[grand] as number))
  out.add(first === NONE ? 0 : (tags[first] as number) + 1, tag, headSide)
  out.add(first === NONE ? 0 : (form[first] as number), tag, headSide)
  out.add(last === NONE ? 0 : (tags[last] as number) + 1, tag, headSide)
  out.add(headFirst === i ? 1 : headLast === i ? 2 : 0, tag, headSide)
  out.add(headFirst === NONE ? 0 : (form[headFirst] as number), tag, headSide)
  out.add(headLast === NONE ? 0 : (tags[headLast] as number) + 1, tag, headSide)
  out.add(fine[i] as number, headTag, side)
  out.add(root ? 0 : (fine[head] as number), tag, side)
  out.add(childCount[i] as number, tag, headSide)
  out.add(root ? 0 : (helper[head] as number), tag, headSide)
  out.add(helper[i] as number, tag, headSide)
  out.add(nounBefore[i] as number, tag, headSide)
}
