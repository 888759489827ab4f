import type { FeatureBuffer } from '../linear/feature-buffer.js'
import { mix } from '../linear/hash.js'
import { createAtoms, toPlaces, toTemplates } from '../linear/templates.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'

/** Stand for what lies before the first and after the last word of a sentence. */
const BEFORE = 11
const AFTER = 13
const NO_SHAPE = 8
const NO_ENGINE_TAG = 31
/** Stands for the tag of a word before the sentence. */
export const NO_TAG = 61

/** `engine` is for the tokeniser's own tags, `coarse` and `fine` are the word's clusters. */
const AT = toPlaces([
  'word',
  'wordBefore',
  'wordBefore2',
  'wordAfter',
  'wordAfter2',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix3Before',
  'suffix3After',
  'prefix',
  'shape',
  'shapeBefore',
  'shapeAfter',
  'opens',
  'coarse',
  'coarseAfter',
  'fine',
  'engine',
  'engineAfter',
  'tagBefore',
  'tagBefore2',
])

const TEMPLATES = toTemplates('tag', AT, [
  ['word'],
  ['wordBefore'],
  ['wordAfter'],
  ['wordBefore2'],
  ['wordAfter2'],
  ['suffix3'],
  ['suffix2'],
  ['suffix4'],
  ['prefix', 'shape'],
  ['shape', 'opens'],
  ['tagBefore'],
  ['tagBefore', 'tagBefore2'],
  ['tagBefore', 'word'],
  ['tagBefore', 'wordAfter'],
  ['suffix3After'],
  ['suffix3Before'],
  ['fine'],
  ['fine', 'tagBefore'],
  ['coarse', 'coarseAfter'],
  ['word', 'wordAfter'],
  ['tagBefore', 'suffix2', 'shape'],
  ['shape', 'shapeAfter', 'shapeBefore'],
  ['tagBefore', 'coarse', 'coarseAfter'],
  ['engine', 'word'],
  ['engine', 'engineAfter', 'tagBefore'],
  ['engine', 'suffix3'],
])

/** What settles most words' tags: the word and the engine's tag. */
export function tagKey({ form }: WordIds, engine: Uint8Array, i: number): number {
  return mix(0, form[i] as number, engine[i] as number, 0)
}

/** Features that tell a word's Penn tag, given the tags of the two words before it. */
export class TagFeatures {
  private readonly atoms = createAtoms(AT)

  fill(
    out: FeatureBuffer,
    ids: WordIds,
    engine: Uint8Array,
    i: number,
    { from, to }: Range,
    tagBefore: number,
    tagBefore2: number,
  ): void {
    const { form, suffix3, shape, coarse } = ids
    const { atoms } = this
    const starts = i === from
    const ends = i + 1 === to
    atoms[AT.word] = form[i] as number
    atoms[AT.wordBefore] = starts ? BEFORE : (form[i - 1] as number)
    atoms[AT.wordBefore2] = i - 1 > from ? (form[i - 2] as number) : BEFORE
    atoms[AT.wordAfter] = ends ? AFTER : (form[i + 1] as number)
    atoms[AT.wordAfter2] = i + 2 < to ? (form[i + 2] as number) : AFTER
    atoms[AT.suffix2] = ids.suffix2[i] as number
    atoms[AT.suffix3] = suffix3[i] as number
    atoms[AT.suffix4] = ids.suffix4[i] as number
    atoms[AT.suffix3Before] = starts ? BEFORE : (suffix3[i - 1] as number)
    atoms[AT.suffix3After] = ends ? AFTER : (suffix3[i + 1] as number)
    atoms[AT.prefix] = ids.prefix[i] as number
    atoms[AT.shape] = shape[i] as number
    atoms[AT.shapeBefore] = starts ? NO_SHAPE : (shape[i - 1] as number)
    atoms[AT.shapeAfter] = ends ? NO_SHAPE : (shape[i + 1] as number)
    atoms[AT.opens] = starts ? 1 : 0
    atoms[AT.coarse] = coarse[i] as number
    atoms[AT.coarseAfter] = ends ? 0 : (coarse[i + 1] as number)
    atoms[AT.fine] = ids.fine[i] as number
    atoms[AT.engine] = engine[i] as number
    atoms[AT.engineAfter] = ends ? NO_ENGINE_TAG : (engine[i + 1] as number)
    atoms[AT.tagBefore] = tagBefore
    atoms[AT.tagBefore2] = tagBefore2
    out.clear()
    out.addAll(TEMPLATES, atoms)
  }
}
