import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { createAtoms, toPlaces, toTemplates } from '../linear/templates.js'
import type { WordIds } from '../linear/word-ids.js'
import { NONE, type ParserState } from './parser-state.js'

/** Beyond any tag's number. */
const NO_TAG = 70
const NO_WORD = 1
const NO_QUOTE_STATE = 5

/**
 * s0 is the top of the stack, s1 and s2 are below it; b0, b1 and b2 are the next tokens; s0l and s0r are the outermost
 * children of s0 so far. Lefts and rights are numbers of children, marks the quote states of s0, s1 and b0.
 */
const AT = toPlaces([
  's0word',
  's1word',
  'b0word',
  'b1word',
  's0tag',
  's1tag',
  's2tag',
  'b0tag',
  'b1tag',
  'b2tag',
  's0cluster',
  's1cluster',
  'b0cluster',
  's0lTag',
  's0rTag',
  's1lTag',
  's1rTag',
  'b0lTag',
  's0lWord',
  's0rWord',
  's1rWord',
  'b0lWord',
  'gap',
  'stackGap',
  's0lefts',
  's0rights',
  's0children',
  's1rights',
  'b0lefts',
  'marks',
  'hasS1',
])

const TEMPLATES = toTemplates('arc', AT, [
  ['s0tag'],
  ['s0word', 's0tag'],
  ['s1tag'],
  ['s1word', 's1tag'],
  ['b0tag'],
  ['b0word', 'b0tag'],
  ['b1tag'],
  ['b1word', 'b1tag'],
  ['b2tag', 'b1tag'],

  ['s0word', 'b0word'],
  ['s0word', 'b0tag'],
  ['s0tag', 'b0word'],
  ['s1word', 's0word'],
  ['s1word', 's0tag'],
  ['s1tag', 's0word'],
  ['s0tag', 'b0tag', 'b1tag'],
  ['s1tag', 's0tag', 'b0tag'],
  ['s2tag', 's1tag', 's0tag'],
  ['b0tag', 'b1tag', 'b2tag'],

  ['s0tag', 's0lTag', 'b0tag'],
  ['s0tag', 's0rTag', 'b0tag'],
  ['s1tag', 's1rTag', 's0tag'],
  ['s1tag', 's1lTag', 's0tag'],
  ['s0tag', 'b0tag', 'b0lTag'],
  ['s1tag', 's0tag', 's0lTag'],
  ['s1tag', 's0tag', 's0rTag'],
  ['s0word', 's0rWord'],
  ['s0word', 's0lWord'],
  ['s1word', 's1rWord'],
  ['b0word', 'b0lWord'],

  ['gap', 's0tag', 'b0tag'],
  ['stackGap', 's1tag', 's0tag'],
  ['gap', 's0word'],
  ['gap', 'b0word'],
  ['s0lefts', 's0tag', 'b0tag'],
  ['s0rights', 's0tag', 'b0tag'],
  ['s0children', 's0word'],
  ['s1rights', 's1tag', 's0tag'],
  ['b0lefts', 'b0tag', 's0tag'],

  ['s0cluster', 'b0cluster'],
  ['s0cluster', 'b0tag'],
  ['s0tag', 'b0cluster'],
  ['s1cluster', 's0cluster'],
  ['s1cluster', 's0tag'],
  ['s1tag', 's0cluster'],

  ['marks', 's0tag', 'b0tag'],
  ['marks', 's1tag', 's0tag'],
  ['marks', 's0tag', 'hasS1'],
  ['b0tag', 's0word', 's0rTag'],
  ['b0word', 's1tag', 's2tag'],
])

/** What settles many transitions: the tags of s1, s0, b0 and b1. */
export function arcKey(tags: Uint8Array, state: ParserState): number {
  const { next, end } = state
  const b0 = next < end ? (tags[next] as number) : NO_TAG
  const b1 = next + 1 < end ? (tags[next + 1] as number) : NO_TAG
  return (((at(tags, state.onStack(1), NO_TAG) * 128 + at(tags, state.onStack(0), NO_TAG)) * 128 + b0) * 128 + b1) | 0
}

/** Features that tell the next transition. */
export class ArcFeatures {
  private readonly atoms = createAtoms(AT)

  fill(
    out: FeatureBuffer,
    { form, fine }: WordIds,
    tags: Uint8Array,
    quoteState: Uint8Array,
    state: ParserState,
  ): void {
    const { atoms } = this
    const { leftChild, rightChild, leftCount, rightCount, next, end } = state
    const s0 = state.onStack(0)
    const s1 = state.onStack(1)
    const b0 = next < end ? next : NONE
    const b1 = next + 1 < end ? next + 1 : NONE
    const b2 = next + 2 < end ? next + 2 : NONE
    const s0l = at(leftChild, s0, NONE)
    const s0r = at(rightChild, s0, NONE)
    const s1r = at(rightChild, s1, NONE)
    const b0l = at(leftChild, b0, NONE)
    atoms[AT.s0word] = at(form, s0, NO_WORD)
    atoms[AT.s1word] = at(form, s1, NO_WORD)
    atoms[AT.b0word] = at(form, b0, NO_WORD)
    atoms[AT.b1word] = at(form, b1, NO_WORD)
    atoms[AT.s0tag] = at(tags, s0, NO_TAG)
    atoms[AT.s1tag] = at(tags, s1, NO_TAG)
    atoms[AT.s2tag] = at(tags, state.onStack(2), NO_TAG)
    atoms[AT.b0tag] = at(tags, b0, NO_TAG)
    atoms[AT.b1tag] = at(tags, b1, NO_TAG)
    atoms[AT.b2tag] = at(tags, b2, NO_TAG)
    atoms[AT.s0cluster] = at(fine, s0, 0)
    atoms[AT.s1cluster] = at(fine, s1, 0)
    atoms[AT.b0cluster] = at(fine, b0, 0)
    atoms[AT.s0lTag] = at(tags, s0l, NO_TAG)
    atoms[AT.s0rTag] = at(tags, s0r, NO_TAG)
    atoms[AT.s1lTag] = at(tags, at(leftChild, s1, NONE), NO_TAG)
    atoms[AT.s1rTag] = at(tags, s1r, NO_TAG)
    atoms[AT.b0lTag] = at(tags, b0l, NO_TAG)
    atoms[AT.s0lWord] = at(form, s0l, NO_WORD)
    atoms[AT.s0rWord] = at(form, s0r, NO_WORD)
    atoms[AT.s1rWord] = at(form, s1r, NO_WORD)
    atoms[AT.b0lWord] = at(form, b0l, NO_WORD)
    atoms[AT.gap] = s0 === NONE || b0 === NONE ? 0 : Math.min(b0 - s0, 9)
    atoms[AT.stackGap] = s0 === NONE || s1 === NONE ? 0 : Math.min(s0 - s1, 9)
    const s0lefts = at(leftCount, s0, 0)
    const s0rights = at(rightCount, s0, 0)
    const s1rights = at(rightCount, s1, 0)
    atoms[AT.s0lefts] = s0lefts
    atoms[AT.s0rights] = s0rights
    atoms[AT.s0children] = s0rights * 8 + s0lefts
    atoms[AT.s1rights] = s1rights
    atoms[AT.b0lefts] = at(leftCount, b0, 0)
    atoms[AT.marks] =
      at(quoteState, s0, NO_QUOTE_STATE) * 36 +
      at(quoteState, s1, NO_QUOTE_STATE) * 6 +
      at(quoteState, b0, NO_QUOTE_STATE)
    atoms[AT.hasS1] = s1 === NONE ? 0 : 1
    out.clear()
    out.addAll(TEMPLATES, atoms)
  }
}

function at(column: Int32Array | Uint8Array, i: number, otherwise: number): number {
  return i === NONE ? otherwise : (column[i] as number)
}
