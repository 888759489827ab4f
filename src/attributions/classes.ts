/** Penn tags by what they tell about a quote's edge; several tags may share a class. */
const TAG_CLASSES: readonly RegExp[] = [
  /^VBN$/,
  /^VBG$/,
  /^VB$/,
  /^VBD$/,
  /^VB[PZ]$/,
  /^NN/,
  /^JJ/,
  /^(?:IN|TO)$/,
  /^RB/,
  /^MD$/,
]

/** Relations that the judge tells apart; all others are one. */
const RELATION_CLASSES: readonly string[] = [
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'conj',
  'parataxis',
  'dobj',
  'nmod',
  'nsubj',
  'nsubjpass',
  'dep',
  'case',
  'mark',
  'amod',
  'compound',
  'appos',
  'acl:relcl',
  'det',
  'punct',
  'aux',
  'cc',
  'advmod',
]

export function toTagClasses(tagNames: readonly string[]): Int32Array {
  return Int32Array.from(tagNames, (tag) => TAG_CLASSES.findIndex((pattern) => pattern.test(tag)))
}

export function toRelationClasses(relationNames: readonly string[]): Int32Array {
  return Int32Array.from(relationNames, (name) => {
    const whole = RELATION_CLASSES.indexOf(name)
    return whole >= 0 ? whole : RELATION_CLASSES.indexOf(name.split(':')[0] ?? '')
  })
}
