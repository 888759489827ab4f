/** The Universal part-of-speech tags that the tokeniser's engine gives, in the order that the models know them by. */
const UNIVERSAL_TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const
export type UniversalTag = (typeof UNIVERSAL_TAGS)[number]

/** Numbers of tags, the last one for a tag that is none. */
export const TAGS = UNIVERSAL_TAGS.length + 1

const NUMBERS: ReadonlyMap<string, number> = new Map(UNIVERSAL_TAGS.map((tag, number) => [tag, number]))

export function tagNumber(tag: UniversalTag): number {
  return UNIVERSAL_TAGS.indexOf(tag)
}

export function toTagNumbers(tags: readonly string[]): Int32Array {
  const numbers = new Int32Array(tags.length)
  for (let i = 0; i < tags.length; i++) numbers[i] = NUMBERS.get(tags[i] as string) ?? UNIVERSAL_TAGS.length
  return numbers
}
