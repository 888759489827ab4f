import { IRREGULAR_VERBS } from './lexicon/irregular-verbs.js'

/**
 * The base form of a cue's main word: "denied" -> "deny", "quipped" -> "quip", "warnings" -> "warning". Of the forms that
 * may have been inflected to `word`, one that is `known` wins; words with none go by their spelling.
 */
export function cueLemma(word: string, known: { has(lemma: string): boolean }): string {
  const lower = word.toLowerCase()
  if (Object.hasOwn(IRREGULAR_VERBS, lower)) return IRREGULAR_VERBS[lower] ?? lower
  if (known.has(lower)) return lower
  const candidates = uninflected(lower)
  return candidates.find((candidate) => known.has(candidate)) ?? candidates[0] ?? lower
}

/** What regular inflection may have made `word` of, likeliest first. */
function uninflected(word: string): readonly string[] {
  const [, stem = '', ending] = /^(.{3,}?)(ies|ied|ing|ed|es|s)$/.exec(word) ?? []
  if (ending === undefined || /(?:ss|us|is)$/.test(word)) return []
  if (ending === 's') return [stem]
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`, `${stem}ie`]
  const withE = `${stem}e`
  if (ending === 'es') return /(?:sh|ch|ss|x|zz)$/.test(stem) ? [stem, withE] : [withE, stem]
  if (/([bdgmnprtvk])\1$/.test(stem)) return [stem.slice(0, -1), stem]
  if (/ll$/.test(stem)) return [stem, stem.slice(0, -1)]
  return dropsE(stem) ? [withE, stem] : [stem, withE]
}

/** Whether a stem most likely lost a silent e: "stat[e]d", "judg[e]d", "not[e]d", but "explain[]ed". */
function dropsE(stem: string): boolean {
  return /(?:[iu]z|[aeiou]v|[^s]s|c|dg|rg|at|ut|u)$/.test(stem) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)
}
