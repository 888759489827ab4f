import type { FeatureBuffer } from '../linear/feature-buffer.js'
import type { WordIds } from '../linear/word-ids.js'

/** Stand for what lies before the first and after the last word of a sentence. */
const BEFORE = 11
const AFTER = 13
/** Stands for the tag of a word before the sentence. */
export const NO_TAG = 61

/** Features that tell a word's Penn tag, given the tags of the two words before it. `engine` holds ids of the tokeniser's own tags. */
export function tagFeatures(
  out: FeatureBuffer,
  ids: WordIds,
  engine: Uint8Array,
  i: number,
  from: number,
  to: number,
  tagBefore: number,
  tagBefore2: number,
): void {
  const { form, suffix2, suffix3, shape, coarse, fine } = ids
  const word = form[i] as number
  const next = i + 1 < to ? (form[i + 1] as number) : AFTER
  const before = i > from ? (form[i - 1] as number) : BEFORE
  const myShape = shape[i] as number
  const nextShape = i + 1 < to ? (shape[i + 1] as number) : 8
  const nextCoarse = i + 1 < to ? (coarse[i + 1] as number) : 0
  const mine = engine[i] as number
  const nextEngine = i + 1 < to ? (engine[i + 1] as number) : 31
  out.from(300)
  out.add(word)
  out.add(before)
  out.add(next)
  out.add(i - 1 > from ? (form[i - 2] as number) : BEFORE)
  out.add(i + 2 < to ? (form[i + 2] as number) : AFTER)
  out.add(suffix3[i] as number)
  out.add(suffix2[i] as number)
  out.add(ids.suffix4[i] as number)
  out.add(ids.prefix[i] as number, myShape)
  out.add(myShape, i === from ? 1 : 0)
  out.add(tagBefore)
  out.add(tagBefore, tagBefore2)
  out.add(tagBefore, word)
  out.add(tagBefore, next)
  out.add(tagBefore, tagBefore2, word)
  out.add(i + 1 < to ? (suffix3[i + 1] as number) : AFTER)
  out.add(i > from ? (suffix3[i - 1] as number) : BEFORE)
  out.add(fine[i] as number)
  out.add(fine[i] as number, tagBefore)
  out.add(coarse[i] as number, nextCoarse)
  out.add(word, next)
  out.add(word, before)
  out.add(tagBefore, suffix2[i] as number, myShape)
  out.add(myShape, nextShape, i > from ? (shape[i - 1] as number) : 8)
  out.add(tagBefore, coarse[i] as number, nextCoarse)
  out.add(mine, word)
  out.add(mine, nextEngine, tagBefore)
  out.add(mine, suffix3[i] as number)
}
