/** The Universal tags that the tokeniser's engine gives, in the order that the models know them by. */
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
]
const NUMBERS: ReadonlyMap<string, number> = new Map(UNIVERSAL_TAGS.map((tag, number) => [tag, number]))

export function toEngineTags(tags: readonly string[]): Uint8Array {
  const numbers = new Uint8Array(tags.length)
  for (let i = 0; i < tags.length; i++) numbers[i] = NUMBERS.get(tags[i] as string) ?? UNIVERSAL_TAGS.length
  return numbers
}
