import type { FeatureBuffer } from '../linear/feature-buffer.js'
import type { WordIds } from '../linear/word-ids.js'
import { NONE, type ParserState } from './parser-state.js'

/** Beyond any tag's number. */
const NO_TAG = 70

/** Features that tell the next transition: stack top, the two below, three tokens of the buffer, their children. */
export function arcFeatures(
  out: FeatureBuffer,
  ids: WordIds,
  tags: Uint8Array,
  quoteState: Uint8Array,
  state: ParserState,
): void {
  const { form, fine } = ids
  const { leftChild, rightChild, leftCount, rightCount, next, end } = state
  const s0 = state.onStack(0)
  const s1 = state.onStack(1)
  const s2 = state.onStack(2)
  const b0 = next < end ? next : NONE
  const b1 = next + 1 < end ? next + 1 : NONE
  const b2 = next + 2 < end ? next + 2 : NONE
  const s0l = s0 === NONE ? NONE : (leftChild[s0] as number)
  const s0r = s0 === NONE ? NONE : (rightChild[s0] as number)
  const s1l = s1 === NONE ? NONE : (leftChild[s1] as number)
  const s1r = s1 === NONE ? NONE : (rightChild[s1] as number)
  const b0l = b0 === NONE ? NONE : (leftChild[b0] as number)

  const s0w = s0 === NONE ? 1 : (form[s0] as number)
  const s1w = s1 === NONE ? 1 : (form[s1] as number)
  const b0w = b0 === NONE ? 1 : (form[b0] as number)
  const b1w = b1 === NONE ? 1 : (form[b1] as number)
  const s0p = s0 === NONE ? NO_TAG : (tags[s0] as number)
  const s1p = s1 === NONE ? NO_TAG : (tags[s1] as number)
  const s2p = s2 === NONE ? NO_TAG : (tags[s2] as number)
  const b0p = b0 === NONE ? NO_TAG : (tags[b0] as number)
  const b1p = b1 === NONE ? NO_TAG : (tags[b1] as number)
  const b2p = b2 === NONE ? NO_TAG : (tags[b2] as number)
  const s0lp = s0l === NONE ? NO_TAG : (tags[s0l] as number)
  const s0rp = s0r === NONE ? NO_TAG : (tags[s0r] as number)
  const s1lp = s1l === NONE ? NO_TAG : (tags[s1l] as number)
  const s1rp = s1r === NONE ? NO_TAG : (tags[s1r] as number)
  const b0lp = b0l === NONE ? NO_TAG : (tags[b0l] as number)
  const s0rw = s0r === NONE ? 1 : (form[s0r] as number)
  const s0c = s0 === NONE ? 0 : (fine[s0] as number)
  const s1c = s1 === NONE ? 0 : (fine[s1] as number)
  const b0c = b0 === NONE ? 0 : (fine[b0] as number)

  out.from(400)
  out.add(s0w)
  out.add(s0p)
  out.add(s0w, s0p)
  out.add(s1w)
  out.add(s1p)
  out.add(s1w, s1p)
  out.add(b0w)
  out.add(b0p)
  out.add(b0w, b0p)
  out.add(b1w)
  out.add(b1p)
  out.add(b1w, b1p)
  out.add(b2p, b1p)

  out.add(s0p, b0p)
  out.add(s0w, b0w)
  out.add(s0w, b0p)
  out.add(s0p, b0w)
  out.add(s1p, s0p)
  out.add(s1w, s0w)
  out.add(s1w, s0p)
  out.add(s1p, s0w)
  out.add(s0p, b0p, b1p)
  out.add(s1p, s0p, b0p)
  out.add(s2p, s1p, s0p)
  out.add(b0p, b1p, b2p)
  out.add(s0w, b0w, b0p)
  out.add(s1w, s0p, b0p)
  out.add(s1p, s0w, b0p)
  out.add(s1p, s0p, b0w)
  out.add(s0w, b0p, b1p)
  out.add(s0p, b0w, b1p)

  out.add(s0p, s0lp, b0p)
  out.add(s0p, s0rp, b0p)
  out.add(s1p, s1rp, s0p)
  out.add(s1p, s1lp, s0p)
  out.add(s0p, b0p, b0lp)
  out.add(s1p, s0p, s0lp)
  out.add(s1p, s0p, s0rp)
  out.add(s0w, s0rw)
  out.add(s0w, s0l === NONE ? 1 : (form[s0l] as number))
  out.add(s1w, s1r === NONE ? 1 : (form[s1r] as number))
  out.add(b0w, b0l === NONE ? 1 : (form[b0l] as number))

  const gap = s0 === NONE || b0 === NONE ? 0 : Math.min(b0 - s0, 9)
  const stackGap = s0 === NONE || s1 === NONE ? 0 : Math.min(s0 - s1, 9)
  const s0left = s0 === NONE ? 0 : (leftCount[s0] as number)
  const s0right = s0 === NONE ? 0 : (rightCount[s0] as number)
  const s1left = s1 === NONE ? 0 : (leftCount[s1] as number)
  const s1right = s1 === NONE ? 0 : (rightCount[s1] as number)
  out.add(gap, s0p, b0p)
  out.add(stackGap, s1p, s0p)
  out.add(gap, s0w)
  out.add(gap, b0w)
  out.add(s0left, s0p, b0p)
  out.add(s0right, s0p, b0p)
  out.add(s0right * 8 + s0left, s0w)
  out.add(s1right, s1p, s0p)
  out.add(s1right * 8 + s1left, s1w, s0p)
  out.add(b0 === NONE ? 0 : (leftCount[b0] as number), b0p, s0p)

  out.add(s0c, b0c)
  out.add(s0c, b0p)
  out.add(s0p, b0c)
  out.add(s1c, s0c)
  out.add(s1c, s0p)
  out.add(s1p, s0c)
  out.add(s1c, s0p, b0p)

  const marks =
    (s0 === NONE ? 5 : (quoteState[s0] as number)) * 36 +
    (s1 === NONE ? 5 : (quoteState[s1] as number)) * 6 +
    (b0 === NONE ? 5 : (quoteState[b0] as number))
  out.add(marks, s0p, b0p)
  out.add(marks, s1p, s0p)
  out.add(marks, s0p, s1 === NONE ? 0 : 1)
  out.add(s1w, s0p, b0 === NONE ? 1 : 0)
  out.add(s1p, s0p, s1r === NONE ? 0 : (form[s1r] as number))
  out.add(b0p, s0w, s0rp)
  out.add(b0w, s1p, s2p)
}
